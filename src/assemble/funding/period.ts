/** A money site in, the date mention that the money covers out. */

import type { VerbGroup } from '../../grammar/verb-groups.ts'
import type { FundingAction } from '../../model/claim.ts'
import type { DateValue, Mention } from '../../model/mention.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { typesOf } from '../mention-index.ts'
import { prepositionBefore } from '../preposition-before.ts'
import type { Reading } from '../reading.ts'
import { isOfEvent } from './dated-event.ts'
import type { MoneySite } from './money-site.ts'
import { ANNOUNCE_VERBS } from './words.ts'

const DATES = typesOf('date')

/** Prepositions that join a sum to the time that it covers. */
const COVERING = new Set([
  'over',
  'during',
  'between',
  'from',
  'for',
  'until',
  'through',
  'throughout',
  'across',
  'within',
  'since',
])

/** The date behind the sum in its clause, else one that opens the sentence. The day of an announcement is no period. */
export function periodOf(site: MoneySite, action: FundingAction, reading: Reading): Mention | null {
  return behind(site, action, reading) ?? ahead(site, action, reading)
}

function behind(site: MoneySite, action: FundingAction, reading: Reading): Mention | null {
  const { tokens } = reading.document
  const start = tokens.start[site.end - 1]!
  const stop = clauseEnd(reading, site)
  const dates = reading
    .mentionsIn(start, stop, DATES)
    .filter(
      (date) =>
        !isOfAnotherVerb(site, reading, date) &&
        !isOfSuperlative(tokens, date) &&
        !isInName(tokens, date) &&
        !isOfEvent(tokens, date, site.end),
    )
  const covering = dates.find(
    (date) => COVERING.has(prepositionOf(tokens, date)) && !isOfSuperlative(tokens, date),
  )
  if (covering !== undefined) return covering
  const first = dates[0]
  if (first === undefined || isAnnouncementDay(site, action, reading, first)) return null
  return first
}

/** `In 2011-12 …`, `Over ten years the ministry will pay …`, `For 2018-19 it comes to …`. */
function ahead(site: MoneySite, action: FundingAction, reading: Reading): Mention | null {
  const { tokens } = reading.document
  const from = clauseStart(reading, site)
  const dates = reading.mentionsIn(from, tokens.start[site.first]!, DATES)
  const date = dates.at(-1)
  if (date === undefined || isOfSaying(site, reading, date) || isOfSumBefore(reading, from, date)) return null
  if (isInName(tokens, date) || isOfEvent(tokens, date, tokens.at(from))) return null
  if (isAnnouncementDay(site, action, reading, date) || isOver(action, reading, date)) return null
  if (isOfOtherNoun(site, reading, date) || isOfVerbBefore(site, reading, date)) return null
  if (!COVERING.has(prepositionOf(tokens, date)) && isOfAnotherVerb(site, reading, date)) return null
  return date
}

/** `Following a three-month consultation, the council gave £5m`: an adjective of another noun than the sum. */
function isOfOtherNoun(site: MoneySite, reading: Reading, date: Mention): boolean {
  const { text, tokens } = reading.document
  if (
    (date.value as DateValue | null)?.kind !== 'duration' ||
    !text.slice(date.start, date.end).includes('-')
  )
    return false
  // `a three-year deal of £5m`
  const isOfSum = tokens.norm(site.first - 1) === 'of'
  return tokens.at(date.end - 1) < site.first - (isOfSum ? 4 : 2)
}

/** `In the settlement last November it pledged £5m`: money to come covers nothing that is over. */
function isOver(action: FundingAction, reading: Reading, date: Mention): boolean {
  if (action !== 'announced' || COVERING.has(prepositionOf(reading.document.tokens, date))) return false
  const published = (reading.document.metadata.published ?? '').slice(0, 7)
  const edtf = (date.value as DateValue | null)?.edtf ?? ''
  const last = edtf.split('/').at(-1) ?? ''
  return /^\d{4}/.test(last) && published !== '' && last.slice(0, 7) < published.slice(0, last.length)
}

