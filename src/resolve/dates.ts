/** Date candidates in order of the text and the document's date in; their values out. */

import type { DateExpression, DateHint, YearBasis } from '../model/date-expression.ts'
import type { Candidate, DateKind, DateValue } from '../model/mention.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { dayOf } from '../text/edtf.ts'
import { isAboutState } from './about-state.ts'
import { type Bounds, startOf } from './date-bounds.ts'
import { type Anchor, anchorOf, type DateContext } from './date-context.ts'
import { boundsOf } from './date-value.ts'
import { dayAndMonth, isOpenOrder, monthFirst } from './numeric-order.ts'

/** The value of each candidate, null where it is no date; the candidates stand in order of `start`. */
export function resolveDates(
  candidates: readonly Candidate[],
  published: string | null,
  tokens: Tokens,
): readonly (DateValue | null)[] {
  const values: (DateValue | null)[] = candidates.map(() => null)
  const places: number[] = []
  candidates.forEach(({ type, hint }, place) => {
    if (type === 'date' && hint !== undefined) places.push(place)
  })
  const dates = places.map((place) => candidates[place]!)
  const isMonthFirst = monthFirst(tokens)
  const hints = dates.map(({ hint, start }) => inOrder(hint as DateHint, tokens, start, isMonthFirst))
  const { dollars, foreign } = moneyOf(tokens)
  const state = dollars && isAboutState(tokens)
  const financial = !foreign && hints.some(({ expression }) => isFinancial(expression))
  const anchor = anchorOf(published)
  const bounds = new Map<number, Bounds | null>()
  let yearBefore: number | null = null
  let basisBefore: YearBasis = 'calendar'
  let last: { readonly bounds: Bounds; readonly end: number } | null = null
  const periods: Bounds[] = []
  for (let index = 0; index < dates.length; index++) {
    const hint = hints[index]!
    const glossed = index > 0 && isBracketed(tokens, dates[index - 1]!.end, dates[index]!.start)
    const gloss = glossed ? (bounds.get(dates[index - 1]!.start) ?? null) : null
    const context: DateContext = {
      anchor: gloss === null ? anchorFor(hint, bounds, anchor) : dayOf(gloss.first),
      direction: gloss === null ? hint.direction : null,
      yearBefore,
      last: last !== null && dates[index]!.start - last.end < NEAR ? last.bounds : null,
      basisBefore,
      yearBehind: yearBehind(dates, hints, index, tokens),
      dollars,
      state,
      foreign,
      financial,
    }
    const found = boundsOf(hint.expression, context) ?? namedBefore(hint.expression, periods)
    bounds.set(dates[index]!.start, found)
    if (found !== null) {
      if (namesPeriod(hint.expression)) last = { bounds: found, end: dates[index]!.end }
      if (isDated(hint.expression)) {
        yearBefore = dayOf(found.first).year
        basisBefore = hint.expression.type === 'years' ? hint.expression.basis : 'calendar'
      }
      if (hint.expression.type === 'years' || hint.expression.type === 'range') periods.push(found)
    }
    values[places[index]!] = valueFor(hint, found)
  }
  return values
}

/** `9/11/2020` with the month first, where the document writes its dates so. */
function inOrder(hint: DateHint, tokens: Tokens, start: number, isMonthFirst: () => boolean): DateHint {
  const { expression } = hint
  if (expression.type !== 'calendar' || expression.day === null || expression.weekday !== null) return hint
  const numbers = dayAndMonth(tokens, tokens.at(start))
  if (numbers === null || !isOpenOrder(numbers) || expression.day !== numbers[0] || !isMonthFirst())
    return hint
  return { ...hint, expression: { ...expression, month: expression.day, day: expression.month } }
}

/** Does the document write dollars alone, or any money but pounds? */
function moneyOf(tokens: Tokens): { dollars: boolean; foreign: boolean } {
  let dollars = false
  let others = false
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token]
    if (kind !== TokenKind.Currency) {
      if (kind === TokenKind.Word && !others && isEuro(tokens.norm(token))) others = true
      continue
    }
    const sign = tokens.norm(token)
    if (sign === '£') return { dollars: false, foreign: false }
    if (sign === '$') dollars = true
    else others = true
  }
  return { dollars: dollars && !others, foreign: dollars || others }
}

function isEuro(norm: string): boolean {
  return norm === 'eur' || norm === 'euro' || norm === 'euros'
}

/** `next Monday (29 October)`: nothing but a bracket between the two. */
function isBracketed(tokens: Tokens, end: number, start: number): boolean {
  const token = tokens.at(start) - 1
  return token > 0 && tokens.norm(token) === '(' && tokens.end[token - 1] === end
}

function anchorFor(
  hint: DateHint,
  bounds: ReadonlyMap<number, Bounds | null>,
  own: Anchor | null,
): Anchor | null {
  const source = hint.countsFrom === null ? null : bounds.get(hint.countsFrom)
  if (source === null || source === undefined || source.start !== source.end) return own
  return anchorOf(source.start) ?? own
}

