/** Periods made of other dates: ranges and the run-up to a date. */
import type { CalendarDate, DateExpression } from '../model/date-expression.ts'
import { addMonths, dayNumber, dayOf, formatYear } from '../text/edtf.ts'
import { type Bounds, between, ofMonths, spanning, startOf, UNIT_DAYS, UNIT_MONTHS } from './date-bounds.ts'
import type { DateContext, Of, Resolve } from './date-context.ts'

/** `year to March 2013`: so long, up to the end of what is named. */
export function runUpBounds(
  { count, unit, to }: Of<'run-up'>,
  context: DateContext,
  resolve: Resolve,
): Bounds | null {
  const end = resolve(to, context)
  const months = UNIT_MONTHS[unit]
  if (end === null) return null
  if (months === undefined) return between(end.last - count * (UNIT_DAYS[unit] ?? 1) + 1, end.last)
  const after = dayOf(end.last + 1)
  const from = addMonths(after, -Math.round(count * months))
  const isYear = end.start.length === 4 && end.start === end.end
  if (isYear) return { first: dayNumber(from), last: end.last, start: formatYear(from.year), end: end.end }
  if (end.end.length === 7) return ofMonths(from.year, from.month, Math.round(count * months))
  return between(dayNumber(from), end.last)
}

/** Each end lends the other the fields that it lacks. */
export function rangeBounds(
  { from, to }: Of<'range'>,
  context: DateContext,
  resolve: Resolve,
): Bounds | null {
  if (to === null) {
    const first = resolve(from, context)
    return first === null ? null : { ...first, start: startOf(first), end: '..' }
  }
  const [left, right] = lend(from, to)
  if ('year' in right && right.year === null) {
    const first = resolve(left, context)
    if (first === null) return null
    // The second end is the next of its kind behind the first.
    const day = dayOf(first.first)
    const last = resolve(right, { ...context, anchor: { ...day }, direction: 'future', yearBehind: null })
    return last === null ? null : spanning(first, last)
  }
  const last = resolve(right, context)
  if (last === null) return null
  if ('year' in left && left.year === null) {
    const day = dayOf(last.first)
    const first = resolve(left, { ...context, anchor: { ...day }, direction: 'past', yearBehind: null })
    return first === null ? null : spanning(first, last)
  }
  const first = resolve(left, context)
  return first === null || first.first > last.last ? null : spanning(first, last)
}

/** Does the one come first within a year? */
function isBefore(from: CalendarDate, to: CalendarDate): boolean {
  if (from.month === null || to.month === null || from.month !== to.month)
    return (from.month ?? 0) <= (to.month ?? 12)
  return (from.day ?? 1) <= (to.day ?? 31)
}

/** `4 to 6 July`: the month; `Q1 to Q3 2019`: the year. `4 July to 6 August 2015` is left to the resolver: it may cross a year. */
function lend(from: DateExpression, to: DateExpression): [DateExpression, DateExpression] {
  if (from.type === 'calendar' && to.type === 'calendar' && typeof to.year === 'number' && from.year === null)
    return [{ ...from, year: isBefore(from, to) ? to.year : to.year - 1 }, to]
  if (from.type === 'part' && to.type === 'part') {
    const of = from.of ?? to.of
    return [
      { ...from, of },
      { ...to, of: to.of ?? of },
    ]
  }
  return [from, to]
}