/** `The scheme, which opened in 2016, costs £5m`: right behind a verb that says nothing of money. */
function isOfVerbBefore(site: MoneySite, reading: Reading, date: Mention): boolean {
  const { tokens } = reading.document
  const token = tokens.at(date.start)
  if (COVERING.has(prepositionOf(tokens, date))) return false
  for (let index = (site.verb ?? 0) - 1; index >= 0; index--) {
    const { endToken, lemma } = site.groups[index]!
    if (endToken > token) continue
    return token - endToken <= 4 && HAPPENING.has(lemma)
  }
  return false
}

const HAPPENING = new Set(
  'open begin start launch establish found create close end publish sign elect appoint set join build complete meet visit introduce approve review'.split(
    ' ',
  ),
)

/** `the June Monitoring Round`, `the 2021 Spending Review`. */
function isInName(tokens: Tokens, date: Mention): boolean {
  const next = tokens.at(date.end - 1) + 1
  return (
    tokens.shape[next] === Shape.Capitalised &&
    tokens.kind[next] === TokenKind.Word &&
    tokens.norm(tokens.at(date.start) - 1) === 'the'
  )
}

/** `the largest investment since 1989`: how far back the claim to be the largest reaches. */
function isOfSuperlative(tokens: Tokens, date: Mention): boolean {
  const token = tokens.at(date.start)
  if (prepositionOf(tokens, date) !== 'since') return false
  return SUPERLATIVES.among(tokens, Math.max(0, token - 8), token) !== 0
}

const SUPERLATIVES = WordClasses.fromLists([
  1,
  'largest biggest highest greatest lowest smallest best worst most first'.split(' '),
])

/** `The minister confirmed this week that £5m will`: when it was said. */
function isOfSaying(site: MoneySite, reading: Reading, date: Mention): boolean {
  const { tokens } = reading.document
  const token = tokens.at(date.start)
  if (COVERING.has(prepositionOf(tokens, date))) return false
  for (let index = 0; index < (site.verb ?? 0); index++) {
    const { endToken, form, lemma } = site.groups[index]!
    if (form === 'finite' && token - endToken >= 0 && token - endToken <= 2 && SAYING.has(lemma)) return true
  }
  return false
}

const SAYING = new Set([...ANNOUNCE_VERBS, 'say', 'tell', 'reveal', 'publish'])

/** `compared with £4m in 2018, and £6m for training`: right behind the sum before it the date is that one's. */
function isOfSumBefore(reading: Reading, from: number, date: Mention): boolean {
  const { tokens } = reading.document
  const first = tokens.at(from)
  const token = tokens.at(date.start)
  if (tokens.kind[first] !== TokenKind.Currency || token - first > 6) return false
  if (COVERING.has(prepositionOf(tokens, date))) return false
  for (let at = first; at < token; at++)
    if (tokens.kind[at] === TokenKind.Punctuation && tokens.norm(at) === ',') return false
  return true
}

/** `In June 2011 it announced £9 million`: the date tells when it was said. */
function isAnnouncementDay(site: MoneySite, action: FundingAction, reading: Reading, date: Mention): boolean {
  const { tokens } = reading.document
  if (COVERING.has(prepositionOf(tokens, date))) return false
  const token = tokens.at(date.start)
  // `has today (Friday, 5 August) announced`
  if (site.groups.some(({ firstToken, endToken }) => firstToken < token && token < endToken)) return true
  const group = site.verb === null ? null : site.groups[site.verb]!
  if (DAYS.has(tokens.norm(token))) return true
  const isGiven = action === 'announced' || action === 'allocated'
  // A date by which is a deadline.
  if (isGiven && prepositionOf(tokens, date) === 'by') return true
  const edtf = (date.value as { edtf: string | null } | null)?.edtf ?? ''
  const day = /^\d{4}-\d{2}-\d{2}$/.test(edtf)
  // `was awarded in March 2023`: the month in which it was given.
  if (isGiven && group?.tense === 'past' && /^\d{4}-\d{2}$/.test(edtf)) return true
  if (group !== null && ANNOUNCE_VERBS.has(group.lemma) && group.tense === 'past') return true
  if (
    group?.passive &&
    (group.lemma === 'set' || group.lemma === 'launch' || group.lemma === 'allocate') &&
    !group.perfect
  )
    return day
  return day && action !== 'spent'
}

const DAYS = new Set(['today', 'yesterday', 'tonight', 'tomorrow'])

