/** The words before a sum in, its rate out: `a weekly payment of £20`, `spending per pupil was £6,000`. */
import type { Rate } from '../../model/mention.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isPersonNoun, RATE_ADJECTIVES, TIME_UNITS } from './rate-words.ts'

/** The rate before the sum at `token`, null where there is none. */
export function rateBefore(tokens: Tokens, token: number, first: number): Rate | null {
  return adjectiveBefore(tokens, token, first) ?? unitBefore(tokens, token, first)
}

/** `cost per child of £500`, `spending per head is about £9,000`. */
function unitBefore(tokens: Tokens, token: number, first: number): Rate | null {
  let at = token - 1
  while (at > first && at > token - 6 && PASSED_BEFORE.has(tokens.norm(at))) at--
  if (at > first && /^(of|is|was|are|were|at|:|=|averages|averaged|averaging|totals)$/.test(tokens.norm(at)))
    at--
  while (at > first && at > token - 9 && PASSED_BEFORE.has(tokens.norm(at))) at--
  if (at - 1 < first) return null
  const norm = tokens.norm(at)
  if (tokens.norm(at - 1) !== 'per' && !(isHyphenated(tokens, at, first) && norm === 'head')) return null
  return TIME_UNITS.get(norm) ?? (isPersonNoun(norm) ? 'person' : null)
}

function isHyphenated(tokens: Tokens, at: number, first: number): boolean {
  return at - 2 >= first && tokens.raw(at - 1) === '-' && tokens.norm(at - 2) === 'per'
}

/** A rate in the noun phrase before: `a weekly payment of £20`, `an annual £5m`, `two monthly shares of £9m`. */
function adjectiveBefore(tokens: Tokens, token: number, first: number): Rate | null {
  let sawOf = false
  for (let at = token - 1; at >= Math.max(first, token - 10); at--) {
    const norm = tokens.norm(at)
    const rate = RATE_ADJECTIVES.get(norm)
    if (rate !== undefined && tokens.shape[at] !== Shape.Mixed)
      return sawOf || closeBefore(tokens, at, token) ? rate : null
    if (norm === 'of') {
      if (sawOf) return null
      sawOf = true
    } else if (tokens.kind[at] !== TokenKind.Word || (sawOf && STOPS_BEFORE.has(norm))) return null
    else if (!sawOf && !PASSED_BEFORE.has(norm)) return null
  }
  return null
}

const STOPS_BEFORE = new Set(
  'the a an is was were are will would has have had and or but from in on at for by with to that which'.split(
    ' ',
  ),
)
const PASSED_BEFORE = new Set(
  'around about over under nearly almost some up to at least more less than an a extra additional approximately roughly just well estimated average total maximum minimum further'.split(
    ' ',
  ),
)

function closeBefore(tokens: Tokens, adjective: number, token: number): boolean {
  return token - adjective <= 3 && !/^(report|review)$/.test(tokens.norm(adjective + 1))
}
