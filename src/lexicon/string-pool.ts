/** Strings in, their numbers out; all of them as one run of UTF-8 at the end. */

export class StringPool {
  readonly #numbers = new Map<string, number>()

  number(text: string): number {
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(text, number)
    }
    return number
  }

  characters(): Uint8Array {
    return Buffer.from([...this.#numbers.keys()].join(''), 'utf8')
  }

  /** Byte offset of each string in `characters()`, and the end of the last. */
  offsets(): Int32Array {
    const offsets = new Int32Array(this.#numbers.size + 1)
    let end = 0
    let number = 0
    for (const text of this.#numbers.keys()) {
      end += Buffer.byteLength(text, 'utf8')
      offsets[++number] = end
    }
    return offsets
  }
}
