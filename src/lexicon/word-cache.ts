/** A text's vocabulary in, the lexicon's number and first nodes of each of its words out, by array look-up. */
import type { Words } from '../model/tokens.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { wordKey } from './name-words.ts'

export class WordCache {
  readonly vocabulary: Words
  /** By word of the vocabulary: the lexicon's number of it, −1 where no name has it. */
  numbers = new Int32Array(0)
  /** By word of the vocabulary: the node of the names that begin with it, 0 where there is none. */
  roots = new Int32Array(0)
  /** The same of the names that begin with `the` and the word. */
  rootsBehindArticle = new Int32Array(0)
  readonly #lexicon: CompiledLexicon
  /** The node of `the`, behind which stand names that need their article. */
  readonly #articleNode: number
  /** How many words are looked up; only those above are new. */
  #known = 0

  constructor(lexicon: CompiledLexicon, vocabulary: Words) {
    this.#lexicon = lexicon
    this.vocabulary = vocabulary
    this.#articleNode = lexicon.child(0, lexicon.wordNumber('the'))
  }

  /** Looks up the words that the vocabulary has learnt since. */
  learn(): void {
    const { count } = this.vocabulary
    if (count === this.#known) return
    if (count > this.numbers.length) this.#grow(count * 2)
    for (let word = this.#known; word < count; word++) {
      const number = this.#lexicon.wordNumber(wordKey(this.vocabulary.norm(word)))
      const root = this.#lexicon.child(0, number)
      this.numbers[word] = number
      // The article begins no name: the walk starts at the word behind it.
      this.roots[word] = root === this.#articleNode ? 0 : root
      this.rootsBehindArticle[word] =
        this.#articleNode === 0 ? 0 : this.#lexicon.child(this.#articleNode, number)
    }
    this.#known = count
  }

  #grow(length: number): void {
    this.numbers = extended(this.numbers, length)
    this.roots = extended(this.roots, length)
    this.rootsBehindArticle = extended(this.rootsBehindArticle, length)
  }
}

function extended(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length)
  longer.set(array)
  return longer
}
