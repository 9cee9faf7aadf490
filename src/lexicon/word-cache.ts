/** Numbers of a text's vocabulary in, the lexicon's word and first node out, by array look-up once a word was seen. */
import type { Tokens } from '../model/tokens.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { wordKey } from './name-words.ts'

const UNKNOWN = 0
const ABSENT = 1

export class WordCache {
  readonly vocabulary: object
  /** The node of `the`, behind which stand names that need their article. */
  readonly articleNode: number
  readonly #lexicon: CompiledLexicon
  /** Word number + 2. */
  #words = new Int32Array(4096)
  #roots = new Int32Array(4096)

  constructor(lexicon: CompiledLexicon, vocabulary: object) {
    this.#lexicon = lexicon
    this.vocabulary = vocabulary
    this.articleNode = lexicon.child(0, lexicon.wordNumber('the'))
  }

  /** The lexicon's number of the token's word, −1 where no name has it. */
  word(tokens: Tokens, token: number): number {
    const number = tokens.word[token]!
    if (number >= this.#words.length) this.#grow(number)
    if (this.#words[number] === UNKNOWN) this.#learn(tokens, token)
    return this.#words[number]! - 2
  }

  /** The node of the names that begin with the token's word, 0 where there is none. */
  root(tokens: Tokens, token: number): number {
    return this.word(tokens, token) < 0 ? 0 : this.#roots[tokens.word[token]!]!
  }

  #learn(tokens: Tokens, token: number): void {
    const number = tokens.word[token]!
    const word = this.#lexicon.wordNumber(wordKey(tokens.norm(token)))
    this.#words[number] = word < 0 ? ABSENT : word + 2
    const root = this.#lexicon.child(0, word)
    // The article begins no name: the walk starts at the word behind it.
    this.#roots[number] = root === this.articleNode ? 0 : root
  }

  #grow(number: number): void {
    const length = Math.max(this.#words.length * 2, number + 1)
    const words = new Int32Array(length)
    words.set(this.#words)
    const roots = new Int32Array(length)
    roots.set(this.#roots)
    this.#words = words
    this.#roots = roots
  }
}
