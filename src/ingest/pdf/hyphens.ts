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
    if (before.endsWith('\u00ad')) return { text: before.slice(0, -1), after }
    // A dash without a space before it has none behind it: `2019–` and `20`.
    if (/[\p{L}\p{N}][–—/]$/u.test(before)) return { text: before, after }
    // Looked for from a word's beginning alone: from each of its letters it would take square time.
    const broken = /(?<![\p{L}\p{N}’'])([\p{L}\p{N}’']+)( ?)[-\u2010]$/u.exec(before)
    const right = /^\p{L}[\p{L}’']*/u.exec(after)?.[0]
    if (broken === null) return { text: `${before} `, after }
    const [ending, left = '', space] = broken
    if (right === undefined) return { text: space === '' ? before : `${before} `, after }
    const whole = before.slice(0, before.length - ending.length) + left
    // Some files have a space before a hyphen, as before a dash.
    if (space !== '')
      return this.#isTorn(left, right) ? { text: whole, after } : { text: `${before} `, after }
    return { text: this.#isBroken(left, right, after) ? whole : before, after }
  }

  #isBroken(left: string, right: string, after: string): boolean {
    if (!isSameCase(left, right)) return false
    const first = left.toLowerCase()
    const second = right.toLowerCase()
    if (this.#words.has(`${first}-${second}`) || after.startsWith(`${right}-`)) return false
    if (this.#words.has(first + second)) return true
    return !COMPOUND.test(`${first}-${second}`) && !(this.#words.has(first) && this.#words.has(second))
  }

  /** Neither part is a word of the document, or both together are one. */
  #isTorn(left: string, right: string): boolean {
    if (!/^\p{Ll}/u.test(right) || !/\p{Ll}$/u.test(left)) return false
    if (this.#words.has(left.toLowerCase() + right)) return true
    return !this.#words.has(left.toLowerCase()) && !this.#words.has(right) && !JOINING.has(right)
  }
}

/** `Anglo-Irish` has its hyphen from its writer. */
function isSameCase(left: string, right: string): boolean {
  if (/^\p{Ll}/u.test(right)) return /\p{Ll}$/u.test(left)
  return /^\p{Lu}+$/u.test(right) && /^\p{Lu}+$/u.test(left)
}

/** Words that are written with a hyphen; between syllables nothing looks so. */
const COMPOUND =
  /^(?:long|short|medium|half|mid|full|part|fixed|real)-(?:term|time)$|^in-(?:year|house|depth|kind)$|^(?:year-old|one-off|follow-up|start-up)$|-(?:based|led|wide|funded|related|owned|specific|income|quality|profit|scale|sector|party|paid|skilled|known|making)$/

/** What may follow a dash. */
const JOINING = new Set(
  'a an and as at but by for from if in including is it its not of on or so such that the their there these they this to was were when where which while who with'.split(
    ' ',
  ),
)
