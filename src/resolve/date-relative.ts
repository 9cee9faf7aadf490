/** Dates told from the day of speaking: units, turns, stretches and distances. */
import type { DateExpression, DateUnit } from '../model/date-expression.ts'
import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  formatDay,
  formatMonth,
  formatYear,
  weekdayOf,
} from '../text/edtf.ts'
import {
  type Bounds,
  between,
  FIRST_MONTH,
  ofCentury,
  ofDay,
  ofDecade,
  ofMonth,
  ofMonths,
  ofQuarter,
  ofWeek,
  ofWeekend,
  ofYear,
  ofYears,
  spanning,
  UNIT_DAYS,
  UNIT_MONTHS,
} from './date-bounds.ts'
import { type Anchor, anchorDay, type DateContext, type Of, type Resolve } from './date-context.ts'

export function unitBounds({ unit, offset, anaphoric }: Of<'unit'>, context: DateContext): Bounds | null {
  const { anchor } = context
  if (anaphoric && unit === 'year' && context.yearBefore !== null) {
    const year = context.yearBefore + offset
    // After `2011/12` the following year is one of its kind.
    return context.basisBefore === 'calendar' ? ofYear(year) : ofYears(year, year + 1, context.basisBefore)
  }
  if (anaphoric || anchor === null) return null
  if (unit === 'year') return ofYear(anchor.year + offset)
  if (unit === 'decade') return ofDecade(Math.floor(anchor.year / 10) + offset)
  if (unit === 'century') return ofCentury(Math.floor(anchor.year / 100) + offset)
  if (anchor.month === null) return null
  if (unit === 'month') {
    const { year, month } = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, offset)
    return ofMonth(year, month)
  }
  if (unit === 'financial-year' || unit === 'academic-year') return unitOfYears(unit, offset, anchor)
  if (unit === 'quarter') return quarterAround(anchor.year, anchor.month, offset, context.financial)
  if (anchor.day === null) return unit === 'day' && offset === 0 ? ofMonth(anchor.year, anchor.month) : null
  const today = anchorDay(anchor)
  if (unit === 'day') return ofDay(today + offset)
  if (unit === 'week') return ofWeek(today + 7 * offset)
  return weekendBounds(today, offset, context.direction)
}

function weekendBounds(today: number, offset: number, direction: 'past' | 'future' | null): Bounds {
  const own = ofWeekend(today)
  if (offset !== 0) return ofWeekend(today + 7 * offset)
  return direction === 'past' && own.first > today ? ofWeekend(today - 7) : own
}

/** The financial or academic year so many from the one that the anchor lies in. */
function unitOfYears(unit: 'financial-year' | 'academic-year', offset: number, anchor: Anchor): Bounds {
  const basis = unit === 'financial-year' ? 'financial' : 'academic'
  const first = (anchor.month ?? 1) < FIRST_MONTH[basis] ? anchor.year - 1 : anchor.year
  return ofYears(first + offset, first + offset + 1, basis)
}

function quarterAround(year: number, month: number, offset: number, financial: boolean): Bounds {
  const moved = addMonths({ year, month, day: 1 }, 3 * offset)
  const quarter = Math.ceil(moved.month / 3)
  return financial ? ofMonths(moved.year, quarter * 3 - 2, 3) : ofQuarter(moved.year, quarter)
}

/** `last March` is over, `next March` not begun; `this March` that of the year, `this Friday` that of the week. */
export function turnBounds({ turn, of }: Of<'turn'>, context: DateContext, resolve: Resolve): Bounds | null {
  const { anchor } = context
  if (anchor === null) return null
  const today = anchorDay(anchor)
  if (of.type === 'calendar' && of.weekday !== null && of.day === null) {
    if (anchor.day === null) return null
    const own = today - weekdayOf(today) + of.weekday
    if (turn < 0) return ofDay(own < today ? own : own - 7)
    return ofDay(turn === 0 ? own : own + 7)
  }
  if (turn === 0) return thisOf(of, context, today, resolve)
  const around = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const bounds = resolve(withYear(of, anchor.year + offset), context)
    return bounds === null ? [] : [bounds]
  })
  const found =
    turn < 0 ? around.filter(({ last }) => last < today).at(-1) : around.find(({ first }) => first > today)
  return found ?? null
}

