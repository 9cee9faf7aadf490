/** A sentence's tokens in, its dates out. */
import { TokenKind } from '../../model/tokens.ts'
import { notADate } from './not-a-date.ts'
import { readDate } from './read-date.ts'
import type { Found, Scope } from './rule.ts'
import { nextStart } from './starts.ts'

export interface PlacedDate extends Found {
  readonly startToken: number
}

/** All dates of a sentence from its first start of a date on, left to right; linear in its tokens. */
export function findDates(scope: Scope, first: number, waiting: () => boolean): PlacedDate[] {
  const dates: PlacedDate[] = []
  const { tokens, end } = scope
  for (let at = first; at < end; at = nextStart(tokens, at, end)) {
    const found = readDate(scope, at)
    if (found === null) {
      at++
      continue
    }
    const startToken = found.startToken ?? at
    const { expression } = found
    const waits = expression.type === 'duration' && expression.unit !== 'year' && waiting()
    if (waits || notADate(scope, startToken, found) !== null) {
      at = skip(scope, at, found)
      continue
    }
    dates.push({ startToken, endToken: found.endToken, expression, rule: found.rule })
    at = Math.max(found.endToken, at + 1)
  }
  return dates
}

/** Behind what was read and is no date: `2010-2015 Parliament` holds no year, `the may 2015 be` does. */
function skip({ tokens }: Scope, at: number, found: Found): number {
  return tokens.kind[at] === TokenKind.Number ? found.endToken : at + 1
}
