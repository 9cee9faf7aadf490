/** A money site in, why it is a price, a wage or a fine and no public funding out; null where it is none of these. */
import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { Tokens } from '../../../model/tokens.ts'
import { WordClasses } from '../../../text/word-classes.ts'
import { typesOf } from '../../mention-index.ts'
import type { Reading } from '../../reading.ts'
import { governor } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { NEED_NOUNS, PRICE_NOUNS, PRICE_VERBS } from '../words.ts'
import type { Rejection } from './rule.ts'

/** `£32,500 p.a.` in a job advert, `income below £16,040`, `was fined £80`, `rents rose by £100`. */
export function price(site: MoneySite, reading: Reading): Rejection | null {
  if (site.nounsAfter.some((noun) => PRICE_NOUNS.has(noun))) return PRICE
  if (site.nounBefore !== null && PRICE_NOUNS.has(site.nounBefore)) return PRICE
  return cappedAt(site) ?? besidePriceNoun(site, reading) ?? wage(site, reading) ?? ofPriceVerb(site, reading)
}

const PRICE: Rejection = { reason: 'not funding: a price, fee or fine that people pay' }
const RATE: Rejection = { reason: 'not funding: a rate of tax' }
const WAGE: Rejection = { reason: 'not funding: a wage' }

/** `income below £16,040`, `tickets from £20`, `parking £1.20`. */
function besidePriceNoun(site: MoneySite, reading: Reading): Rejection | null {
  const { tokens } = reading.document
  const near = nearWords(site, reading)
  const [first = ''] = site.before
  if (near > 0 && first === 'fined') return PRICE
  if (near > 0 && PRICE_NOUNS.has(first) && !isGoverned(site, reading)) return PRICE
  if (tokens.norm(site.end) === 'in' && tokens.norm(site.end + 2) === 'pound') return RATE
  if (near > 1 && first === 'as' && site.before[1] === 'little') return PRICE
  let isPrice = false
  let isThreshold = false
  for (let at = 0; at < near; at++) {
    const word = site.before[at]!
    if (PRICE_NOUNS.has(word)) isPrice = true
    else if (THRESHOLD.has(word)) isThreshold = true
  }
  return isPrice && isThreshold ? PRICE : null
}

/** `cap fares at a maximum of £3`, `rents capped at £90`. */
function cappedAt({ before, groups, verb }: MoneySite): Rejection | null {
  const isCapped = verb !== null && groups[verb]!.lemma === 'cap' && before.includes('at')
  return isCapped && before.some((word) => PRICE_NOUNS.has(word)) ? PRICE : null
}

/** How many of the words before the sum stand with it, at most four: not those before a conjunction or in a programme’s name. */
function nearWords({ before, money }: MoneySite, reading: Reading): number {
  const { tokens } = reading.document
  const first = tokens.at(money.start)
  const named = reading.lastMentionIn(tokens.start[Math.max(0, first - 4)]!, money.start, PROGRAMMES)
  const most = named === undefined ? 4 : Math.min(4, first - 1 - tokens.at(named.end - 1))
  let near = 0
  while (near < most && near < before.length && before[near] !== 'and' && before[near] !== 'or') near++
  return near
}

const PROGRAMMES = typesOf('programme')

/** Right behind its verb. */
function isGoverned(site: MoneySite, reading: Reading): boolean {
  const group = governor(site)
  return group?.endToken === reading.document.tokens.at(site.money.start) && group.form !== 'gerund'
}

const THRESHOLD = new Set('below above under over than is of to from exceeding least earning'.split(' '))

/** What one person earns: `are paid on Grade C, from £21,000 a year`, `Policy Officer: £32,500 p.a.` */
function wage(site: MoneySite, reading: Reading): Rejection | null {
  const { min, max, per } = site.value
  const amount = min ?? max ?? 0
  const { tokens } = reading.document
  const isYearly = per === 'year' || (tokens.norm(site.end) === 'p' && tokens.norm(site.end + 2) === 'a')
  if (!isYearly || amount < LOW_WAGE || amount > HIGH_WAGE) return null
  const group = governor(site)
  if (group === null) return isAdvert(site, reading) ? WAGE : null
  return group.lemma === 'pay' && group.passive && site.role === 'object' ? WAGE : null
}

const LOW_WAGE = 10_000
const HIGH_WAGE = 250_000

/** `Job title, place: £32,500 a year`. */
function isAdvert(site: MoneySite, reading: Reading): boolean {
  const before = reading.document.tokens.norm(site.first - 1)
  return site.first > site.sentence.firstToken && (before === ':' || before === '–' || before === '-')
}

function ofPriceVerb(site: MoneySite, reading: Reading): Rejection | null {
  const group = governor(site)
  if (group === null || site.role !== 'object') return null
  if (PRICE_VERBS.has(group.lemma)) return group.lemma === 'earn' ? WAGE : PRICE
  const { tokens } = reading.document
  const from = site.subject?.firstToken ?? Math.max(site.sentence.firstToken, group.firstToken - 2)
  const to = headEnd(tokens, from, site.subject?.endToken ?? group.firstToken)
  const found = PRICES.among(tokens, from, to)
  if ((found & Price.Noun) !== 0 && (found & Price.Need) === 0) return PRICE
  if (group.lemma !== 'cost' && group.lemma !== 'want') return null
  if ((site.value.max ?? site.value.min ?? 0) < SMALL && site.value.per === null) return PRICE
  // `costs a parent £5 an hour`: what a household pays.
  const payer = PRICES.among(tokens, group.endToken, Math.min(site.first, group.endToken + 8))
  return (payer & Price.Household) !== 0 ? PRICE : null
}

/** Where the first preposition stands: `the extension` in `the extension for bus fares`. */
function headEnd(tokens: Tokens, from: number, to: number): number {
  for (let token = from + 1; token < to; token++) if (isOf(tokens, token, WordClass.Preposition)) return token
  return to
}

/** What costs less than this in all (`a ticket costs £48`, `stamps cost 60p`) is bought by people, not funded. */
const SMALL = 100

const Price = { Noun: 1, Need: 2, Household: 4 } as const
const PRICES = WordClasses.fromLists(
  [Price.Noun, PRICE_NOUNS],
  [Price.Need, NEED_NOUNS],
  [
    Price.Household,
    (
      'parent parents family families household households taxpayer motorist motorists patient patients tenant tenants ' +
      'passenger passengers customer customers them him her you'
    ).split(' '),
  ],
)
