/** Classes of words by their normal form: each word of a vocabulary is classified once, each token costs an array look-up. */
import type { Tokens } from '../model/tokens.ts'

export class WordClasses {
  readonly #classify: (norm: string) => number
  readonly #byVocabulary = new WeakMap<object, number[]>()
  /** The tokens asked for last, whose words are all classified: callers ask sentence by sentence. */
  #last: Tokens | null = null
  #classes: number[] = []

  /** `classify` depends on nothing but the normal form. */
  constructor(classify: (norm: string) => number) {
    this.#classify = classify
  }

  /** The classes of all words of `tokens`, indexed by `tokens.word[token]`. */
  of(tokens: Tokens): readonly number[] {
    if (tokens === this.#last) return this.#classes
    let classes = this.#byVocabulary.get(tokens.vocabulary)
    if (classes === undefined) {
      classes = []
      this.#byVocabulary.set(tokens.vocabulary, classes)
    }
    for (let token = 0; token < tokens.count; token++) {
      classes[tokens.word[token]!] ??= this.#classify(tokens.norm(token))
    }
    this.#last = tokens
    this.#classes = classes
    return classes
  }
}
