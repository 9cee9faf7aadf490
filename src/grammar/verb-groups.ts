/** Tokens of a sentence in, its verb groups out: auxiliaries, adverbs and main verb, with tense, voice and negation. */
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import { type Auxiliary, auxiliaryAt, auxiliaryOf, holdsSubject } from './auxiliaries.ts'
import { infinitive, withAuxiliary } from './auxiliary-groups.ts'
import { mainVerb } from './bare-verbs.ts'
import { hasForm, VerbForm, verbOf } from './verb-forms.ts'
import { bareVerb, type VerbGroup } from './verb-group.ts'
import { isOf, WordClass } from './word-classes.ts'

export type { VerbGroup } from './verb-group.ts'

/** All verb groups of the tokens `from` ≤ t < `to`, in order, not overlapping. Linear time. */
export function verbGroups(tokens: Tokens, from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = []
  const verbal = VERBAL.of(tokens)
  const { word } = tokens
  let token = from
  while (token < to) {
    // Most words open no group: one look-up tells.
    const opening = verbal[word[token]!]!
    const group = opening === 0 ? null : groupAt(tokens, token, opening, from, to)
    if (group === null) token++
    else {
      groups.push(group)
      token = group.endToken
    }
  }
  return demoteReducedRelatives(tokens, groups)
}

/** What may begin a group. */
const Verbal = { Auxiliary: 1, To: 2, Verb: 4 } as const
const VERBAL = new WordClasses(
  (norm) =>
    (auxiliaryOf(norm) !== undefined ? Verbal.Auxiliary : 0) |
    (norm === 'to' ? Verbal.To : 0) |
    (verbOf(norm) !== undefined ? Verbal.Verb : 0),
)

function groupAt(tokens: Tokens, token: number, verbal: number, from: number, to: number): VerbGroup | null {
  if (tokens.kind[token] !== TokenKind.Word) return null
  if ((verbal & Verbal.To) !== 0) return infinitive(tokens, token, to)
  if ((verbal & Verbal.Auxiliary) !== 0 && !isNounUse(tokens, token, from, to, auxiliaryAt(tokens, token)!))
    return withAuxiliary(tokens, token, to)
  return (verbal & Verbal.Verb) === 0 ? null : mainVerb(tokens, token, from, to)
}

/** `the will of`, `May 2020`, `Will Smith`, `a can`. */
function isNounUse(
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  { modal, negated, withSubject }: Auxiliary,
): boolean {
  if (modal === null || negated || withSubject) return false
  if (modal === 'may' || modal === 'will') {
    if (tokens.shape[token] === Shape.Capitalised && token > from) return true
    if (modal === 'may' && token + 1 < to && tokens.kind[token + 1] === TokenKind.Number) return true
  }
  const isNoun = modal === 'will' || modal === 'can' || modal === 'might' || modal === 'must'
  return isNoun && token > from && isOf(tokens, token - 1, WordClass.NounMarker)
}

/** `Projects funded last year will go on`: of two groups with nothing between them that opens a clause, the first is a participle. */
function demoteReducedRelatives(tokens: Tokens, groups: VerbGroup[]): VerbGroup[] {
  for (let index = 0; index + 1 < groups.length; index++) {
    const group = groups[index]!
    if (group.form === 'finite' && group.tense === 'past' && isReduced(tokens, group, groups[index + 1]!))
      groups[index] = bareVerb(group.head, group.lemma, 'participle')
  }
  return groups
}

function isReduced(tokens: Tokens, group: VerbGroup, next: VerbGroup): boolean {
  if (next.form !== 'finite' || group.firstToken !== group.head) return false
  if (!hasForm(tokens, group.head, VerbForm.Participle)) return false
  if (SPEECH.has(group.lemma)) return GIVING_OUT.has(group.lemma) && hasNoSubject(tokens, group, next)
  for (let token = group.endToken; token < next.firstToken; token++)
    if (tokens.kind[token] === TokenKind.Punctuation || isOf(tokens, token, OPENS_CLAUSE)) return false
  // A pronoun before the second verb is its subject: `he said they will`.
  return (
    !isOf(tokens, next.firstToken - 1, WordClass.SubjectPronoun) && !holdsSubject(tokens, next.firstToken)
  )
}

/** What is announced may be a thing, of which `projects announced today are` then says more. */
const GIVING_OUT = new Set(['announce', 'pledge', 'promise', 'agree', 'reveal'])

/** Only adverbs stand between the two verbs: no clause of its own follows the first. */
function hasNoSubject(tokens: Tokens, { endToken }: VerbGroup, { firstToken }: VerbGroup): boolean {
  for (let token = endToken; token < firstToken; token++)
    if (!isOf(tokens, token, WordClass.Adverb)) return false
  return true
}

const OPENS_CLAUSE = WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative

/** Behind these verbs `that` is often left out: `ministers said the fund will open`. */
const SPEECH = new Set(
  'say tell claim announce argue warn confirm insist add report believe think hope estimate suggest state explain note find reveal admit acknowledge promise pledge agree'.split(
    ' ',
  ),
)
