/** From UTF-16 offsets to lines, columns and code points. A line ends at LF, CR LF or a lone CR. */

/** Built once per document; `place` is a binary search, conversions cost nothing in texts without astral characters. */
export class LineIndex {
  readonly #starts: number[] = [0]
  /** UTF-16 offsets of the second halves of surrogate pairs; empty for nearly every text. */
  readonly #lowSurrogates: number[] = []

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10) this.#starts.push(at + 1)
      else if (code === 13 && text.charCodeAt(at + 1) !== 10) this.#starts.push(at + 1)
      else if (code >= 0xd800 && code <= 0xdbff) {
        const next = text.charCodeAt(at + 1)
        if (next >= 0xdc00 && next <= 0xdfff) this.#lowSurrogates.push(at + 1)
      }
    }
  }

  get count(): number {
    return this.#starts.length
  }

  /** 1-based line of a UTF-16 offset. */
  line(offset: number): number {
    return countUpTo(this.#starts, offset)
  }

  /** UTF-16 offset at which the 1-based line begins. */
  start(line: number): number {
    return this.#starts[line - 1] ?? 0
  }

  /** 1-based line and column; the column counts code points. */
  place(offset: number): { line: number; column: number } {
    return { line: this.line(offset), column: this.column(offset) }
  }

  /** 1-based, in code points. */
  column(offset: number): number {
    return this.codePoint(offset) - this.codePoint(this.start(this.line(offset))) + 1
  }

  /** The code-point offset of a UTF-16 offset. */
  codePoint(offset: number): number {
    return this.#lowSurrogates.length === 0 ? offset : offset - countUpTo(this.#lowSurrogates, offset - 1)
  }

  /** The UTF-16 offset of a code-point offset. */
  utf16(codePoint: number): number {
    let low = 0
    let high = this.#lowSurrogates.length
    while (low < high) {
      const middle = (low + high) >> 1
      // The pair with this number of pairs before it begins at code point `lowSurrogate - 1 - middle`.
      if (this.#lowSurrogates[middle]! - 1 - middle < codePoint) low = middle + 1
      else high = middle
    }
    return codePoint + low
  }
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
