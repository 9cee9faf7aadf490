/** A day or week by its number in a month or year: `first week of October 2014`, `3rd Friday in May`, `last day of next month`. */
import type { DateExpression } from '../../model/date-expression.ts'
import { WEEKDAYS } from '../../text/calendar-words.ts'
import { follows, readYear } from '../../text/date-numbers.ts'
import { readDay } from '../../text/written-date.ts'
import { calendar, month } from './calendar.ts'
import type { Found, Scope } from './rule.ts'
import { TURNS } from './turns.ts'

/** Not `last week in the House`: only a month, a year or such a unit behind `of` or `in` makes it one. */
export function nth(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const ordinal = tokens.norm(at) === 'last' ? { value: -1, endToken: at + 1 } : readDay(tokens, at, end)
  if (
    ordinal === null ||
    ('ordinal' in ordinal && !ordinal.ordinal) ||
    !follows(tokens, ordinal.endToken + 2, end)
  )
    return null
  const noun = tokens.norm(ordinal.endToken)
  const weekday = WEEKDAYS.get(noun) ?? null
  const isUnit = noun === 'day' || noun === 'week' || noun === 'weekend'
  if ((weekday === null && !isUnit) || (noun !== 'day' && ordinal.value > 5)) return null
  const next = ordinal.endToken + 1
  const preposition = tokens.norm(next)
  const said = preposition === 'of' || preposition === 'in'
  // `third week next year`
  const of = said ? (month(scope, next + 1) ?? readWhole(scope, next + 1)) : readTurned(scope, next)
  if (of === null) return null
  const what = weekday === null ? (noun as 'day' | 'week' | 'weekend') : 'weekday'
  return {
    endToken: of.endToken,
    expression: { type: 'nth', number: ordinal.value, what, weekday, of: of.expression },
    rule: 'date/nth',
  }
}

/** `2015`, `next month`, `this year`. */
function readWhole({ tokens, end }: Scope, at: number): Whole | null {
  const year = readYear(tokens, at, end)
  if (year !== null) return { endToken: year.endToken, expression: calendar({ year: year.value }) }
  const offset = TURNS.get(tokens.norm(at))
  const unit = offset === undefined || !follows(tokens, at + 1, end) ? '' : tokens.norm(at + 1)
  if (offset === undefined || (unit !== 'month' && unit !== 'year')) return null
  return { endToken: at + 2, expression: { type: 'unit', unit, offset, anaphoric: false } }
}

function readTurned(scope: Scope, at: number): Whole | null {
  return TURNS.has(scope.tokens.norm(at)) ? readWhole(scope, at) : null
}

interface Whole {
  readonly endToken: number
  readonly expression: DateExpression
}
