/** Dates told from the day of speaking: `today`, `last year`, `next March`, `the next five years`, `the coming months`. */
import type { DateExpression, DateUnit } from '../../model/date-expression.ts'
import { Gap, Shape, type Tokens } from '../../model/tokens.ts'
import { WEEKDAYS } from '../../text/calendar-words.ts'
import { digits, follows, readYear } from '../../text/date-numbers.ts'
import { readMonth } from '../../text/written-date.ts'
import { day, month, weekday } from './calendar.ts'
import { readLength } from './duration.ts'
import { HOLIDAY_STARTS, holiday } from './holiday.ts'
import { isSeason, namedYear, SEASONS, season } from './period.ts'
import type { Found, Scope } from './rule.ts'
import { readUnit } from './units.ts'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime'])

function unit(unit: DateUnit, offset: number, anaphoric = false): DateExpression {
  return { type: 'unit', unit, offset, anaphoric }
}

/** `today`, `yesterday morning`, `tomorrow`; not `USA Today`, `the Today programme`. */
export function dayWord({ tokens, from, end }: Scope, at: number): Found | null {
  const offset = DAYS.get(tokens.norm(at))
  if (offset === undefined) return null
  const before = at > from ? at - 1 : -1
  const isName =
    tokens.shape[at] === Shape.Capitalised &&
    before >= 0 &&
    tokens.gap[at] === Gap.Space &&
    (tokens.shape[before] === Shape.Capitalised ||
      tokens.shape[before] === Shape.Upper ||
      tokens.norm(before) === 'the')
  if (isName) return null
  const part =
    follows(tokens, at + 1, end) && DAY_PARTS.has(tokens.norm(at + 1)) && tokens.norm(at) !== 'tonight'
  // `the day after tomorrow`
  const around = tokens.norm(at - 1) === 'after' ? 1 : tokens.norm(at - 1) === 'before' ? -1 : 0
  if (around !== 0 && around === Math.sign(offset) && tokens.norm(at - 2) === 'day' && at - 2 >= from)
    return {
      startToken: at - 2,
      endToken: at + 1,
      expression: unit('day', offset + around),
      rule: 'date/day-word',
    }
  return { endToken: part ? at + 2 : at + 1, expression: unit('day', offset), rule: 'date/day-word' }
}

interface Turn {
  readonly offset: -1 | 0 | 1
  /** `previous` and `following` count from what was said before. */
  readonly anaphoric: boolean
}

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['last', { offset: -1, anaphoric: false }],
  ['past', { offset: -1, anaphoric: false }],
  ['this', { offset: 0, anaphoric: false }],
  ['current', { offset: 0, anaphoric: false }],
  ['present', { offset: 0, anaphoric: false }],
  ['next', { offset: 1, anaphoric: false }],
  ['coming', { offset: 1, anaphoric: false }],
  ['forthcoming', { offset: 1, anaphoric: false }],
  ['upcoming', { offset: 1, anaphoric: false }],
  ['new', { offset: 1, anaphoric: false }],
  ['previous', { offset: -1, anaphoric: true }],
  ['preceding', { offset: -1, anaphoric: true }],
  ['prior', { offset: -1, anaphoric: true }],
  ['following', { offset: 1, anaphoric: true }],
  ['subsequent', { offset: 1, anaphoric: true }],
])

export const TURN_WORDS: ReadonlySet<string> = new Set(TURNS.keys())
/** What they turn, but for lengths, units and names of the calendar. */
export const TURNED: ReadonlySet<string> = new Set([...DAY_PARTS, ...SEASONS.keys(), 'parliament'])

/** What begins with `last`, `this`, `next` and their kin; not `this much`, `at last`, `will last two years`. */
export function turned(scope: Scope, at: number): Found | null {
  const { tokens, from, end } = scope
  const word = tokens.norm(at)
  const turn = TURNS.get(word)
  if (turn === undefined || !follows(tokens, at + 1, end)) return null
  const before = at > from ? tokens.norm(at - 1) : ''
  // The verb: `will last two years`.
  if (word === 'last' && /^(to|will|would|can|could|may|might|not|should|must)$/.test(before)) return null
  const definite = before === 'the' || before === 'these'
  const stretch = readStretch(scope, at, turn)
  if (stretch !== null) return stretch
  const parliament = readParliament(tokens, at, end, word)
  if (parliament !== null) return parliament
  const found = readTurnedUnit(scope, at, word, turn, definite)
  if (found !== null) return found
  if (word !== 'last' && word !== 'this' && word !== 'next' && word !== 'past' && word !== 'coming')
    return null
  return readNamed(scope, at, turn)
}

