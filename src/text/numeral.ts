/** A number as read from a text, and its value. */

/** A number as decimal digits times a power of ten, so that 1.2 billion is exact. */
export interface Numeral {
  /** First token behind the number. */
  readonly endToken: number
  /** Plain decimal digits, at most one `.`. */
  readonly digits: string
  readonly exponent: number
  /** Power of ten of the last scale word (`million`: 6), null where there is none. */
  readonly scale: number | null
  /** Written with number words alone. */
  readonly spelled: boolean
}

/** Exact as doubles, as are whole numbers of so many digits. */
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`))
const EXACT_DIGITS = 15

/** The value as the nearest double, null where it is beyond all doubles. */
export function numeralValue({ digits, exponent }: Pick<Numeral, 'digits' | 'exponent'>): number | null {
  const value = exactly(digits, exponent) ?? Number(`${digits}e${exponent}`)
  return Number.isFinite(value) ? value : null
}

/** The same where whole numbers that doubles hold give it, null elsewhere: no text need be made and read again. */
function exactly(digits: string, exponent: number): number | null {
  if (exponent === 0) return Number(digits)
  if (digits.length > EXACT_DIGITS) return null
  const point = digits.indexOf('.')
  const decimals = point < 0 ? 0 : digits.length - point - 1
  const whole = Math.round(Number(digits) * POWERS_OF_TEN[decimals]!)
  const scale = POWERS_OF_TEN[Math.abs(exponent - decimals)]
  if (scale === undefined) return null
  if (exponent < decimals) return whole / scale
  return whole * scale <= Number.MAX_SAFE_INTEGER ? whole * scale : null
}
