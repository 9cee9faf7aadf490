/** Forms of names by their words, so that those which may stand at a token are found however many begin with its word. */
import type { Tokens } from '../../model/tokens.ts'

interface Worded {
  /** As vocabulary numbers. */
  readonly words: readonly number[]
}

export class FormsByWords<Form extends Worded> {
  /** By first word, how long the forms are that begin with it, the longest first. */
  readonly #lengths = new Map<number, number[]>()
  readonly #forms = new Map<string, Form[]>()

  get isEmpty(): boolean {
    return this.#lengths.size === 0
  }

  add(form: Form): void {
    const { words } = form
    const lengths = this.#lengths.get(words[0]!)
    if (lengths === undefined) this.#lengths.set(words[0]!, [words.length])
    else if (!lengths.includes(words.length)) lengths.splice(placeOf(words.length, lengths), 0, words.length)
    const key = words.join(' ')
    const same = this.#forms.get(key)
    if (same === undefined) this.#forms.set(key, [form])
    else same.push(form)
  }

  /** Does a form begin with the word? */
  begins(word: number): boolean {
    return this.#lengths.has(word)
  }

  /** The first that fits of the forms whose words stand at `first`; the longest are tried first, then those added first. */
  find(tokens: Tokens, first: number, fits: (form: Form) => boolean): Form | undefined {
    for (const length of this.#lengths.get(tokens.word[first]!) ?? []) {
      if (first + length > tokens.count) continue
      const form = this.#forms.get(tokens.word.subarray(first, first + length).join(' '))?.find(fits)
      if (form !== undefined) return form
    }
    return undefined
  }
}

function placeOf(length: number, lengths: readonly number[]): number {
  const place = lengths.findIndex((other) => other < length)
  return place < 0 ? lengths.length : place
}