/** `next five years`, `last two decades`, `coming months`, `last few weeks`, `past 18 months`. */
function readStretch({ tokens, end }: Scope, at: number, turn: Turn): Found | null {
  if (turn.offset === 0 || tokens.norm(at) === 'new' || tokens.norm(at) === 'prior') return null
  const direction = turn.offset
  const length = readLength(tokens, at + 1, end)
  if (length !== null) {
    const noun = tokens.norm(length.endToken)
    if (noun === '-' && /^olds?$/.test(tokens.norm(length.endToken + 1))) return null
    if (isOfAnother(tokens, length.endToken, end)) return null
    return {
      endToken: length.endToken,
      expression: {
        type: 'stretch',
        direction,
        count: length.count,
        unit: length.unit,
        anaphoric: turn.anaphoric,
      },
      rule: 'date/stretch',
    }
  }
  const units = readUnit(tokens, at + 1, end)
  // `in previous years` and `the new years` are kinds.
  if (units === null || !units.plural || turn.anaphoric || isOfAnother(tokens, units.endToken, end))
    return null
  return {
    endToken: units.endToken,
    expression: { type: 'stretch', direction, count: null, unit: units.unit, anaphoric: false },
    rule: 'date/stretch',
  }
}

/** `the last quarter of the year`, `the last days of 2020`: counted from the end of another thing, not from today. */
function isOfAnother(tokens: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end || tokens.norm(at) !== 'of') return false
  if (readYear(tokens, at + 1, end) !== null || readMonth(tokens, at + 1, end, false) !== null) return true
  return /^(the|its|their|his|her|our|each|every|a|an|term|life)$/.test(tokens.norm(at + 1))
}

/** `this Parliament`, `the next Parliament`: periods that the calendar does not give. */
function readParliament(tokens: Tokens, at: number, end: number, word: string): Found | null {
  if (tokens.norm(at + 1) !== 'parliament' || at + 1 >= end) return null
  if (!/^(this|last|next|current|present|previous)$/.test(word)) return null
  return { endToken: at + 2, expression: { type: 'unknown', kind: 'interval' }, rule: 'date/parliament' }
}

/** `last year`, `this financial year`, `the past decade`, `last night`, `this morning`, `next weekend`. */
function readTurnedUnit(
  { tokens, from, end }: Scope,
  at: number,
  word: string,
  turn: Turn,
  definite: boolean,
): Found | null {
  const next = tokens.norm(at + 1)
  if (DAY_PARTS.has(next) && (word === 'this' || (word === 'last' && next === 'night')))
    return { endToken: at + 2, expression: unit('day', turn.offset), rule: 'date/day-word' }
  const read = readUnit(tokens, at + 1, end)
  if (read === null || read.plural || read.unit === 'day') return null
  if (tokens.norm(read.endToken) === '-' && tokens.gap[read.endToken] === Gap.None) return null
  if (turn.offset !== 0 && isOfAnother(tokens, read.endToken, end)) return null
  const ofYears = read.unit === 'financial-year' || read.unit === 'academic-year'
  const told = ofYears ? namedYear({ tokens, from, end, money: () => false }, at + 1) : null
  if (told !== null) return told
  if ((word === 'new' || word === 'present') && !ofYears) return null
  if (word === 'current' && !/year|quarter|decade|month|week$/.test(read.unit)) return null
  const day = read.unit === 'week' ? readWeekday(tokens, read.endToken, end) : null
  if (day !== null && !turn.anaphoric)
    return {
      endToken: day.endToken,
      expression: { type: 'day-of-week', weekday: day.weekday, offset: turn.offset },
      rule: 'date/weekday-of-week',
    }
  const rule = 'date/unit'
  const isStretch =
    word === 'past' ||
    word === 'coming' ||
    (definite &&
      !turn.anaphoric &&
      turn.offset !== 0 &&
      !ofYears &&
      read.unit !== 'quarter' &&
      read.unit !== 'weekend' &&
      read.unit !== 'century')
  if (isStretch && turn.offset !== 0 && read.unit !== 'weekend')
    return {
      endToken: read.endToken,
      expression: {
        type: 'stretch',
        direction: turn.offset,
        count: read.count,
        unit: read.unit,
        anaphoric: false,
      },
      rule: 'date/stretch',
    }
  // `the previous year` needs its article: `previous year’s` alone is a kind.
  if (turn.anaphoric && !(definite && at > from)) return null
  return { endToken: read.endToken, expression: unit(read.unit, turn.offset, turn.anaphoric), rule }
}

