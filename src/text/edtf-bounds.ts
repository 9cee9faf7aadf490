/** An EDTF date in, the first and the last day that it holds out. */
import { dayNumber, daysInMonth } from './edtf.ts'

/** Day numbers since 1970, inclusive; null where the time is open or not known. */
export interface Bounds {
  readonly from: number | null
  readonly to: number | null
}

/** Seasons are three months (winter begins in December), quarters those of the calendar, `199X` is a decade. Null where the words are no EDTF. */
export function edtfBounds(edtf: string): Bounds | null {
  const [left = '', right] = edtf.split('/')
  if (right === undefined) return boundsOfDate(left)
  const first = left === '..' || left === '' ? null : boundsOfDate(left)
  const last = right === '..' || right === '' ? null : boundsOfDate(right)
  if (first === null && last === null) return null
  return { from: first?.from ?? null, to: last?.to ?? null }
}

const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/

function boundsOfDate(edtf: string): Bounds | null {
  const unspecified = /^(\d{2,3})(X{1,2})$/.exec(edtf)
  if (unspecified !== null && edtf.length === 4) {
    const [first, last] = ['0', '9'].map((digit) => Number(edtf.replaceAll('X', digit)))
    return { from: firstDay(first!, 1), to: lastDay(last!, 12) }
  }
  const found = DATE.exec(edtf)
  if (found === null) return null
  const [year, part, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)]
  if (found[3] !== undefined) {
    if (part < 1 || part > 12 || day < 1 || day > daysInMonth(year, part)) return null
    const number = dayNumber({ year, month: part, day })
    return { from: number, to: number }
  }
  if (found[2] === undefined) return { from: firstDay(year, 1), to: lastDay(year, 12) }
  const months = monthsOf(part)
  if (months === null) return null
  const [first, count] = months
  return { from: firstDay(year, first), to: lastDay(year, first + count - 1) }
}

/** First month and number of months of what stands behind the year: a month, a season, a quarter. */
function monthsOf(part: number): readonly [number, number] | null {
  if (part >= 1 && part <= 12) return [part, 1]
  if (part >= 21 && part <= 24) return [(part - 20) * 3, 3]
  if (part >= 33 && part <= 36) return [(part - 33) * 3 + 1, 3]
  return null
}

function firstDay(year: number, month: number): number {
  return dayNumber({ year, month, day: 1 })
}

/** `month` may run into the next year. */
function lastDay(year: number, month: number): number {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month]
  return dayNumber({ year: y, month: m, day: daysInMonth(y, m) })
}
