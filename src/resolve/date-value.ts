/** A date expression, the day of speaking and the tense around it in; its stretch of the calendar out, or null. */
import type { DateExpression, DateUnit, YearWords } from '../model/date-expression.ts'
import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  formatDay,
  formatMonth,
  formatYear,
  isValidDay,
  weekdayOf,
} from '../text/edtf.ts'
import {
  type Bounds,
  between,
  FIRST_MONTH,
  nthWeekday,
  ofCentury,
  ofDay,
  ofDecade,
  ofHoliday,
  ofMonth,
  ofMonths,
  ofQuarter,
  ofSeason,
  ofTerm,
  ofWeek,
  ofWeekend,
  ofYear,
  ofYears,
  spanning,
  startOf,
  UNIT_DAYS,
  UNIT_MONTHS,
} from './date-bounds.ts'

/** The day of speaking, as exactly as it is known. */
export interface Anchor {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

export interface DateContext {
  readonly anchor: Anchor | null
  readonly direction: 'past' | 'future' | null
  /** The year named last before this date. */
  readonly yearBefore: number | null
  /** A year that stands with the next date of the same list: `March and June 2015`. */
  readonly yearBehind: number | null
  /** Does the document reckon in financial years? */
  readonly financial: boolean
}

/** The document's date: `2017-03-21`, `2016-08`, `2016`; null for anything less certain. */
export function anchorOf(published: string | null): Anchor | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(published ?? '')
  if (match === null) return null
  const [, year, month, day] = match
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

/** Where the anchor's day is not known, the middle of what is known stands for it. */
export function anchorDay(anchor: Anchor): number {
  return dayNumber({ year: anchor.year, month: anchor.month ?? 7, day: anchor.day ?? 15 })
}

export function boundsOf(expression: DateExpression, context: DateContext): Bounds | null {
  switch (expression.type) {
    case 'calendar':
      return calendarBounds(expression, context)
    case 'season':
      return inYear(expression.year, context, (year) => ofSeason(year, expression.season))
    case 'term':
      return inYear(expression.year, context, (year) => ofTerm(year, expression.term))
    case 'holiday':
      return holidayBounds(expression, context)
    case 'years':
      return ofYears(expression.first, expression.last, expression.basis)
    case 'part':
      return partBounds(expression, context)
    case 'edge':
      return edgeBounds(expression, context)
    case 'decade':
      return ofDecade(expression.decade)
    case 'century':
      return ofCentury(expression.century)
    case 'unit':
      return unitBounds(expression.unit, expression.offset, expression.anaphoric, context)
    case 'turn':
      return turnBounds(expression.turn, expression.of, context)
    case 'stretch':
      return stretchBounds(expression, context)
    case 'distance':
      return distanceBounds(expression, context)
    case 'run-up':
      return runUpBounds(expression, context)
    case 'day-of-week':
      return dayOfWeekBounds(expression, context)
    case 'nth':
      return nthBounds(expression, context)
    case 'week-of': {
      const day = boundsOf(expression.day, context)
      return day === null ? null : ofWeek(day.first)
    }
    case 'weeks-after': {
      const day = boundsOf(expression.day, { ...context, direction: 'future' })
      return day === null ? null : ofDay(day.first + 7 * expression.weeks)
    }
    case 'range':
      return rangeBounds(expression, context)
    case 'duration':
    case 'unknown':
      return null
  }
}

/** The year that the words give, or null where the context must decide. */
function yearOf(words: YearWords, context: DateContext): number | null {
  if (typeof words === 'number') return words
  if (words === 'same') return context.yearBefore
  if (words !== null) return context.anchor === null ? null : context.anchor.year + words.offset
  return context.yearBehind
}

/** Of the years around the anchor the one that the tense wants: the last begun, the next not ended, else the nearest. */
function inYear(words: YearWords, context: DateContext, of: (year: number) => Bounds | null): Bounds | null {
  const year = yearOf(words, context)
  if (year !== null) return of(year)
  const { anchor } = context
  if (anchor === null || words !== null) return null
  const candidates: Bounds[] = []
  for (let offset = -6; offset <= 6; offset++) {
    const bounds = of(anchor.year + offset)
    if (bounds !== null) candidates.push(bounds)
  }
  return choose(candidates, anchorDay(anchor), context.direction)
}

function choose(
  candidates: readonly Bounds[],
  today: number,
  direction: 'past' | 'future' | null,
): Bounds | null {
  if (direction === 'past') return candidates.filter(({ first }) => first <= today).at(-1) ?? null
  if (direction === 'future') return candidates.find(({ last }) => last >= today) ?? null
  const distance = ({ first, last }: Bounds) =>
    first > today ? first - today : last < today ? today - last : 0
  return candidates.reduce<Bounds | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  )
}

