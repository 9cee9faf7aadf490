/** Stretches of the calendar with their EDTF spelling: first and last day, and what stands left and right of the `/`. */
import type { DateUnit, Holiday, Season, YearBasis } from '../model/date-expression.ts'
import {
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  easter,
  formatDay,
  formatMonth,
  formatYear,
  weekdayOf,
} from '../text/edtf.ts'

export interface Bounds {
  /** Day numbers; both inclusive. */
  readonly first: number
  readonly last: number
  /** EDTF of the point, or of the two ends where they differ. */
  readonly start: string
  readonly end: string
}

export function ofDay(number: number): Bounds {
  const edtf = formatDay(dayOf(number))
  return { first: number, last: number, start: edtf, end: edtf }
}

export function ofMonth(year: number, month: number): Bounds {
  return point(ofMonths(year, month, 1), formatMonth(year, month))
}

/** `count` months from `month` of `year` on, which may be beyond 12. */
export function ofMonths(year: number, month: number, count: number): Bounds {
  const from = addMonths({ year, month: 1, day: 1 }, month - 1)
  const to = addMonths(from, count - 1)
  const start = formatMonth(from.year, from.month)
  return {
    first: dayNumber(from),
    last: dayNumber(to) + daysInMonth(to.year, to.month) - 1,
    start,
    end: count === 1 ? start : formatMonth(to.year, to.month),
  }
}

export function ofYear(year: number): Bounds {
  const edtf = formatYear(year)
  return {
    first: dayNumber({ year, month: 1, day: 1 }),
    last: dayNumber({ year, month: 12, day: 31 }),
    start: edtf,
    end: edtf,
  }
}

/** `decade` 199 is 1990 to 1999, spelt `199X`. */
export function ofDecade(decade: number): Bounds {
  return point(ofMonths(decade * 10, 1, 120), `${String(decade).padStart(3, '0')}X`)
}

export function ofCentury(century: number): Bounds {
  return point({ ...ofMonths(century * 100, 1, 1200) }, `${String(century).padStart(2, '0')}XX`)
}

/** Meteorological seasons; winter begins in December of its year. */
export function ofSeason(year: number, season: Season): Bounds {
  return point(ofMonths(year, (season - 20) * 3, 3), `${year}-${season}`)
}

function point({ first, last }: Bounds, edtf: string): Bounds {
  return { first, last, start: edtf, end: edtf }
}

/** First month of a year of that kind, counted from January of its first calendar year. */
export const FIRST_MONTH: Readonly<Record<YearBasis, number>> = {
  calendar: 1,
  financial: 4,
  academic: 9,
  fiscal: 4,
  'us-fiscal': -2,
  budget: 4,
}

/** From the start of the year that begins in `first` to the end of the one that ends in `last`. */
export function ofYears(first: number, last: number, basis: YearBasis): Bounds {
  return ofMonths(first, FIRST_MONTH[basis], (last - first) * 12)
}

/** Most American states count from July, the federal government from October: the stretch covers both readings. */
export function ofStateYears(first: number, last: number): Bounds {
  return ofMonths(first, FIRST_MONTH['us-fiscal'] - 3, (last - first) * 12 + 3)
}

export function ofQuarter(year: number, quarter: number): Bounds {
  return point(ofMonths(year, quarter * 3 - 2, 3), `${year}-${32 + quarter}`)
}

/** Autumn, spring and summer term of schools in England. */
export function ofTerm(year: number, term: 1 | 2 | 3): Bounds {
  return term === 1 ? ofMonths(year, 9, 4) : term === 2 ? ofMonths(year, 1, 3) : ofMonths(year, 4, 4)
}

export function ofWeek(number: number): Bounds {
  return between(number - weekdayOf(number) + 1, number - weekdayOf(number) + 7)
}

export function ofWeekend(number: number): Bounds {
  const monday = number - weekdayOf(number) + 1
  return between(monday + 5, monday + 6)
}

export function between(first: number, last: number): Bounds {
  return { first, last, start: formatDay(dayOf(first)), end: formatDay(dayOf(last)) }
}

