/** The longest date that begins at a token: a single one, a range, or a length that runs up to one. */
import { extendRange, runUp } from './range.ts'
import type { Found, Scope } from './rule.ts'
import { joinsRange, readPoint } from './starts.ts'
import { YEAR_BASES } from './units.ts'

const RUN_UP_STARTS = new Set([
  'year',
  'quarter',
  'month',
  'week',
  'fortnight',
  'decade',
  ...YEAR_BASES.keys(),
])

/** The longest date, ranges and `year to March` included. */
export function readDate(scope: Scope, at: number): Found | null {
  const { tokens } = scope
  const point = readPoint(scope, at)
  if (point === null) return RUN_UP_STARTS.has(tokens.norm(at)) ? runUp(scope, at, readPoint) : null
  if (point.expression.type === 'duration') return runUp(scope, at, readPoint) ?? point
  return joinsRange(tokens, point.endToken) ? (extendRange(scope, at, point, readPoint) ?? point) : point
}
