/** Quotations of a gold file in, their places in the document's text out, as code points like the records'. */
import type { Span } from '../model/span.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Quote } from './gold.ts'

export class Places {
  readonly #text: string
  readonly #lines: LineIndex

  constructor(text: string) {
    this.#text = text
    this.#lines = new LineIndex(text)
  }

  /** The `n`-th occurrence; null where the text has fewer. Occurrences may overlap. */
  find({ text, n }: Quote, from = 0): Span | null {
    let at = from - 1
    for (let count = 0; count < n; count++) {
      at = this.#text.indexOf(text, at + 1)
      if (at < 0 || text === '') return null
    }
    return this.#span(at, text.length)
  }

  /** The `n`-th occurrence of `inner` within occurrences of `outer`, counted over the text. */
  findWithin(outer: string, inner: string, n: number): Span | null {
    const offset = outer.indexOf(inner)
    let at = -1
    for (let count = 0; count < n; count++) {
      const next = this.#text.indexOf(outer, at + 1)
      if (next < 0) break
      at = next
    }
    return at < 0 || offset < 0 ? null : this.#span(at + offset, inner.length)
  }

  line(codePoint: number): { line: number; column: number } {
    return this.#lines.place(this.#lines.utf16(codePoint))
  }

  slice({ start, end }: Span): string {
    return this.#text.slice(this.#lines.utf16(start), this.#lines.utf16(end))
  }

  #span(at: number, length: number): Span {
    return { start: this.#lines.codePoint(at), end: this.#lines.codePoint(at + length) }
  }
}

/** Code points that two spans share. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

/** Shared code points over all code points of both. */
export function likeness(one: Span, other: Span): number {
  const shared = overlap(one, other)
  return shared / (one.end - one.start + (other.end - other.start) - shared)
}
