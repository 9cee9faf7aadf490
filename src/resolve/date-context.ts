/** What a date is read against: the day of speaking, the tense, the years named around; and the choice among candidates. */
import type { DateExpression, YearBasis, YearWords } from '../model/date-expression.ts'
import { dayNumber } from '../text/edtf.ts'
import type { Bounds } from './date-bounds.ts'

/** The day of speaking, as exactly as it is known. */
export interface Anchor {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

export interface DateContext {
  readonly anchor: Anchor | null
  readonly direction: 'past' | 'future' | null
  /** The year named last before this date. */
  readonly yearBefore: number | null
  /** The stretch that the text named last. */
  readonly last: Bounds | null
  /** The kind of that year, with its first calendar year. */
  readonly basisBefore: YearBasis
  /** A year that stands with the next date of the same list: `March and June 2015`. */
  readonly yearBehind: number | null
  /** Does the document reckon in dollars alone? */
  readonly dollars: boolean
  /** Is it about an American state, and nowhere about the federal government? */
  readonly state: boolean
  /** Does it reckon in money, but never in pounds? */
  readonly foreign: boolean
  /** Does the document reckon in financial years? */
  readonly financial: boolean
}

/** The document's date: `2017-03-21`, `2016-08`, `2016`; null for anything less certain. */
export function anchorOf(published: string | null): Anchor | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(published ?? '')
  if (match === null) return null
  const [, year, month, day] = match
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

/** Where the anchor's day is not known, the middle of what is known stands for it. */
export function anchorDay(anchor: Anchor): number {
  return dayNumber({ year: anchor.year, month: anchor.month ?? 7, day: anchor.day ?? 15 })
}

export type Of<Type extends DateExpression['type']> = Extract<DateExpression, { readonly type: Type }>

/** How a date inside another is resolved. */
export type Resolve = (expression: DateExpression, context: DateContext) => Bounds | null

/** The year that the words give, or null where the context must decide. */
export function yearOf(words: YearWords, context: DateContext): number | null {
  if (typeof words === 'number') return words
  if (words === 'same') return context.yearBefore
  if (words !== null) return context.anchor === null ? null : context.anchor.year + words.offset
  return context.yearBehind
}

/** Of the years around the anchor the one that the tense wants: the last begun, the next not ended, else the nearest. */
export function inYear(
  words: YearWords,
  context: DateContext,
  of: (year: number) => Bounds | null,
  /** How many years around the anchor are looked at: more where a weekday picks the year. */
  reach = 1,
): Bounds | null {
  const year = yearOf(words, context)
  if (year !== null) return of(year)
  // The year named last, where the words fit it exactly: `Monday 30 November 2020 … Friday 6 November`.
  if (words === null && reach > 1 && context.yearBefore !== null) {
    const same = of(context.yearBefore)
    if (same !== null) return same
  }
  const { anchor } = context
  if (anchor === null || words !== null) return null
  const candidates: Bounds[] = []
  for (let offset = -reach; offset <= reach; offset++) {
    const bounds = of(anchor.year + offset)
    if (bounds !== null) candidates.push(bounds)
  }
  const today = anchorDay(anchor)
  // A weekday that fits within a year weighs more than a tense that wants it years away.
  const near = reach > 1 ? candidates.filter(({ first }) => Math.abs(first - today) <= 366) : []
  if (near.length > 0) return choose(near, today, context.direction) ?? choose(near, today, null)
  return choose(candidates, today, context.direction)
}

export function choose(
  candidates: readonly Bounds[],
  today: number,
  direction: 'past' | 'future' | null,
): Bounds | null {
  if (direction === 'past') return candidates.filter(({ first }) => first <= today).at(-1) ?? null
  if (direction === 'future') return candidates.find(({ last }) => last >= today) ?? null
  const distance = ({ first, last }: Bounds) =>
    first > today ? first - today : last < today ? today - last : 0
  return candidates.reduce<Bounds | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  )
}
