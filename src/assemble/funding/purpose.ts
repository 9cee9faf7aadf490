/** A money site in, what the sum pays for out: programme mentions, or else the shortest noun phrase. */

import type { Phrase } from '../../grammar/subject.ts'
import { verbOf } from '../../grammar/verb-forms.ts'
import { isAdverb, PREPOSITIONS } from '../../grammar/word-classes.ts'
import type { FundingAction, Reference } from '../../model/claim.ts'
import type { Mention, MentionType } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import type { Reading } from '../reading.ts'
import { isActorPhrase } from './actor.ts'
import type { MoneySite } from './money-site.ts'
import { withoutArticle } from './named-actor.ts'
import { ALLOCATE_NOUNS, CUT_VERBS, PAYEES, SPEND_VERBS } from './words.ts'

const PROGRAMMES: ReadonlySet<MentionType> = new Set(['programme'])

export function purposeOf(site: MoneySite, action: FundingAction, reading: Reading): Reference[] {
  return (
    named(site, reading) ??
    behind(site, action, reading) ??
    ahead(site, reading) ??
    subject(site, reading) ??
    ownNoun(site, reading) ??
    []
  )
}

/** The sum stands before the programme's name: `£40 million Bright Horizons Fund`, `a new £60m scheme called X`. */
function named(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const limit = Math.min(site.sentence.endToken, site.end + site.nounsAfter.length + 6)
  const programme = firstMention(reading, tokens.start[site.end] ?? 0, endOf(tokens, limit))
  if (programme === null) return null
  const between = normsBetween(tokens, site.end, tokens.at(programme.start))
  const adjacent = between.every((word) => ADJACENT.has(word) || ALLOCATE_NOUNS.has(word))
  return adjacent ? [reading.mentionReference(programme)] : null
}

const ADJACENT = new Set([
  'called',
  'named',
  'known',
  'as',
  'the',
  'new',
  'flagship',
  '‘',
  '“',
  '"',
  "'",
  ',',
  '-',
  '(',
  'government',
  'national',
])

/** The words that lead to a purpose behind the sum, the surest first. */
const LEADS = new Set(['for', 'towards', 'toward', 'into', 'on', 'in', 'to', 'across'])

function behind(site: MoneySite, action: FundingAction, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const { endToken } = site.sentence
  let token = behindWhole(site, reading)
  // Skip `of funding`, a recipient in between and a period.
  for (let steps = 0; token < endToken && steps < REACH; steps++, token++) {
    const kind = tokens.kind[token]!
    const norm = tokens.norm(token)
    if (kind === TokenKind.Currency || (isClauseEnd(norm) && token > site.end)) return null
    if (!LEADS.has(norm) && norm !== 'from' && norm !== 'of') continue
    const found =
      norm === 'from' || norm === 'of'
        ? drawnFrom(site, action, reading, token, norm)
        : purposeBehind(site, action, reading, token, norm)
    if (found !== null) return found
  }
  return null
}

/** How many tokens behind the sum its purpose may begin. */
const REACH = 16

/** `£8m of the original £30m had gone to X`: goes on behind the whole. */
function behindWhole(site: MoneySite, reading: Reading): number {
  const { tokens } = reading.document
  const from = site.end + site.nounsAfter.length
  if (tokens.norm(from) !== 'of') return from
  for (let token = from; token < Math.min(from + 5, site.sentence.endToken); token++) {
    if (tokens.kind[token] !== TokenKind.Currency) continue
    const whole = reading.mentionsIn(tokens.start[token]!, tokens.start[token]! + 30, MONEY)[0]
    return whole === undefined ? from : tokens.at(whole.end)
  }
  return from
}

const MONEY: ReadonlySet<MentionType> = new Set(['money'])

/** `£1.5m will go from youth services`, `took £70m out of training`; `spent £148m from the Fund`. */
function drawnFrom(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  preposition: number,
  norm: string,
): Reference[] | null {
  const { tokens } = reading.document
  const phrase = nounPhraseAt(tokens, preposition + 1, site.sentence.endToken)
  if (phrase === null) return null
  const span = reading.span(phrase)
  const programmes = programmesIn(reading, span.start, span.end)
  if (norm === 'from' && programmes.length > 0) return programmes
  const isTaken = action === 'cut' && (norm === 'from' || tokens.norm(preposition - 1) === 'out')
  if (
    !isTaken ||
    startsWithDate(reading, span.start) ||
    reading.mentionsIn(span.start, span.end, BODIES).length > 0
  )
    return null
  return [reading.reference(span)]
}

const BODIES: ReadonlySet<MentionType> = new Set(['body'])

