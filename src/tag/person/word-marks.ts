/** Numbers of words in, what a document says of them out: an array look-up in place of a map's. */

export class WordMarks {
  #marks = new Uint8Array(4096)
  readonly #marked: number[] = []

  /** Forgets what was marked, and makes room for a vocabulary of `count` words, of which a document has few. */
  begin(count: number): void {
    for (const word of this.#marked) this.#marks[word] = 0
    this.#marked.length = 0
    if (count > this.#marks.length) this.#marks = new Uint8Array(count * 2)
  }

  add(word: number, mark: number): void {
    this.#marks[word] = this.#marks[word]! | mark
    this.#marked.push(word)
  }

  of(word: number): number {
    return this.#marks[word]!
  }
}
