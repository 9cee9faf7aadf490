/** A verb group of a sentence in, the tokens of its subject out. */
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import { holdsSubject } from './auxiliaries.ts'
import type { VerbGroup } from './verb-groups.ts'
import { isOf, SUBORDINATORS, WordClass } from './word-classes.ts'

/** Tokens `firstToken` ≤ t < `endToken` of a noun phrase. */
export interface Phrase {
  readonly firstToken: number
  readonly endToken: number
}

/** What a word is to the noun phrase that it stands in or before. */
const Part = {
  Pronoun: 1,
  Opening: 2,
  Closing: 4,
  Barrier: 8,
  And: 16,
  Comma: 32,
  InnerSign: 64,
  Adverb: 128,
} as const
const PARTS = WordClasses.fromLists(
  [Part.Pronoun, 'i we you he she it they this that these those there'.split(' ')],
  [Part.Opening, ['(', '[']],
  [Part.Closing, [')', ']']],
  [Part.Barrier, SUBORDINATORS],
  [Part.Barrier, ['but', 'so']],
  [Part.And, ['and']],
  [Part.Comma, [',']],
  [Part.InnerSign, ['-', '/', '&', "'", '.']],
  [Part.Adverb, ['also', 'now', 'still', 'today', 'yesterday', 'recently', 'already']],
)

/**
 * The subject of `groups[index]`; `from` is the sentence's first token. A verb that shares its subject with the one before
 * (`will print … and hopes to sell`) gets that one's; a relative clause gets the noun phrase that it is said of.
 * Null where none is found: imperatives, bullets, headlines without one.
 */
export function subjectOf(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  index: number,
  from: number,
  depth = 0,
): Phrase | null {
  const group = groups[index]!
  if (holdsSubject(tokens, group.firstToken))
    return { firstToken: group.firstToken, endToken: group.firstToken + 1 }
  let end = skipBackOverAdverbs(tokens, group.firstToken, from)
  if (end <= from) return null
  if (PARTS.has(tokens, end - 1, Part.Comma)) {
    if (group.form === 'gerund') return mainSubject(tokens, groups, index, from, depth)
    const opening = openingComma(tokens, groups, index, end - 1, from)
    if (opening === null) return shared(tokens, groups, index, from, depth)
    end = opening
  } else if (isOf(tokens, end - 1, WordClass.Conjunction)) {
    return shared(tokens, groups, index, from, depth)
  }
  if (end <= from) return null
  if (isOf(tokens, end - 1, WordClass.Relative) && !isDemonstrative(tokens, end - 1, from)) {
    return nounPhraseBefore(tokens, groups, index, antecedentEnd(tokens, end - 1, from), from)
  }
  return nounPhraseBefore(tokens, groups, index, end, from)
}

function skipBackOverAdverbs(tokens: Tokens, token: number, from: number): number {
  let at = token
  while (at > from && PARTS.has(tokens, at - 1, Part.Adverb)) at--
  return at
}

/** `That will …` at the head of a sentence points back; behind a noun it opens a relative clause. */
function isDemonstrative(tokens: Tokens, token: number, from: number): boolean {
  if (tokens.norm(token) !== 'that') return false
  return token === from || tokens.kind[token - 1] === TokenKind.Punctuation
}

/** `…, which`, `… of which`: the end of the noun phrase before. */
function antecedentEnd(tokens: Tokens, relative: number, from: number): number {
  let end = relative
  const before = end > from ? tokens.norm(end - 1) : ''
  if (before === 'of' || before === 'for' || before === 'in' || before === 'to' || before === 'from') end--
  if (end > from && tokens.norm(end - 1) === ',') end--
  return end
}

/** How many joined verbs back a subject may be shared. */
const SHARED_DEPTH = 24

/** The subject of the nearest finite verb before, for verbs joined by a conjunction or a comma. */
function shared(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  index: number,
  from: number,
  depth: number,
): Phrase | null {
  if (depth > SHARED_DEPTH) return null
  for (let before = index - 1; before >= 0; before--) {
    if (groups[before]!.form === 'finite') return subjectOf(tokens, groups, before, from, depth + 1)
  }
  return null
}

/** How many verbs back the main verb of a clause with a trailing `…, investing £5m` may stand. */
const MAIN_REACH = 12

/** The subject of a trailing participle is the main clause's: the first finite verb of the sentence that no subordinator opens. */
function mainSubject(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  index: number,
  from: number,
  depth: number,
): Phrase | null {
  if (depth > SHARED_DEPTH) return null
  let main = -1
  for (let before = index - 1; before >= Math.max(0, index - MAIN_REACH); before--) {
    const group = groups[before]!
    if (group.form === 'finite' && !isSubordinate(tokens, groups, before, from)) main = before
    if (tokens.norm(group.firstToken - 1) === ';') break
  }
  return main < 0
    ? shared(tokens, groups, index, from, depth)
    : subjectOf(tokens, groups, main, from, depth + 1)
}

/** Does a subordinator, `so` or a relative stand between the verb before and this one? */
function isSubordinate(tokens: Tokens, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const start = index === 0 ? from : groups[index - 1]!.endToken
  for (
    let token = groups[index]!.firstToken - 1;
    token >= Math.max(start, groups[index]!.firstToken - 12);
    token--
  ) {
    if (isOf(tokens, token, WordClass.Subordinator) || tokens.norm(token) === 'so') return true
  }
  // `the skills they need`: a subject right behind a noun, without a sign between.
  const last = groups[index]!.firstToken - 1
  return (
    index > 0 &&
    PARTS.has(tokens, last, Part.Pronoun) &&
    tokens.kind[last - 1] === TokenKind.Word &&
    !isOf(tokens, last - 1, WordClass.Conjunction)
  )
}

