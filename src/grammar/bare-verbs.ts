/** A token that may be a verb without auxiliary in, its verb group out; null where it is a noun or an adjective. */
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { auxiliaryOf } from './auxiliaries.ts'
import { type Verb, VerbForm, verbOf } from './verb-forms.ts'
import { BLANK, type Draft, make, type VerbGroup } from './verb-group.ts'
import { CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.ts'

/** A verb without auxiliary: `returned`, `plans`, `investing`, `funded by`. */
export function mainVerb(tokens: Tokens, token: number, from: number, to: number): VerbGroup | null {
  const verb = verbOf(tokens.norm(token))
  if (verb === undefined) return null
  const draft: Draft = { ...BLANK }
  if (tokens.shape[token] !== Shape.Lower && !(tokens.shape[token] === Shape.Capitalised && token === from))
    return null
  const previous = previousWord(tokens, token, from)
  const next = token + 1 < to ? tokens.norm(token + 1) : ''
  if ((verb.forms & VerbForm.Gerund) !== 0) {
    if (DETERMINERS.has(previous) || next === 'of') return null
    return make(token, token + 1, token, verb.lemma, 'gerund', { ...draft, progressive: true })
  }
  if (
    NUMERALS.has(previous) ||
    (isNounContext(previous) && !isNamesOwnVerb(tokens, token, to, verb, previous)) ||
    isAdjective(previous)
  )
    return null
  if ((verb.forms & (VerbForm.Past | VerbForm.Participle)) !== 0)
    return pastVerb(tokens, token, from, to, verb, previous, draft)
  return presentVerb(tokens, token, from, to, verb, previous, draft)
}

function pastVerb(
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  verb: Verb,
  previous: string,
  draft: Draft,
): VerbGroup | null {
  const next = token + 1 < to ? tokens.norm(token + 1) : ''
  const participle = (verb.forms & VerbForm.Participle) !== 0
  const isPlainBase = (verb.forms & VerbForm.Base) !== 0
  if (participle && next === 'by')
    return make(token, token + 1, token, verb.lemma, 'participle', { ...draft, passive: true })
  if ((verb.forms & VerbForm.Past) === 0)
    return make(token, token + 1, token, verb.lemma, 'participle', { ...draft, passive: true })
  if (isPlainBase && verb.nounLike && !startsObject(tokens, token + 1, to)) return null
  // A participle before its noun (`the proposed fund`) stands behind a determiner, which is settled before; behind an adjective it is open.
  const subjectBefore =
    token > from && previous !== '' && !PREPOSITIONS.has(previous) && !CONJUNCTIONS.has(previous)
  if (!subjectBefore && token === from)
    return make(token, token + 1, token, verb.lemma, 'participle', { ...draft, passive: true })
  if (PREPOSITIONS.has(previous)) return null
  return make(token, token + 1, token, verb.lemma, 'finite', { ...draft, tense: 'past' })
}

/** `Barnardo’s said that`, `Guy’s put the cost`: behind a name that ends so a past verb with its object. */
function isNamesOwnVerb(tokens: Tokens, token: number, to: number, verb: Verb, previous: string): boolean {
  const isPast = (verb.forms & VerbForm.Past) !== 0 && !verb.nounLike
  return previous === "'s" && isPast && startsObject(tokens, token + 1, to)
}

function presentVerb(
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  verb: Verb,
  previous: string,
  draft: Draft,
): VerbGroup | null {
  if (PREPOSITIONS.has(previous)) return null
  // `gave schools £5m`: a noun right behind a past verb is its object.
  if (verb.nounLike && isPastVerb(previous)) return null
  // `400 nurses`, but `Section 17 requires the`
  if (token > from && tokens.kind[token - 1] === TokenKind.Number && !startsObject(tokens, token + 1, to))
    return null
  // `these changes will`, `costs have`: a noun, the subject of the auxiliary behind it; in `those who work will` it is a verb.
  const next = token + 1 < to ? auxiliaryOf(tokens.norm(token + 1)) : undefined
  if (next !== undefined && next.tense !== 'none' && !PERSONAL_PRONOUNS.has(previous)) return null
  const pronoun = SUBJECT_PRONOUNS.has(previous) || isAdverb(previous)
  const isThird = (verb.forms & VerbForm.Third) !== 0
  if (!isThird && tokens.norm(token + 1) === 'to' && isCounted(tokens, token, from)) return null
  if (verb.nounLike && !pronoun && !startsObject(tokens, token + 1, to)) return null
  // At the head of a bullet a base form is an act (`offer each group …`).
  if (token === from) return isThird ? null : make(token, token + 1, token, verb.lemma, 'infinitive', draft)
  if (!pronoun && previous === '') return null
  if (!isThird && !pronoun && !CONJUNCTIONS.has(previous) && !startsObject(tokens, token + 1, to)) return null
  return make(token, token + 1, token, verb.lemma, 'finite', { ...draft, tense: 'present' })
}

/** `a bold £3m plan to`: an article shortly before makes the word a noun. */
function isCounted(tokens: Tokens, token: number, from: number): boolean {
  for (let at = token - 1; at >= Math.max(from, token - 5); at--) {
    const norm = tokens.norm(at)
    if (norm === 'a' || norm === 'an') return true
    if (PREPOSITIONS.has(norm) || norm === ',') return false
  }
  return false
}

/** `three reopened stations` */
const NUMERALS = new Set('two three four five six seven eight nine ten several many'.split(' '))

const PERSONAL_PRONOUNS = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'which'])

function isPastVerb(norm: string): boolean {
  const verb = verbOf(norm)
  return (
    verb !== undefined &&
    !verb.nounLike &&
    (verb.forms & VerbForm.Past) !== 0 &&
    (verb.forms & VerbForm.Base) === 0
  )
}

/** Does a determiner, a number, `to`, a pronoun or a sum follow, as after a verb? */
function startsObject(tokens: Tokens, token: number, to: number): boolean {
  if (token >= to) return false
  const kind = tokens.kind[token]!
  if (kind === TokenKind.Number || kind === TokenKind.Currency) return true
  const norm = tokens.norm(token)
  // `a school which was`, `a plan that will`
  if (norm === 'which' || norm === 'whose') return false
  if (norm === 'that' && token + 1 < to && auxiliaryOf(tokens.norm(token + 1)) !== undefined) return false
  return DETERMINERS.has(norm) || norm === 'to' || norm === 'it' || norm === 'them' || norm === 'us'
}

/** Behind these a word is a noun or an adjective: `the plans`, `our planned`, `’s needs`. */
function isNounContext(previous: string): boolean {
  return (
    (DETERMINERS.has(previous) &&
      !SUBJECT_PRONOUNS.has(previous) &&
      previous !== 'all' &&
      previous !== 'both' &&
      previous !== 'each' &&
      previous !== 'which') ||
    previous === "'s"
  )
}

/** `educational needs`, `additional funds`: an adjective by its ending makes the word behind it a noun. */
function isAdjective(norm: string): boolean {
  return norm.length > 5 && /(?:onal|ural|ical|cial|tive|ous|ific|able|ible)$/.test(norm)
}

function previousWord(tokens: Tokens, token: number, from: number): string {
  let at = token - 1
  while (at >= from && tokens.kind[at] === TokenKind.Word && isAdverb(tokens.norm(at)) && at > from) at--
  if (at < from) return ''
  const kind = tokens.kind[at]!
  return kind === TokenKind.Punctuation && tokens.norm(at) !== ')' && tokens.norm(at) !== ','
    ? ''
    : tokens.norm(at)
}
