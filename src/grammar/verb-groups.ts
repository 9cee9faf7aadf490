/** Tokens of a sentence in, its verb groups out: auxiliaries, adverbs and main verb, with tense, voice and negation. */
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import { auxiliaryOf } from './auxiliaries.ts'
import { infinitive, withAuxiliary } from './auxiliary-groups.ts'
import { mainVerb } from './bare-verbs.ts'
import { VerbForm, verbOf } from './verb-forms.ts'
import type { VerbGroup } from './verb-group.ts'
import { CONJUNCTIONS, DETERMINERS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from './word-classes.ts'

export type { VerbGroup } from './verb-group.ts'

/** All verb groups of the tokens `from` ≤ t < `to`, in order, not overlapping. Linear time. */
export function verbGroups(tokens: Tokens, from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = []
  const verbal = VERBAL.of(tokens)
  let token = from
  while (token < to) {
    // Most words open no group: one look-up tells.
    if (verbal[tokens.word[token]!] === 0) {
      token++
      continue
    }
    const group = groupAt(tokens, token, from, to)
    if (group === null) token++
    else {
      groups.push(group)
      token = group.endToken
    }
  }
  return demoteReducedRelatives(tokens, groups)
}

/** 1 where a group may begin with the word. */
const VERBAL = new WordClasses((norm) =>
  norm === 'to' || auxiliaryOf(norm) !== undefined || verbOf(norm) !== undefined ? 1 : 0,
)

function groupAt(tokens: Tokens, token: number, from: number, to: number): VerbGroup | null {
  if (tokens.kind[token] !== TokenKind.Word) return null
  const norm = tokens.norm(token)
  const auxiliary = auxiliaryOf(norm)
  if (auxiliary !== undefined && !isNounUse(tokens, token, from, to)) return withAuxiliary(tokens, token, to)
  if (norm === 'to') return infinitive(tokens, token, to)
  return mainVerb(tokens, token, from, to)
}

/** `the will of`, `May 2020`, `Will Smith`, `a can`. */
function isNounUse(tokens: Tokens, token: number, from: number, to: number): boolean {
  const norm = tokens.norm(token)
  const previous = token > from ? tokens.norm(token - 1) : ''
  if (norm === 'will' || norm === 'can' || norm === 'might' || norm === 'must') {
    if (
      DETERMINERS.has(previous) &&
      !SUBJECT_PRONOUNS.has(previous) &&
      previous !== 'all' &&
      previous !== 'both' &&
      previous !== 'each' &&
      previous !== 'which'
    )
      return true
  }
  if (norm === 'may' || norm === 'will') {
    if (tokens.shape[token] === Shape.Capitalised && token > from) return true
    if (norm === 'may' && token + 1 < to && tokens.kind[token + 1] === TokenKind.Number) return true
  }
  return false
}

/** `Projects funded last year will go on`: of two groups with nothing between them that opens a clause, the first is a participle. */
function demoteReducedRelatives(tokens: Tokens, groups: VerbGroup[]): VerbGroup[] {
  return groups.map((group, index) => {
    const next = groups[index + 1]
    const bareParticiple =
      group.form === 'finite' && group.firstToken === group.head && group.tense === 'past'
    const canBeParticiple =
      bareParticiple && ((verbOf(tokens.norm(group.head))?.forms ?? 0) & VerbForm.Participle) !== 0
    if (!canBeParticiple || next === undefined || next.form !== 'finite') return group
    for (let token = group.endToken; token < next.firstToken; token++) {
      const norm = tokens.norm(token)
      if (
        tokens.kind[token] === TokenKind.Punctuation ||
        CONJUNCTIONS.has(norm) ||
        SUBORDINATORS.has(norm) ||
        RELATIVES.has(norm)
      )
        return group
    }
    // A pronoun before the second verb is its subject: `he said they will`.
    if (
      SUBJECT_PRONOUNS.has(tokens.norm(next.firstToken - 1)) ||
      auxiliaryOf(tokens.norm(next.firstToken))?.withSubject
    )
      return group
    if (SPEECH.has(group.lemma)) return group
    return { ...group, form: 'participle', tense: 'none', passive: true }
  })
}

/** Behind these verbs `that` is often left out: `ministers said the fund will open`. */
const SPEECH = new Set(
  'say tell claim announce argue warn confirm insist add report believe think hope estimate suggest state explain note find reveal admit acknowledge promise pledge agree'.split(
    ' ',
  ),
)
