/** Turns words as written into numbers of their normal forms, so that words compare as integers. */

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\uFF07`\u00B4]/g

/** The words in their own case: NFKC, straight apostrophes, nothing invisible. */
export function plainForm(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7e || text.charCodeAt(at) === 0x60)
      return text.replace(INVISIBLE, '').normalize('NFKC').replace(APOSTROPHES, "'")
  }
  return text
}

/** Normal form of a name or word: the plain form in lower case. */
export function normalise(text: string): string {
  return plainForm(text).toLowerCase()
}

/** Grows with the words it sees; one serves a run, and the pipeline starts a new one when it has grown too large. */
export class Vocabulary {
  readonly #byForm = new Map<string, number>()
  readonly #byNorm = new Map<string, number>()
  readonly #norms: string[] = []

  get size(): number {
    return this.#byForm.size
  }

  /** The number of the word's normal form; the same for `Board`, `BOARD` and `board`. */
  number(form: string): number {
    const known = this.#byForm.get(form)
    if (known !== undefined) return known
    const norm = normalise(form)
    let number = this.#byNorm.get(norm)
    if (number === undefined) {
      number = this.#norms.length
      this.#norms.push(norm)
      this.#byNorm.set(norm, number)
    }
    this.#byForm.set(form, number)
    return number
  }

  norm(number: number): string {
    return this.#norms[number] ?? ''
  }
}
