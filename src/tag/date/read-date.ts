/** The longest date that begins at a token: the rules by the word that sets them off, then ranges. */

import { TokenKind } from '../../model/tokens.ts'
import {
  CARDINALS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINALS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../../text/calendar-words.ts'
import { day, month, weekday } from './calendar.ts'
import { duration, singleUnit } from './duration.ts'
import { HOLIDAY_STARTS, holiday } from './holiday.ts'
import { nth } from './nth.ts'
import {
  edgeOfPeriod,
  fiscalYear,
  namedYear,
  numberedPart,
  ordinalPart,
  season,
  yearNamedBehind,
  yearThenQuarter,
} from './period.ts'
import { dayRange, extendRange, monthDayRange, runUp } from './range.ts'
import { dayWord, runningUnit, TURN_WORDS, turned, weekend, weekOf } from './relative.ts'
import type { Found, Rule, Scope } from './rule.ts'
import { centuryName, decade, year, years } from './year.ts'

const NUMBER_RULES: readonly Rule[] = [
  year,
  years,
  yearNamedBehind,
  yearThenQuarter,
  day,
  dayRange,
  decade,
  centuryName,
  ordinalPart,
  duration,
]

const BY_WORD = new Map<string, Rule[]>()

function when(words: Iterable<string>, ...rules: readonly Rule[]): void {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...rules])
}

when(MONTHS.keys(), day, month, monthDayRange)
when(MONTH_ABBREVIATIONS.keys(), day, month, monthDayRange)
when(WEEKDAYS.keys(), day, weekday, dayRange)
when(WEEKDAY_ABBREVIATIONS.keys(), day, dayRange)
when(['spring', 'summer', 'autumn', 'winter', 'fall'], season)
when(HOLIDAY_STARTS, holiday)
when(['today', 'tonight', 'yesterday', 'tomorrow'], dayWord)
when(TURN_WORDS, turned)
when(CARDINALS.keys(), duration, day, centuryName)
when(ORDINALS.keys(), day, dayRange, centuryName, ordinalPart, nth)
when(['last'], nth)
when(['final'], ordinalPart, edgeOfPeriod)
when(['first', 'last'], edgeOfPeriod)
when(['couple', 'few', 'several', 'dozen'], duration)
when(['q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'quarter'], numberedPart)
when(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties', 'noughties'],
  decade,
)
when(
  ['financial', 'fiscal', 'tax', 'academic', 'school', 'inspection', 'calendar', 'budget'],
  namedYear,
  runningUnit,
)
when(['fy', 'fiscal'], fiscalYear)
when(['w', 'wc', 'week'], weekOf)
when(['week', 'month', 'year', 'decade', 'century', 'fortnight', 'quarter'], singleUnit, runningUnit)
when(['weekend'], weekend)

/** Rules by word number, for each vocabulary: most words set none off, and an array look-up says so. */
const KNOWN = new WeakMap<object, (readonly Rule[] | null)[]>()

function rulesAt({ tokens }: Scope, at: number): readonly Rule[] | null {
  const kind = tokens.kind[at]
  if (kind === TokenKind.Number) return NUMBER_RULES
  if (kind !== TokenKind.Word) return null
  let known = KNOWN.get(tokens.vocabulary)
  if (known === undefined) {
    known = []
    KNOWN.set(tokens.vocabulary, known)
  }
  const word = tokens.word[at]!
  const rules = known[word]
  if (rules !== undefined) return rules
  const found = rulesFor(tokens.norm(at))
  known[word] = found
  return found
}

function rulesFor(norm: string): readonly Rule[] | null {
  return BY_WORD.get(norm) ?? (norm.startsWith('fy') && norm.length < 8 ? FISCAL : null)
}

const FISCAL: readonly Rule[] = [fiscalYear]

/** The longest single date; of equals the later rule. */
function readPoint(scope: Scope, at: number): Found | null {
  const rules = rulesAt(scope, at)
  if (rules === null) return null
  let longest: Found | null = null
  for (const rule of rules) {
    const found = rule(scope, at)
    if (found !== null && (longest === null || found.endToken >= longest.endToken)) longest = found
  }
  return longest
}

const RUN_UP_STARTS = new Set(['year', 'quarter', 'month', 'week', 'decade'])

/** The longest date, ranges and `year to March` included. */
export function readDate(scope: Scope, at: number): Found | null {
  const point = readPoint(scope, at)
  if (point === null && (rulesAt(scope, at) === null || !RUN_UP_STARTS.has(scope.tokens.norm(at))))
    return null
  const isLength = point === null || point.expression.type === 'duration'
  if (isLength) return runUp(scope, at, readPoint) ?? point
  return extendRange(scope, at, point, readPoint) ?? point
}