/** `Friday`, `on Friday` behind `next week`. */
function readWeekday(tokens: Tokens, at: number, end: number): { weekday: number; endToken: number } | null {
  const from = tokens.norm(at) === 'on' ? at + 1 : at
  const weekday = follows(tokens, from, end) ? WEEKDAYS.get(tokens.norm(from)) : undefined
  // `next week Monday 4 July`: the day is a date of its own.
  return weekday === undefined || digits(tokens, from + 1, end) >= 0 ? null : { weekday, endToken: from + 1 }
}

/** `last March`, `this Friday`, `next winter`, `this Easter`, `last autumn term`. */
function readNamed(scope: Scope, at: number, turn: Turn): Found | null {
  const { tokens } = scope
  const named = isSeason(tokens, at + 1)
    ? season(scope, at + 1)
    : ((HOLIDAY_STARTS.has(tokens.norm(at + 1)) ? holiday(scope, at + 1) : null) ??
      weekday(scope, at + 1) ??
      month(scope, at + 1))
  if (named === null || named.expression.type === 'weeks-after') return null
  if ('year' in named.expression && named.expression.year !== null) return null
  return {
    endToken: named.endToken,
    expression: { type: 'turn', turn: turn.offset, of: named.expression },
    rule: 'date/turn',
  }
}

const EDGES = new Set([
  'end',
  'start',
  'beginning',
  'middle',
  'close',
  'rest',
  'remainder',
  'half',
  'part',
  'course',
])

/** `the end of the year`, `later in the month`, `the rest of the decade`: the unit that runs; not `the time of the year`. */
export function runningUnit({ tokens, from, end }: Scope, at: number): Found | null {
  if (at - 2 < from || tokens.norm(at - 1) !== 'the') return null
  const preposition = tokens.norm(at - 2)
  const head = at - 3 >= from ? tokens.norm(at - 3) : ''
  const said =
    (preposition === 'of' && EDGES.has(head)) ||
    (preposition === 'in' && /^(later|earlier|early|late)$/.test(head)) ||
    preposition === 'during'
  const read = said ? readUnit(tokens, at, end) : null
  if (read === null || read.plural || read.unit === 'day' || tokens.shape[at] === Shape.Capitalised)
    return null
  const after = follows(tokens, read.endToken, end) ? tokens.norm(read.endToken) : ''
  if (after === 'to' || after === 'ending' || after === 'ended' || after === 'of') return null
  return { endToken: read.endToken, expression: unit(read.unit, 0), rule: 'date/running-unit' }
}

/** `the week after next`, `the year before last`; not `the week after next month`. */
export function unitBeyond({ tokens, from, end }: Scope, at: number): Found | null {
  if (at === from || tokens.norm(at - 1) !== 'the' || !follows(tokens, at + 2, end)) return null
  const words = `${tokens.norm(at + 1)} ${tokens.norm(at + 2)}`
  const offset = words === 'after next' ? 2 : words === 'before last' ? -2 : 0
  const read = offset === 0 ? null : readUnit(tokens, at, end)
  if (read === null || read.endToken !== at + 1 || read.plural || read.unit === 'weekend') return null
  if (readUnit(tokens, at + 3, end) !== null) return null
  return { endToken: at + 3, expression: unit(read.unit, offset), rule: 'date/unit' }
}

/** `over the weekend`, `at the weekend`. */
export function weekend({ tokens, from, end }: Scope, at: number): Found | null {
  if (tokens.norm(at) !== 'weekend' || at - 2 < from || tokens.norm(at - 1) !== 'the') return null
  if (!/^(at|over|on)$/.test(tokens.norm(at - 2)) || at >= end) return null
  return { endToken: at + 1, expression: unit('weekend', 0), rule: 'date/weekend' }
}

/** `w/c 3 March`, `w/e 9 March`, `week commencing 2 June`, `week beginning Monday 3 March`, `week of the 3rd of March`. */
export function weekOf(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  let next: number
  const short = tokens.norm(at) === 'w' && tokens.norm(at + 1) === '/' ? tokens.norm(at + 2) : ''
  if (short === 'c' || short === 'b' || short === 'e') next = at + 3
  else if (tokens.norm(at) === 'wc') next = at + 1
  else if (tokens.norm(at) === 'week' && /^(commencing|beginning|starting|of)$/.test(tokens.norm(at + 1)))
    next = at + 2
  else return null
  if (/^[.:]$|^the$/.test(tokens.norm(next))) next++
  if (!follows(tokens, next, end)) return null
  const found = day(scope, next)
  if (found === null || found.expression.type !== 'calendar' || found.expression.day === null) return null
  const date = found.expression
  return {
    endToken: found.endToken,
    expression:
      short === 'e' ? { type: 'run-up', count: 1, unit: 'week', to: date } : { type: 'week-of', day: date },
    rule: 'date/week-of',
  }
}
