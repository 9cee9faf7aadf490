/** An act's verb in, the verbs joined to it that have objects of their own out: `publish A, introduce B and open C`. */
import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import { hasForm, type Verb, VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isOf,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WordClass,
} from '../../grammar/word-classes.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { OFTEN_NOUNS } from './words.ts'

/** The verb's token and whether `not` stands before it. */
export interface Conjunct {
  readonly token: number
  readonly lemma: string
  readonly negated: boolean
}

interface Candidate extends Conjunct {
  readonly byConjunction: boolean
  /** Read as a verb only if a sibling is one: `increase support`. */
  readonly doubtful: boolean
  /** The conjunction or comma before it: behind an inner verb it joins that one (`opportunities to find and keep staff`). */
  readonly joint: number
  /** Shares its object with the verb before: `widen and resurface roads`. */
  readonly adjacent: boolean
}

/** Looks up to `limit` or the next verb with a tense of its own. */
export function conjoined(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  act: VerbGroup,
  limit: number,
): readonly Conjunct[] {
  // A series is closed by a conjunction.
  if ((SERIES.among(tokens, act.endToken, limit) & (Series.Conjunction | Series.Well)) === 0)
    return NO_CONJUNCTS
  const wanted = act.passive
    ? VerbForm.Participle
    : act.progressive || act.form === 'gerund'
      ? VerbForm.Gerund
      : VerbForm.Base
  const end = clauseEnd(tokens, groups, act, limit)
  const candidates: Candidate[] = []
  let previous = act.head
  for (let token = act.endToken; token < end; token++) {
    const candidate = candidateAt(tokens, token, previous, wanted, act)
    if (candidate === null || isInner(groups, act, candidate.joint - 1)) continue
    if (isOfPurpose(tokens, groups, act, candidate)) continue
    candidates.push(candidate)
    previous = candidate.token
  }
  return chosen(candidates)
}

/** Is the token the main verb of an infinitive, gerund or participle behind the act's? */
function isInner(groups: readonly VerbGroup[], act: VerbGroup, token: number): boolean {
  return groups.some(({ head, form }) => head === token && head > act.head && form !== 'finite')
}

/** `support hubs to increase places and improve stability`: what stands behind the purpose's verb without a comma goes on with it. */
function isOfPurpose(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  act: VerbGroup,
  { joint, token, byConjunction }: Candidate,
): boolean {
  if (!byConjunction || act.form === 'infinitive' || tokens.norm(joint - 1) === ',') return false
  const purpose = groups.findLast(
    ({ form, firstToken, endToken }) =>
      form === 'infinitive' && firstToken >= act.endToken && endToken <= token,
  )
  if (purpose === undefined || purpose.firstToken <= act.endToken + 1) return false
  for (let between = purpose.endToken; between < joint; between++)
    if (SERIES.has(tokens, between, Series.Comma)) return false
  return joint - purpose.endToken <= PURPOSE
}

/** How many words the purpose's object may have. */
const PURPOSE = 4

/** Where a finite verb with its own subject, a semicolon or a closing quotation mark ends the series. */
function clauseEnd(tokens: Tokens, groups: readonly VerbGroup[], act: VerbGroup, limit: number): number {
  const series = SERIES.of(tokens)
  const end = Math.min(limit, nextClause(tokens, groups, act))
  for (let token = act.endToken; token < end; token++) {
    const found = series[tokens.word[token]!]!
    if (tokens.gap[token] === Gap.Paragraph) return token
    if ((found & Series.Stop) !== 0 && !opensMember(tokens, token, act)) return token
    // `build a station, to connect towns, support jobs and improve air`: a series of purposes.
    if ((found & Series.Comma) !== 0 && act.form !== 'infinitive' && tokens.norm(token + 1) === 'to')
      return token
  }
  return end
}

/** `publish a plan; open two hubs; and recruit nurses`: behind a semicolon a verb of the same form with its object. */
function opensMember(tokens: Tokens, sign: number, act: VerbGroup): boolean {
  if (tokens.norm(sign) !== ';' || act.passive || act.progressive) return false
  const next = SERIES.has(tokens, sign + 1, Series.Conjunction) ? sign + 2 : sign + 1
  return tokens.shape[next] === Shape.Lower && hasForm(tokens, next, VerbForm.Base)
}

