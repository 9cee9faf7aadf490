/** A lower-case noun for a text (`strategy`) in, the capitalised title before it out: the Aiming Higher for Schools strategy. */
import type { Clues } from '../clues/clues.ts'
import type { FoundTitle } from './found-title.ts'
import { isPublished } from './headed.ts'
import { OPENERS, SMALL_WORDS } from './words.ts'

/** `report` stays out: what stands before it is mostly its author. */
const NOUNS: ReadonlySet<string> = new Set([
  'strategy',
  'paper',
  'guidance',
  'manifesto',
  'prospectus',
  'pamphlet',
  'document',
])
const MAX_TOKENS = 12

export function titleBeforeNoun(clues: Clues, noun: number, from: number, limit: number): FoundTitle | null {
  if (!NOUNS.has(clues.norm(noun))) return null
  let end = noun
  while (
    end - 1 > from &&
    /^(white|green|consultation|policy|statutory|discussion)$/.test(clues.norm(end - 1)) &&
    clues.isLower(end - 1)
  )
    end--
  if (!clues.isCapitalised(end - 1) || !clues.joins(end)) return null
  let first = end
  let capitals = 0
  let small = 0
  for (let at = end - 1; at >= from && end - at < MAX_TOKENS; at--) {
    if (
      clues.isCapitalised(at) &&
      (clues.joins(at + 1) || clues.touches(at + 1)) &&
      !OPENERS.has(clues.norm(at))
    ) {
      first = at
      capitals++
    } else if (
      SMALL_WORDS.has(clues.norm(at)) &&
      clues.isCapitalised(at - 1) &&
      !OPENERS.has(clues.norm(at - 1))
    )
      small++
    else if (!clues.isClitic(at) && !clues.is(at, '-')) break
  }
  // A title in title case has small words between; a body's name before `strategy` mostly has none.
  if (capitals < 3 || small === 0 || !isPublished(clues, first, noun + 1, from, limit)) return null
  return { first, end, rule: 'publication/named', certainty: 'inferred' }
}
