/** A token in, the day or month with its year that begins there out. */
import type { Tokens } from '../model/tokens.ts'
import { readYear } from '../text/date-numbers.ts'
import { formatDay, formatMonth } from '../text/edtf.ts'
import { mayOpenDate, readMonth, readWrittenDate } from '../text/written-date.ts'
import { dayAndMonth, isOpenOrder, monthFirst } from './numeric-order.ts'

export interface FullDate {
  readonly edtf: string
  readonly endToken: number
}

/** A date with year, month and day at `token`. */
export function fullDateAt(tokens: Tokens, token: number, end: number): FullDate | null {
  if (!mayOpenDate(tokens, token)) return null
  const written = readWrittenDate(tokens, token, end)
  if (written === null) return null
  const { year, month, day } = written
  if (year === null || month === null || day === null || year < 1800) return null
  const { endToken, weekday } = written
  const numbers = weekday === null ? dayAndMonth(tokens, token) : null
  if (numbers !== null && isOpenOrder(numbers) && monthFirst(tokens)())
    return { edtf: formatDay({ year, month: day, day: month }), endToken }
  return { edtf: formatDay({ year, month, day }), endToken }
}

/** A month with its year at `token`. */
export function monthAt(tokens: Tokens, token: number, end: number): FullDate | null {
  const month = readMonth(tokens, token, end, false)
  const year = month === null ? null : readYear(tokens, month.endToken, end)
  if (month === null || year === null) return null
  return { edtf: formatMonth(year.value, month.value), endToken: year.endToken }
}