function isFinancial(expression: DateExpression): boolean {
  if (expression.type === 'years') return /^(financial|fiscal|budget)$/.test(expression.basis)
  if (expression.type === 'part') return expression.of !== null && isFinancial(expression.of)
  return expression.type === 'run-up' && isFinancial(expression.to)
}

/** So many characters away a period may lie that `the following two years` takes up. */
const NEAR = 250

function namesPeriod(expression: DateExpression): boolean {
  return isDated(expression) || expression.type === 'range' || expression.type === 'unit'
}

/** Does it name a year that `that year` and `the following year` may take up? */
function isDated(expression: DateExpression): boolean {
  if (expression.type === 'years') return true
  if (expression.type === 'unit') return expression.unit === 'year'
  return 'year' in expression && expression.year !== null
}

/** `2 May, 3 June and 4 July 2011`: dates of a list share the year behind the last. */
function yearBehind(
  dates: readonly Candidate[],
  hints: readonly DateHint[],
  index: number,
  tokens: Tokens,
): number | null {
  const own = hints[index]!.expression
  if (own.type !== 'calendar' || own.year !== null || own.month === null) return null
  for (let next = index + 1; next < dates.length && next < index + 6; next++) {
    if (!isListed(tokens, dates[next - 1]!.end, dates[next]!.start)) return null
    const { expression } = hints[next]!
    const sameKind =
      expression.type === 'calendar' &&
      (expression.day === null) === (own.day === null) &&
      expression.month !== null
    if (!sameKind) return null
    if (typeof expression.year === 'number')
      return expression.month! >= own.month ? expression.year : expression.year - 1
    if (expression.year !== null) return null
  }
  return null
}

function isListed(tokens: Tokens, from: number, to: number): boolean {
  for (let token = tokens.at(from); token < tokens.count && tokens.start[token]! < to; token++) {
    const norm = tokens.norm(token)
    if (norm !== ',' && norm !== 'and' && norm !== 'or' && norm !== '&' && norm !== '/') return false
  }
  return true
}

/** `the three years` behind `2010-11 to 2012-13`: the period of that length named last. */
function namedBefore(expression: DateExpression, periods: readonly Bounds[]): Bounds | null {
  if (expression.type !== 'duration' || !expression.definite || expression.unit !== 'year') return null
  for (let index = periods.length - 1; index >= 0; index--) {
    const { first, last } = periods[index]!
    if (
      expression.count !== null &&
      Math.round((last - first) / 365.25) === expression.count &&
      expression.count > 1
    )
      return periods[index]!
  }
  return null
}

function valueFor(hint: DateHint, found: Bounds | null): DateValue {
  const { expression, modifier, openEnd } = hint
  if (found === null) {
    const duration = expression.type === 'duration' ? isoDuration(expression) : null
    return { edtf: null, duration, kind: kindOf(expression, openEnd), modifier }
  }
  const edtf = openEnd
    ? `${startOf(found)}/..`
    : found.start === found.end
      ? found.start
      : `${found.start}/${found.end}`
  return { edtf, duration: null, kind: edtf.includes('/') ? 'interval' : 'point', modifier }
}

const LETTERS: Readonly<Record<string, readonly [string, number]>> = {
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  year: ['Y', 1],
  'financial-year': ['Y', 1],
  'academic-year': ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}

/** `P3Y`, `P18M`, `P2Y6M`; null where ISO 8601 has no form for it. */
function isoDuration({
  count,
  unit,
  working,
  rest,
}: Extract<DateExpression, { type: 'duration' }>): string | null {
  const letter = LETTERS[unit]
  if (count === null || working || letter === undefined) return null
  const value = count * letter[1]
  if (rest !== null) return `P${value}${letter[0]}${rest.count}${LETTERS[rest.unit]?.[0] ?? 'D'}`
  if (Number.isInteger(value)) return `P${value}${letter[0]}`
  if (letter[0] === 'Y')
    return Math.floor(value) === 0
      ? `P${Math.round(value * 12)}M`
      : `P${Math.floor(value)}Y${Math.round((value % 1) * 12)}M`
  return `P${value}${letter[0]}`
}

/** The kind that a value would have that the text does not give. */
function kindOf(expression: DateExpression, openEnd: boolean): DateKind {
  if (openEnd) return 'interval'
  switch (expression.type) {
    case 'duration':
      return 'duration'
    case 'unknown':
      return expression.kind
    case 'stretch':
    case 'run-up':
    case 'range':
    case 'week-of':
    case 'nth':
    case 'term':
    case 'years':
      return 'interval'
    case 'unit':
      return expression.unit === 'week' || expression.unit === 'weekend' || /-year$/.test(expression.unit)
        ? 'interval'
        : 'point'
    case 'part':
      return expression.part === 'half' ? 'interval' : 'point'
    case 'turn':
      return kindOf(expression.of, false)
    default:
      return 'point'
  }
}
