/** Classes of words by their normal form: each word of a vocabulary is classified once, each token costs an array look-up. */
import type { Tokens, Words } from '../model/tokens.ts'

export class WordClasses {
  readonly #classify: (norm: string) => number
  readonly #startOver: () => void
  #vocabulary: Words | null = null
  /** How many words of the vocabulary are classified; only those above are new. */
  #known = 0
  #classes = new Int32Array(1024)

  /**
   * `classify` gives a bit for each class, and depends on nothing but the normal form. `startOver` is called before the
   * words of another vocabulary.
   */
  constructor(classify: (norm: string) => number, startOver: () => void = () => {}) {
    this.#classify = classify
    this.#startOver = startOver
  }

  /** Each class with its words in normal form, in a text with white space between them; one may stand in several lists. */
  static fromLists(
    ...lists: readonly (readonly [bit: number, words: string | Iterable<string>])[]
  ): WordClasses {
    const bits = new Map<string, number>()
    for (const [bit, words] of lists)
      for (const word of typeof words === 'string' ? words.split(/\s+/) : words)
        bits.set(word, (bits.get(word) ?? 0) | bit)
    return new WordClasses((norm) => bits.get(norm) ?? 0)
  }

  /** The classes of all words of `tokens`, indexed by `tokens.word[token]`. */
  of(tokens: Tokens): Int32Array {
    const { vocabulary } = tokens
    if (vocabulary !== this.#vocabulary || this.#known !== vocabulary.count) this.#learn(vocabulary)
    return this.#classes
  }

  /** The classes of the token's word; 0 where there is no such token. */
  at(tokens: Tokens, token: number): number {
    if (token < 0 || token >= tokens.count) return 0
    const word = tokens.word[token]!
    if (word >= this.#known || tokens.vocabulary !== this.#vocabulary) this.#learn(tokens.vocabulary)
    return this.#classes[word]!
  }

  /** Is the token's word in one of the classes? No where there is no such token. */
  has(tokens: Tokens, token: number, classes: number): boolean {
    return (this.at(tokens, token) & classes) !== 0
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
    const isSame = vocabulary === this.#vocabulary
    if (!isSame) this.#startOver()
    const known = isSame ? this.#known : 0
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
