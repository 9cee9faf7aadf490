/** Calendar dates, holidays and weekdays whose missing fields the context gives. */
import { addMonths, dayNumber, isValidDay, weekdayOf } from '../text/edtf.ts'
import { type Bounds, ofDay, ofHoliday, ofMonth, ofYear } from './date-bounds.ts'
import { anchorDay, choose, type DateContext, inYear, type Of, yearOf } from './date-context.ts'

export function calendarBounds(
  { year, month, day, weekday }: Of<'calendar'>,
  context: DateContext,
): Bounds | null {
  if (month === null) {
    if (weekday !== null && day !== null) return dayAndWeekdayBounds(day, weekday, context)
    if (weekday !== null) return weekdayBounds(weekday, context)
    if (day !== null) return dayOfMonthBounds(day, context)
    const known = yearOf(year, context)
    return known === null ? null : ofYear(known)
  }
  if (day === null) return inYear(year, context, (known) => ofMonth(known, month))
  const exact = (known: number): Bounds | null => {
    const date = { year: known, month, day }
    if (!isValidDay(date)) return null
    const number = dayNumber(date)
    // The weekday picks the year where none is written; a written year stands even against it.
    return year === null && weekday !== null && weekdayOf(number) !== weekday ? null : ofDay(number)
  }
  return inYear(year, context, exact, weekday === null && !(month === 2 && day === 29) ? 1 : 6)
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

/** `on the 15th`: of the months around the anchor the one that the tense wants. */
function dayOfMonthBounds(day: number, { anchor, direction }: DateContext): Bounds | null {
  if (anchor === null || anchor.day === null || anchor.month === null) return null
  const candidates: Bounds[] = []
  for (const offset of [-1, 0, 1]) {
    const { year, month } = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, offset)
    if (isValidDay({ year, month, day })) candidates.push(ofDay(dayNumber({ year, month, day })))
  }
  return choose(candidates, anchorDay(anchor), direction)
}

export function dayOfWeekBounds(
  { weekday, offset }: Of<'day-of-week'>,
  { anchor }: DateContext,
): Bounds | null {
  if (anchor === null || anchor.day === null) return null
  const today = anchorDay(anchor)
  return ofDay(today - weekdayOf(today) + weekday + 7 * offset)
}

const HALF_TERMS = [2, 5, 10]

export function holidayBounds({ holiday, year }: Of<'holiday'>, context: DateContext): Bounds | null {
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
