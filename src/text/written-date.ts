/** Tokens in, a date written with day, month and year (or a part of them) out: `20th July 2015`, `28/07/2021`, `2015-07-06`. */
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import {
  CARDINALS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINAL_SUFFIXES,
  ORDINALS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './calendar-words.ts'
import { century, dated, digits, follows, type Read, readYear, type WrittenDate } from './date-numbers.ts'
import { dayNumber, daysInMonth, weekdayOf } from './edtf.ts'
import { readNumericDate } from './numeric-date.ts'
import { WordClasses } from './word-classes.ts'

/** `2015`, and behind a month or a quarter `’15`. */
export function readShortYear(tokens: Tokens, at: number, end: number): Read | null {
  const year = readYear(tokens, at, end)
  if (year !== null || !follows(tokens, at, end)) return year
  const sign = tokens.norm(at)
  if ((sign !== "'" && sign !== '‘' && sign !== '’') || tokens.norm(at + 1).length !== 2) return null
  const value = digits(tokens, at + 1, end)
  return value >= 0 && tokens.gap[at + 1] === Gap.None ? { value: century(value), endToken: at + 2 } : null
}

/** `6`, `06`, `6th`, `twenty-third`: a day of the month. */
export function readDay(tokens: Tokens, at: number, end: number): (Read & { ordinal: boolean }) | null {
  if (at >= end) return null
  const value = digits(tokens, at, end)
  if (value >= 1 && value <= 31 && tokens.norm(at).length <= 2) {
    const suffix = tokens.norm(at + 1)
    const joined = at + 1 < end && (tokens.gap[at + 1] === Gap.None || tokens.gap[at + 1] === Gap.Space)
    if (joined && ORDINAL_SUFFIXES.has(suffix)) return { value, endToken: at + 2, ordinal: true }
    return { value, endToken: at + 1, ordinal: false }
  }
  const ordinal = readOrdinal(tokens, at, end)
  return ordinal !== null && ordinal.value <= 31
    ? { value: ordinal.value, endToken: ordinal.endToken, ordinal: true }
    : null
}

/** `first` … `ninety-ninth` in words. */
export function readOrdinal(tokens: Tokens, at: number, end: number): Read | null {
  if (at >= end || tokens.kind[at] !== TokenKind.Word) return null
  const norm = tokens.norm(at)
  const simple = ORDINALS.get(norm)
  if (simple !== undefined) return { value: simple, endToken: at + 1 }
  const tens = CARDINALS.get(norm) ?? 0
  if (tens < 20) return null
  const next = tokens.norm(at + 1) === '-' ? at + 2 : at + 1
  const ones = follows(tokens, next, end) ? (ORDINALS.get(tokens.norm(next)) ?? 10) : 10
  return ones < 10 ? { value: tens + ones, endToken: next + 1 } : null
}

/** In lower case these are verbs or adjectives, unless a day or year stands beside them. */
const VERB_MONTHS = new Set(['may', 'march', 'august'])

function isBesideNumber(tokens: Tokens, at: number, end: number): boolean {
  if (isBesideYear(tokens, at, end) || isBesideMonth(tokens, at, end)) return true
  const day = at + 1 < end ? readDay(tokens, tokens.norm(at + 1) === 'the' ? at + 2 : at + 1, end) : null
  if (day?.ordinal) return true
  const before = tokens.norm(at - 1) === 'of' ? at - 2 : at - 1
  return before >= 0 && (ORDINAL_SUFFIXES.has(tokens.norm(before)) || ORDINALS.has(tokens.norm(before)))
}

/** `march and april`, `march to june`; not `march and may be stopped`. */
function isBesideMonth(tokens: Tokens, at: number, end: number): boolean {
  if (!follows(tokens, at + 2, end) || !BESIDE.has(tokens.norm(at + 1))) return false
  const norm = tokens.norm(at + 2)
  return MONTHS.has(norm) && !VERB_MONTHS.has(norm)
}

const BESIDE: ReadonlySet<string> = new Set(['and', 'to', 'or', '-', '–', '/'])

/** `feb 2019`, `march 3 2015`, `march 3, 2015`. */
function isBesideYear(tokens: Tokens, at: number, end: number): boolean {
  if (readYear(tokens, at + 1, end) !== null) return true
  const day = readDay(tokens, at + 1, end)
  return day !== null && hasYear(tokens, day.endToken, end)
}

/** A month's name; abbreviations with `short`, with their full stop. Lower-case `may` and `march` are verbs. */
export function readMonth(tokens: Tokens, at: number, end: number, short: boolean): Read | null {
  if (!follows(tokens, at, end) || tokens.kind[at] !== TokenKind.Word) return null
  const norm = tokens.norm(at)
  const month = MONTHS.get(norm)
  if (month !== undefined) {
    if (tokens.shape[at] === Shape.Lower && VERB_MONTHS.has(norm) && !isBesideNumber(tokens, at, end))
      return null
    return { value: month, endToken: at + 1 }
  }
  const abbreviated = short ? MONTH_ABBREVIATIONS.get(norm) : undefined
  if (abbreviated === undefined) return null
  if (tokens.shape[at] === Shape.Lower && !isBesideYear(tokens, at, end)) return null
  const stop = at + 1 < end && tokens.norm(at + 1) === '.' && tokens.gap[at + 1] === Gap.None
  // The stop belongs to the month only where the date goes on behind it.
  return { value: abbreviated, endToken: stop && digits(tokens, at + 2, end) >= 0 ? at + 2 : at + 1 }
}

/** `Monday`, `Monday,`, `Mon.`, `Mon.,`, `Monday the` before a day of the month. */
export function readWeekday(tokens: Tokens, at: number, end: number): Read | null {
  if (at >= end || tokens.kind[at] !== TokenKind.Word) return null
  const norm = tokens.norm(at)
  const short = tokens.shape[at] === Shape.Lower ? undefined : WEEKDAY_ABBREVIATIONS.get(norm)
  const value = WEEKDAYS.get(norm) ?? short
  if (value === undefined) return null
  let next = at + 1
  const sign = next < end ? tokens.norm(next) : ''
  if (sign === ',' || (sign === '.' && tokens.gap[next] === Gap.None)) next++
  if (sign === '.' && next < end && tokens.norm(next) === ',') next++
  if (next < end && tokens.norm(next) === 'the') next++
  return follows(tokens, next, end) ? { value, endToken: next } : null
}

const OPENING = new WordClasses((norm) =>
  [WEEKDAYS, WEEKDAY_ABBREVIATIONS, MONTHS, MONTH_ABBREVIATIONS, ORDINALS, CARDINALS].some((words) =>
    words.has(norm),
  )
    ? 1
    : 0,
)

/** A number, or a word that a written date can begin with: asked of every token, so that few are read. */
export function mayOpenDate(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at]
  return kind === TokenKind.Number || (kind === TokenKind.Word && OPENING.of(tokens)[tokens.word[at]!]! !== 0)
}

