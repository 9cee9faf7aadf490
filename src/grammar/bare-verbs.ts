/** A token that may be a verb without auxiliary in, its verb group out; null where it is a noun or an adjective. */
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import { auxiliaryAt } from './auxiliaries.ts'
import { hasForm, type Verb, VerbForm, verbAt, verbOf } from './verb-forms.ts'
import { bareVerb, type VerbGroup } from './verb-group.ts'
import { DETERMINERS, isOf, WordClass } from './word-classes.ts'

/** A verb without auxiliary: `returned`, `plans`, `investing`, `funded by`. */
export function mainVerb(tokens: Tokens, token: number, from: number, to: number): VerbGroup | null {
  const verb = verbAt(tokens, token)
  if (verb === undefined) return null
  if (tokens.shape[token] !== Shape.Lower && !(tokens.shape[token] === Shape.Capitalised && token === from))
    return null
  // `ring-fenced money`, `council-run homes`
  if (token - 1 > from && tokens.gap[token] === Gap.None && tokens.norm(token - 1) === '-') return null
  const previous = previousWord(tokens, token, from)
  if ((verb.forms & VerbForm.Gerund) !== 0) {
    if (isOf(tokens, previous, WordClass.Determiner)) return null
    if (BESIDE.has(tokens, token, Beside.FieldGerund) && !governs(tokens, token, to, previous)) return null
    return token + 1 < to && tokens.norm(token + 1) === 'of' ? null : bareVerb(token, verb.lemma, 'gerund')
  }
  if (previous !== NONE) {
    if (isOf(tokens, previous, WordClass.NounMarker) || BESIDE.has(tokens, previous, Beside.Noun)) return null
    if (BESIDE.has(tokens, previous, Beside.Possessive) && !isNamesOwnVerb(tokens, token, to, verb))
      return null
  }
  if ((verb.forms & (VerbForm.Past | VerbForm.Participle)) !== 0)
    return pastVerb(tokens, token, from, to, verb, previous)
  return presentVerb(tokens, token, from, to, verb, previous)
}

function pastVerb(
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  verb: Verb,
  previous: number,
): VerbGroup | null {
  if ((verb.forms & VerbForm.Past) === 0) return bareVerb(token, verb.lemma, 'participle')
  if ((verb.forms & VerbForm.Participle) !== 0 && token + 1 < to && tokens.norm(token + 1) === 'by')
    return bareVerb(token, verb.lemma, 'participle')
  // `Jo Smith (pictured) said`
  if (token > from && tokens.norm(token - 1) === '(') return bareVerb(token, verb.lemma, 'participle')
  const isPlainBase = (verb.forms & VerbForm.Base) !== 0
  if (isPlainBase && verb.nounLike && !startsObject(tokens, token + 1, to)) return null
  // `the £5m cost of`, `a further cut of`
  if (isPlainBase && tokens.norm(token + 1) === 'of') return null
  // A participle before its noun (`the proposed fund`) stands behind a determiner, which is settled before; behind an adjective it is open.
  if (token === from) return bareVerb(token, verb.lemma, 'participle')
  if (isOf(tokens, previous, WordClass.Preposition)) return null
  return bareVerb(token, verb.lemma, 'finite', 'past')
}

/** `Barnardo’s said that`, `Guy’s put the cost`: behind a name that ends so a past verb with its object. */
function isNamesOwnVerb(tokens: Tokens, token: number, to: number, verb: Verb): boolean {
  return (verb.forms & VerbForm.Past) !== 0 && !verb.nounLike && startsObject(tokens, token + 1, to)
}

function presentVerb(
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  verb: Verb,
  previous: number,
): VerbGroup | null {
  if (isOf(tokens, previous, WordClass.Preposition)) return null
  // `gave schools £5m`: a noun right behind a past verb is its object.
  const isThird = (verb.forms & VerbForm.Third) !== 0
  if ((verb.nounLike || isThird) && BESIDE.has(tokens, previous, Beside.PlainPast)) return null
  // `health boards to build`: a plural that takes no infinitive as a verb.
  if (verb.nounLike && isThird && tokens.norm(token + 1) === 'to' && !TAKES_TO.has(verb.lemma)) return null
  // `green projects developing batteries`
  if (isThird && hasForm(tokens, token + 1, VerbForm.Gerund) && !TAKES_GERUND.has(verb.lemma)) return null
  // `a £5m fund to mend roofs`: a sum as a subject has the third person.
  if (!isThird && verb.nounLike && isBehindSum(tokens, token, from)) return null
  const hasObject = startsObject(tokens, token + 1, to)
  // `400 nurses`, but `Section 17 requires the`
  if (token > from && tokens.kind[token - 1] === TokenKind.Number && !hasObject) return null
  // `these changes will`, `costs have`: a noun, the subject of the auxiliary behind it; in `those who work will` it is a verb.
  const next = token + 1 < to ? auxiliaryAt(tokens, token + 1) : undefined
  if (next !== undefined && next.tense !== 'none' && !BESIDE.has(tokens, previous, Beside.Personal))
    return null
  const pronoun = isOf(tokens, previous, WordClass.SubjectPronoun | WordClass.Adverb)
  if (verb.nounLike && !pronoun && !hasObject) return null
  if (!isThird && tokens.norm(token + 1) === 'to' && isCounted(tokens, token, from)) return null
  // At the head of a bullet a base form is an act (`offer each group …`).
  if (token === from) return isThird ? null : bareVerb(token, verb.lemma, 'infinitive')
  if (!pronoun && previous === NONE) return null
  if (!isThird && !pronoun && !hasObject && !isOf(tokens, previous, WordClass.Conjunction)) return null
  return bareVerb(token, verb.lemma, 'finite', 'present')
}

