/** Entries that words have by their normal form: each word of a vocabulary is looked up once, each token costs two array look-ups. */
import type { Tokens } from '../model/tokens.ts'
import { WordClasses } from './word-classes.ts'

export class WordEntries<Entry> {
  /** Number 0 is for words without an entry. */
  readonly #entries: (Entry | undefined)[] = [undefined]
  readonly #numbers = new Map<Entry, number>()
  readonly #byWord: WordClasses

  /** `lookUp` depends on nothing but the normal form. */
  constructor(lookUp: (norm: string) => Entry | undefined) {
    this.#byWord = new WordClasses(
      (norm) => {
        const entry = lookUp(norm)
        return entry === undefined ? 0 : this.#numberOf(entry)
      },
      () => {
        this.#entries.length = 1
        this.#numbers.clear()
      },
    )
  }

  /** The entry of the token's word; undefined where there is no such token. */
  at(tokens: Tokens, token: number): Entry | undefined {
    return this.#entries[this.#byWord.at(tokens, token)]
  }

  /** Numbers of the entries of all words of `tokens`, indexed by `tokens.word[token]`: equal for equal entries, 0 for none. */
  numbers(tokens: Tokens): Int32Array {
    return this.#byWord.of(tokens)
  }

  #numberOf(entry: Entry): number {
    let number = this.#numbers.get(entry)
    if (number === undefined) {
      number = this.#entries.push(entry) - 1
      this.#numbers.set(entry, number)
    }
    return number
  }
}
