/** Years, runs of years, decades and centuries. */
import type { DateExpression, YearBasis } from '../../model/date-expression.ts'
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { ORDINAL_SUFFIXES } from '../../text/calendar-words.ts'
import { digits, follows, readYear } from '../../text/date-numbers.ts'
import { readSpelledYear } from '../../text/spelled-year.ts'
import { readOrdinal } from '../../text/written-date.ts'
import { calendar } from './calendar.ts'
import type { Found, Scope } from './rule.ts'
import { YEAR_BASES } from './units.ts'

export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑', '−'])

export function isDash(norm: string): boolean {
  return DASHES.has(norm)
}

/** `2015`; not `2015a`, `2015/1234`, `1,950`. */
export function year({ tokens, from, end }: Scope, at: number): Found | null {
  const read = readYear(tokens, at, end)
  if (read === null) return null
  const basis = basisBehind(tokens, at, from)
  const expression: DateExpression =
    basis === null
      ? calendar({ year: read.value })
      : { type: 'years', first: read.value, last: read.value + 1, basis }
  return { endToken: read.endToken, expression, rule: basis === null ? 'date/year' : 'date/year-listed' }
}

const BEFORE_YEARS = new Set('in since until during year by from before after between to and'.split(' '))
const BEFORE_THOUSANDS = new Set(['in', 'since', 'until', 'during', 'year'])

/** `in nineteen ninety-one`, `the year two thousand and ten`; not `in two thousand and ten homes`. */
export function spelledYear({ tokens, from, end }: Scope, at: number): Found | null {
  const read = readSpelledYear(tokens, at, end)
  if (read === null || at === from) return null
  const before = tokens.norm(at - 1)
  const thousands = tokens.norm(at) === 'two'
  if (!(thousands ? BEFORE_THOUSANDS : BEFORE_YEARS).has(before)) return null
  const counts = follows(tokens, read.endToken, end) && tokens.kind[read.endToken] === TokenKind.Word
  if (thousands && counts && before !== 'year') return null
  return { endToken: read.endToken, expression: calendar({ year: read.value }), rule: 'date/year-spelled' }
}

/** `fiscal years 2008 and 2009`, `fiscal years 2008 to 2012`: the noun before the first of several. */
function basisBehind(tokens: Tokens, at: number, from: number): YearBasis | null {
  for (let token = at - 1; token > from && token > at - 12; token--) {
    const norm = tokens.norm(token)
    if (norm === 'years' || norm === 'year') {
      const basis = YEAR_BASES.get(tokens.norm(token - 1))
      return basis === undefined || basis === 'calendar' ? null : basis === 'financial' ? 'fiscal' : basis
    }
    const joins = /^(and|or|,|to|through|until)$/.test(norm)
    if (!joins && (tokens.kind[token] !== TokenKind.Number || norm.length !== 4)) return null
  }
  return null
}

export interface YearsRead {
  readonly first: number
  readonly last: number
  readonly endToken: number
  readonly joint: string
}

