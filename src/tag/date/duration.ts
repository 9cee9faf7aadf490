/** Lengths of time: `three years`, `three-year`, `18 months`, and where they count from: `two years ago`, `in six weeks`. */
import type { DateExpression, DateUnit } from '../../model/date-expression.ts'
import { Gap, Shape, type Tokens } from '../../model/tokens.ts'
import { follows } from '../../text/date-numbers.ts'
import type { Found, Scope } from './rule.ts'
import { readCount, readUnit, type UnitRead } from './units.ts'

export interface Length {
  readonly count: number | null
  readonly unit: DateUnit
  readonly endToken: number
  readonly working: boolean
}

const WORKING: ReadonlySet<string> = new Set(['working', 'business', 'sitting'])
/** Between a count and its unit. */
export const LENGTH_ADJECTIVES: ReadonlySet<string> = new Set([
  ...WORKING,
  ...'calendar consecutive full whole further more long'.split(' '),
])
/** Between two counts of one unit; the hyphen also between a count and its unit, `and` before a half. */
export const COUNT_JOINTS: ReadonlySet<string> = new Set(['to', 'or', '-', '–', '/', 'and'])

/** `three years`, `three-year`, `10 year`, `two and a half years`, `40 working days`, `three to five years`. */
export function readLength(tokens: Tokens, at: number, end: number): Length | null {
  const count = readCount(tokens, at, end)
  if (count === null) return null
  let value = count.value
  let next = count.endToken
  const second = readSecondCount(tokens, next, end)
  if (second !== null) {
    value = null
    next = second
  }
  const hyphen = next < end && tokens.norm(next) === '-' && tokens.gap[next] === Gap.None
  if (hyphen) next++
  if (hyphen && next < end && tokens.gap[next] !== Gap.None) return null
  let working = false
  if (LENGTH_ADJECTIVES.has(tokens.norm(next))) {
    working = WORKING.has(tokens.norm(next))
    next++
  }
  const unit = readUnit(tokens, next, end)
  if (unit === null || !isUnitOf(tokens, unit, next, value, hyphen)) return null
  const half = unit.plural ? null : readHalfBehind(tokens, unit.endToken, end)
  return {
    count: value === null ? null : (value + (half === null ? 0 : 0.5)) * unit.count,
    unit: unit.unit,
    endToken: half ?? unit.endToken,
    working,
  }
}

/** A capital `Year` belongs to a name (`10 Year Plan`); a weekend or a quarter is no measure. */
function isUnitOf(
  tokens: Tokens,
  unit: UnitRead,
  at: number,
  value: number | null,
  hyphen: boolean,
): boolean {
  if (tokens.shape[at] === Shape.Capitalised || unit.unit === 'weekend' || unit.unit === 'quarter')
    return false
  if (unit.plural) return !hyphen || value !== 1
  return (
    hyphen ||
    value === 1 ||
    value === null ||
    unit.unit === 'year' ||
    unit.unit === 'month' ||
    unit.unit === 'week' ||
    unit.unit === 'day'
  )
}

/** `three to five`, `12-18`, `two or three`. */
function readSecondCount(tokens: Tokens, at: number, end: number): number | null {
  if (!follows(tokens, at, end)) return null
  const joint = tokens.norm(at)
  let next = at + 1
  // `five-to-ten-year`
  if (joint === '-' && /^(to|or)$/.test(tokens.norm(next))) {
    next++
    if (tokens.norm(next) === '-') next++
  } else if (joint === 'and') {
    // `between two and four weeks`
    if (tokens.norm(at - 2) !== 'between') return null
  } else if (!COUNT_JOINTS.has(joint)) return null
  const count = readCount(tokens, next, end)
  if (count === null || count.value === null) return null
  const unitAt = tokens.norm(count.endToken) === '-' ? count.endToken + 1 : count.endToken
  return readUnit(tokens, unitAt, end) === null ? null : count.endToken
}

/** `a year and a half`. */
function readHalfBehind(tokens: Tokens, at: number, end: number): number | null {
  const isHalf = tokens.norm(at) === 'and' && tokens.norm(at + 1) === 'a' && tokens.norm(at + 2) === 'half'
  return at + 2 < end && isHalf ? at + 3 : null
}

