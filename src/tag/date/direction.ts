/** A date's place in its sentence in, whether the verbs around put it behind or before the day of speaking out. */
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'

export type Direction = 'past' | 'future' | null

const CONJUNCTIONS = new Set([
  'and',
  'but',
  'which',
  'who',
  'that',
  'while',
  'whereas',
  'then',
  'so',
  'when',
  'as',
])
const PREPOSITIONS = new Set([
  'in',
  'on',
  'by',
  'from',
  'since',
  'until',
  'at',
  'during',
  'before',
  'after',
  'for',
  'the',
  'early',
  'late',
  'mid',
  'end',
  'of',
  'start',
  '-',
  'within',
  'over',
  'this',
  'last',
  'next',
  'to',
  'till',
  'up',
  'only',
  'around',
  'back',
])

/** `firstToken` ≤ date < `endToken`; `groups` are the verb groups of the sentence `from` ≤ t < `end`. */
export function direction(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  from: number,
  firstToken: number,
  endToken: number,
): Direction {
  // Words that place it by themselves: `promised for spring`, `due by May`, `date of next meeting`.
  const opening = openingOf(tokens, from, firstToken)
  const previous = [...groups].reverse().filter((group) => group.endToken <= firstToken)
  const next = groups.find((group) => group.firstToken >= endToken)
  const parenthesis = tokens.norm(opening) === ',' && tokens.norm(endToken) === ',' && previous.length > 0
  const opensClause =
    !parenthesis &&
    (opening < from ||
      beginsSentence(tokens, opening, firstToken) ||
      CONJUNCTIONS.has(tokens.norm(opening)) ||
      isClauseSign(tokens.norm(opening)))
  if (opensClause && next !== undefined && !hasClauseSign(tokens, endToken, next.firstToken)) {
    const found = directionOf(tokens, next, previous[0])
    if (found !== null) return found
  }
  const lead = leadOf(tokens, firstToken)
  let weak: Direction = null
  for (const [index, group] of previous.entries()) {
    if (index > 3) break
    if (
      tokens.norm(firstToken - 1) === 'for' &&
      group.endToken === firstToken - 1 &&
      PLANNING.has(group.lemma)
    )
      return 'future'
    const found = directionOf(tokens, group, previous[index + 1])
    if (found === null || isOpenForm(tokens, group)) continue
    if (found === 'past' && isPlanFor(tokens, group.endToken, firstToken)) return 'future'
    // `a claim lodged by a driver` tells of the case, not of the sentence.
    const reduced = group.form === 'participle' && tokens.norm(group.endToken) === 'by'
    if (!reduced) return found
    weak ??= found
  }
  if (weak !== null) return weak
  if (next !== undefined) {
    const found = directionOf(tokens, next, undefined)
    if (found !== null) return found
  }
  for (let token = firstToken - 1; token >= Math.max(from, firstToken - 6); token--) {
    const norm = tokens.norm(token)
    // `New homes by September`: a headline without a verb.
    if (norm === 'by' && token === lead) return 'future'
    if (norm === 'next' || norm === 'deadline' || norm === 'due' || norm === 'closing' || norm === 'closes')
      return 'future'
  }
  return null
}

/** `announced plans for a budget on 11 March`: what is planned lies ahead; not `announced plans in March`. */
function isPlanFor(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token + 2 < to; token++)
    if (PLANS.has(tokens.norm(token)) && /^(for|to)$/.test(tokens.norm(token + 1))) return true
  return false
}

const PLANS: ReadonlySet<string> = new Set(
  'plan plans proposals preparations arrangements intention invitation bid'.split(' '),
)

/** The preposition before a date, across `early`, `mid-` and `the end of`. */
function leadOf(tokens: Tokens, firstToken: number): number {
  let token = firstToken - 1
  while (/^(early|late|mid|-|the|end|start|of)$/.test(tokens.norm(token))) token--
  return token
}

/** The token before the prepositions and articles that lead the date in. */
function openingOf(tokens: Tokens, from: number, firstToken: number): number {
  let token = firstToken - 1
  while (token >= from && PREPOSITIONS.has(tokens.norm(token))) token--
  return token
}

/** `Old news On Thursday the`: a preposition with a capital begins a sentence, though no stop says so. */
function beginsSentence(tokens: Tokens, opening: number, firstToken: number): boolean {
  return opening + 1 < firstToken && tokens.shape[opening + 1] === Shape.Capitalised
}

function isClauseSign(norm: string): boolean {
  return (
    norm === ';' ||
    norm === ':' ||
    norm === '“' ||
    norm === '"' ||
    norm === '‘' ||
    norm === '•' ||
    norm === ','
  )
}

function hasClauseSign(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (
      tokens.kind[token] === TokenKind.Punctuation &&
      (tokens.norm(token) === ';' || tokens.norm(token) === '.')
    )
      return true
  return false
}

/** `shut`, `put`, `cut` without an auxiliary: past and present look the same. */
function isOpenForm(tokens: Tokens, group: VerbGroup): boolean {
  if (group.firstToken !== group.head || group.endToken !== group.head + 1) return false
  const forms = verbOf(tokens.norm(group.head))?.forms ?? 0
  return (forms & VerbForm.Base) !== 0 && (forms & VerbForm.Past) !== 0
}

const PLANNING = new Set('promise plan schedule expect intend set book earmark due target propose'.split(' '))
/** Behind these in the past an infinitive still lay ahead. */
const INTENDING = new Set(
  'promise plan agree pledge intend aim expect schedule want propose commit hope decide vow ask invite urge require need set seek'.split(
    ' ',
  ),
)

function directionOf(tokens: Tokens, group: VerbGroup, before: VerbGroup | undefined): Direction {
  if (group.perfect) return 'past'
  if (group.modal !== null) return 'future'
  if (group.form === 'infinitive') {
    if (
      before !== undefined &&
      before.tense === 'past' &&
      before.modal === null &&
      !INTENDING.has(before.lemma)
    )
      return 'past'
    return 'future'
  }
  if (group.tense === 'past') return 'past'
  if (group.form === 'participle') return 'past'
  if (group.tense === 'present') {
    if (SPEECH.has(group.lemma)) return null
    return 'future'
  }
  return tokens.norm(group.head) === 'due' ? 'future' : null
}

const SPEECH = new Set(
  'say show report tell find suggest argue explain note claim reveal state mean'.split(' '),
)
