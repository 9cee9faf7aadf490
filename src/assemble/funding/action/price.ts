/** A money site in, why it is a price, a wage or a fine and no public funding out; null where it is none of these. */
import type { Reading } from '../../reading.ts'
import { governor, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { NEED_NOUNS, PRICE_NOUNS, PRICE_VERBS } from '../words.ts'
import type { Rejection } from './rule.ts'

/** `£32,500 p.a.` in a job advert, `income below £16,040`, `was fined £80`, `rents rose by £100`. */
export function price(site: MoneySite, reading: Reading): Rejection | null {
  if (site.nounsAfter.some((noun) => PRICE_NOUNS.has(noun))) return PRICE
  if (site.nounBefore !== null && PRICE_NOUNS.has(site.nounBefore)) return PRICE
  return besidePriceNoun(site, reading) ?? wage(site, reading) ?? ofPriceVerb(site, reading)
}

const PRICE: Rejection = { reason: 'not funding: a price, fee or fine that people pay' }
const RATE: Rejection = { reason: 'not funding: a rate of tax' }
const WAGE: Rejection = { reason: 'not funding: a wage' }

/** `income below £16,040`, `tickets from £20`, `parking £1.20`. */
function besidePriceNoun(site: MoneySite, reading: Reading): Rejection | null {
  const joint = site.before.findIndex((word) => word === 'and' || word === 'or')
  const near = site.before.slice(0, joint === -1 ? 4 : Math.min(joint, 4))
  const group = governor(site)
  const governed = group?.endToken === reading.document.tokens.at(site.money.start) && group.form !== 'gerund'
  if ((PRICE_NOUNS.has(near[0] ?? '') && !governed) || near[0] === 'fined') return PRICE
  const behind = normsOf(reading, site.end, site.end + 3)
  if (behind[0] === 'in' && behind[2] === 'pound') return RATE
  if (near[0] === 'as' && near[1] === 'little') return PRICE
  const threshold = near.some((word) => THRESHOLD.has(word))
  return threshold && near.some((word) => PRICE_NOUNS.has(word)) ? PRICE : null
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
  const subject =
    site.subject === null
      ? normsOf(reading, Math.max(site.sentence.firstToken, group.firstToken - 2), group.firstToken)
      : normsOf(reading, site.subject.firstToken, site.subject.endToken)
  const isPrice =
    subject.some((word) => PRICE_NOUNS.has(word)) && !subject.some((word) => NEED_NOUNS.has(word))
  if (isPrice) return PRICE
  // `costs a parent £5 an hour`: what a household pays.
  const payer = normsOf(reading, group.endToken, Math.min(site.first, group.endToken + 8))
  const isSmall = (site.value.max ?? site.value.min ?? 0) < SMALL
  const costs = group.lemma === 'cost' || group.lemma === 'want'
  return costs && (payer.some((word) => HOUSEHOLD.has(word)) || (isSmall && site.value.per === null))
    ? PRICE
    : null
}

/** What costs less than this in all (`a ticket costs £48`, `stamps cost 60p`) is bought by people, not funded. */
const SMALL = 100
const HOUSEHOLD = new Set(
  (
    'parent parents family families household households taxpayer motorist motorists patient patients tenant tenants ' +
    'passenger passengers customer customers them him her you'
  ).split(' '),
)