/** `funding a bridge`, `by funding bridges`; not `funding for`, `a funding gap`. */
function governs(tokens: Tokens, token: number, to: number, previous: number): boolean {
  if (startsObject(tokens, token + 1, to)) return tokens.norm(token + 1) !== 'to'
  if (token + 1 >= to || tokens.kind[token + 1] !== TokenKind.Word || isOf(tokens, token + 1, NO_NOUN))
    return false
  if (previous === NONE || tokens.norm(previous) === 'by') return true
  // `is committed to housing people`
  return tokens.norm(previous) === 'to' && tokens.norm(previous - 1) === 'committed'
}

const NO_NOUN = WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Subordinator

/** Verbs as often nouns behind which `to` leads on. */
const TAKES_TO = new Set(
  'need hope aim plan promise pledge offer start look work lead move return go amount stretch switch link point fall rise drop cut increase appeal bid vow threat attempt seek wish desire claim refer respond contribute drive speak listen run date back'.split(
    ' ',
  ),
)

const TAKES_GERUND = new Set(
  'be start stop begin keep continue involve include mean require suggest recommend propose consider avoid risk support help allow see need want like favour oppose enjoy'.split(
    ' ',
  ),
)

/** Right behind a currency's number and its scale. */
function isBehindSum(tokens: Tokens, token: number, from: number): boolean {
  for (let at = token - 1; at >= Math.max(from, token - 3); at--) {
    if (tokens.kind[at] === TokenKind.Currency) return true
    if (tokens.kind[at] !== TokenKind.Number && !SCALES.has(tokens.norm(at))) return false
  }
  return false
}

const SCALES = new Set(['million', 'billion', 'm', 'bn', 'k'])

/** `a bold £3m plan to`, `launches £2m rescue plan to`: an article or a sum shortly before makes the word a noun. */
function isCounted(tokens: Tokens, token: number, from: number): boolean {
  for (let at = token - 1; at >= Math.max(from, token - 5); at--) {
    const norm = tokens.norm(at)
    if (norm === 'a' || norm === 'an' || tokens.kind[at] === TokenKind.Currency) return true
    if (norm === ',' || isOf(tokens, at, WordClass.Preposition)) return false
  }
  return false
}

/** Does a determiner, a number, `to`, a pronoun or a sum follow, as after a verb? */
function startsObject(tokens: Tokens, token: number, to: number): boolean {
  if (token >= to) return false
  const kind = tokens.kind[token]!
  if (kind === TokenKind.Number || kind === TokenKind.Currency) return true
  if (!BESIDE.has(tokens, token, Beside.Object)) return false
  // `a school which was`, `a plan that will`
  const isRelative =
    token + 1 < to && auxiliaryAt(tokens, token + 1) !== undefined && tokens.norm(token) === 'that'
  return !isRelative
}

/** What the word before or behind says of a possible verb. */
const Beside = {
  /** Before it: `three reopened stations`, `educational needs`. */
  Noun: 1,
  Possessive: 2,
  Personal: 4,
  /** A form of a verb that can be nothing but its past: `gave`. */
  PlainPast: 8,
  /** Behind it: begins an object. */
  Object: 16,
  /** A gerund that names a field more often than an act. */
  FieldGerund: 32,
} as const

const NUMERALS = new Set('two three four five six seven eight nine ten several many'.split(' '))
const QUALITIES = new Set('new extra additional local public annual forecast'.split(' '))
const FIELD_GERUNDS = new Set(['funding', 'spending', 'housing', 'training', 'staffing'])
const PERSONAL_PRONOUNS = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'which'])

const BESIDE = new WordClasses(
  (norm) =>
    (NUMERALS.has(norm) || QUALITIES.has(norm) || isAdjective(norm) ? Beside.Noun : 0) |
    (norm === "'s" ? Beside.Possessive : 0) |
    (PERSONAL_PRONOUNS.has(norm) ? Beside.Personal : 0) |
    (isPlainPast(verbOf(norm)) ? Beside.PlainPast : 0) |
    (isObject(norm) ? Beside.Object : 0) |
    (FIELD_GERUNDS.has(norm) ? Beside.FieldGerund : 0),
)

function isPlainPast(verb: Verb | undefined): boolean {
  return (
    verb !== undefined &&
    !verb.nounLike &&
    (verb.forms & VerbForm.Past) !== 0 &&
    (verb.forms & VerbForm.Base) === 0
  )
}

/** An adjective by its ending: it makes the word behind it a noun. */
function isAdjective(norm: string): boolean {
  return norm.length > 5 && /(?:onal|ural|ical|cial|tive|ous|ific|able|ible)$/.test(norm)
}

function isObject(norm: string): boolean {
  if (norm === 'which' || norm === 'whose') return false
  return DETERMINERS.has(norm) || norm === 'to' || norm === 'it' || norm === 'them' || norm === 'us'
}

/** No word stands before, or a sign does that ends a clause. */
const NONE = -1

/** The last token before that is no adverb. */
function previousWord(tokens: Tokens, token: number, from: number): number {
  let at = token - 1
  while (at > from && tokens.kind[at] === TokenKind.Word && isOf(tokens, at, WordClass.Adverb)) at--
  if (at < from) return NONE
  if (tokens.kind[at] !== TokenKind.Punctuation) return at
  const norm = tokens.norm(at)
  return norm === ')' || norm === ',' ? at : NONE
}
