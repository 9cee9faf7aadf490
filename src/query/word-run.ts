/** Words to look for in, the places where they follow one another in a stretch of tokens out. */
import type { Span } from '../model/span.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { stem } from '../text/stem.ts'
import { tokenise } from '../text/tokenise.ts'
import { Vocabulary } from '../text/vocabulary.ts'

const UNKNOWN = 0
const DIFFERENT = 1
const SAME = 2

export class WordRun {
  /** Normal forms of the words, or their stems. */
  readonly words: readonly string[]
  readonly #exact: boolean
  #vocabulary: object | null = null
  /** For each word what is known of the vocabulary's words. */
  #known: Uint8Array[] = []

  constructor(text: string, exact: boolean) {
    const tokens = tokenise(text, new Vocabulary())
    const words: string[] = []
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.kind[token] === TokenKind.Punctuation) continue
      words.push(exact ? tokens.norm(token) : stemOf(tokens, token))
    }
    this.words = words
    this.#exact = exact
  }

  /** Places among the tokens `from` ≤ t < `to`, without overlaps. Signs between words count for nothing. */
  find(tokens: Tokens, from: number, to: number): Span[] {
    if (this.words.length === 0) return []
    const found: Span[] = []
    for (let token = from; token < to; token++) {
      if (!this.#isWord(tokens, token, 0)) continue
      const end = this.#endOfRun(tokens, token, to)
      if (end < 0) continue
      found.push({ start: tokens.start[token]!, end: tokens.end[end]! })
      token = end
    }
    return found
  }

  /** The last token of the run that begins here; −1 where there is none. */
  #endOfRun(tokens: Tokens, first: number, to: number): number {
    let token = first
    for (let at = 1; at < this.words.length; at++) {
      token++
      while (token < to && tokens.kind[token] === TokenKind.Punctuation) token++
      if (token >= to || !this.#isWord(tokens, token, at)) return -1
    }
    return token
  }

  #isWord(tokens: Tokens, token: number, at: number): boolean {
    if (this.#vocabulary !== tokens.vocabulary) {
      this.#vocabulary = tokens.vocabulary
      this.#known = this.words.map(() => new Uint8Array(1 << 14))
    }
    const word = tokens.word[token]!
    let known = this.#known[at]!
    if (word >= known.length) {
      const grown = new Uint8Array(Math.max(word + 1, known.length * 2))
      grown.set(known)
      this.#known[at] = known = grown
    }
    if (known[word] === UNKNOWN) {
      const form = this.#exact ? tokens.norm(token) : stemOf(tokens, token)
      known[word] = form === this.words[at] ? SAME : DIFFERENT
    }
    return known[word] === SAME
  }
}

function stemOf(tokens: Tokens, token: number): string {
  const norm = tokens.norm(token)
  return tokens.kind[token] === TokenKind.Word ? stem(norm) : norm
}
