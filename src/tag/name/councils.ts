/** A place's name in, whether it stands for the place's council here. */

import type { Certainty } from '../../model/mention.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { actsAsCouncil, isLocative } from './context.ts'
import type { Place } from './known.ts'
import { COUNCIL_KINDS, COUNCIL_THINGS } from './words.ts'

/** Null: it is the place, or the context does not tell. */
export function standsForCouncil(first: number, end: number, place: Place): Certainty | null {
  const { tokens, run, sentenceEnd, sentenceFirst } = place
  if (run === undefined || place.writtenAs === 'capitals') return null
  if (end < run.endToken && tokens.kind[end] !== TokenKind.Clitic) return null
  if (isLocative(tokens, first)) return null
  if (opensAllocation(tokens, first, end, sentenceFirst, sentenceEnd)) return 'stated'
  if (actsAsCouncil(tokens, end, sentenceEnd)) return 'stated'
  if (tokens.kind[end] === TokenKind.Clitic) {
    const owned = tokens.norm(end + 1)
    if (COUNCIL_THINGS.has(owned)) return 'stated'
  }
  if (tokens.norm(first - 1) === 'of' && /^(leader|leaders|mayor)$/.test(tokens.norm(first - 2)))
    return 'stated'
  if (/^councils?$/.test(tokens.norm(end)) && tokens.shape[end] === Shape.Lower) return 'inferred'
  return isExampleOfCouncils(tokens, first, sentenceFirst) ? 'stated' : null
}

/** `Blackpool: £1,250,000`, `Essex – £431,990`, `Bury   312   298`: a line of a list or table of sums. */
function opensAllocation(
  tokens: Tokens,
  first: number,
  end: number,
  sentenceFirst: number,
  sentenceEnd: number,
): boolean {
  if (first !== sentenceFirst) return false
  let token = end
  if (token < sentenceEnd && /^[:–—|-]$/.test(tokens.raw(token))) token++
  if (token >= sentenceEnd) return false
  return (
    tokens.kind[token] === TokenKind.Currency ||
    (tokens.kind[token] === TokenKind.Number &&
      /^[\d,.]+$/.test(tokens.raw(token)) &&
      tokens.raw(token).length > 1)
  )
}

/** `authorities such as Kent`, `where performance is poor, such as Doncaster`. */
function isExampleOfCouncils(tokens: Tokens, first: number, sentenceFirst: number): boolean {
  for (let token = first - 1; token > sentenceFirst && token > first - 14; token--) {
    const norm = tokens.norm(token)
    const raw = tokens.raw(token)
    if (norm === 'as' && tokens.norm(token - 1) === 'such')
      return speaksOfCouncils(tokens, token - 2, sentenceFirst)
    if (
      (norm === 'including' || norm === 'like' || raw === ':' || raw === '(') &&
      COUNCIL_KINDS.has(tokens.norm(token - 1))
    )
      return true
    if (COUNCIL_KINDS.has(norm) && token === first - 1 && tokens.shape[token] === Shape.Lower) return true
    const inList =
      raw === ',' ||
      norm === 'and' ||
      norm === 'or' ||
      norm === 'the' ||
      norm === 'of' ||
      tokens.shape[token] !== Shape.Lower
    if (!inList) return false
  }
  return false
}

function speaksOfCouncils(tokens: Tokens, from: number, sentenceFirst: number): boolean {
  for (let token = from; token >= sentenceFirst && token > from - 12; token--) {
    const norm = tokens.norm(token)
    if (COUNCIL_KINDS.has(norm) || norm === 'performance') return true
    if (/^(towns|cities|areas|places|regions|counties|parts)$/.test(norm)) return false
  }
  return false
}