/** The one of the running year; a winter that has begun before the new year is `this winter` until it ends. */
function thisOf(of: DateExpression, context: DateContext, today: number, resolve: Resolve): Bounds | null {
  const year = context.anchor!.year
  const own = resolve(withYear(of, year), context)
  const before = resolve(withYear(of, year - 1), context)
  return before !== null && before.last >= today ? before : own
}

function withYear(of: DateExpression, year: number): DateExpression {
  return 'year' in of ? { ...of, year } : of
}

/** The anchor moved by a length, spelt as exactly as the anchor is known. */
function moved(anchor: Anchor, count: number, unit: DateUnit): { day: number; edtf: string } | null {
  const months = UNIT_MONTHS[unit]
  const from: Day = dayOf(anchorDay(anchor))
  if (months === undefined) {
    if (anchor.day === null) return null
    const day = anchorDay(anchor) + count * (UNIT_DAYS[unit] ?? 1)
    return { day, edtf: formatDay(dayOf(day)) }
  }
  const to = addMonths(from, Math.round(count * months))
  return { day: dayNumber(to), edtf: formatAs(anchor, to) }
}

function formatAs(anchor: Anchor, day: Day): string {
  if (anchor.day !== null) return formatDay(day)
  return anchor.month === null ? formatYear(day.year) : formatMonth(day.year, day.month)
}

/** `next five years` from the anchor on; without a count open at the far end. */
export function stretchBounds(
  { direction, count, unit, anaphoric }: Of<'stretch'>,
  { anchor, last }: DateContext,
): Bounds | null {
  if (anaphoric) return count === null || last === null ? null : besides(last, direction, count, unit)
  if (anchor === null) return null
  const today = anchorDay(anchor)
  const own = formatAs(anchor, dayOf(today))
  if (count === null)
    return direction > 0
      ? { first: today, last: today, start: own, end: '..' }
      : { first: today, last: today, start: '..', end: own }
  if (unit === 'financial-year' || unit === 'academic-year') {
    const near = unitOfYears(unit, direction, anchor)
    const far = unitOfYears(unit, direction * count, anchor)
    return direction > 0 ? spanning(near, far) : spanning(far, near)
  }
  const far = moved(anchor, direction * count, unit)
  if (far === null) return null
  return direction > 0
    ? { first: today, last: far.day, start: own, end: far.edtf }
    : { first: far.day, last: today, start: far.edtf, end: own }
}

/** `the following two years`, `the previous three months`: on that side of what was named, to the month or the day. */
function besides({ first, last }: Bounds, direction: -1 | 1, count: number, unit: DateUnit): Bounds | null {
  const months = UNIT_MONTHS[unit]
  if (months === undefined) {
    const days = count * (UNIT_DAYS[unit] ?? 1)
    return direction > 0 ? between(last + 1, last + days) : between(first - days, first - 1)
  }
  const total = Math.round(count * months)
  const from = direction > 0 ? dayOf(last + 1) : addMonths(dayOf(first), -total)
  if (from.month === 1 && total % 12 === 0)
    return spanning(ofYear(from.year), ofYear(from.year + total / 12 - 1))
  return ofMonths(from.year, from.month, total)
}

/** `two years ago` to the month, `six weeks` to the day, `two decades ago` to the year. */
export function distanceBounds(
  { direction, count, unit }: Of<'distance'>,
  { anchor }: DateContext,
): Bounds | null {
  if (anchor === null) return null
  const far = moved(anchor, direction * count, unit)
  if (far === null) return null
  const { year, month } = dayOf(far.day)
  if (unit === 'decade' || unit === 'century' || anchor.month === null) return ofYear(year)
  return UNIT_MONTHS[unit] === undefined ? ofDay(far.day) : ofMonth(year, month)
}
