/** Sums with their precision and modifiers in, whether they agree, and how much they come to, out. */
import type { MoneyValue } from '../model/mention.ts'
import type { Period } from './period.ts'

export interface Amount extends MoneyValue {
  /** The figure as it is written, modifiers aside: of a range the middle. */
  readonly face: number
  /** Significant digits as written, without closing noughts. */
  readonly digits: number
}

/** How far above its bound a sum said to be “over”, or below one said to be “under”, can be expected. */
const BEYOND = 1.15

/** A yearly rate is multiplied out where the period says how many years; else null stands for what it comes to. */
export function totalOf(money: MoneyValue, period: Period | null): Amount | null {
  if (money.per === null) return amountOf(money, 1)
  if (money.per !== 'year' || period?.years == null) return null
  return amountOf({ ...money, per: null }, period.years)
}

/** What the words name, rates as rates. */
export function amountOf(money: MoneyValue, times = 1): Amount {
  const min = money.min === null ? null : round(money.min * times)
  const max = money.max === null ? null : round(money.max * times)
  const least = min ?? max ?? 0
  const most = max ?? min ?? 0
  return { ...money, min, max, face: (least + most) / 2, digits: Math.max(digits(least), digits(most)) }
}

function round(amount: number): number {
  return Number(amount.toPrecision(15))
}

function digits(amount: number): number {
  return amount.toExponential().replace(/e.*|[.-]/g, '').length
}

/** The same figure, to the pound. */
export function isEqual(one: Amount, other: Amount): boolean {
  return (
    one.currency === other.currency &&
    one.per === other.per &&
    one.face === other.face &&
    isRange(one) === isRange(other)
  )
}

/** May the two be one sum, written with different precision? */
export function agree(one: Amount, other: Amount): boolean {
  if (one.currency !== other.currency || one.per !== other.per) return false
  if (isRange(one) || isRange(other)) return overlapOfRanges(one, other)
  if (one.face === other.face) return true
  const [coarse, fine] = one.digits <= other.digits ? [one, other] : [other, one]
  if (coarse.digits < fine.digits && coarse.digits >= 2 && rounds(coarse, fine)) return true
  return beyond(one, other) || beyond(other, one)
}

/** Figures with fewer digits agree by chance. */
const UNUSUAL = 3

/** `£20.6 million` for £20,645,425: so exact that they agree by chance no more than equal figures. */
export function isRounded(one: Amount, other: Amount): boolean {
  const exact =
    Math.min(one.digits, other.digits) >= UNUSUAL && one.modifier === null && other.modifier === null
  return exact && agree(one, other)
}

/** As `agree`, and also where a round figure is all that differs. */
export function nearlyAgree(one: Amount, other: Amount): boolean {
  if (agree(one, other)) return true
  if (one.currency !== other.currency || one.per !== other.per) return false
  const [coarse, fine] = one.digits <= other.digits ? [one, other] : [other, one]
  const loose = coarse.modifier === 'about' ? 0.05 : 0
  return rounds(coarse, fine) || Math.abs(coarse.face - fine.face) <= loose * fine.face
}

/** £2.4bn for £2,416m: rounded to its own last digit. */
function rounds(coarse: Amount, fine: Amount): boolean {
  const unit = 10 ** (Math.floor(Math.log10(coarse.face || 1)) + 1 - coarse.digits)
  return Math.abs(coarse.face - fine.face) <= unit / 2
}

/** `over £500 million` for £541.5m. */
function beyond(bounded: Amount, figure: Amount): boolean {
  const ratio = figure.face / bounded.face
  if (bounded.modifier === 'over' || bounded.modifier === 'at-least') return ratio >= 1 && ratio <= BEYOND
  if (bounded.modifier === 'under' || bounded.modifier === 'up-to') return ratio <= 1 && ratio >= 2 - BEYOND
  return false
}

function isRange({ min, max }: MoneyValue): boolean {
  return min !== null && max !== null && min !== max
}

function overlapOfRanges(one: Amount, other: Amount): boolean {
  if (isRange(one) && isRange(other)) return one.min === other.min && one.max === other.max
  const [range, figure] = isRange(one) ? [one, other] : [other, one]
  return figure.face >= range.min! && figure.face <= range.max!
}
