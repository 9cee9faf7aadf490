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

/** Words that stand in more acts than this tell nothing apart. */
const COMMON = 200

/** The acts of one document, found again by their words. */
export class EarlierActs {
  readonly #contents: ReadonlySet<string>[] = []
  readonly #byWord = new Map<string, number[]>()

  /** The number of the earliest act that this one repeats, or null; the act is then known too. */
  add(content: ReadonlySet<string>): number | null {
    const found = this.#find(content)
    const number = this.#contents.length
    this.#contents.push(content)
    for (const word of content) {
      const acts = this.#byWord.get(word)
      if (acts === undefined) this.#byWord.set(word, [number])
      else if (acts.length <= COMMON) acts.push(number)
    }
    return found
  }

  #find(content: ReadonlySet<string>): number | null {
    if (content.size < LEAST) return null
    const shared = new Map<number, number>()
    for (const word of content) {
      const acts = this.#byWord.get(word)
      if (acts === undefined || acts.length > COMMON) continue
      for (const act of acts) shared.set(act, (shared.get(act) ?? 0) + 1)
    }
    let first: number | null = null
    for (const [act, count] of shared) {
      const { size } = this.#contents[act]!
      if (size < LEAST || count < LEAST || count / Math.min(content.size, size) < SHARED) continue
      if (first === null || act < first) first = act
    }
    return first
  }
}
