/** Two dates with `to`, a dash, or `and` behind `between` become one: `4–6 July 2015`, `April to June`, `year to March 2013`. */
import type { DateExpression } from '../../model/date-expression.ts'
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { follows } from '../../text/date-numbers.ts'
import { readDay, readMonth, readWeekday } from '../../text/written-date.ts'
import { calendar, readYearWords } from './calendar.ts'
import { inOneOrder } from './numeric-order.ts'
import type { Found, Rule, Scope } from './rule.ts'
import { TURNS } from './turns.ts'
import { readCount, readUnit } from './units.ts'
import { DASHES, isDash } from './year.ts'

/** `4–6 July 2015`, `3 and 8 June` behind `between`, `4th to the 6th of July`, `Monday 4 to Friday 8 July`, `6/7 July`; not `4–6 people`. */
export function dayRange(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const firstWeekday = readWeekday(tokens, at, end)
  const first = readDay(tokens, firstWeekday?.endToken ?? at, end)
  if (first === null || !follows(tokens, first.endToken, end)) return null
  const joint = first.endToken
  if (!isJoint(scope, at, joint, true)) return null
  const behind = behindJoint(tokens, joint)
  const article = first.ordinal && tokens.norm(behind) === 'the' ? 1 : 0
  const secondWeekday = readWeekday(tokens, behind + article, end)
  const from = secondWeekday?.endToken ?? behind + article
  const second = follows(tokens, from, end) ? readDay(tokens, from, end) : null
  if (second === null || second.value <= first.value) return null
  // Days joined by `and` are a period only where nothing lies between them, or `between` says so.
  if (tokens.norm(joint) === 'and' && !isBetween(scope, at) && second.value !== first.value + 1) return null
  const monthAt = tokens.norm(second.endToken) === 'of' ? second.endToken + 1 : second.endToken
  const month = readMonth(tokens, monthAt, end, true)
  if (month === null) return turnedDays(scope, first.value, second.value, monthAt)
  const year = readYearWords(tokens, month.endToken, end)
  const shared = { year: year?.value ?? null, month: month.value }
  return range(
    calendar({ ...shared, day: first.value, weekday: firstWeekday?.value ?? null }),
    calendar({ ...shared, day: second.value, weekday: secondWeekday?.value ?? null }),
    year?.endToken ?? month.endToken,
  )
}

/** `4 to 22 this month`, `4th to 22nd of next month`. */
function turnedDays({ tokens, end }: Scope, first: number, last: number, at: number): Found | null {
  const offset = TURNS.get(tokens.norm(at))
  if (offset === undefined || !follows(tokens, at + 1, end) || tokens.norm(at + 1) !== 'month') return null
  const of = { type: 'unit', unit: 'month', offset, anaphoric: false } as const
  const nth = (number: number): DateExpression => ({ type: 'nth', number, what: 'day', weekday: null, of })
  return range(nth(first), nth(last), at + 2)
}

/** The token behind a joint; two hyphens make one dash. */
function behindJoint(tokens: Tokens, joint: number): number {
  const doubled = tokens.norm(joint) === '-' && tokens.norm(joint + 1) === '-'
  return doubled && tokens.gap[joint + 1] === Gap.None ? joint + 2 : joint + 1
}

/** `July 4–6, 2015`, `July the 4th to the 6th`. */
export function monthDayRange(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const month = readMonth(tokens, at, end, true)
  const firstAt = month === null ? end : behindArticle(tokens, month.endToken)
  const first = follows(tokens, firstAt, end) ? readDay(tokens, firstAt, end) : null
  if (month === null || first === null || !follows(tokens, first.endToken, end)) return null
  if (!isJoint(scope, at, first.endToken, false)) return null
  const behind = behindJoint(tokens, first.endToken)
  const second = readDay(tokens, first.ordinal ? behindArticle(tokens, behind) : behind, end)
  if (second === null || second.value <= first.value) return null
  if (readMonth(tokens, second.endToken, end, true) !== null) return null
  const year = readYearWords(tokens, second.endToken, end)
  const shared = { year: year?.value ?? null, month: month.value }
  return range(
    calendar({ ...shared, day: first.value }),
    calendar({ ...shared, day: second.value }),
    year?.endToken ?? second.endToken,
  )
}

function behindArticle(tokens: Tokens, at: number): number {
  return tokens.norm(at) === 'the' ? at + 1 : at
}

function range(from: DateExpression, to: DateExpression | null, endToken: number): Found {
  return { endToken, expression: { type: 'range', from, to }, rule: 'date/range' }
}

const MOVES = new Set([
  'moved',
  'postponed',
  'rescheduled',
  'shifted',
  'switched',
  'delayed',
  'deferred',
  'slipped',
  'back',
  'forward',
])

/** `moved from 12 April to 19 April`: two days, no period between them. */
function isMove({ tokens, from }: Scope, at: number): boolean {
  return at - 2 >= from && tokens.norm(at - 1) === 'from' && MOVES.has(tokens.norm(at - 2))
}

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through'])
export const RANGE_JOINTS: ReadonlySet<string> = new Set([...TO, ...DASHES, '/', 'and', '&'])

/** A word or sign that makes a range of what stands on its sides. */
function isJoint(scope: Scope, at: number, joint: number, days: boolean): boolean {
  const { tokens } = scope
  const norm = tokens.norm(joint)
  if (norm === 'to' && isMove(scope, at)) return false
  if (TO.has(norm)) return true
  if (norm === '/') return tokens.gap[joint] === Gap.None && tokens.gap[joint + 1] === Gap.None
  if (norm === 'and' || norm === '&') return days || isBetween(scope, at)
  return isDash(norm)
}

