/** Words of a vocabulary by number, as a set of one bit each: no list, no hashing. */
import type { Words } from '../model/tokens.ts'

export class WordSet {
  readonly #bits: Uint32Array

  /** For the words that the vocabulary has by now. */
  constructor(vocabulary: Words) {
    this.#bits = new Uint32Array((vocabulary.count >> 5) + 1)
  }

  add(word: number): void {
    this.#bits[word >> 5]! |= 1 << (word & 31)
  }

  has(word: number): boolean {
    return ((this.#bits[word >> 5]! >> (word & 31)) & 1) !== 0
  }
}
