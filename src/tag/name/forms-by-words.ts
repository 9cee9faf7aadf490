/** Forms of names by their words, as a tree: those that may stand at a token are found in one walk down. */
import type { Tokens, Words } from '../../model/tokens.ts'
import { WordSet } from '../../text/word-set.ts'

const ROOT = 0

export class FormsByWords<Form> {
  /** More than the vocabulary has words, so that a node and a word make one key. */
  readonly #width: number
  readonly #children = new Map<number, number>()
  /** By node; the forms of one node in the order in which they were added. */
  readonly #forms: (Form[] | null)[] = [null]
  readonly #first: WordSet
  /** The nodes with forms on the walk at hand. */
  readonly #path: number[] = []

  constructor(vocabulary: Words) {
    this.#width = vocabulary.count + 1
    this.#first = new WordSet(vocabulary)
  }

  /** The forms whose words are those of the tokens `first` to `end`, to add to. */
  at(tokens: Tokens, first: number, end: number): Form[] {
    let node = ROOT
    for (let token = first; token < end; token++) node = this.#step(node, tokens.word[token]!)
    const forms = this.#forms[node]
    if (forms !== null && forms !== undefined) return forms
    const none: Form[] = []
    this.#forms[node] = none
    if (end > first) this.#first.add(tokens.word[first]!)
    return none
  }

  #step(node: number, word: number): number {
    const key = node * this.#width + word
    const known = this.#children.get(key)
    if (known !== undefined) return known
    const child = this.#forms.push(null) - 1
    this.#children.set(key, child)
    return child
  }

  /** Does a form begin with the word? */
  begins(word: number): boolean {
    return this.#first.has(word)
  }

  /** The first that fits of the forms whose words stand at `first`; the longest are tried first, then those added first. */
  find(tokens: Tokens, first: number, fits: (form: Form) => boolean): Form | undefined {
    const path = this.#path
    let length = 0
    let node = ROOT
    for (let token = first; token < tokens.count; token++) {
      const child = this.#children.get(node * this.#width + tokens.word[token]!)
      if (child === undefined) break
      node = child
      if (this.#forms[node] !== null) path[length++] = node
    }
    while (length > 0) {
      for (const form of this.#forms[path[--length]!]!) if (fits(form)) return form
    }
    return undefined
  }
}
