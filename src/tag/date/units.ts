/** Tokens in, counts and units of time out: `three`, `two and a half`, `18`, `financial years`. */
import type { DateUnit } from '../../model/date-expression.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { CARDINALS } from '../../text/calendar-words.ts'
import { follows } from '../../text/date-numbers.ts'

const UNITS: ReadonlyMap<string, { unit: DateUnit; count: number; plural: boolean }> = new Map([
  ['day', { unit: 'day', count: 1, plural: false }],
  ['days', { unit: 'day', count: 1, plural: true }],
  ['week', { unit: 'week', count: 1, plural: false }],
  ['weeks', { unit: 'week', count: 1, plural: true }],
  ['fortnight', { unit: 'week', count: 2, plural: false }],
  ['fortnights', { unit: 'week', count: 2, plural: true }],
  ['wk', { unit: 'week', count: 1, plural: false }],
  ['wks', { unit: 'week', count: 1, plural: true }],
  ['mth', { unit: 'month', count: 1, plural: false }],
  ['mths', { unit: 'month', count: 1, plural: true }],
  ['yr', { unit: 'year', count: 1, plural: false }],
  ['yrs', { unit: 'year', count: 1, plural: true }],
  ['qtr', { unit: 'quarter', count: 1, plural: false }],
  ['weekend', { unit: 'weekend', count: 1, plural: false }],
  ['month', { unit: 'month', count: 1, plural: false }],
  ['months', { unit: 'month', count: 1, plural: true }],
  ['quarter', { unit: 'quarter', count: 1, plural: false }],
  ['quarters', { unit: 'quarter', count: 1, plural: true }],
  ['year', { unit: 'year', count: 1, plural: false }],
  ['years', { unit: 'year', count: 1, plural: true }],
  ['decade', { unit: 'decade', count: 1, plural: false }],
  ['decades', { unit: 'decade', count: 1, plural: true }],
  ['century', { unit: 'century', count: 1, plural: false }],
  ['centuries', { unit: 'century', count: 1, plural: true }],
])

export interface UnitRead {
  readonly unit: DateUnit
  /** 2 for a fortnight's weeks. */
  readonly count: number
  readonly plural: boolean
  readonly endToken: number
}

export const YEAR_BASES: ReadonlyMap<string, 'financial' | 'academic' | 'calendar'> = new Map([
  ['financial', 'financial'],
  ['fiscal', 'financial'],
  ['tax', 'financial'],
  ['budget', 'financial'],
  ['academic', 'academic'],
  ['school', 'academic'],
  ['inspection', 'academic'],
  ['calendar', 'calendar'],
])

/** The words with which a unit may begin. */
export const UNIT_STARTS: ReadonlySet<string> = new Set([...UNITS.keys(), ...YEAR_BASES.keys()])

/** `year`, `months`, `financial years`, `fortnight`. */
export function readUnit(tokens: Tokens, at: number, end: number): UnitRead | null {
  if (!follows(tokens, at, end)) return null
  const basis = YEAR_BASES.get(tokens.norm(at))
  const from = basis === undefined ? at : at + 1
  const found = follows(tokens, from, end) ? UNITS.get(tokens.norm(from)) : undefined
  if (found === undefined || (basis !== undefined && found.unit !== 'year')) return null
  const unit = basis === 'financial' ? 'financial-year' : basis === 'academic' ? 'academic-year' : found.unit
  return { unit, count: found.count, plural: found.plural, endToken: from + 1 }
}

export interface Count {
  /** Null for `few`, `several`. */
  readonly value: number | null
  readonly endToken: number
}

const VAGUE = new Set(['few', 'several', 'many'])
/** The words with which a count may begin. */
export const COUNT_WORDS: ReadonlySet<string> = new Set([...VAGUE, 'couple', 'dozen', ...CARDINALS.keys()])

/** `three`, `18`, `2.5`, `twenty-five`, `two and a half`, `a couple of`, `few`. */
export function readCount(tokens: Tokens, at: number, end: number): Count | null {
  if (!follows(tokens, at, end)) return null
  const norm = tokens.norm(at)
  if (tokens.kind[at] === TokenKind.Number)
    return /^\d{1,3}(\.\d)?$/.test(norm) ? withHalf(tokens, Number(norm), at + 1, end) : null
  if (tokens.kind[at] !== TokenKind.Word) return null
  const hundreds = readHundreds(tokens, at, end)
  if (hundreds !== null) return hundreds
  if (VAGUE.has(norm)) return { value: null, endToken: at + 1 }
  if (norm === 'couple' && tokens.norm(at + 1) === 'of') return { value: 2, endToken: at + 2 }
  if (norm === 'dozen') return { value: 12, endToken: at + 1 }
  const simple = CARDINALS.get(norm)
  if (simple === undefined) return null
  if (simple >= 20) {
    const next = tokens.norm(at + 1) === '-' ? at + 2 : at + 1
    const ones = follows(tokens, next, end) ? CARDINALS.get(tokens.norm(next)) : undefined
    if (ones !== undefined && ones < 10) return { value: simple + ones, endToken: next + 1 }
  }
  return withHalf(tokens, simple, at + 1, end)
}

/** `one hundred`, `five hundred and twelve`. */
function readHundreds(tokens: Tokens, at: number, end: number): Count | null {
  if (!follows(tokens, at + 1, end) || tokens.norm(at + 1) !== 'hundred') return null
  const hundreds = CARDINALS.get(tokens.norm(at)) ?? 10
  if (hundreds > 9) return null
  const rest = tokens.norm(at + 2) === 'and' ? readCount(tokens, at + 3, end) : null
  return rest?.value == null || rest.value > 99
    ? { value: hundreds * 100, endToken: at + 2 }
    : { value: hundreds * 100 + rest.value, endToken: rest.endToken }
}

/** `two and a half`, `two-and-a-half`. */
function withHalf(tokens: Tokens, value: number, at: number, end: number): Count {
  let next = at
  for (const word of ['and', 'a', 'half']) {
    if (next < end && tokens.norm(next) === '-') next++
    if (next >= end || tokens.norm(next) !== word) return { value, endToken: at }
    next++
  }
  return { value: value + 0.5, endToken: next }
}
