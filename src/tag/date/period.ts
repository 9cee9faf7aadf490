/** Named stretches of a year: seasons, terms, quarters, halves, financial and academic years. */
import type { DateExpression, Season, YearBasis } from '../../model/date-expression.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { ORDINAL_SUFFIXES } from '../../text/calendar-words.ts'
import { century, digits, follows, readYear } from '../../text/date-numbers.ts'
import { readSpelledYear } from '../../text/spelled-year.ts'
import { readOrdinal, readShortYear } from '../../text/written-date.ts'
import { calendar, month, readYearWords } from './calendar.ts'
import { readLength } from './duration.ts'
import type { Found, Scope } from './rule.ts'
import { TURNS } from './turns.ts'
import { readUnit } from './units.ts'
import { readYearNoun, readYears, years } from './year.ts'

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

const TERMS: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ['autumn', 1],
  ['spring', 2],
  ['summer', 3],
])

/** `spring 2015`, `winter 2015/16`, `autumn of next year`, `summer`; `autumn term 2017`. */
export function season({ tokens, end }: Scope, at: number): Found | null {
  const value = SEASONS.get(tokens.norm(at))
  if (value === undefined) return null
  const term = TERMS.get(tokens.norm(at))
  if (term !== undefined && follows(tokens, at + 1, end) && tokens.norm(at + 1) === 'term') {
    const year = readYearWords(tokens, at + 2, end)
    const expression = { type: 'term', term, year: year?.value ?? null } as const
    return { endToken: year?.endToken ?? at + 2, expression, rule: 'date/term' }
  }
  const span = readYears(tokens, tokens.norm(at + 1) === 'of' ? at + 2 : at + 1, end)
  if (span !== null && span.last === span.first + 1 && span.joint !== 'to') {
    // Only winter lies in two years; `autumn 2015/16` means that of the academic year.
    const year = value === 24 || value === 23 ? span.first : span.last
    return {
      endToken: span.endToken,
      expression: { type: 'season', season: value, year },
      rule: 'date/season',
    }
  }
  const year = readYearWords(tokens, at + 1, end)
  if (tokens.norm(at) === 'fall' && typeof year?.value !== 'number') return null
  return {
    endToken: year?.endToken ?? at + 1,
    expression: { type: 'season', season: value, year: year?.value ?? null },
    rule: 'date/season',
  }
}

/** `Q4`, `Q1 2023/24`, `Q3 of 2019`, `2024 Q1`, `H1 2024`, `quarter 3`. */
export function numberedPart(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const norm = tokens.norm(at)
  const coded = /^([qh])([1-4])$/.exec(norm)
  if (coded !== null && (coded[1] === 'q' || Number(coded[2]) <= 2)) {
    const part = coded[1] === 'q' ? 'quarter' : 'half'
    return partOfYear(scope, at + 1, part, Number(coded[2]))
  }
  if (norm !== 'quarter') return null
  const value = digits(tokens, at + 1, end)
  return value >= 1 && value <= 4 && tokens.norm(at + 1).length === 1
    ? partOfYear(scope, at + 2, 'quarter', value)
    : null
}

/** What an ordinal may number. */
export const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['quarter', 'half'])

/** `first half of 2026`, `fourth quarter`, `third quarter of the financial year`, `first six months of 2019` has its own rule. */
export function ordinalPart(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const value = digits(tokens, at, end)
  const ordinal =
    value >= 1 && value <= 4 && ORDINAL_SUFFIXES.has(tokens.norm(at + 1))
      ? { value, endToken: at + 2 }
      : tokens.norm(at) === 'final' || tokens.norm(at) === 'last'
        ? { value: 4, endToken: at + 1 }
        : readOrdinal(tokens, at, end)
  if (ordinal === null || ordinal.value > 4 || !follows(tokens, ordinal.endToken, end)) return null
  const noun = tokens.norm(ordinal.endToken)
  if (!PARTS_OF_YEAR.has(noun)) return null
  if (noun === 'quarter') {
    // `last quarter` alone is the one before this.
    if (tokens.norm(at) === 'last' && partOf(scope, ordinal.endToken + 1) === null) return null
    return partOfYear(scope, ordinal.endToken + 1, 'quarter', ordinal.value)
  }
  if (ordinal.value > 2) return null
  const found = partOfYear(scope, ordinal.endToken + 1, 'half', ordinal.value)
  // A half without its year may be that of a match or a document.
  return found.expression.type === 'part' && found.expression.of === null ? null : found
}

