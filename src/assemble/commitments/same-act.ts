/** The acts of a document in, which ones repeat an earlier one out. */

import { verbOf } from '../../grammar/verb-forms.ts'
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../grammar/word-classes.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'

/** Share of the shorter act's content words that the other must have. */
const SHARED = 0.6
/** Acts with fewer content words are too short to be told apart. */
const LEAST = 3

/** Content words of an action: nouns and names by their first six letters, verbs by lemma. */
export function contentOf(tokens: Tokens, first: number, end: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (let token = first; token < end; token++) {
    const norm = tokens.norm(token)
    if (
      tokens.kind[token] !== TokenKind.Word ||
      norm.length < 4 ||
      DETERMINERS.has(norm) ||
      PREPOSITIONS.has(norm) ||
      isAdverb(norm)
    )
      continue
    words.add((verbOf(norm)?.lemma ?? norm).slice(0, 6))
  }
  return words
}

/** The index of the earliest act that this one repeats, or null. */
export function repeats(
  content: ReadonlySet<string>,
  earlier: readonly ReadonlySet<string>[],
): number | null {
  if (content.size < LEAST) return null
  for (const [index, other] of earlier.entries()) {
    if (other.size < LEAST) continue
    let shared = 0
    for (const word of content) if (other.has(word)) shared++
    if (shared >= LEAST && shared / Math.min(content.size, other.size) >= SHARED) return index
  }
  return null
}
