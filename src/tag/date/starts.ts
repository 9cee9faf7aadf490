/** A token in, the rules by which a date may begin there out: those that its word sets off and the word behind it lets go on. */
import type { Tokens } from '../../model/tokens.ts'
import {
  CARDINALS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINAL_SUFFIXES,
  ORDINALS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../../text/calendar-words.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { day, dayOfMonth, month, weekday, yearJoinedMonth, yearThenMonth } from './calendar.ts'
import { COUNT_JOINTS, duration, LENGTH_ADJECTIVES, singleUnit } from './duration.ts'
import { HOLIDAY_STARTS, HOLIDAYS_OF_ONE_WORD, holiday, SECOND_WORDS } from './holiday.ts'
import { nth } from './nth.ts'
import {
  codedYear,
  edgeOfPeriod,
  namedYear,
  numberedPart,
  ordinalPart,
  PARTS_OF_YEAR,
  season,
  yearNamedBehind,
  yearThenPart,
} from './period.ts'
import { dayRange, monthDayRange, RANGE_JOINTS } from './range.ts'
import { dayWord, runningUnit, TURN_WORDS, TURNED, turned, unitBeyond, weekend, weekOf } from './relative.ts'
import type { Found, Rule, Scope } from './rule.ts'
import { COUNT_WORDS, UNIT_STARTS, YEAR_BASES } from './units.ts'
import { centuryName, decade, spelledYear, year, years } from './year.ts'

/** Numbers set rules off by their form, not by their digits. */
const YEAR = '#year'
const SHORT = '#short'
const DOTTED = '#dotted'
const NUMBERS = [YEAR, SHORT, DOTTED]

function keyOf(norm: string): string {
  const first = norm.charCodeAt(0)
  if (first < 0x30 || first > 0x39) return norm
  if (/^(1\d|2[01])\d\d$/.test(norm)) return YEAR
  if (/^\d{1,4}$|^\d{1,3}\.\d$/.test(norm)) return SHORT
  return /^\d{1,4}\.\d+\.\d+$/.test(norm) ? DOTTED : norm
}

interface Start {
  readonly rule: Rule
  /** The class of words one of which must stand behind for the rule to hold; 0 where any may. */
  readonly next: number
}

const STARTS = new Map<string, Start[]>()

function when(words: Iterable<string>, ...starts: readonly (Rule | Start)[]): void {
  for (const word of words) {
    const list = STARTS.get(word) ?? []
    STARTS.set(word, list)
    for (const start of starts) list.push(typeof start === 'function' ? { rule: start, next: 0 } : start)
  }
}

const NEXT_WORDS: ReadonlySet<string>[] = []
/** The low bits of a word's class number the list of its rules. */
const LIST_BITS = 8
const LIST = (1 << LIST_BITS) - 1

function wordsBehind(...words: readonly Iterable<string>[]): number {
  NEXT_WORDS.push(new Set(words.flatMap((some) => [...some])))
  return 1 << (LIST_BITS + NEXT_WORDS.length - 1)
}

function before(next: number, rule: Rule): Start {
  return { rule, next }
}

const MONTH_NAMES = [...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()]
const DAY_NUMBERS = [...NUMBERS, ...ORDINALS.keys(), ...CARDINALS.keys()]
const JOINTS = wordsBehind(RANGE_JOINTS, [','])
const SUFFIX = wordsBehind(ORDINAL_SUFFIXES)
const OF_A_MONTH = wordsBehind(ORDINAL_SUFFIXES, MONTH_NAMES, ['of', ',', '.'], RANGE_JOINTS)
const SECOND_DAY = wordsBehind(ORDINAL_SUFFIXES, RANGE_JOINTS)
const LENGTH = wordsBehind(UNIT_STARTS, COUNT_WORDS, LENGTH_ADJECTIVES, COUNT_JOINTS, ['of', 'hundred'])
const COUNT = wordsBehind(COUNT_WORDS, NUMBERS)
const UNIT = wordsBehind(UNIT_STARTS)
const BASIS = wordsBehind(YEAR_BASES.keys())
const CODED_PARTS = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']
const PART_BEHIND = wordsBehind(CODED_PARTS, ['-', 'first', 'second', 'third', 'fourth'])
const PLURAL = wordsBehind(['s', "'s"])
const MONTH = wordsBehind(MONTH_NAMES)
const YEAR_IN_WORDS = wordsBehind(CARDINALS.keys(), ['thousand', '-'])
const BEYOND = wordsBehind(['after', 'before'])
const DAY_OF_MONTH = wordsBehind(DAY_NUMBERS, ['.', 'the', '-', '/'])
const DAY_OF_WEEK = wordsBehind(DAY_NUMBERS, MONTH_NAMES, ['.', 'the', ','])
const ORDINAL = wordsBehind(ORDINALS.keys(), ['-'])
const CENTURY = wordsBehind(['century', '-'])
const PART = wordsBehind(PARTS_OF_YEAR)
const DAY_OR_WEEK = wordsBehind(WEEKDAYS.keys(), UNIT_STARTS)
const HOLIDAY = wordsBehind(SECOND_WORDS)
const TURNABLE = wordsBehind(
  TURNED,
  COUNT_WORDS,
  UNIT_STARTS,
  MONTH_NAMES,
  WEEKDAYS.keys(),
  HOLIDAY_STARTS,
  NUMBERS,
)

when(
  [YEAR],
  year,
  before(JOINTS, years),
  before(JOINTS, yearJoinedMonth),
  before(BASIS, yearNamedBehind),
  before(PART_BEHIND, yearThenPart),
  before(MONTH, yearThenMonth),
  before(OF_A_MONTH, day),
  before(PLURAL, decade),
)
when(
  [SHORT],
  before(JOINTS, years),
  before(OF_A_MONTH, day),
  before(SECOND_DAY, dayRange),
  before(PLURAL, decade),
  before(SUFFIX, centuryName),
  before(SUFFIX, ordinalPart),
  before(SUFFIX, nth),
  before(SUFFIX, dayOfMonth),
  before(LENGTH, duration),
)
when([DOTTED], day)
when(MONTH_NAMES, before(DAY_OF_MONTH, day), month, before(DAY_OF_MONTH, monthDayRange))
when(WEEKDAYS.keys(), before(DAY_OF_WEEK, day), weekday, before(DAY_OF_WEEK, dayRange))
when(WEEKDAY_ABBREVIATIONS.keys(), before(DAY_OF_WEEK, day), before(DAY_OF_WEEK, dayRange))
when(['spring', 'summer', 'autumn', 'winter', 'fall'], season)
for (const word of HOLIDAY_STARTS)
  when([word], HOLIDAYS_OF_ONE_WORD.has(word) ? holiday : before(HOLIDAY, holiday))
when(['today', 'tonight', 'yesterday', 'tomorrow'], dayWord)
when(TURN_WORDS, before(TURNABLE, turned))
when(
  CARDINALS.keys(),
  before(LENGTH, duration),
  before(ORDINAL, day),
  before(ORDINAL, centuryName),
  before(ORDINAL, nth),
  before(YEAR_IN_WORDS, spelledYear),
)
when(
  ORDINALS.keys(),
  before(OF_A_MONTH, day),
  before(SECOND_DAY, dayRange),
  before(CENTURY, centuryName),
  before(PART, ordinalPart),
  before(DAY_OR_WEEK, nth),
)
when(['last'], before(DAY_OR_WEEK, nth), before(PART, ordinalPart))
when(['final'], before(PART, ordinalPart), before(COUNT, edgeOfPeriod))
when(['first', 'last'], before(COUNT, edgeOfPeriod))
when(['couple', 'few', 'several', 'dozen'], before(LENGTH, duration))
when([...CODED_PARTS, 'quarter'], numberedPart)
when(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties', 'noughties'],
  decade,
)
when(YEAR_BASES.keys(), before(UNIT, namedYear), before(UNIT, runningUnit))
when(['fy', 'fiscal', 'ay'], codedYear)
when(['w', 'wc', 'week'], weekOf)
when(
  ['week', 'month', 'year', 'decade', 'century', 'fortnight', 'quarter'],
  singleUnit,
  runningUnit,
  before(BEYOND, unitBeyond),
)
when(['weekend'], weekend)

const CODED_YEAR: readonly Start[] = [{ rule: codedYear, next: 0 }]
const LISTS: readonly (readonly Start[])[] = [[], CODED_YEAR, ...STARTS.values()]
const KEYS = new Map([...STARTS.keys()].map((word, index) => [word, index + 2] as const))
for (const [index, words] of NEXT_WORDS.entries())
  for (const word of words) KEYS.set(word, (KEYS.get(word) ?? 0) | (1 << (LIST_BITS + index)))

const CLASSES = new WordClasses((norm) => KEYS.get(keyOf(norm)) ?? (/^[fa]y\d/.test(norm) ? 1 : 0))

/** The first token from `at` on that sets rules off, `end` where none does. */
export function nextStart(tokens: Tokens, at: number, end: number): number {
  const classes = CLASSES.of(tokens)
  const { word } = tokens
  let token = at
  while (token < end && (classes[word[token]!]! & LIST) === 0) token++
  return token
}

/** May a range go on with the token? */
export function joinsRange(tokens: Tokens, token: number): boolean {
  return token < tokens.count && (CLASSES.of(tokens)[tokens.word[token]!]! & JOINTS) !== 0
}

/** The longest single date; of equals the later rule. */
export function readPoint(scope: Scope, at: number): Found | null {
  const { tokens } = scope
  const classes = CLASSES.of(tokens)
  const starts = LISTS[classes[tokens.word[at]!]! & LIST]!
  const behind = at + 1 < tokens.count ? classes[tokens.word[at + 1]!]! : 0
  let longest: Found | null = null
  for (let index = 0; index < starts.length; index++) {
    const { rule, next } = starts[index]!
    if (next !== 0 && (next & behind) === 0) continue
    const found = rule(scope, at)
    if (found !== null && (longest === null || found.endToken >= longest.endToken)) longest = found
  }
  return longest
}
