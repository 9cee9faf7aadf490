/** A comparison and a date or a range of dates as written in, the days that are looked for out. */
import { type Bounds, edtfBounds } from '../text/edtf-bounds.ts'
import type { Comparison } from './query.ts'

const EXPECTED = 'a date was expected, such as 2017, 2017-03, 2017-03-21, 2016-17 or 2015..2017'

/** Returns what was expected where the value is no date. */
export function readDateTest(comparison: Comparison, value: string): Bounds | string {
  if (value.includes('..')) {
    if (comparison !== '=') return 'a range goes with a colon, such as date:2015..2017'
    return readRange(value)
  }
  const day = readDate(value)
  if (day === null || day.from === null || day.to === null) return EXPECTED
  switch (comparison) {
    case '=':
      return day
    case '<':
      return { from: null, to: day.from - 1 }
    case '<=':
      return { from: null, to: day.to }
    case '>':
      return { from: day.to + 1, to: null }
    case '>=':
      return { from: day.from, to: null }
  }
}

function readRange(value: string): Bounds | string {
  const [left = '', right = ''] = value.split('..').map((part) => part.trim())
  const first = left === '' ? null : readDate(left)
  const last = right === '' ? null : readDate(right)
  if ((first === null && left !== '') || (last === null && right !== '') || left + right === '')
    return EXPECTED
  const bounds = { from: first?.from ?? null, to: last?.to ?? null }
  if (bounds.from !== null && bounds.to !== null && bounds.from > bounds.to)
    return 'the range ends before it begins; swap the two dates'
  return bounds
}

/** EDTF, or a financial year as people write it: `2016-17`, `2016/17`. */
function readDate(value: string): Bounds | null {
  const found = /^(\d{4})[-/](\d\d)$/.exec(value)
  if (
    found !== null &&
    (Number(found[1]) + 1) % 100 === Number(found[2]) &&
    !isMonth(value, Number(found[2]))
  ) {
    const year = Number(found[1])
    return edtfBounds(`${year}-04/${year + 1}-03`)
  }
  return edtfBounds(value)
}

/** `2010-11` is November, `2010/11` a financial year. */
function isMonth(value: string, part: number): boolean {
  return value[4] === '-' && part >= 1 && part <= 12
}