/** `2014/15`, `2014–2015`, `2022-25`, `1998-9`, `24/25`, `2017 to 2018`: years in their order, joined. */
export function readYears(tokens: Tokens, at: number, end: number): YearsRead | null {
  const firstWidth = at < end ? tokens.norm(at).length : 0
  const first = digits(tokens, at, end)
  if (first < 0 || (firstWidth !== 4 && firstWidth !== 2)) return null
  if (firstWidth === 4 && (first < 1500 || first > 2199)) return null
  if (!follows(tokens, at + 1, end) || !follows(tokens, at + 2, end)) return null
  const joint = tokens.norm(at + 1)
  // `2009--10`: two hyphens for a dash.
  const second =
    joint === '-' && tokens.norm(at + 2) === '-' && tokens.gap[at + 2] === Gap.None ? at + 3 : at + 2
  const next = second + 1
  const joined = tokens.gap[at + 1] === Gap.None && tokens.gap[second] === Gap.None
  if (joint !== 'to' && joint !== '/' && !isDash(joint)) return null
  if (joint === '/' && !joined) return null
  const width = tokens.norm(second).length
  const tail = digits(tokens, second, end)
  if (tail < 0) return null
  const attached = next < end && tokens.gap[next] === Gap.None
  if (attached && (isMoreDigits(tokens, next, end) || tokens.kind[next] === TokenKind.Word)) return null
  if (firstWidth === 2) {
    // `24/25`: consecutive only; `24/7` and `50/50` are other things.
    if (width !== 2 || joint !== '/' || tail !== (first + 1) % 100 || first > 40) return null
    return { first: 2000 + first, last: 2001 + first, endToken: next, joint }
  }
  const last =
    width === 4 ? tail : first - (first % 10 ** width) + tail + (wraps(first, tail, width) ? 10 ** width : 0)
  if (
    last <= first ||
    last - first > 120 ||
    width === 3 ||
    (width !== 4 && joint === 'to' && !joined && width !== 2)
  )
    return null
  if (width === 1 && last !== first + 1) return null
  // `2014 - 15`: spaced, so only consecutive years.
  if (width === 2 && (!joined || joint === 'to') && last !== first + 1) return null
  return { first, last, endToken: next, joint }
}

function wraps(first: number, tail: number, width: number): boolean {
  return first % 10 ** width === 10 ** width - 1 && tail === 0
}

/** `2015-16-1`, `2016/679/EU`: a number of something else. */
function isMoreDigits(tokens: Tokens, at: number, end: number): boolean {
  const sign = tokens.norm(at)
  return (
    (sign === '/' || sign === '-') &&
    at + 1 < end &&
    tokens.gap[at + 1] === Gap.None &&
    digits(tokens, at + 1, end) >= 0 &&
    tokens.norm(at + 1).length < 4
  )
}

/** `2014/15`, `2022-25`, `2011 to 2012 financial year`; `2010-2015` is calendar years. */
export function years(scope: Scope, at: number): Found | null {
  const { tokens, end } = scope
  const read = readYears(tokens, at, end)
  if (read === null) return null
  const named = readYearNoun(tokens, read.endToken, end)
  if (named !== null && !named.plural)
    return {
      endToken: named.endToken,
      expression: { type: 'years', first: read.first, last: read.last, basis: named.basis },
      rule: 'date/year-named',
    }
  const basis = named?.basis ?? basisAhead(tokens, read.endToken, end) ?? basisOf(scope, at, read)
  return { endToken: read.endToken, expression: yearsOrRange(read, basis), rule: `date/years-${basis}` }
}

function yearsOrRange(read: YearsRead, basis: YearBasis): DateExpression {
  return basis === 'calendar'
    ? { type: 'range', from: calendar({ year: read.first }), to: calendar({ year: read.last }) }
    : { type: 'years', first: read.first, last: read.last, basis }
}

/**
 * Consecutive years are a financial year, in the style `2017 to 2018` too unless `from` opens a range;
 * `2022-25` where the sentence names a sum, `2016/19` anywhere: that of a budget.
 */
function basisOf({ tokens, from, money }: Scope, at: number, read: YearsRead): YearBasis {
  const before = at > from ? tokens.norm(at - 1) : ''
  if (read.last === read.first + 1)
    return read.joint === 'to' && (before === 'from' || before === 'between') ? 'calendar' : 'financial'
  const short = tokens.norm(read.endToken - 1).length === 2
  const reckoned = read.joint === '/' || money()
  return short && read.first >= 1980 && read.last - read.first <= 10 && reckoned ? 'budget' : 'calendar'
}