type Of<Type extends DateExpression['type']> = Extract<DateExpression, { readonly type: Type }>

function calendarBounds({ year, month, day, weekday }: Of<'calendar'>, context: DateContext): Bounds | null {
  if (month === null) {
    if (weekday !== null && day !== null) return dayAndWeekdayBounds(day, weekday, context)
    if (weekday !== null) return weekdayBounds(weekday, context)
    const known = yearOf(year, context)
    return known === null ? null : ofYear(known)
  }
  if (day === null) return inYear(year, context, (known) => ofMonth(known, month))
  return inYear(year, context, (known) => {
    const date = { year: known, month, day }
    if (!isValidDay(date)) return null
    const number = dayNumber(date)
    // The weekday picks the year where none is written; a written year stands even against it.
    return year === null && weekday !== null && weekdayOf(number) !== weekday ? null : ofDay(number)
  })
}

function weekdayBounds(weekday: number, { anchor, direction }: DateContext): Bounds | null {
  if (anchor === null || anchor.day === null) return null
  const today = anchorDay(anchor)
  const behind = (weekdayOf(today) - weekday + 7) % 7
  if (direction === 'future') return ofDay(today - behind + 7)
  return ofDay(today - behind)
}

/** `Tuesday 19th`: the month around the anchor in which that day is a Tuesday. */
function dayAndWeekdayBounds(
  day: number,
  weekday: number,
  { anchor, direction }: DateContext,
): Bounds | null {
  if (anchor === null || anchor.month === null) return null
  const candidates: Bounds[] = []
  for (let offset = -12; offset <= 12; offset++) {
    const { year, month } = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, offset)
    if (!isValidDay({ year, month, day })) continue
    const number = dayNumber({ year, month, day })
    if (weekdayOf(number) === weekday) candidates.push(ofDay(number))
  }
  return choose(candidates, anchorDay(anchor), direction)
}

function dayOfWeekBounds({ weekday, offset }: Of<'day-of-week'>, { anchor }: DateContext): Bounds | null {
  if (anchor === null || anchor.day === null) return null
  const today = anchorDay(anchor)
  return ofDay(today - weekdayOf(today) + weekday + 7 * offset)
}

/** The first week of a month is that of its first Monday, the last that of its last day. */
function nthBounds({ number, what, weekday, of }: Of<'nth'>, context: DateContext): Bounds | null {
  const month = boundsOf(of, context)
  if (month === null) return null
  const { year, month: number_ } = dayOf(month.first)
  if (what === 'day') {
    const day = number < 0 ? month.last : month.first + number - 1
    return day <= month.last ? ofDay(day) : null
  }
  if (what === 'weekday') {
    const day = nthWeekday(year, number_, weekday ?? 1, number)
    return day === null ? null : ofDay(day)
  }
  if (what === 'week' && number < 0) return ofWeek(month.last)
  const start = nthWeekday(year, number_, what === 'week' ? 1 : 6, number)
  return start === null ? null : what === 'week' ? ofWeek(start) : ofWeekend(start)
}

const HALF_TERMS = [2, 5, 10]

function holidayBounds({ holiday, year }: Of<'holiday'>, context: DateContext): Bounds | null {
  if (holiday === 'half-term') {
    const { anchor } = context
    const known = yearOf(year, context)
    if (known !== null || anchor === null) return null
    const candidates = [-1, 0, 1].flatMap((offset) =>
      HALF_TERMS.map((month) => ofHoliday(holiday, anchor.year + offset, month)),
    )
    return choose(candidates, anchorDay(anchor), context.direction)
  }
  if (holiday === 'new-year' && year === null && context.anchor !== null) {
    const { anchor } = context
    return ofYear(context.direction === 'past' ? anchor.year : anchor.year + 1)
  }
  return inYear(year, context, (known) => ofHoliday(holiday, known))
}

