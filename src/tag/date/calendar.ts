/** Days, months, weekdays and years as the calendar names them. */
import type { CalendarDate, YearWords } from '../../model/date-expression.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { MONTH_ABBREVIATIONS, WEEKDAYS } from '../../text/calendar-words.ts'
import { century, digits, follows, type Read, readYear } from '../../text/date-numbers.ts'
import { daysInMonth } from '../../text/edtf.ts'
import { readSpelledYear } from '../../text/spelled-year.ts'
import { readDay, readLastYear, readMonth, readWrittenDate } from '../../text/written-date.ts'
import type { Found, Scope } from './rule.ts'
import { TURNS } from './turns.ts'

export function calendar({
  year = null,
  month = null,
  day = null,
  weekday = null,
}: Partial<Omit<CalendarDate, 'type'>>): CalendarDate {
  return { type: 'calendar', year, month, day, weekday }
}

/** `20th July 2015`, `Mon 3 Jan`, `28/07/2021`, `6 July`; not `7 marches`. */
export function day({ tokens, end }: Scope, at: number): Found | null {
  const written = readWrittenDate(tokens, at, end)
  if (written === null) return null
  const { endToken, year, month, day, weekday } = written
  // `6 July last year`
  const words = year === null ? readYearWords(tokens, endToken, end) : null
  return {
    endToken: words?.endToken ?? endToken,
    expression: calendar({ year: words === null ? year : words.value, month, day, weekday }),
    rule: 'date/day',
  }
}

/** `July 2015`, `in September`, `March next year`, `Jan 2016`, `Mar-16`, `Sep-2012`; not `may`, `Theresa May`. */
export function month({ tokens, end }: Scope, at: number): Found | null {
  const read = readMonth(tokens, at, end, true)
  if (read === null) return null
  const year =
    readYearWords(tokens, read.endToken, end) ??
    readJoinedYear(tokens, read.endToken, end) ??
    readLateYear(tokens, read.endToken, end)
  if (year !== null)
    return {
      endToken: year.endToken,
      expression: calendar({ year: year.value, month: read.value }),
      rule: 'date/month',
    }
  const stop = tokens.norm(read.endToken - 1) === '.' ? 1 : 0
  return {
    endToken: read.endToken - stop,
    expression: calendar({ month: read.value }),
    rule: 'date/month',
  }
}

/** `Aug 96`; `Mar 21` may be a day, and `August 32` is none. */
function readLateYear(tokens: Tokens, at: number, end: number): Read | null {
  const year = readLastYear(tokens, at, end)
  return year !== null && year.value < 2000 ? year : null
}

/** `on the 15th`, `by the 3rd`, `on the 5th of next month`; not `on the 15th floor`. */
export function dayOfMonth({ tokens, from, end }: Scope, at: number): Found | null {
  const day = readDay(tokens, at, end)
  if (day === null || !day.ordinal) return null
  const of = readMonthTurn(tokens, day.endToken, end)
  if (of !== null) {
    const whole = { type: 'unit', unit: 'month', offset: of.offset, anaphoric: false } as const
    return {
      endToken: of.endToken,
      expression: { type: 'nth', number: day.value, what: 'day', weekday: null, of: whole },
      rule: 'date/nth',
    }
  }
  if (at - 2 < from || tokens.norm(at - 1) !== 'the' || !/^(on|by|until|till)$/.test(tokens.norm(at - 2)))
    return null
  const closes = day.endToken >= end || /^[.,;:)?!]$/.test(tokens.norm(day.endToken))
  if (!closes) return null
  return { endToken: day.endToken, expression: calendar({ day: day.value }), rule: 'date/day-of-month' }
}

/** `of this month`, `of next month`, `of last month`. */
function readMonthTurn(tokens: Tokens, at: number, end: number): { offset: number; endToken: number } | null {
  if (!follows(tokens, at + 2, end) || tokens.norm(at) !== 'of' || tokens.norm(at + 2) !== 'month')
    return null
  const offset = TURNS.get(tokens.norm(at + 1))
  return offset === undefined ? null : { offset, endToken: at + 3 }
}

const NAMES_TOO = new Set(['jan', 'april', 'may', 'june', 'august', 'march'])

/** `2016 November`, `2016 Nov`; not `in 2016 May said`, `2016 Jan Smith`. */
export function yearThenMonth({ tokens, end }: Scope, at: number): Found | null {
  const year = readYear(tokens, at, end)
  const found = year === null ? null : readMonth(tokens, year.endToken, end, true)
  if (year === null || found === null || tokens.shape[year.endToken] === Shape.Lower) return null
  const next = found.endToken
  if (follows(tokens, next, end)) {
    if (tokens.kind[next] === TokenKind.Number) return null
    const isName = NAMES_TOO.has(tokens.norm(year.endToken)) || tokens.shape[next] === Shape.Capitalised
    if (tokens.kind[next] === TokenKind.Word && isName) return null
  }
  const expression = calendar({ year: year.value, month: found.value })
  return { endToken: next, expression, rule: 'date/month' }
}

