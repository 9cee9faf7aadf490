/** A day or week by its number in a month: `first week of October 2014`, `last Friday in May`, `last day of March`. */
import { WEEKDAYS } from '../../text/calendar-words.ts'
import { follows } from '../../text/date-numbers.ts'
import { readOrdinal } from '../../text/written-date.ts'
import { month } from './calendar.ts'
import type { Found, Scope } from './rule.ts'

/** Not `last week in the House`: only a month behind `of` or `in` makes it one. */
export function nth(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const ordinal = tokens.norm(at) === 'last' ? { value: -1, endToken: at + 1 } : readOrdinal(tokens, at, end)
  if (ordinal === null || ordinal.value > 31 || !follows(tokens, ordinal.endToken + 2, end)) return null
  const noun = tokens.norm(ordinal.endToken)
  const weekday = WEEKDAYS.get(noun) ?? null
  const isUnit = noun === 'day' || noun === 'week' || noun === 'weekend'
  if ((weekday === null && !isUnit) || (noun !== 'day' && ordinal.value > 5)) return null
  const preposition = tokens.norm(ordinal.endToken + 1)
  if (preposition !== 'of' && preposition !== 'in') return null
  const found = month(scope, ordinal.endToken + 2)
  if (found === null || found.expression.type !== 'calendar') return null
  const what = weekday === null ? (noun as 'day' | 'week' | 'weekend') : 'weekday'
  return {
    endToken: found.endToken,
    expression: { type: 'nth', number: ordinal.value, what, weekday, of: found.expression },
    rule: 'date/nth',
  }
}
