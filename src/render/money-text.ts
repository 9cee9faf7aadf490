/** Sums in, the words in which people write them out: `£302m`, `over £800m`, `£2m to £3m`, `£500 a week`. */
import type { MoneyModifier, MoneyValue, Rate } from '../model/mention.ts'
import type { MoneyRange, MoneyUnits } from '../model/report.ts'

const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€', JPY: '¥' }

const MODIFIERS: Readonly<Record<MoneyModifier, string>> = {
  about: 'about ',
  over: 'over ',
  under: 'under ',
  'at-least': 'at least ',
  'up-to': 'up to ',
}

const RATES: Readonly<Record<Rate, string>> = {
  hour: ' an hour',
  day: ' a day',
  week: ' a week',
  month: ' a month',
  year: ' a year',
  person: ' each',
}

export function moneyText({ min, max, currency, modifier, per }: MoneyValue): string {
  const rate = per === null ? '' : RATES[per]
  const prefix = modifier === null ? '' : MODIFIERS[modifier]
  const least = min ?? max
  const most = max ?? min
  if (least === null || most === null) return `${currency} ?`
  if (least === most) return `${prefix}${amountText(least, currency)}${rate}`
  return `${prefix}${amountText(least, currency)} to ${amountText(most, currency)}${rate}`
}

/** `low £900m, best £1bn, high open`; one sum where all three agree. With units low is rounded down and high up, so that they stay bounds. */
export function rangeText({ low, best, high, currency }: MoneyRange, units?: MoneyUnits): string {
  if (low !== null && low === best && best === high)
    return amountText(units === undefined ? low : rounded(low, units.best, Math.round), currency)
  const bound = (amount: number | null, unit: number, to: Rounding) =>
    amount === null ? 'open' : amountText(rounded(amount, unit, to), currency)
  const of = units ?? { low: 0, best: 0, high: 0 }
  return [
    bound(low, of.low, Math.floor),
    bound(best, of.best, Math.round),
    bound(high, of.high, Math.ceil),
  ].join(' – ')
}

type Rounding = (amount: number) => number

/** Three digits are always left: fewer would hide more than the texts leave open. */
function rounded(amount: number, unit: number, to: Rounding): number {
  if (unit <= 1 || amount === 0) return amount
  const step = Math.min(unit, 10 ** (Math.floor(Math.log10(Math.abs(amount))) - 2))
  return step < 1 ? amount : Number((to(Number((amount / step).toPrecision(12))) * step).toPrecision(15))
}

/** Exact: billions and millions with at most three decimals, else every digit. */
export function amountText(amount: number, currency: string): string {
  const symbol = SYMBOLS[currency] ?? `${currency} `
  const sign = amount < 0 ? '-' : ''
  return sign + symbol + digits(Math.abs(amount))
}

function digits(amount: number): string {
  for (const [unit, suffix] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const) {
    const scaled = Number((amount / unit).toFixed(3))
    if (amount >= unit && Math.abs(scaled * unit - amount) < 1e-6 * unit)
      return `${grouped(`${scaled}`)}${suffix}`
  }
  return grouped(Number.isInteger(amount) ? plain(amount) : amount.toFixed(2))
}

/** Without exponent, however large. */
function plain(amount: number): string {
  return Number.isSafeInteger(amount) ? `${amount}` : BigInt(amount).toString()
}

/** Thousands apart by commas; by hand, since compiling an expression for it costs more than a small run has. */
function grouped(number: string): string {
  const [whole = '', decimals] = number.split('.')
  let groups = whole.slice(-3)
  for (let at = whole.length - 3; at > 0; at -= 3)
    groups = `${whole.slice(Math.max(0, at - 3), at)},${groups}`
  return decimals === undefined ? groups : `${groups}.${decimals}`
}
