/** Classes of words by their normal form: each word of a vocabulary is classified once, each token costs an array look-up. */
import type { Tokens, Words } from '../model/tokens.ts'

export class WordClasses {
  readonly #classify: (norm: string) => number
  #vocabulary: Words | null = null
  /** How many words of the vocabulary are classified; only those above are new. */
  #known = 0
  #classes = new Int32Array(1024)

  /** `classify` gives a bit for each class, and depends on nothing but the normal form. */
  constructor(classify: (norm: string) => number) {
    this.#classify = classify
  }

  /** The classes of all words of `tokens`, indexed by `tokens.word[token]`. */
  of(tokens: Tokens): Int32Array {
    const { vocabulary } = tokens
    if (vocabulary !== this.#vocabulary || this.#known !== vocabulary.count) this.#learn(vocabulary)
    return this.#classes
  }

  /** Is the token's word in one of the classes? No where there is no such token. */
  has(tokens: Tokens, token: number, classes: number): boolean {
    const word = tokens.word[token]
    return word !== undefined && (this.of(tokens)[word]! & classes) !== 0
  }

  /** All classes that any word from `from` to `to` has. */
  among(tokens: Tokens, from: number, to: number): number {
    const classes = this.of(tokens)
    const { word } = tokens
    let found = 0
    for (let token = from; token < to; token++) found |= classes[word[token]!]!
    return found
  }

  #learn(vocabulary: Words): void {
    const known = vocabulary === this.#vocabulary ? this.#known : 0
    const { count } = vocabulary
    if (count > this.#classes.length) {
      const larger = new Int32Array(count * 2)
      larger.set(this.#classes)
      this.#classes = larger
    }
    for (let word = known; word < count; word++) this.#classes[word] = this.#classify(vocabulary.norm(word))
    this.#vocabulary = vocabulary
    this.#known = count
  }
}
