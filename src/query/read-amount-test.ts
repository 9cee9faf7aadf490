/** A comparison and an amount or a range of amounts as written in, the amounts that are looked for out. */
import type { AmountTest, Comparison } from './query.ts'

const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
}

const CURRENCIES: Readonly<Record<string, string>> = { '£': 'GBP', $: 'USD', '€': 'EUR' }

const AMOUNT = /^([£$€]|[A-Za-z]{3}(?=\s*\d))?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([A-Za-z]*)$/

interface Amount {
  readonly amount: number
  readonly currency: string | null
}

/** Returns what was expected where the value is no amount. */
export function readAmountTest(comparison: Comparison, value: string): AmountTest | string {
  const expected = 'an amount was expected, such as 100m, £1.5bn or 250000'
  if (value.includes('..')) {
    if (comparison !== '=') return 'a range goes with a colon, such as money:£10m..£50m'
    return readRange(value) ?? 'a range of amounts was expected, such as £10m..£50m, 10m.. or ..50m'
  }
  const read = readAmount(value)
  if (read === null) return expected
  const { amount, currency } = read
  const below = comparison === '<' || comparison === '<='
  const above = comparison === '>' || comparison === '>='
  return {
    low: below ? null : amount,
    high: above ? null : amount,
    lowIncluded: comparison !== '>',
    highIncluded: comparison !== '<',
    currency,
  }
}

function readRange(value: string): AmountTest | string | null {
  const [left = '', right = ''] = value.split('..')
  const low = left.trim() === '' ? null : readAmount(left)
  const high = right.trim() === '' ? null : readAmount(right)
  if ((low === null) !== (left.trim() === '') || (high === null) !== (right.trim() === '')) return null
  if (low === null && high === null) return null
  if (low !== null && high !== null) {
    if (low.currency !== null && high.currency !== null && low.currency !== high.currency)
      return 'one currency was expected at both ends of the range'
    if (low.amount > high.amount) return 'the range ends below its beginning; swap the two amounts'
  }
  return {
    low: low?.amount ?? null,
    high: high?.amount ?? null,
    lowIncluded: true,
    highIncluded: true,
    currency: low?.currency ?? high?.currency ?? null,
  }
}

function readAmount(value: string): Amount | null {
  const found = AMOUNT.exec(value.trim())
  if (found === null) return null
  const [, sign = '', whole = '', fraction = '', scale = ''] = found
  const times = SCALES[scale.toLowerCase()]
  if (times === undefined) return null
  const amount = Number((Number(whole.replaceAll(',', '') + fraction) * times).toPrecision(15))
  return { amount, currency: sign === '' ? null : (CURRENCIES[sign] ?? sign.toUpperCase()) }
}