/** `2024-August`, `2012/Aug/10`; not `2015/may`. */
export function yearJoinedMonth({ tokens, end }: Scope, at: number): Found | null {
  const joint = tokens.norm(at + 1)
  if ((joint !== '-' && joint !== '/') || tokens.gap[at + 1] !== Gap.None) return null
  const year = readYear(tokens, at, end)
  const found = year === null || tokens.gap[at + 2] !== Gap.None ? null : readMonth(tokens, at + 2, end, true)
  if (year === null || found === null) return null
  const next = found.endToken
  const day =
    tokens.norm(next) === joint && tokens.gap[next] === Gap.None ? digits(tokens, next + 1, end) : -1
  const dated = day > 0 && day <= daysInMonth(year.value, found.value)
  return {
    endToken: dated ? next + 2 : next,
    expression: calendar({ year: year.value, month: found.value, day: dated ? day : null }),
    rule: dated ? 'date/day' : 'date/month',
  }
}

/** `Mar-16`, `Sep-2012`, `Dec/2018`, `July ’15`, `Apr/May` has none. */
function readJoinedYear(tokens: Tokens, at: number, end: number): { value: number; endToken: number } | null {
  const sign = at < end ? tokens.norm(at) : ''
  if (at + 1 >= end || tokens.gap[at + 1] !== Gap.None) return null
  const attached = tokens.gap[at] === Gap.None
  const joined = sign === '-' && attached
  const whole = joined || (sign === '/' && attached) ? readYear(tokens, at + 1, end) : null
  if (whole !== null) return whole
  const hyphen = joined && MONTH_ABBREVIATIONS.has(tokens.norm(at - 1))
  const value = tokens.norm(at + 1).length === 2 ? digits(tokens, at + 1, end) : -1
  if (value < 0) return null
  const apostrophe = sign === "'" || sign === '‘' || sign === '’'
  return apostrophe || hyphen ? { value: century(value), endToken: at + 2 } : null
}

/**
 * `2015`, `, 2015`, `of 2015`, `next year`, `of last year`: the year of what stands before.
 * `of that year` gives it too, but stays outside the span.
 */
export function readYearWords(
  tokens: Tokens,
  at: number,
  end: number,
): { value: YearWords; endToken: number } | null {
  if (!follows(tokens, at, end)) return null
  const of = tokens.norm(at) === 'of'
  const from = of || (tokens.norm(at) === ',' && isYearAlone(tokens, at + 1, end)) ? at + 1 : at
  const year = readYear(tokens, from, end) ?? readSpelledYear(tokens, from, end)
  if (year !== null) return isSpanStart(tokens, year.endToken, end) ? null : year
  if (!follows(tokens, from + 1, end) || tokens.norm(from + 1) !== 'year') return null
  const norm = tokens.norm(from)
  if (of && (norm === 'that' || norm === 'same')) return { value: 'same', endToken: at }
  const offset = TURNS.get(norm)
  return offset === undefined ? null : { value: { offset }, endToken: from + 2 }
}

/** `July, 2015 was` but not `in July, 2000 children`. */
function isYearAlone(tokens: Tokens, at: number, end: number): boolean {
  if (readYear(tokens, at, end) === null) return false
  return at + 1 >= end || tokens.kind[at + 1] !== TokenKind.Word || tokens.gap[at + 1] === Gap.Line
}

/** `winter 2015/16`: the year goes on. */
function isSpanStart(tokens: Tokens, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at + 1] === Gap.None &&
    tokens.norm(at) === '/' &&
    tokens.norm(at + 1).length === 2 &&
    digits(tokens, at + 1, end) >= 0
  )
}

const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime'])

/** `Friday`, `Friday morning`, `Tuesday next week`; not `Fridays`, `Sunday Times`. */
export function weekday({ tokens, end }: Scope, at: number): Found | null {
  const value = WEEKDAYS.get(tokens.norm(at))
  if (value === undefined) return null
  const date = calendar({ weekday: value })
  const part = follows(tokens, at + 1, end) && DAY_PARTS.has(tokens.norm(at + 1))
  const next = part ? at + 2 : at + 1
  if (follows(tokens, next, end) && (tokens.norm(next) === 'week' || tokens.norm(next) === 'fortnight')) {
    const weeks = tokens.norm(next) === 'week' ? 1 : 2
    return { endToken: next + 1, expression: { type: 'weeks-after', weeks, day: date }, rule: 'date/weekday' }
  }
  const turn = readWeekTurn(tokens, next, end)
  if (turn !== null)
    return {
      endToken: turn.endToken,
      expression: { type: 'day-of-week', weekday: value, offset: turn.offset },
      rule: 'date/weekday-of-week',
    }
  return { endToken: next, expression: date, rule: 'date/weekday' }
}

/** `next week`, `of last week`, `from last week` behind a weekday. */
function readWeekTurn(
  tokens: Tokens,
  at: number,
  end: number,
): { offset: -1 | 0 | 1; endToken: number } | null {
  const from = at < end && (tokens.norm(at) === 'of' || tokens.norm(at) === 'from') ? at + 1 : at
  if (!follows(tokens, from + 1, end) || tokens.norm(from + 1) !== 'week') return null
  const offset = TURNS.get(tokens.norm(from))
  return offset === undefined ? null : { offset: offset as -1 | 0 | 1, endToken: from + 2 }
}