/** `financial year`, `academic years`: what kind of year the numbers before it are. */
export function readYearNoun(
  tokens: Tokens,
  at: number,
  end: number,
): { basis: YearBasis; plural: boolean; endToken: number } | null {
  if (!follows(tokens, at + 1, end) || !follows(tokens, at, end)) return null
  const basis = YEAR_BASES.get(tokens.norm(at))
  const noun = tokens.norm(at + 1)
  if (basis === undefined || (noun !== 'year' && noun !== 'years')) return null
  return { basis, plural: noun === 'years', endToken: at + 2 }
}

/** `2011-12 and 2012-13 financial years`: the noun behind the last of several. */
function basisAhead(tokens: Tokens, at: number, end: number): YearBasis | null {
  for (let token = at; token < Math.min(at + 16, end); token++) {
    const noun = readYearNoun(tokens, token, end)
    if (noun !== null) return noun.basis
    const norm = tokens.norm(token)
    const joins =
      norm === 'and' || norm === ',' || norm === 'to' || norm === '/' || norm === 'or' || isDash(norm)
    if (!joins && tokens.kind[token] !== TokenKind.Number) return null
  }
  return null
}

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
  ['noughties', 200],
])

const CENTURY_WORDS: ReadonlyMap<string, number> = new Map([
  ['eighteen', 180],
  ['nineteen', 190],
])

/** `1990s`, `’90s`, `the nineties`, `nineteen nineties`; not `in their eighties`, `90s` without `the`. */
export function decade({ tokens, from, end }: Scope, at: number): Found | null {
  const word = DECADE_WORDS.get(tokens.norm(at))
  const before = at > from ? tokens.norm(at - 1) : ''
  const century = word === undefined || word > 199 ? undefined : CENTURY_WORDS.get(before)
  if (word !== undefined && century !== undefined)
    return {
      startToken: at - 1,
      endToken: at + 1,
      expression: { type: 'decade', decade: word - 190 + century },
      rule: 'date/decade',
    }
  if (word !== undefined) {
    const said = before === 'the' || before === 'early' || before === 'late' || before === '-'
    return said
      ? { endToken: at + 1, expression: { type: 'decade', decade: word }, rule: 'date/decade' }
      : null
  }
  const value = digits(tokens, at, end)
  if (value < 0 || value % 10 !== 0) return null
  const clitic = at + 1 < end && tokens.gap[at + 1] === Gap.None
  const suffix = clitic ? tokens.norm(at + 1) : ''
  if (suffix !== 's' && suffix !== "'s") return null
  if (tokens.norm(at).length === 4) {
    if (value < 1500 || value > 2090) return null
    return { endToken: at + 2, expression: { type: 'decade', decade: value / 10 }, rule: 'date/decade' }
  }
  const apostrophe = isApostrophe(before) && tokens.gap[at] === Gap.None
  if (
    tokens.norm(at).length !== 2 ||
    !(apostrophe || before === 'the' || before === 'late' || before === 'early')
  )
    return null
  const decade = value < 20 ? 200 + value / 10 : 190 + value / 10
  return {
    startToken: apostrophe ? at - 1 : at,
    endToken: at + 2,
    expression: { type: 'decade', decade },
    rule: 'date/decade',
  }
}

function isApostrophe(norm: string): boolean {
  return norm === "'" || norm === '’' || norm === '‘'
}

/** `19th century`, `twenty-first century`; not `third centuries`. */
export function centuryName({ tokens, end }: Scope, at: number): Found | null {
  let next: number
  let value = digits(tokens, at, end)
  if (value > 0 && value <= 21 && ORDINAL_SUFFIXES.has(tokens.norm(at + 1))) next = at + 2
  else {
    const ordinal = readOrdinal(tokens, at, end)
    if (ordinal === null || ordinal.value > 21) return null
    value = ordinal.value
    next = ordinal.endToken
  }
  if (next < end && tokens.norm(next) === '-') next++
  if (!follows(tokens, next, end) || tokens.norm(next) !== 'century') return null
  return { endToken: next + 1, expression: { type: 'century', century: value - 1 }, rule: 'date/century' }
}