/** Day first or month first, with what of the year stands there; also in numerals. Null where no month is given. */
export function readWrittenDate(tokens: Tokens, at: number, end: number): WrittenDate | null {
  const weekday = readWeekday(tokens, at, end)
  const from = weekday?.endToken ?? at
  const numeric = readNumericDate(tokens, from, end)
  if (numeric !== null && weekday !== null && tokens.norm(from).length <= 2 && numeric.day !== null)
    return { ...inOrderOf(weekday.value, numeric), weekday: weekday.value }
  const found = numeric ?? readDayMonth(tokens, from, end) ?? readMonthDay(tokens, from, end)
  if (found !== null && (weekday === null || found.day !== null))
    return { ...found, weekday: weekday?.value ?? null }
  return weekday === null ? null : readDayOfWeek(tokens, weekday, end)
}

/** `Sunday 12/7/2014` is 7 December: 12 July was no Sunday. */
function inOrderOf(weekday: number, date: WrittenDate): WrittenDate {
  const { year, month, day, endToken } = date
  if (year === null || month === null || day === null || isOn(weekday, year, month, day)) return date
  const monthFirst = dated(year, day, month, endToken)
  return monthFirst !== null && isOn(weekday, year, day, month) ? monthFirst : date
}

function isOn(weekday: number, year: number, month: number, day: number): boolean {
  return weekdayOf(dayNumber({ year, month, day })) === weekday
}

/** `Tuesday 19th`, `Friday the 22nd`: the month is understood. */
function readDayOfWeek(tokens: Tokens, weekday: Read, end: number): WrittenDate | null {
  const day = readDay(tokens, weekday.endToken, end)
  if (day === null || !day.ordinal || tokens.norm(day.endToken) === '-') return null
  if (follows(tokens, day.endToken, end) && tokens.shape[day.endToken] !== Shape.Lower) {
    if (tokens.kind[day.endToken] === TokenKind.Word) return null
  }
  return { year: null, month: null, day: day.value, weekday: weekday.value, endToken: day.endToken }
}

/** `6 July 2015`, `6th of July`, `6-Jul-15`, `6-July 2015`, `first of March`. */
function readDayMonth(tokens: Tokens, at: number, end: number): WrittenDate | null {
  const day = readDay(tokens, at, end)
  if (day === null) return null
  let next = day.endToken
  let joint = ''
  const sign = next < end ? tokens.norm(next) : ''
  if (sign === 'of' || sign === ',') next++
  else if ((sign === '-' || sign === '/' || sign === '.') && tokens.gap[next] === Gap.None) {
    joint = sign
    next++
  } else if (day.ordinal && tokens.kind[at] === TokenKind.Word) return null
  const month = readMonth(tokens, next, end, true)
  if (month === null || (sign === ',' && !hasYear(tokens, month.endToken, end))) return null
  if (joint !== '') {
    const isYear = tokens.norm(month.endToken) === joint && tokens.gap[month.endToken] === Gap.None
    // `28-Nov`; in `3-March` the number may be another's.
    const isShort =
      MONTH_ABBREVIATIONS.has(tokens.norm(next)) || readYear(tokens, month.endToken, end) !== null
    if (!isYear && joint === '-' && isShort && !day.ordinal)
      return withYear(tokens, month.value, day.value, month.endToken, end)
    const value = isYear ? digits(tokens, month.endToken + 1, end) : -1
    const width = value < 0 ? 0 : tokens.norm(month.endToken + 1).length
    if (width !== 2 && width !== 4) return null
    const year = width === 2 ? century(value) : value
    return dated(year, month.value, day.value, month.endToken + 2)
  }
  return withYear(tokens, month.value, day.value, month.endToken, end)
}

