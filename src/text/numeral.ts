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

/** The value as the nearest double, null where it is beyond all doubles. */
export function numeralValue(numeral: Pick<Numeral, 'digits' | 'exponent'>): number | null {
  const value = Number(`${numeral.digits}e${numeral.exponent}`)
  return Number.isFinite(value) ? value : null
}