/** `first six months of 2019`, `last two weeks of March`, `first three months of the year`. */
export function edgeOfPeriod(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const word = tokens.norm(at)
  if ((word !== 'first' && word !== 'last' && word !== 'final') || !follows(tokens, at + 1, end)) return null
  const length = readLength(tokens, at + 1, end)
  if (length === null || length.count === null) return null
  if (!follows(tokens, length.endToken, end) || tokens.norm(length.endToken) !== 'of') return null
  const of = partOf(scope, length.endToken) ?? month(scope, length.endToken + 1)
  if (of === null) return null
  const edge = word === 'first' ? 'first' : 'last'
  const expression = {
    type: 'edge',
    edge,
    count: length.count,
    unit: length.unit,
    of: of.expression,
  } as const
  return { endToken: of.endToken, expression, rule: 'date/edge' }
}

function partOfYear(scope: Scope, at: number, part: 'quarter' | 'half', number: number): Found {
  const year = yearsOfStyle(scope, at) ?? partOf(scope, at)
  return {
    endToken: year?.endToken ?? at,
    expression: { type: 'part', part, number, of: year?.expression ?? null },
    rule: `date/${part}`,
  }
}

/** `Q4 2023 to 2024`, in the style of GOV.UK; `Q4 of 2023 to 2024` is a range. */
function yearsOfStyle(scope: Scope, at: number): { expression: DateExpression; endToken: number } | null {
  const read = readYears(scope.tokens, at, scope.end)
  return read?.joint === 'to' && read.last === read.first + 1 ? years(scope, at) : null
}

/** The year that a quarter or half is of: `2019`, `’22`, `of 2019-20`, `this year`, `of the financial year`, `FY24`. */
function partOf(scope: Scope, at: number): { expression: DateExpression; endToken: number } | null {
  const { tokens, end } = scope
  const joint = follows(tokens, at, end) ? tokens.norm(at) : ''
  let next = joint === 'of' || joint === 'in' || joint === ',' ? at + 1 : at
  if (joint !== '' && tokens.norm(next) === 'the') next++
  if (!follows(tokens, next, end)) return null
  if (joint === 'in' || joint === ',') {
    if (readYear(tokens, next, end) === null) return null
  }
  const span = readYears(tokens, next, end)
  // `the first half of 2019 to 2020` is a range of its own.
  if (span !== null && span.joint !== 'to' && span.last === span.first + 1) {
    const pair = years(scope, next)
    if (pair !== null) return pair
  }
  const named = codedYear(scope, next) ?? namedYear(scope, next)
  if (named !== null) return named
  const written = readShortYear(tokens, next, end) ?? readSpelledYear(tokens, next, end)
  if (written !== null) return { expression: calendar({ year: written.value }), endToken: written.endToken }
  const turn = TURNS_OF_PARTS.get(tokens.norm(next))
  if (joint !== 'of' && (turn === undefined || joint === 'current')) return null
  const unit = readUnit(tokens, turn === undefined ? next : next + 1, end)
  if (unit === null || unit.plural || !/year|decade|century/.test(unit.unit)) return null
  return {
    expression: { type: 'unit', unit: unit.unit, offset: turn ?? 0, anaphoric: false },
    endToken: unit.endToken,
  }
}

const TURNS_OF_PARTS: ReadonlyMap<string, number> = new Map([...TURNS, ['current', 0]])

/** `FY2018`, `FY 2018/19`, `FY18-19`, `AY 2021/22`, `fiscal 2019`; not `ay 2019`. */
export function codedYear({ tokens, end }: Scope, at: number): Found | null {
  const norm = tokens.norm(at)
  const academic = norm.startsWith('ay')
  if (academic && tokens.shape[at] === Shape.Lower) return null
  const joined = /^[fa]y(\d{4}|\d{2})$/.exec(norm)
  let first: number
  let next: number
  if (joined !== null) {
    first = joined[1]!.length === 4 ? Number(joined[1]) : century(Number(joined[1]))
    next = at + 1
  } else {
    if (norm !== 'fy' && norm !== 'ay' && norm !== 'fiscal') return null
    const value = digits(tokens, at + 1, end)
    const width = tokens.norm(at + 1).length
    if (value < 0 || (width !== 4 && (width !== 2 || norm !== 'fy'))) return null
    first = width === 4 ? value : century(value)
    next = at + 2
  }
  const sign = tokens.norm(next)
  const tail = digits(tokens, next + 1, end)
  if ((sign === '/' || sign === '-' || sign === '–') && tokens.gap[next] === Gap.None && tail >= 0) {
    const last = tail < 100 ? Math.floor(first / 100) * 100 + tail : tail
    if (last > first && last - first < 10)
      return {
        endToken: next + 2,
        expression: { type: 'years', first, last, basis: academic ? 'academic' : 'financial' },
        rule: 'date/coded-year',
      }
  }
  // `FY 2023 to 2024`, the style of GOV.UK.
  const to = tokens.norm(next) === 'to' ? readYear(tokens, next + 1, end) : null
  const endToken = to !== null && to.value === first + 1 ? to.endToken : next
  return {
    endToken,
    expression: singleYear(first, academic ? 'academic' : endToken === next ? 'fiscal' : 'financial'),
    rule: 'date/coded-year',
  }
}

