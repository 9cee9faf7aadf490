/** A money site in, the date mention that the money covers out. */

import type { FundingAction } from '../../model/claim.ts'
import type { Mention } from '../../model/mention.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
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
  const dates = reading.mentionsIn(start, stop, DATES).filter((date) => !isOfAnotherVerb(site, reading, date))
  const covering = dates.find((date) => COVERING.has(prepositionOf(tokens, date)))
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
  if (date === undefined || isAnnouncementDay(site, action, reading, date)) return null
  if (!COVERING.has(prepositionOf(tokens, date)) && isOfAnotherVerb(site, reading, date)) return null
  return date
}

/** `In June 2011 it announced £9 million`: the date tells when it was said. */
function isAnnouncementDay(site: MoneySite, action: FundingAction, reading: Reading, date: Mention): boolean {
  const { tokens } = reading.document
  if (COVERING.has(prepositionOf(tokens, date))) return false
  const group = site.verb === null ? null : site.groups[site.verb]!
  if (DAYS.has(tokens.norm(tokens.at(date.start)))) return true
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
  return true
}

function prepositionOf(tokens: Tokens, date: Mention): string {
  let token = tokens.at(date.start) - 1
  while (token >= 0 && SKIPPED.has(tokens.norm(token))) token--
  return tokens.norm(token)
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

function hasVerbSoon(site: MoneySite, token: number): boolean {
  return site.groups.some(
    (group) => group.form === 'finite' && group.firstToken > token && group.firstToken - token <= 4,
  )
}

function clauseStart(reading: Reading, site: MoneySite): number {
  const { tokens } = reading.document
  for (let token = site.first - 1; token >= site.sentence.firstToken; token--) {
    if (tokens.kind[token] === TokenKind.Currency || BORDERS.has(tokens, token, Border.Sign))
      return tokens.start[token]!
  }
  return site.sentence.start
}
