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
  const edtf = formatMonth(year, month)
  return { ...ofMonths(year, month, 1), start: edtf, end: edtf }
}

/** `count` months from `month` of `year` on, which may be beyond 12. */
export function ofMonths(year: number, month: number, count: number): Bounds {
  const from = addMonths({ year, month: 1, day: 1 }, month - 1)
  const to = addMonths(from, count - 1)
  return {
    first: dayNumber(from),
    last: dayNumber({ ...to, day: daysInMonth(to.year, to.month) }),
    start: formatMonth(from.year, from.month),
    end: formatMonth(to.year, to.month),
  }
}

export function ofYear(year: number): Bounds {
  return { ...ofMonths(year, 1, 12), start: formatYear(year), end: formatYear(year) }
}

/** `decade` 199 is 1990 to 1999, spelt `199X`. */
export function ofDecade(decade: number): Bounds {
  return point({ ...ofMonths(decade * 10, 1, 120) }, `${decade}X`)
}

export function ofCentury(century: number): Bounds {
  return point({ ...ofMonths(century * 100, 1, 1200) }, `${century}XX`)
}

/** Meteorological seasons; winter begins in December of its year. */
export function ofSeason(year: number, season: Season): Bounds {
  return point(ofMonths(year, (season - 20) * 3, 3), `${year}-${season}`)
}

function point(bounds: Bounds, edtf: string): Bounds {
  return { ...bounds, start: edtf, end: edtf }
}

/** First month of a year of that kind, counted from January of its first calendar year. */
export const FIRST_MONTH: Readonly<Record<YearBasis, number>> = {
  calendar: 1,
  financial: 4,
  academic: 9,
  'us-fiscal': -2,
}

/** From the start of the year that begins in `first` to the end of the one that ends in `last`. */
export function ofYears(first: number, last: number, basis: YearBasis): Bounds {
  return ofMonths(first, FIRST_MONTH[basis], (last - first) * 12)
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

/** Monday on or after the day. */
function mondayFrom(number: number): number {
  return number + ((8 - weekdayOf(number)) % 7)
}

/** Day or month of a holiday in a year; half-terms and recesses to the month. */
export function ofHoliday(holiday: Holiday, year: number, term?: number): Bounds {
  const day = (month: number, date: number) => ofDay(dayNumber({ year, month, day: date }))
  const easterDay = dayNumber(easter(year))
  switch (holiday) {
    case 'easter':
      return ofDay(easterDay)
    case 'good-friday':
      return ofDay(easterDay - 2)
    case 'easter-monday':
      return ofDay(easterDay + 1)
    case 'whitsun':
      return ofDay(easterDay + 49)
    case 'christmas':
      return day(12, 25)
    case 'christmas-eve':
      return day(12, 24)
    case 'boxing-day':
      return day(12, 26)
    case 'new-year':
      return ofYear(year)
    case 'new-years-day':
      return day(1, 1)
    case 'new-years-eve':
      return day(12, 31)
    case 'halloween':
      return day(10, 31)
    case 'may-bank-holiday':
      return ofDay(mondayFrom(dayNumber({ year, month: 5, day: 1 })))
    case 'spring-bank-holiday':
      return ofDay(mondayFrom(dayNumber({ year, month: 5, day: 25 })))
    case 'august-bank-holiday':
      return ofDay(mondayFrom(dayNumber({ year, month: 8, day: 25 })))
    case 'thanksgiving': {
      const first = dayNumber({ year, month: 11, day: 1 })
      return ofDay(first + ((11 - weekdayOf(first)) % 7) + 21)
    }
    case 'half-term':
      return ofMonth(year, term ?? 10)
    case 'summer-recess':
      return ofMonth(year, 7)
  }
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