function singleYear(first: number, basis: YearBasis): DateExpression {
  return basis === 'calendar' ? calendar({ year: first }) : { type: 'years', first, last: first + 1, basis }
}

/** `financial year 2024-25`, `academic year 2022/23`, `tax year 2018`; `years` in the plural stay outside. */
export function namedYear(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const noun = readYearNoun(tokens, at, end)
  if (noun === null || noun.plural) return null
  let next = behindAbbreviation(tokens, noun.endToken)
  const open = tokens.norm(next) === '(' || tokens.norm(next) === 'of' || tokens.norm(next) === ','
  if (open && tokens.norm(next) === 'of') next++
  const span = readYears(tokens, next, end)
  if (span !== null)
    return {
      endToken: span.endToken,
      expression: { type: 'years', first: span.first, last: span.last, basis: noun.basis },
      rule: 'date/year-named',
    }
  const year = readYear(tokens, next, end)
  if (year === null) return null
  return {
    endToken: year.endToken,
    expression: singleYear(year.value, basisOfOne(noun.basis)),
    rule: 'date/year-named',
  }
}

/** `fiscal year (FY) 2019`: behind the bracket. */
function behindAbbreviation(tokens: Tokens, at: number): number {
  const bracketed =
    tokens.norm(at) === '(' && /^[fa]y$/.test(tokens.norm(at + 1)) && tokens.norm(at + 2) === ')'
  return bracketed ? at + 3 : at
}

/** With one number alone the country decides where a financial year begins. */
function basisOfOne(basis: YearBasis): YearBasis {
  return basis === 'financial' ? 'fiscal' : basis
}

/** `2015 academic year`, `2018 fiscal year`. */
export function yearNamedBehind({ tokens, end }: Scope, at: number): Found | null {
  const year = readYear(tokens, at, end)
  const noun = year === null ? null : readYearNoun(tokens, year.endToken, end)
  if (year === null || noun === null || noun.plural) return null
  return {
    endToken: noun.endToken,
    expression: singleYear(year.value, basisOfOne(noun.basis)),
    rule: 'date/year-named',
  }
}

/** `2024 Q1`, `2024-Q1`, `2024 H2`, `2024 first quarter`. */
export function yearThenPart({ tokens, end }: Scope, at: number): Found | null {
  const year = readYear(tokens, at, end)
  if (year === null) return null
  const joined = tokens.norm(year.endToken) === '-' && tokens.gap[year.endToken] === Gap.None
  const next = joined && tokens.gap[year.endToken + 1] === Gap.None ? year.endToken + 1 : year.endToken
  if (!follows(tokens, next, end) || tokens.kind[next] !== TokenKind.Word) return null
  const of = calendar({ year: year.value })
  const ordinal = readOrdinal(tokens, next, end)
  if (ordinal !== null && ordinal.value <= 4 && tokens.norm(ordinal.endToken) === 'quarter')
    return {
      endToken: ordinal.endToken + 1,
      expression: { type: 'part', part: 'quarter', number: ordinal.value, of },
      rule: 'date/quarter',
    }
  const coded = /^(?:(q)[1-4]|h[12])$/.exec(tokens.norm(next))
  if (coded === null) return null
  const part = coded[1] === undefined ? 'half' : 'quarter'
  return {
    endToken: next + 1,
    expression: { type: 'part', part, number: Number(coded[0].slice(1)), of },
    rule: `date/${part}`,
  }
}

export function isSeason(tokens: Tokens, at: number): boolean {
  return SEASONS.has(tokens.norm(at)) && tokens.norm(at) !== 'fall'
}
