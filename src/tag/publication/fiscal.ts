/** A capitalised word in, the fiscal event's paper that it names (`Spending Review 2021`, `the Budget`) out. */
import type { Clues } from '../clues/clues.ts'
import type { FoundTitle } from './found-title.ts'

const SEASONS: ReadonlySet<string> = new Set(['autumn', 'spring', 'summer', 'emergency', 'march', 'november'])

const SPENDING_REVIEW = /^c?sr(20)?\d\d$/

/** May a title begin with the word? */
export function opensFiscalTitle(norm: string): boolean {
  return OPENINGS.has(norm) || SEASONS.has(norm) || SPENDING_REVIEW.test(norm)
}

const OPENINGS: ReadonlySet<string> = new Set(['comprehensive', 'spending', 'pre', 'programme', 'budget'])

/** The title that begins at `first`, or null. */
export function fiscalTitle(clues: Clues, first: number, from: number, limit: number): FoundTitle | null {
  if (!opensFiscalTitle(clues.norm(first))) return null
  const end = endOfFixed(clues, first, from, limit)
  if (end === first) return null
  return { first, end: withYears(clues, end, limit), rule: 'publication/fiscal', certainty: 'stated' }
}

function endOfFixed(clues: Clues, at: number, from: number, limit: number): number {
  const next = (steps: number, norm: string) =>
    at + steps < limit && clues.is(at + steps, norm) && clues.isCapitalised(at + steps)
  if (clues.is(at, 'comprehensive') && next(1, 'spending') && next(2, 'review')) return at + 3
  if (clues.is(at, 'spending') && (next(1, 'review') || next(1, 'round'))) return at + 2
  if (SEASONS.has(clues.norm(at)) && (next(1, 'budget') || next(1, 'statement')) && clues.joins(at + 1))
    return at + 2
  if (clues.is(at, 'pre') && clues.is(at + 1, '-') && next(2, 'budget') && next(3, 'report')) return at + 4
  if (clues.is(at, 'programme') && clues.is(at + 1, 'for') && next(2, 'government')) return at + 3
  if (SPENDING_REVIEW.test(clues.norm(at)) && clues.isWord(at)) return at + 1
  if (clues.is(at, 'budget')) return endOfBudget(clues, at, from, limit)
  return at
}

/** `the Budget`, `Budget 2021`, `at Budget`; not `the Budget Report`, not a council's `Budget` or `Budget 2017/18` in a heading. */
function endOfBudget(clues: Clues, at: number, from: number, limit: number): number {
  if (clues.isUpper(at) || (clues.isCapitalised(at - 1) && clues.joins(at) && !clues.is(at - 1, 'the')))
    return at
  const next = at + 1
  if (next < limit && clues.isNumber(next) && clues.joins(next) && /^20\d\d$/.test(clues.norm(next)))
    // `Budget 2017/18` is what a council means to spend in that year.
    return withYears(clues, next, limit) > next + 1 ? at : next
  if (next < limit && clues.isCapitalised(next) && clues.joins(next)) return at
  const before = clues.norm(at - 1)
  if (at === from) return at
  return before === 'the' ||
    before === 'at' ||
    before === 'her' ||
    before === 'his' ||
    before === "'s" ||
    before === '’' ||
    /^(20\d\d|last|this|next)$/.test(before)
    ? next
    : at
}

/** ` 2021`, ` 2021-22` behind the name. */
export function withYears(clues: Clues, end: number, limit: number): number {
  if (end >= limit || !clues.isNumber(end) || !clues.joins(end) || !/^(19|20)\d\d$/.test(clues.norm(end)))
    return end
  if (
    end + 2 < limit &&
    /^[-–/]$/.test(clues.norm(end + 1)) &&
    clues.isNumber(end + 2) &&
    clues.touches(end + 2)
  )
    return end + 3
  return end + 1
}