/** A verb between the sum and the date that the date belongs to: `£9 million pledged last June`, `begun in August with`. */
function isOfAnotherVerb(site: MoneySite, reading: Reading, date: Mention): boolean {
  const { tokens } = reading.document
  const token = tokens.at(date.start)
  const between = site.groups.find(
    (group) => group.firstToken >= site.end && group.endToken <= token && group.form !== 'gerund',
  )
  if (between === undefined) return false
  if (site.verb !== null && between === site.groups[site.verb]) return false
  // `£2bn to end rough sleeping between 2022 and 2025`: the act that it pays for takes as long.
  const preposition = prepositionOf(tokens, date)
  const isRunning = RUNNING.has(tokens.norm(token))
  if (!isSpan(date) && !isRunning) return true
  if (preposition === 'in' || isRunning) return !isInfinitiveBefore(site, token)
  return !(SPANNING.has(preposition) && isPurposeOnly(site, token))
}

/** `£5m to support and improve buses in 2025-26`: the verb before the year tells what the sum is for. */
function isInfinitiveBefore(site: MoneySite, token: number): boolean {
  const between = site.groups.filter(
    ({ firstToken, endToken }) => firstToken >= site.end && endToken <= token,
  )
  return between.every(
    ({ form, tense }, at) => form === 'infinitive' || (at > 0 && form === 'finite' && tense === 'present'),
  )
}

const RUNNING = new Set(['this', 'next'])
const SPANNING = new Set(['over', 'between', 'from', 'during'])

function isSpan(date: Mention): boolean {
  const value = date.value as DateValue | null
  return value?.kind === 'interval' || value?.kind === 'duration'
}

/** Are the verbs between the sum and the token infinitives and gerunds alone, with no sign between? */
function isPurposeOnly(site: MoneySite, token: number): boolean {
  for (const { form, firstToken, endToken, head } of site.groups)
    if (firstToken >= site.end && endToken <= token && form === 'finite' && firstToken !== head) return false
  return true
}

function prepositionOf(tokens: Tokens, date: Mention): string {
  return prepositionBefore(tokens, date, SKIPPED)
}

const SKIPPED = new Set([
  'the',
  'each',
  'of',
  'end',
  'early',
  'late',
  'mid',
  '-',
  'start',
  'beginning',
  'financial',
  'year',
  'period',
  'first',
  'this',
  'a',
])

/** To the next sum or a sign that ends the clause, at most to the end of the sentence. */
function clauseEnd(reading: Reading, site: MoneySite): number {
  const { tokens } = reading.document
  for (let token = site.end; token < site.sentence.endToken; token++) {
    if (tokens.kind[token] === TokenKind.Currency) return tokens.start[token]!
    const border = BORDERS.at(tokens, token)
    if (border === Border.Sign || (border === Border.Joint && hasVerbSoon(site, token)))
      return tokens.start[token]!
  }
  return site.sentence.end
}

/** What ends a clause, or does so before a verb. */
const Border = { Sign: 1, Joint: 2 } as const
const BORDERS = WordClasses.fromLists(
  [Border.Sign, [';', ':']],
  [Border.Joint, ['and', 'while', 'but', 'which']],
)

function isBare({ firstToken, head, tense }: VerbGroup): boolean {
  return firstToken === head && tense === 'present'
}

function hasVerbSoon(site: MoneySite, token: number): boolean {
  return site.groups.some(
    (group, index) =>
      group.form === 'finite' &&
      group.firstToken > token &&
      group.firstToken - token <= 4 &&
      // `to support and improve buses`
      !(group.firstToken === token + 1 && isBare(group) && site.groups[index - 1]?.form === 'infinitive'),
  )
}

function clauseStart(reading: Reading, site: MoneySite): number {
  const { tokens } = reading.document
  for (let token = site.first - 1; token >= site.sentence.firstToken; token--) {
    if (tokens.kind[token] === TokenKind.Currency || BORDERS.has(tokens, token, Border.Sign))
      return tokens.start[token]!
    // `…, and £5m will be spent`: a clause of its own.
    const isJoint = site.role === 'subject' && BORDERS.has(tokens, token, Border.Joint)
    if (isJoint && tokens.norm(token - 1) === ',') return tokens.start[token]!
  }
  return site.sentence.start
}