function partBounds({ part, number, of }: Of<'part'>, context: DateContext): Bounds | null {
  const months = part === 'quarter' ? 3 : 6
  if (of === null) return openQuarter(number, context)
  if (of.type === 'calendar' || (of.type === 'unit' && of.unit === 'year')) {
    const year = of.type === 'calendar' ? yearOf(of.year, context) : unitYear(of.offset, context)
    if (year === null) return null
    return part === 'quarter' ? ofQuarter(year, number) : ofMonths(year, (number - 1) * 6 + 1, 6)
  }
  const whole = boundsOf(of, context)
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
function edgeBounds({ edge, count, unit, of }: Of<'edge'>, context: DateContext): Bounds | null {
  const whole = boundsOf(of, context)
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

/** `Q4` alone: of the financial year where the document reckons in these. */
function openQuarter(number: number, context: DateContext): Bounds | null {
  const of = (year: number) =>
    context.financial ? ofMonths(year, 3 * number + 1, 3) : ofQuarter(year, number)
  return inYear(null, { ...context, yearBehind: null }, of)
}

function unitBounds(unit: DateUnit, offset: number, anaphoric: boolean, context: DateContext): Bounds | null {
  const { anchor } = context
  if (anaphoric && unit === 'year' && context.yearBefore !== null) return ofYear(context.yearBefore + offset)
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
function turnBounds(turn: -1 | 0 | 1, of: DateExpression, context: DateContext): Bounds | null {
  const { anchor } = context
  if (anchor === null) return null
  const today = anchorDay(anchor)
  if (of.type === 'calendar' && of.weekday !== null && of.day === null) {
    if (anchor.day === null) return null
    const own = today - weekdayOf(today) + of.weekday
    if (turn < 0) return ofDay(own < today ? own : own - 7)
    return ofDay(turn === 0 ? own : own + 7)
  }
  if (turn === 0) return thisOf(of, context, today)
  const around = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const bounds = boundsOf(withYear(of, anchor.year + offset), context)
    return bounds === null ? [] : [bounds]
  })
  const found =
    turn < 0 ? around.filter(({ last }) => last < today).at(-1) : around.find(({ first }) => first > today)
  return found ?? null
}

/** The one of the running year; a winter that has begun before the new year is `this winter` until it ends. */
function thisOf(of: DateExpression, context: DateContext, today: number): Bounds | null {
  const year = context.anchor!.year
  const own = boundsOf(withYear(of, year), context)
  const before = boundsOf(withYear(of, year - 1), context)
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
function stretchBounds({ direction, count, unit }: Of<'stretch'>, { anchor }: DateContext): Bounds | null {
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

/** `two years ago` to the month, `six weeks` to the day, `two decades ago` to the year. */
function distanceBounds({ direction, count, unit }: Of<'distance'>, { anchor }: DateContext): Bounds | null {
  if (anchor === null) return null
  const far = moved(anchor, direction * count, unit)
  if (far === null) return null
  const { year, month } = dayOf(far.day)
  if (unit === 'decade' || unit === 'century' || anchor.month === null) return ofYear(year)
  return UNIT_MONTHS[unit] === undefined ? ofDay(far.day) : ofMonth(year, month)
}

/** `year to March 2013`: so long, up to the end of what is named. */
function runUpBounds({ count, unit, to }: Of<'run-up'>, context: DateContext): Bounds | null {
  const end = boundsOf(to, context)
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
function rangeBounds({ from, to }: Of<'range'>, context: DateContext): Bounds | null {
  if (to === null) {
    const first = boundsOf(from, context)
    return first === null ? null : { ...first, start: startOf(first), end: '..' }
  }
  const [left, right] = lend(from, to)
  if ('year' in right && right.year === null) {
    const first = boundsOf(left, context)
    if (first === null) return null
    // The second end is the next of its kind behind the first.
    const day = dayOf(first.first)
    const last = boundsOf(right, { ...context, anchor: { ...day }, direction: 'future', yearBehind: null })
    return last === null ? null : spanning(first, last)
  }
  const last = boundsOf(right, context)
  if (last === null) return null
  if ('year' in left && left.year === null) {
    const day = dayOf(last.first)
    const first = boundsOf(left, { ...context, anchor: { ...day }, direction: 'past', yearBehind: null })
    return first === null ? null : spanning(first, last)
  }
  const first = boundsOf(left, context)
  return first === null || first.first > last.last ? null : spanning(first, last)
}

/** `4 to 6 July`: the month; `Q1 to Q3 2019`: the year. `4 July to 6 August 2015` is left to the resolver: it may cross a year. */
function lend(from: DateExpression, to: DateExpression): [DateExpression, DateExpression] {
  if (from.type === 'part' && to.type === 'part') {
    const of = from.of ?? to.of
    return [
      { ...from, of },
      { ...to, of: to.of ?? of },
    ]
  }
  return [from, to]
}