/** `a £1,500 golden hello`, `£120 hardship payment`: what the sum is, where that says more than `fund` or `package`. */
function ownNoun(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const end = site.end + site.nounsAfter.length
  const nouns = site.nounsAfter.filter((noun) => !isAdverb(noun))
  if (nouns.length === 0 || nouns.every((noun) => GENERIC.has(noun))) return null
  const phrase = startsWithDate(reading, tokens.start[site.end]!) ? null : nounPhraseAt(tokens, site.end, end)
  if (phrase === null || phrase.endToken - phrase.firstToken > 4 || phrase.firstToken > site.end + 1)
    return null
  const verb = site.groups.find((group) => group.head >= phrase.firstToken && group.head < phrase.endToken)
  return verb === undefined ? [reading.reference(reading.span(phrase))] : null
}

function isGeneric(tokens: Tokens, phrase: Phrase): boolean {
  return normsBetween(tokens, phrase.firstToken, phrase.endToken).every((word) => GENERIC.has(word))
}

const GENERIC = new Set(
  (
    'fund funds funding pot package grant grants budget budgets boost injection scheme programme investment cash money deal increase rise ' +
    'uplift capital revenue higher lower available cut cuts saving savings reduction reductions shortfall gap deficit hole bill overspend settlement allocation allocations award ' +
    'awards contract plan plans more extra less each total worth new government annual a year spending spend costs cost payment payments ' +
    'loan stake rescue support in all times further additional overall pledge commitment announcement pilot backlog black'
  ).split(' '),
)

function isClauseEnd(norm: string): boolean {
  return (
    norm === ';' ||
    norm === ':' ||
    norm === ',' ||
    norm === '.' ||
    norm === 'which' ||
    norm === 'that' ||
    norm === '–' ||
    norm === '—'
  )
}

function purposeBehind(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  preposition: number,
  norm: string,
): Reference[] | null {
  const { tokens } = reading.document
  const { endToken } = site.sentence
  const phraseStart = preposition + 1
  const phrase = nounPhraseAt(tokens, phraseStart, endToken)
  const programmes =
    phrase === null ? [] : programmesIn(reading, tokens.start[phraseStart]!, tokens.end[phrase.endToken - 1]!)
  if (programmes.length > 0) return programmes
  const near = firstMention(
    reading,
    tokens.start[phraseStart] ?? 0,
    endOf(tokens, Math.min(endToken, phraseStart + 8)),
  )
  if (near !== null && isOnlyVerbBetween(tokens, phraseStart, tokens.at(near.start)))
    return [reading.mentionReference(near)]
  if (norm === 'to') {
    const act = purposeOfAct(site, reading, preposition)
    if (act !== null) return act
  }
  if (phrase === null || norm === 'across') return null
  if (norm === 'to' && !goesToPurpose(site, action, phrase, reading)) return null
  const span = reading.span(phrase)
  if (startsWithDate(reading, span.start)) return null
  if (norm === 'in' && !investsIn(site)) return null
  if (norm === 'to' && tokens.norm(phrase.firstToken) === 'date') return null
  if (norm === 'for' && NOT_PURPOSES.has(tokens.norm(phrase.firstToken))) return null
  if (norm === 'for' && tokens.norm(phrase.endToken - 1) === 'time') return null
  if (isGeneric(tokens, phrase)) return null
  // `for councils to …`: who receives; what for comes behind.
  if (norm === 'for' && PAYEES.has(tokens.norm(phrase.endToken - 1))) return null
  return [reading.reference(beforeDate(reading, span))]
}

/** `to continue the X programme`, `to help fund X`. */
function isOnlyVerbBetween(tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from <= 3 && normsBetween(tokens, from, to).every((word) => !PREPOSITIONS.has(word) && word !== ',')
  )
}

function investsIn(site: MoneySite): boolean {
  const group = site.verb === null ? null : site.groups[site.verb]!
  return (
    (SPEND_VERBS.has(groupFrom(site, site.end)?.lemma ?? '') &&
      (groupFrom(site, site.end)?.firstToken ?? 0) - site.end <= 1) ||
    (group !== null &&
      (SPEND_VERBS.has(group.lemma) ||
        CUT_VERBS.has(group.lemma) ||
        group.lemma === 'put' ||
        group.lemma === 'identify')) ||
    site.nounsAfter.includes('investment')
  )
}

const NOT_PURPOSES = new Set([
  'each',
  'every',
  'next',
  'last',
  'now',
  'example',
  'it',
  'them',
  'him',
  'her',
  'us',
])

