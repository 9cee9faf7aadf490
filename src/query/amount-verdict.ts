/** A sum and the amounts that are looked for in, whether the sum is one of them out. */
import type { MoneyValue } from '../model/mention.ts'
import type { AmountTest } from './query.ts'
import { Verdict } from './verdict.ts'

/** How far beyond its bound a sum can be expected where only one bound is given: `over £800 million` is hardly £5bn. */
const BEYOND = 1.25
/** `up to` may stay well below its bound, `nearly` and `under` hardly do. */
const SHARE_OF_MOST = { 'up-to': 0.5, under: 0.8 } as const
/** `around £100 million` may be so much more or less. */
const NEAR = 0.1

interface Interval {
  readonly low: number
  readonly high: number
  readonly lowIncluded: boolean
  readonly highIncluded: boolean
}

/**
 * Yes where every amount that the words allow is looked for; maybe where one that can be expected is.
 * Rates are compared by their amount.
 */
export function amountVerdict(money: MoneyValue, test: AmountTest): Verdict {
  if (test.currency !== null && test.currency !== money.currency) return Verdict.No
  const wanted: Interval = {
    low: test.low ?? Number.NEGATIVE_INFINITY,
    high: test.high ?? Number.POSITIVE_INFINITY,
    lowIncluded: test.lowIncluded,
    highIncluded: test.highIncluded,
  }
  const allowed = allowedBy(money)
  if (allowed === null) return Verdict.No
  if (isWithin(allowed, wanted)) return Verdict.Yes
  return isMet(expectedOf(money, allowed), wanted) || holdsBound(money, wanted) ? Verdict.Maybe : Verdict.No
}

function allowedBy({ min, max, modifier }: MoneyValue): Interval | null {
  if (min === null && max === null) return null
  return {
    low: min ?? 0,
    high: max ?? Number.POSITIVE_INFINITY,
    // `up to £5 million` is something.
    lowIncluded: modifier !== 'over' && min !== null,
    highIncluded: modifier !== 'under',
  }
}

function expectedOf({ min, max, modifier }: MoneyValue, allowed: Interval): Interval {
  if (modifier === 'about')
    return { ...allowed, low: allowed.low * (1 - NEAR), high: allowed.high * (1 + NEAR) }
  if (max === null) return { ...allowed, high: min! * BEYOND, highIncluded: true }
  if (min === null)
    return {
      ...allowed,
      low: max * SHARE_OF_MOST[modifier === 'under' ? 'under' : 'up-to'],
      lowIncluded: true,
    }
  return allowed
}

/** Who looks for £800 million also means `over £800 million`. */
function holdsBound({ min, max, modifier }: MoneyValue, wanted: Interval): boolean {
  if (wanted.low !== wanted.high) return false
  return modifier === 'over' || modifier === 'under' ? (min ?? max) === wanted.low : false
}

function isWithin(inner: Interval, outer: Interval): boolean {
  const above =
    inner.low > outer.low || (inner.low === outer.low && (outer.lowIncluded || !inner.lowIncluded))
  const below =
    inner.high < outer.high || (inner.high === outer.high && (outer.highIncluded || !inner.highIncluded))
  return above && below
}

/** Have the two an amount in common? */
function isMet(one: Interval, other: Interval): boolean {
  const low = Math.max(one.low, other.low)
  const high = Math.min(one.high, other.high)
  if (low < high) return true
  const holds = ({ low: from, high: to, lowIncluded, highIncluded }: Interval) =>
    (low > from || (low === from && lowIncluded)) && (low < to || (low === to && highIncluded))
  return low === high && holds(one) && holds(other)
}