/** `August-10, 2012`, `August/10/2012`: only with the year behind. */
function readJoinedDay(tokens: Tokens, month: Read, end: number): WrittenDate | null {
  const at = month.endToken
  const day = readDay(tokens, at + 1, end)
  if (day === null || day.ordinal || tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.None)
    return null
  const again = tokens.norm(day.endToken) === tokens.norm(at) || tokens.norm(day.endToken) === ','
  const year = again ? readYear(tokens, day.endToken + 1, end) : null
  return year === null ? null : dated(year.value, month.value, day.value, year.endToken)
}

/** `July 20, 2015`, `July 20th`, `July the 20th`. */
function readMonthDay(tokens: Tokens, at: number, end: number): WrittenDate | null {
  const month = readMonth(tokens, at, end, true)
  if (month === null) return null
  const sign = tokens.norm(month.endToken)
  if (sign === '-' || sign === '/') return readJoinedDay(tokens, month, end)
  const from = tokens.norm(month.endToken) === 'the' ? month.endToken + 1 : month.endToken
  const day = follows(tokens, from, end) ? readDay(tokens, from, end) : null
  const spelt = day?.ordinal && tokens.kind[from] === TokenKind.Word && from === month.endToken
  if (day === null || (spelt && !closesDate(tokens, from, day.endToken, end))) return null
  const unit = tokens.norm(day.endToken)
  // `In March 12 schools`, `in May 30%`: a count, unless the year stands behind the day or the day is an ordinal.
  const dated = withYear(tokens, month.value, day.value, day.endToken, end)
  if (dated !== null && dated.year !== null) return dated
  if (!day.ordinal && (unit === '%' || unit === '.' || isCounted(tokens, day.endToken, end))) {
    const named = tokens.shape[day.endToken] === Shape.Capitalised && DAY_LEADS.has(tokens.norm(at - 1))
    if (!named && (unit !== '.' || digits(tokens, day.endToken + 1, end) >= 0)) return null
  }
  return dated
}

/** `May twenty-first`, `May first, 2019`; not `In March second readings follow`. */
function closesDate(tokens: Tokens, from: number, endToken: number, end: number): boolean {
  if (endToken > from + 1 || hasYear(tokens, endToken, end)) return true
  return endToken >= end || tokens.kind[endToken] === TokenKind.Punctuation
}

/** Behind these a number after a month is its day, also before a capital: `the May 5 Budget`. */
const DAY_LEADS: ReadonlySet<string> = new Set(['on', 'the', 'by', 'until', 'since', 'dated'])

const COUNTED = /^(per|children|people|men|women|staff|new|local|more|other|of|million|billion|thousand)$/

/** Does a word follow that the number may count? */
function isCounted(tokens: Tokens, at: number, end: number): boolean {
  if (!follows(tokens, at, end) || tokens.kind[at] !== TokenKind.Word) return false
  const norm = tokens.norm(at)
  if (tokens.shape[at] !== Shape.Lower) return true
  return (
    COUNTED.test(norm) || (norm.endsWith('s') && norm.length > 3 && !/^(this|does|minus|plus)$/.test(norm))
  )
}

function hasYear(tokens: Tokens, at: number, end: number): boolean {
  return readYear(tokens, tokens.norm(at) === ',' ? at + 1 : at, end) !== null
}

function withYear(tokens: Tokens, month: number, day: number, at: number, end: number): WrittenDate | null {
  const sign = at < end ? tokens.norm(at) : ''
  const from = sign === ',' || sign === 'of' || (sign === '.' && tokens.gap[at] === Gap.None) ? at + 1 : at
  const year = readShortYear(tokens, from, end) ?? readLastYear(tokens, at, end)
  if (year !== null && !(sign === ',' && year.value < 1900))
    return dated(year.value, month, day, year.endToken)
  if (day > 31 || (month === 2 && day > 29) || day > daysInMonth(2000, month)) return null
  return { year: null, month, day, weekday: null, endToken: at }
}

/** `3rd Feb 82`, `Aug 96`: two digits with nothing to count behind them. */
export function readLastYear(tokens: Tokens, at: number, end: number): Read | null {
  if (at >= end || tokens.gap[at] !== Gap.Space || tokens.norm(at).length !== 2) return null
  const value = digits(tokens, at, end)
  const next = at + 1
  if (value < 0 || (value <= 31 && value > 0 && tokens.norm(at - 1) === '.')) return null
  if (next < end && tokens.gap[next]! < Gap.Line && tokens.kind[next] !== TokenKind.Punctuation) return null
  const goesOn = next + 1 < end && tokens.gap[next + 1] === Gap.None
  return goesOn && /^[:%/.\-–]$/.test(tokens.norm(next)) ? null : { value: century(value), endToken: next }
}