/** How far back an insertion may open. */
const INSERTION = 80

/**
 * Where a comma stands right before the verb, the comma that opens the insertion which it closes:
 * `The pier, which shuts on Friday, will reopen`. Null where what stands between is a clause of its own.
 */
function openingComma(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  index: number,
  closing: number,
  from: number,
): number | null {
  let depth = 0
  let before = index - 1
  let hasVerb = false
  for (let token = closing - 1; token > Math.max(from, closing - INSERTION); token--) {
    for (; before >= 0 && groups[before]!.firstToken > token; before--) {
      if (groups[before]!.form === 'finite' && groups[before]!.firstToken < closing) hasVerb = true
    }
    if (tokens.kind[token] !== TokenKind.Punctuation) continue
    const norm = tokens.norm(token)
    if (norm === ')') depth++
    else if (norm === '(') depth--
    if (depth !== 0) continue
    if (norm === ';' || norm === ':') return null
    if (norm !== ',') continue
    if (!hasVerb || isOf(tokens, token + 1, WordClass.Relative | WordClass.Subordinator)) return token
  }
  return null
}

function nounPhraseBefore(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  index: number,
  end: number,
  from: number,
): Phrase | null {
  if (end <= from) return null
  const isOfThat = end - 2 > from && tokens.norm(end - 2) === 'of'
  if (PARTS.has(tokens, end - 1, Part.Pronoun) && !isOfThat) return { firstToken: end - 1, endToken: end }
  const barrier = lastFiniteEnd(groups, index, end, from)
  let first = phraseStart(tokens, end, barrier, from)
  // `Work around schools will start`: the first word is no verb.
  if (first === from + 1 && groups[0]!.firstToken === from && isOf(tokens, first, WordClass.Preposition))
    return { firstToken: from, endToken: end }
  if (first === barrier && barrier > from) first = behindObject(tokens, first, end)
  first = seriesStart(tokens, first, end, Math.max(barrier, from), from)
  while (
    first < end &&
    (isOf(tokens, first, WordClass.Conjunction) || tokens.kind[first] === TokenKind.Punctuation)
  )
    first++
  return first < end ? { firstToken: first, endToken: end } : null
}

/** `To mend its roads the council will`: behind the object of the infinitive before, where a noun phrase begins right behind a noun. */
function behindObject(tokens: Tokens, first: number, end: number): number {
  for (let token = end - 2; token > first; token--) {
    const norm = tokens.norm(token)
    if ((norm === 'the' || norm === 'our') && isNoun(tokens, token - 1)) return token
  }
  return first
}

/** A word of no closed class. */
function isNoun(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && !isOf(tokens, token, CLOSED)
}

const CLOSED =
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Relative |
  WordClass.Adverb

/** Back to the verb before, a sign or a word that opens a clause; what stands in brackets is part of the phrase. */
function phraseStart(tokens: Tokens, end: number, barrier: number, from: number): number {
  const parts = PARTS.of(tokens)
  let first = end
  let depth = 0
  for (; first > barrier; first--) {
    const token = first - 1
    const part = parts[tokens.word[token]!]!
    if ((part & Part.Closing) !== 0) depth++
    else if ((part & Part.Opening) !== 0) {
      if (depth === 0) break
      depth--
    } else if (depth === 0) {
      if ((part & Part.Barrier) !== 0 || isClauseSign(tokens, token)) break
      if ((part & Part.And) !== 0 && barrier > from && first < end && !hasSign(tokens, barrier, token)) break
    }
  }
  return first
}

/** Most words of a member of a series: `recruitment, retention and development`. */
const MEMBER = 5

/**
 * Where the phrase goes on before its comma as a series (`A, B and C will`): it has an `and`, and the members before it are
 * short and begin the clause. An opening adjunct (`In 2020, …`) is no member.
 */
function seriesStart(tokens: Tokens, first: number, end: number, floor: number, from: number): number {
  if (first - 1 <= floor || !PARTS.has(tokens, first - 1, Part.Comma)) return first
  // `will receive £5m, and Acorn will`: what stands before the comma is the object of the verb before.
  if (floor > from && PARTS.has(tokens, first, Part.And)) return first
  let joined = false
  for (let token = first; token < Math.min(end, first + MEMBER) && !joined; token++)
    joined = PARTS.has(tokens, token, Part.And)
  if (!joined) return first
  let start = first - 1
  for (let words = 0; start > floor; start--) {
    if (PARTS.has(tokens, start - 1, Part.Comma)) words = 0
    else if (
      isClauseSign(tokens, start - 1) ||
      isOf(tokens, start - 1, WordClass.Subordinator) ||
      ++words > MEMBER
    )
      return first
  }
  return isOf(tokens, start, WordClass.Preposition | WordClass.Adverb) ? first : start
}

/** Where no sign stands between the verb before and an `and`, that joins the verb's object. */
function hasSign(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (tokens.kind[token] === TokenKind.Punctuation) return true
  return false
}

/** Comma, colon, semicolon, dash or quotation mark; hyphens inside words are none. */
function isClauseSign(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Punctuation && !PARTS.has(tokens, token, Part.InnerSign)
}

function lastFiniteEnd(groups: readonly VerbGroup[], index: number, before: number, from: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const group = groups[at]!
    if (group.endToken <= before && (group.form === 'finite' || group.form === 'infinitive'))
      return group.endToken
  }
  return from
}