/** `several weeks`, `a few years` have no length. */
const VAGUE_COUNTS = new Set(['few', 'several', 'many'])

/** `three years`, `three-year`; not `three-year-olds`, `three years’ experience`, `three years a term`, `aged 3 years`. */
export function duration(scope: Scope, at: number): Found | null {
  const { tokens, from, end } = scope
  const length = readLength(tokens, at, end)
  if (length === null || (length.count === null && VAGUE_COUNTS.has(tokens.norm(at)))) return null
  if (isAge(scope, at, length.endToken) || isRate(scope, at, length.endToken) || isWaited(scope, at))
    return null
  // `the three years` may take up a period, `the three year plan` tells how long.
  const definite =
    at > from && tokens.norm(at - 1) === 'the' && tokens.norm(length.endToken - 1).endsWith('s')
  return placed(scope, at, length, definite, at)
}

/** `a year early`, `for a decade`, `within a month`, `a quarter of a century`: one unit behind its article, the span without it. */
export function singleUnit(scope: Scope, at: number): Found | null {
  const { tokens, from, end } = scope
  if (at === from) return null
  const article = tokens.norm(at - 1)
  if (article !== 'a' && article !== 'an' && article !== 'half') return null
  const halfBefore = article === 'a' && at - 2 >= from && tokens.norm(at - 2) === 'half'
  const quarterBefore =
    article === 'a' && at - 3 >= from && tokens.norm(at - 2) === 'of' && tokens.norm(at - 3) === 'quarter'
  const unit = readUnit(tokens, at, end)
  if (
    unit === null ||
    unit.plural ||
    unit.unit === 'weekend' ||
    unit.unit === 'quarter' ||
    unit.unit === 'day' ||
    tokens.shape[at] === Shape.Capitalised
  )
    return null
  const half = readHalfBehind(tokens, unit.endToken, end)
  const halved = article === 'half' || halfBefore
  const count = (quarterBefore ? 0.25 : half === null ? (halved ? 0.5 : 1) : 1.5) * unit.count
  const length: Length = { count, unit: unit.unit, endToken: half ?? unit.endToken, working: false }
  if (isAge(scope, at, length.endToken) || isWaited(scope, at)) return null
  const long = unit.unit === 'decade' || unit.unit === 'century'
  if (!long && half === null && !isMeasured(tokens, at, from, end, length.endToken)) return null
  const start = quarterBefore ? at - 3 : halfBefore ? at - 2 : article === 'half' ? at - 1 : at
  return placed(scope, start, length, false, halfBefore ? at - 2 : at - 1)
}

const BEHIND = /^(early|late|later|earlier|ago|hence|before|long|apart|since)$/
const AHEAD =
  /^(for|by|within|than|over|nearly|almost|about|around|after|lasting|took|takes|take|last|lasted)$/

/** A rate (`£5 a week`) is no length; a preposition or what follows says that it is one. */
function isMeasured(tokens: Tokens, at: number, from: number, end: number, next: number): boolean {
  const after = follows(tokens, next, end) ? tokens.norm(next) : ''
  if (BEHIND.test(after) || isTime(tokens, next, end)) return true
  const afterNext = follows(tokens, next + 1, end) ? tokens.norm(next + 1) : ''
  if (after === 'from' && (afterNext === 'now' || afterNext === 'today')) return true
  // `a decade on,` but not `£5 a month on average`.
  if (after === 'on' && !/^[a-z]/.test(afterNext)) return true
  const before = at - 2 >= from ? tokens.norm(at - 2) : ''
  return AHEAD.test(before)
}

/** `’ time` or `’s time` behind the unit. */
function isTime(tokens: Tokens, at: number, end: number): boolean {
  const norm = tokens.norm(at)
  return at + 1 < end && (norm === "'" || norm === '’' || norm === "'s") && tokens.norm(at + 1) === 'time'
}