/** Where the first verb behind the act's that has a subject of its own begins. */
function nextClause(tokens: Tokens, groups: readonly VerbGroup[], act: VerbGroup): number {
  for (const group of groups)
    if (group.firstToken >= act.endToken && group.form === 'finite' && ownsSubject(tokens, group))
      return group.firstToken
  return Number.POSITIVE_INFINITY
}

/** The joints of a series, and what ends one. */
const Series = { Conjunction: 1, Comma: 2, Stop: 4, Well: 8 } as const
const SERIES = WordClasses.fromLists(
  [Series.Conjunction, ['and', 'or', 'but']],
  [Series.Comma, [',']],
  [Series.Well, ['well']],
  [Series.Stop, [';', ':', '”', '.', '–']],
)
const NO_CONJUNCTS: readonly Conjunct[] = []

function ownsSubject(tokens: Tokens, group: VerbGroup): boolean {
  // `cut` and `put` may be base forms.
  const before = group.firstToken - 1
  const isBare = group.firstToken === group.head && hasForm(tokens, group.head, VerbForm.Base)
  if (isBare) return isOf(tokens, before, WordClass.Relative)
  const isOwn = group.modal !== null || group.firstToken !== group.head || group.tense === 'past'
  return isOwn && tokens.norm(before) !== 'and'
}

function candidateAt(
  tokens: Tokens,
  token: number,
  previous: number,
  wanted: number,
  act: VerbGroup,
): Candidate | null {
  if (tokens.kind[token] !== TokenKind.Word || tokens.shape[token] !== Shape.Lower) return null
  const verb = verbAt(tokens, token)
  if (verb === undefined || (verb.forms & wanted) === 0) return null
  let before = token - 1
  let negated = false
  while (before > previous && isBetween(tokens, before, act)) {
    if (tokens.norm(before) === 'not' || tokens.norm(before) === 'never') negated = true
    before--
  }
  const byConjunction = SERIES.has(tokens, before, Series.Conjunction) || isAsWellAs(tokens, before)
  if (!byConjunction && !SERIES.has(tokens, before, Series.Comma) && tokens.norm(before) !== ';') return null
  if (!takesObject(tokens, token, verb)) return null
  const adjacent = before - previous <= (byConjunction && tokens.norm(before - 1) === ',' ? 2 : 1)
  return {
    token,
    lemma: verb.lemma,
    negated,
    byConjunction,
    joint: before,
    doubtful: isOftenNoun(tokens, token, verb),
    adjacent,
  }
}

/** `awarding grants, as well as allocating vouchers` */
function isAsWellAs(tokens: Tokens, token: number): boolean {
  return tokens.norm(token) === 'as' && SERIES.has(tokens, token - 1, Series.Well)
}

function isBetween(tokens: Tokens, token: number, act: VerbGroup): boolean {
  if (tokens.norm(token) === 'to') return act.form === 'infinitive'
  return isOf(tokens, token, WordClass.Adverb)
}

/** Words as often nouns as verbs are only taken before what must be an object. */
function isOftenNoun(tokens: Tokens, token: number, verb: Verb): boolean {
  return (verb.nounLike || OFTEN_NOUNS.has(verb.lemma)) && !startsObject(tokens, token + 1)
}

function takesObject(tokens: Tokens, token: number, verb: Verb): boolean {
  const next = tokens.norm(token + 1)
  if (next === '' || next === 'of' || next === ',' || auxiliaryOf(next) !== undefined) return false
  if (CONJUNCTIONS.has(next)) return !verb.nounLike
  return tokens.kind[token + 1] !== TokenKind.Punctuation
}

function startsObject(tokens: Tokens, token: number): boolean {
  const norm = tokens.norm(token)
  const kind = tokens.kind[token]
  return (
    DETERMINERS.has(norm) ||
    SUBJECT_PRONOUNS.has(norm) ||
    PREPOSITIONS.has(norm) ||
    norm === 'to' ||
    norm === 'them' ||
    kind === TokenKind.Number ||
    kind === TokenKind.Currency
  )
}

/** Behind a comma only as part of a series that a conjunction closes; doubtful ones need a sure sibling. */
function chosen(candidates: readonly Candidate[]): readonly Conjunct[] {
  if (candidates.length === 0) return NO_CONJUNCTS
  const last = candidates.findLastIndex((one) => one.byConjunction)
  const isSure = candidates.some((one) => !one.doubtful)
  return candidates.filter((one, at) => {
    if (one.adjacent) return false
    return one.byConjunction ? !one.doubtful || isSure : isSure && at < last
  })
}