/** From the start of one to the end of the other; seasons and quarters spelt as months, which intervals need. */
export function spanning(from: Bounds, to: Bounds): Bounds {
  return { first: from.first, last: to.last, start: startOf(from), end: endOf(to) }
}

/** Left side of an interval that begins with these bounds. */
export function startOf({ start, first }: Bounds): string {
  if (!isSubYear(start)) return start
  const { year, month } = dayOf(first)
  return formatMonth(year, month)
}

function endOf({ end, last }: Bounds): string {
  if (!isSubYear(end)) return end
  const { year, month } = dayOf(last)
  return formatMonth(year, month)
}

function isSubYear(edtf: string): boolean {
  return edtf.length === 7 && Number(edtf.slice(5)) > 12
}

/** The `number`th such weekday of a month, the last one for -1; null where the month has no such. */
export function nthWeekday(year: number, month: number, weekday: number, number: number): number | null {
  const first = dayNumber({ year, month, day: 1 })
  const last = dayNumber({ year, month, day: daysInMonth(year, month) })
  const day =
    number < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1)
  return day > last ? null : day
}

type HolidayRule =
  | { easter: number }
  | { fixed: readonly [number, number] }
  | { nth: readonly [number, number, number]; plus?: number }

/** Days from Easter Sunday; month and day; month, weekday and number in the month. */
const HOLIDAYS: Readonly<Partial<Record<Holiday, HolidayRule>>> = {
  easter: { easter: 0 },
  'good-friday': { easter: -2 },
  'easter-monday': { easter: 1 },
  whitsun: { easter: 49 },
  'shrove-tuesday': { easter: -47 },
  'mothers-day': { easter: -21 },
  christmas: { fixed: [12, 25] },
  'christmas-eve': { fixed: [12, 24] },
  'boxing-day': { fixed: [12, 26] },
  'new-years-day': { fixed: [1, 1] },
  'new-years-eve': { fixed: [12, 31] },
  'valentines-day': { fixed: [2, 14] },
  'may-day': { fixed: [5, 1] },
  halloween: { fixed: [10, 31] },
  'bonfire-night': { fixed: [11, 5] },
  'armistice-day': { fixed: [11, 11] },
  'independence-day': { fixed: [7, 4] },
  'remembrance-sunday': { nth: [11, 7, 2] },
  'fathers-day': { nth: [6, 7, 3] },
  'may-bank-holiday': { nth: [5, 1, 1] },
  'spring-bank-holiday': { nth: [5, 1, -1] },
  'august-bank-holiday': { nth: [8, 1, -1] },
  'martin-luther-king-day': { nth: [1, 1, 3] },
  'memorial-day': { nth: [5, 1, -1] },
  'labor-day': { nth: [9, 1, 1] },
  thanksgiving: { nth: [11, 4, 4] },
  'black-friday': { nth: [11, 4, 4], plus: 1 },
}

/** Day of a holiday; half-terms and recesses to the month, the new year to the year. */
export function ofHoliday(holiday: Holiday, year: number, term?: number): Bounds {
  if (holiday === 'half-term') return ofMonth(year, term ?? 10)
  if (holiday === 'summer-recess') return ofMonth(year, 7)
  const rule = HOLIDAYS[holiday]
  if (rule === undefined) return ofYear(year)
  if ('easter' in rule) return ofDay(dayNumber(easter(year)) + rule.easter)
  if ('fixed' in rule) return ofDay(dayNumber({ year, month: rule.fixed[0], day: rule.fixed[1] }))
  const day = nthWeekday(year, rule.nth[0], rule.nth[1], rule.nth[2])
  return day === null ? ofYear(year) : ofDay(day + (rule.plus ?? 0))
}

/** Months in a unit that has whole ones, days in the others. */
export const UNIT_MONTHS: Readonly<Partial<Record<DateUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  'financial-year': 12,
  'academic-year': 12,
  decade: 120,
  century: 1200,
}

export const UNIT_DAYS: Readonly<Partial<Record<DateUnit, number>>> = { day: 1, week: 7, weekend: 7 }