/** What the words around make of a length: a distance from today, a period that begins today, or a length alone. */
function placed(scope: Scope, at: number, length: Length, definite: boolean, before: number): Found {
  const { tokens, from, end } = scope
  const { count, unit, endToken } = length
  const after = follows(tokens, endToken, end) ? tokens.norm(endToken) : ''
  const afterNext = tokens.norm(endToken + 1)
  const previous = before > from ? tokens.norm(before - 1) : ''
  if (count !== null) {
    const distance = (direction: -1 | 1, next: number): Found => ({
      startToken: at,
      endToken: next,
      expression: { type: 'distance', direction, count, unit },
      rule: 'date/distance',
    })
    if (after === 'ago') return distance(-1, endToken + 1)
    if (after === 'hence') return distance(1, endToken + 1)
    if (after === 'from' && (afterNext === 'now' || afterNext === 'today')) return distance(1, endToken + 2)
    if (isTime(tokens, endToken, end) || (unit !== 'day' && after === 'time' && previous === 'in'))
      return distance(1, endToken)
  }
  const rest = count === null ? null : readRest(tokens, endToken, end, unit)
  if (count !== null && rest !== null && unit === 'year' && rest.unit === 'month') {
    const months = { ...length, count: count * 12 + rest.count!, unit: rest.unit, endToken: rest.endToken }
    const counted = placed(scope, at, months, definite, before)
    if (counted.expression.type === 'distance') return counted
  }
  const expression: DateExpression = {
    type: 'duration',
    count,
    unit,
    definite,
    working: length.working,
    rest: rest === null ? null : { count: rest.count!, unit: rest.unit },
  }
  return { startToken: at, endToken: rest?.endToken ?? endToken, expression, rule: 'date/duration' }
}

const SMALLER: Readonly<Partial<Record<DateUnit, RegExp>>> = {
  year: /month|week|day/,
  month: /week|day/,
  week: /day/,
}

/** `and six months` behind `two years`. */
function readRest(tokens: Tokens, at: number, end: number, unit: DateUnit): Length | null {
  if (!follows(tokens, at, end)) return null
  const from = tokens.norm(at) === 'and' ? at + 1 : at
  const length = readLength(tokens, from, end)
  if (length === null || length.count === null || !Number.isInteger(length.count)) return null
  return SMALLER[unit]?.test(length.unit) && !length.working ? length : null
}

/** `waiting for over a year`, `waits of more than two years`: a measure, not a date. */
function isWaited({ tokens, from }: Scope, at: number): boolean {
  for (let token = at - 1; token >= Math.max(from, at - 6); token--) {
    const norm = tokens.norm(token)
    if (WAITING.has(norm)) return true
    if (!BEFORE_MEASURES.has(norm)) return false
  }
  return false
}

const WAITING: ReadonlySet<string> = new Set(['wait', 'waits', 'waited', 'waiting'])
const BEFORE_MEASURES: ReadonlySet<string> = new Set(
  'for of no over more longer less than at least up to about around nearly almost a an the some'.split(' '),
)

/** `16-year-olds`, `three years old`, `aged 3 years`, `over five years of age`. */
function isAge({ tokens, from, end }: Scope, at: number, next: number): boolean {
  const after = next < end ? tokens.norm(next) : ''
  const behind = after === '-' || after === "'" || after === '’' ? tokens.norm(next + 1) : after
  if (/^(old|olds|experience|service|expertise|pregnant|gestation|young)$/.test(behind)) return true
  if (
    behind === 'of' &&
    /^(age|experience|service|expertise|life|pregnancy|gestation)$/.test(tokens.norm(next + 1))
  )
    return true
  const before = at > from ? tokens.norm(at - 1) : ''
  return /^(aged|age|ages)$/.test(before)
}

/** `five days a month`, `two days per week`, `every three years`, `four-day week`. */
function isRate({ tokens, from, end }: Scope, at: number, next: number): boolean {
  const after = follows(tokens, next, end) ? tokens.norm(next) : ''
  if (/^(a|per|each|every|of)$/.test(after) && readUnit(tokens, next + 1, end)?.plural === false) return true
  // `48 weeks of the year`, `three days in each week`
  if ((after === 'of' || after === 'in') && /^(the|each|every)$/.test(tokens.norm(next + 1))) {
    const whole = readUnit(tokens, next + 2, end)
    if (whole !== null && !whole.plural) return true
  }
  if (/^(week|weekend|rule|trading)$/.test(after)) return true
  const before = at > from ? tokens.norm(at - 1) : ''
  return /^(every|each|per)$/.test(before)
}
