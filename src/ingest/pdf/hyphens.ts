/** The words of a document in, whether a hyphen at a line's end was put there by the line break out. */

export class Hyphens {
  /** Words that stand whole in the document, in lower case. */
  readonly #words = new Set<string>()

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []
      // The first and last may be parts of words.
      words.forEach((word, at) => {
        if (at > 0 && at + 1 < words.length) this.#words.add(word)
      })
    }
  }

  /** Joins a line to the next: `educa-` and `tion` to `education`, `long-` and `term` to `long-term`, else with a space. */
  join(before: string, after: string): { text: string; after: string } {
    // Some files have a space before the hyphen, as before a dash.
    const spaced = /(\p{L}+) -$/u.exec(before)?.[1]
    const beginning = /^\p{Ll}+/u.exec(after)?.[0] ?? ''
    if (spaced !== undefined && this.#words.has(spaced.toLowerCase() + beginning))
      return { text: before.slice(0, -2), after }
    const left = /([\p{L}\p{N}’']+)[-\u00ad\u2010]$/u.exec(before)?.[1]
    const right = /^\p{L}[\p{L}’']*/u.exec(after)?.[0]
    if (before.endsWith('\u00ad')) return { text: before.slice(0, -1), after }
    if (left === undefined) return { text: `${before} `, after }
    if (right === undefined) return { text: before, after }
    return { text: this.#isBroken(left, right) ? before.slice(0, -1) : before, after }
  }

  #isBroken(left: string, right: string): boolean {
    if (!/^\p{Ll}/u.test(right) || !/\p{Ll}$/u.test(left)) return false
    const first = left.toLowerCase()
    const second = right.toLowerCase()
    if (this.#words.has(`${first}-${second}`)) return false
    if (this.#words.has(first + second)) return true
    return !(COMPOUNDING.has(first) || (this.#words.has(first) && this.#words.has(second)))
  }
}

/** First parts that are joined with a hyphen more often than not. */
const COMPOUNDING = new Set(
  (
    'long short full part well multi non co self cross high low two three four five six one half all ex post pre anti ' +
    'mid third first second year in out on up off end end-to real early late large small follow value evidence policy ' +
    'decision government sector public private community school child family person home whole world'
  ).split(' '),
)
