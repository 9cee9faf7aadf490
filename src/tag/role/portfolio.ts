/** A lower-case `minister`, `secretary` or the like in, the office that its portfolio names (`education secretary`) out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { endOfPortfolio } from './complement.ts'
import { isPossessive } from './extent.ts'
import type { Office } from './office.ts'
import { ALONE, ALONE_CHIEF, NO_PORTFOLIO } from './words.ts'

const RULE = 'role/portfolio'

export function portfolioOffice(clues: Clues, head: number, from: number, limit: number): Office | null {
  const norm = clues.norm(head)
  let first = head
  if (norm === 'officer' || norm.startsWith('advis')) {
    if (ALONE_CHIEF.has(`${clues.norm(head - 2)} ${clues.norm(head - 1)}`)) first = head - 2
  } else if (ALONE.has(`${clues.norm(head - 1)} ${norm}`)) first = head - 1
  else if (norm === 'minister' || norm === 'secretary') first = startOfPortfolio(clues, head, from)
  if (first === head) return norm === 'minister' ? ministerFor(clues, head, limit) : null
  while (first - 1 >= from && (clues.is(first - 1, 'shadow') || clues.is(first - 1, 'deputy'))) first--
  const end =
    clues.is(head, 'minister') && clues.is(head + 1, 'of') && clues.isCapitalised(head + 2)
      ? head + 3
      : head + 1
  return {
    first,
    end: Math.min(end, limit),
    rule: RULE,
    certainty: clues.isCapitalised(first) ? 'stated' : 'inferred',
  }
}

/** Walks left over what ministers are for: work and pensions | secretary. */
export function startOfPortfolio(clues: Clues, head: number, from: number): number {
  let first = head
  let at = head - 1
  while (at >= from) {
    if (isPossessive(clues, at)) at--
    if (clues.is(at, 'and') && first === at + 1 && clues.has(at - 1, Clue.Portfolio)) at--
    if (
      !clues.isWord(at) ||
      !clues.has(at, Clue.Portfolio) ||
      (at === head - 1 && NO_PORTFOLIO.has(clues.norm(at)) && !clues.is(at - 1, 'local'))
    )
      break
    if (clues.is(at, 'the') || clues.is(at, 'public')) break
    // To bring up Secretary Foxley.
    if (clues.is(at, 'up') && !clues.is(at - 1, 'levelling')) break
    first = at
    at--
  }
  return first
}

/** `minister for children and families`. */
function ministerFor(clues: Clues, head: number, limit: number): Office | null {
  if (!clues.is(head + 1, 'for')) return null
  const end = endOfPortfolio(clues, head + 1, limit)
  return end === head + 1 ? null : { first: head, end, rule: RULE, certainty: 'inferred' }
}
