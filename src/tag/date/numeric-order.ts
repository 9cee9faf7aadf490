/** The two days of a range in; out the same, both with the month first where either is in numerals that leave no other reading. */
import type { CalendarDate, DateExpression } from '../../model/date-expression.ts'
import type { Tokens } from '../../model/tokens.ts'
import { dated, digits } from '../../text/date-numbers.ts'

/** `8/10/2012 to 8/15/2012` is 10 to 15 August; `8/10/2012 to 8/12/2012` keeps the day first. */
export function inOneOrder(
  tokens: Tokens,
  firstAt: number,
  first: DateExpression,
  lastAt: number,
  last: DateExpression,
): [DateExpression, DateExpression] {
  if (!isNumericDay(tokens, firstAt, first) || !isNumericDay(tokens, lastAt, last)) return [first, last]
  if (isMonthFirst(tokens, firstAt)) return [first, withMonthFirst(last)]
  return isMonthFirst(tokens, lastAt) ? [withMonthFirst(first), last] : [first, last]
}

/** `8/10/2012`, `8-10-2012`. */
function isNumericDay(tokens: Tokens, at: number, date: DateExpression): date is CalendarDate {
  if (date.type !== 'calendar' || date.day === null) return false
  return (
    digits(tokens, at, tokens.count) > 0 &&
    tokens.norm(at).length <= 2 &&
    digits(tokens, at + 2, tokens.count) > 0
  )
}

function isMonthFirst(tokens: Tokens, at: number): boolean {
  return digits(tokens, at + 2, tokens.count) > 12
}

/** Day and month exchanged, where the calendar has that day and it was not so read already. */
function withMonthFirst(date: CalendarDate): CalendarDate {
  if (typeof date.year !== 'number' || date.month === null || date.day === null || date.day > 12) return date
  return dated(date.year, date.day, date.month, 0) === null
    ? date
    : { ...date, month: date.day, day: date.month }
}