/** `between`, `between the`. */
function isBetween({ tokens, from }: Scope, at: number): boolean {
  const before = at - 1 > from && tokens.norm(at - 1) === 'the' ? at - 2 : at - 1
  return before >= from && tokens.norm(before) === 'between'
}

const OPEN_ENDS = new Set(['date', 'present', 'now'])

/** What `found` grows into where a second date of its kind follows; `read` reads a date at a token. */
export function extendRange(scope: Scope, at: number, found: Found, read: Rule): Found | null {
  const { tokens, end } = scope
  const comma =
    tokens.norm(found.endToken) === ',' &&
    tokens.norm(found.endToken + 1) === 'to' &&
    isDated(found.expression)
  const joint = comma ? found.endToken + 1 : found.endToken
  if (!follows(tokens, joint, end) || !follows(tokens, joint + 1, end)) return null
  if (!isJoint(scope, found.startToken ?? at, joint, false)) return null
  const spacedDash = isDash(tokens.norm(joint)) && tokens.gap[joint] !== Gap.None
  if (OPEN_ENDS.has(tokens.norm(joint + 1)) && tokens.norm(joint) !== '/' && !spacedDash)
    return {
      ...range(found.expression, null, joint + 2),
      ...(found.startToken === undefined ? {} : { startToken: found.startToken }),
    }
  const from = behindArticle(tokens, behindJoint(tokens, joint))
  if (!follows(tokens, from, end)) return null
  const second = read(scope, from)
  if (second === null || (second.startToken ?? from) !== from) return null
  if (!isPair(found.expression, second.expression, tokens.norm(joint))) return null
  const [first, last] = inOneOrder(tokens, at, found.expression, from, second.expression)
  return {
    ...range(first, last, second.endToken),
    ...(found.startToken === undefined ? {} : { startToken: found.startToken }),
  }
}

/** `September 30, 2023, to`: only behind a day with its year may a comma stand before `to`. */
function isDated(expression: DateExpression): boolean {
  return expression.type === 'calendar' && expression.day !== null && expression.year !== null
}

/** Do the two make a period? `March/April`, `2014/15–2016/17`, `Q1 to Q3 2019`; not `2020 to Monday`. */
function isPair(first: DateExpression, second: DateExpression, joint: string): boolean {
  const kinds = [kindOf(first), kindOf(second)]
  if (kinds[0] === null || kinds[1] === null) return false
  if (first.type === 'calendar' && second.type === 'calendar') {
    if (typeof first.year === 'number' && typeof second.year === 'number' && second.year < first.year)
      return false
    if (kinds[0] === 'year' && kinds[1] === 'year') return joint !== '/' && first.year !== second.year
    // `2015 – 6 July`: no period, and `Monday to Friday` is a habit.
    if (kinds[0] === 'weekday' || kinds[1] === 'weekday') return UP_TO.has(joint) && kinds[0] === kinds[1]
    return kinds[0] === kinds[1] || (joint !== '/' && kinds[0] !== 'year')
  }
  // `today until Friday`, `from this Friday to next Sunday`
  if (kinds[0] === 'spoken' || kinds[1] === 'spoken')
    return TO.has(joint) && kinds.every((kind) => kind === 'spoken' || kind === 'day' || kind === 'weekday')
  return kinds[0] === kinds[1] || (joint === 'to' && kinds[0] !== 'weekday' && kinds[1] !== 'weekday')
}

/** Between two weekdays these make a stretch of one week, where `to` may tell of every week. */
const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'through'])

function kindOf(expression: DateExpression): string | null {
  if (expression.type === 'calendar') {
    if (expression.day !== null) return 'day'
    if (expression.month !== null) return 'month'
    return expression.year !== null ? 'year' : 'weekday'
  }
  if (expression.type === 'unit' && expression.unit === 'day') return 'spoken'
  if (expression.type === 'unit') return /week|month/.test(expression.unit) ? null : 'unit'
  if (expression.type === 'turn' && expression.of.type === 'calendar')
    return expression.of.weekday === null ? 'month' : 'spoken'
  return /^(season|years|part|decade|holiday)$/.test(expression.type) ? expression.type : null
}

/** `year to March 2013`, `three months to June`, `the five years to 2011–12`, `year ended 31 March 2015`. */
export function runUp(scope: Scope, at: number, read: Rule): Found | null {
  const { tokens, from, end } = scope
  const count = readCount(tokens, at, end)
  const unit = readUnit(tokens, count?.endToken ?? at, end)
  if (unit === null || (count !== null && count.value === null) || unit.unit === 'weekend') return null
  if (tokens.kind[unit.endToken - 1] !== TokenKind.Word) return null
  const joint = tokens.norm(unit.endToken)
  if (joint !== 'to' && joint !== 'ending' && joint !== 'ended' && joint !== 'end') return null
  const before = at > from ? tokens.norm(at - 1) : ''
  if (/^(a|an|by|per|each|every|old|-|–)$/.test(before) || (count === null && unit.plural)) return null
  let next = unit.endToken + 1
  if (/^(the|in|on|at)$/.test(tokens.norm(next))) next++
  if (tokens.norm(next) === 'end' && tokens.norm(next + 1) === 'of') next += 2
  if (!follows(tokens, next, end)) return null
  const found = read(scope, next)
  if (found === null || found.startToken !== undefined || kindOf(found.expression) === null) return null
  return {
    endToken: found.endToken,
    expression: {
      type: 'run-up',
      count: (count?.value ?? 1) * unit.count,
      unit: unit.unit,
      to: found.expression,
    },
    rule: 'date/run-up',
  }
}
