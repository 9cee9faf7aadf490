/** The word `Directive` or `Regulation` in, the extent of the European law's name or number out. */
import type { Clues } from '../clues/clues.ts'

const UNIONS: ReadonlySet<string> = new Set(['eu', 'ec', 'eec', 'euratom'])
const JOINS: ReadonlySet<string> = new Set(['and', 'of', 'for', 'on', 'the'])

/** `[first, end]` in tokens; `[-1, -1]` where the word names no law. */
export function findDirective(clues: Clues, head: number, from: number, limit: number): [number, number] {
  const end = endOfNumber(clues, head + 1, limit)
  let first = head
  while (
    first - 1 >= from &&
    clues.joins(first) &&
    ((clues.isCapitalised(first - 1) &&
      !/^(the|this|under|a|an|council|commission)$/.test(clues.norm(first - 1))) ||
      (JOINS.has(clues.norm(first - 1)) &&
        first < head &&
        first - 2 >= from &&
        clues.isCapitalised(first - 2)))
  )
    first--
  while (first < head && clues.isLower(first)) first++
  if (end > head + 1) return [clues.isCapitalised(first) ? first : head, end]
  // Working Time Directive, General Data Protection Regulation: at least two words before the head.
  for (let at = first; at < head; at++) if (clues.is(at, 'review') || clues.is(at, 'reviews')) return [-1, -1]
  return head - first >= 2 ? [first, head + 1] : [-1, -1]
}

/** Behind `2004/38/EC`, `(EU) 2016/679`, `(EC) No 883/2004`. */
function endOfNumber(clues: Clues, from: number, limit: number): number {
  let at = from
  if (clues.is(at, '(') && UNIONS.has(clues.norm(at + 1)) && clues.is(at + 2, ')')) at += 3
  if (clues.is(at, 'no') && clues.joins(at)) at += clues.is(at + 1, '.') ? 2 : 1
  if (!clues.isNumber(at) || !clues.is(at + 1, '/') || !clues.isNumber(at + 2)) return from
  at += 3
  if (clues.is(at, '/') && UNIONS.has(clues.norm(at + 1))) at += 2
  return Math.min(at, limit)
}
