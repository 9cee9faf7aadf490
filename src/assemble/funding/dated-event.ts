/** A date mention in, whether it is the date of an event that the money came before or behind out. */
import type { Mention } from '../../model/mention.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'

/** `Ahead of the launch in April 2015`, `after the merger in 2012`, `following 2012`; not past the token `from`. */
export function isOfEvent(tokens: Tokens, date: Mention, from: number): boolean {
  const token = tokens.at(date.start)
  for (let at = token - 1; at >= Math.max(from, token - NEAR); at--) {
    const norm = tokens.norm(at)
    if (tokens.kind[at] === TokenKind.Punctuation || PERIODS.has(norm)) return false
    if (OUTSIDE.has(norm) || (norm === 'of' && tokens.norm(at - 1) === 'ahead')) return true
  }
  return false
}

/** How many tokens before its date an event may begin. */
const NEAR = 8
const OUTSIDE = new Set(['before', 'after', 'following'])
/** `after the cut over the last five years`: how long, not when. */
const PERIODS = new Set([
  'over',
  'during',
  'between',
  'from',
  'until',
  'throughout',
  'across',
  'within',
  'since',
])
