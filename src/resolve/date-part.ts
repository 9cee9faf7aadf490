/** Parts of a year or month: quarters, halves, first months, nth days. */
import { addMonths, dayOf, formatYear, weekdayOf } from '../text/edtf.ts'
import {
  type Bounds,
  between,
  nthWeekday,
  ofDay,
  ofMonths,
  ofQuarter,
  ofWeek,
  ofWeekend,
  UNIT_DAYS,
  UNIT_MONTHS,
} from './date-bounds.ts'
import { type DateContext, inYear, type Of, type Resolve, yearOf } from './date-context.ts'

/** The first week of a month is that of its first Monday, the last that which has most of its days in it. */
export function nthBounds(
  { number, what, weekday, of }: Of<'nth'>,
  context: DateContext,
  resolve: Resolve,
): Bounds | null {
  const whole = resolve(of, context)
  if (whole === null) return null
  if (what === 'day') {
    const day = number < 0 ? whole.last : whole.first + number - 1
    return day <= whole.last ? ofDay(day) : null
  }
  if (what === 'week' && number < 0) return lastWeek(whole.last)
  const { year, month } = dayOf(number < 0 ? whole.last : whole.first)
  if (what === 'weekday') {
    const day = nthWeekday(year, month, weekday ?? 1, number)
    return day === null ? null : ofDay(day)
  }
  const start = nthWeekday(year, month, what === 'week' ? 1 : 6, number)
  return start === null ? null : what === 'week' ? ofWeek(start) : ofWeekend(start)
}

/** A week that has most of its days behind the month's end is the next month's first. */
function lastWeek(last: number): Bounds {
  return ofWeek(weekdayOf(last) < THURSDAY ? last - 7 : last)
}

const THURSDAY = 4

export function partBounds(
  { part, number, of }: Of<'part'>,
  context: DateContext,
  resolve: Resolve,
): Bounds | null {
  const months = part === 'quarter' ? 3 : 6
  if (of === null) return openPart(number, months, context)
  if (of.type === 'calendar' || (of.type === 'unit' && of.unit === 'year')) {
    const year = of.type === 'calendar' ? yearOf(of.year, context) : unitYear(of.offset, context)
    if (year === null) return null
    return part === 'quarter' ? ofQuarter(year, number) : ofMonths(year, (number - 1) * 6 + 1, 6)
  }
  const whole = resolve(of, context)
  if (whole === null) return null
  if (of.type === 'unit' && of.unit === 'decade') {
    const { year } = dayOf(whole.first)
    return {
      ...ofMonths(year + (number - 1) * 5, 1, 60),
      start: formatYear(year + (number - 1) * 5),
      end: formatYear(year + number * 5 - 1),
    }
  }
  const { year, month } = dayOf(whole.first)
  return ofMonths(year, month + (number - 1) * months, months)
}

/** Months at the start or end of a year, weeks or days at those of a month. */
export function edgeBounds(
  { edge, count, unit, of }: Of<'edge'>,
  context: DateContext,
  resolve: Resolve,
): Bounds | null {
  const whole = resolve(of, context)
  if (whole === null) return null
  const months = UNIT_MONTHS[unit]
  if (months === undefined) {
    const days = count * (UNIT_DAYS[unit] ?? 1)
    return edge === 'first'
      ? between(whole.first, whole.first + days - 1)
      : between(whole.last - days + 1, whole.last)
  }
  const total = Math.round(count * months)
  const from = edge === 'first' ? dayOf(whole.first) : addMonths(dayOf(whole.last + 1), -total)
  return ofMonths(from.year, from.month, total)
}

function unitYear(offset: number, { anchor }: DateContext): number | null {
  return anchor === null ? null : anchor.year + offset
}

/** `Q4` or `H1` alone: of the financial year where the document reckons in these. */
function openPart(number: number, months: number, context: DateContext): Bounds | null {
  const begins = (number - 1) * months + (context.financial ? 4 : 1)
  const of = (year: number) =>
    months === 3 && !context.financial ? ofQuarter(year, number) : ofMonths(year, begins, months)
  return inYear(null, { ...context, yearBehind: null }, of)
}