/** `£20m to tackle the attainment gap`, `£5m to build homes`: what the act that it pays for is done to. */
function purposeOfAct(site: MoneySite, reading: Reading, to: number): Reference[] | null {
  const { tokens } = reading.document
  const act = groupFrom(site, to)
  if (act === undefined || act.firstToken !== to || act.form !== 'infinitive' || NO_ACTS.has(act.lemma))
    return null
  const next = tokens.norm(act.endToken)
  // `to continue to support`: the next act says it; `to help with`: what stands behind the preposition.
  if (next === 'to' || next === 'be') return null
  const from = PARTICLES.has(next) ? act.endToken + 1 : act.endToken
  const phrase = nounPhraseAt(tokens, from, Math.min(site.sentence.endToken, from + 12))
  if (phrase === null || phrase.firstToken > from + 1 || PREPOSITIONS.has(tokens.norm(phrase.firstToken)))
    return null
  // `to help councils to …`: whom it helps is not what for.
  if (PAYEES.has(tokens.norm(phrase.endToken - 1)) && tokens.norm(phrase.endToken) === 'to') return null
  const span = reading.span(withoutArticle(tokens, phrase))
  return startsWithDate(reading, span.start) ? null : [reading.reference(beforeDate(reading, span))]
}

/** `bus services next financial year`: up to the date. */
function beforeDate(reading: Reading, span: Span): Span {
  const date = reading.mentionsIn(span.start + 1, span.end, DATES)[0]
  if (date === undefined) return span
  const end = reading.document.tokens.end[reading.document.tokens.at(date.start) - 1]!
  return end > span.start ? { start: span.start, end } : span
}

const DATES: ReadonlySet<MentionType> = new Set(['date'])
const PARTICLES = new Set(['with', 'towards', 'out', 'up', 'off', 'on', 'for', 'down', 'back'])
const NO_ACTS = new Set([
  'be',
  'go',
  'have',
  'get',
  'receive',
  'share',
  'cost',
  'total',
  'reach',
  'meet',
  'come',
])

function groupFrom(site: MoneySite, token: number) {
  for (let index = site.verb ?? 0; index < site.groups.length; index++)
    if (site.groups[index]!.firstToken >= token) return site.groups[index]
  return undefined
}

/** `£3m to national support`: goes to a thing, not to people, places or bodies. */
function goesToPurpose(site: MoneySite, action: FundingAction, phrase: Phrase, reading: Reading): boolean {
  const { tokens } = reading.document
  const group = site.verb === null ? null : site.groups[site.verb]!
  const goes = group !== null && GOING.has(group.lemma)
  if (!goes || action === 'needed' || tokens.kind[phrase.firstToken] !== TokenKind.Word) return false
  const isVerb = verbOf(tokens.norm(phrase.firstToken))?.nounLike === false
  return !isVerb && !isActorPhrase(reading, phrase)
}

const GOING = new Set([
  'go',
  'allocate',
  'award',
  'move',
  'transfer',
  'switch',
  'divert',
  'commit',
  'dedicate',
  'assign',
])

/** `The X was launched with £40m`, `X Fund of £5m`, `for X: £5m`: a programme before the sum in its clause. */
function ahead(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const from = clauseStart(tokens, site.first, site.sentence.firstToken)
  const found = reading.mentionsIn(tokens.start[from]!, tokens.start[site.first]!, PROGRAMMES)
  const nearest = found.at(-1)
  return nearest === undefined ? null : [reading.mentionReference(nearest)]
}

function subject(site: MoneySite, reading: Reading): Reference[] | null {
  if (site.subject === null || site.role !== 'object') return null
  const group = site.groups[site.verb!]!
  const span = reading.span(site.subject)
  const programme = firstMention(reading, span.start, span.end)
  if (programme !== null) return [reading.mentionReference(programme)]
  if (group.lemma !== 'cost' && !(group.passive && site.before.includes('by'))) return null
  return [reading.reference(span)]
}

function programmesIn(reading: Reading, start: number, end: number): Reference[] {
  return reading.mentionsIn(start, end, PROGRAMMES).map((mention) => reading.mentionReference(mention))
}

function firstMention(reading: Reading, start: number, end: number): Mention | null {
  return reading.mentionsIn(start, end, PROGRAMMES)[0] ?? null
}

function startsWithDate(reading: Reading, offset: number): boolean {
  return reading
    .mentionsIn(offset, offset + 40)
    .some((mention) => mention.type === 'date' && mention.start - offset < 6)
}

function clauseStart(tokens: Tokens, token: number, from: number): number {
  let at = token
  while (at > from) {
    const norm = tokens.norm(at - 1)
    if (norm === ';' || norm === ':' || norm === ',' || tokens.kind[at - 1] === TokenKind.Currency) break
    at--
  }
  return at
}

function normsBetween(tokens: Tokens, from: number, to: number): string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => tokens.norm(from + at))
}

function endOf(tokens: Tokens, endToken: number): number {
  return endToken > 0 ? tokens.end[endToken - 1]! : 0
}
