/** Inline text and breaks in, lines of text out: collapses white space as a browser does. */

export class TextBuilder {
  readonly #parts: string[] = []
  #breaks = 0
  #space = false
  #prefix = ''
  #last = ''

  /** Text of a node: runs of white space become one space, none stands at the start or end of a line. */
  text(raw: string): void {
    const text = /[\t\n\r\f]| {2}/.test(raw) ? raw.replace(/[ \t\n\r\f]+/g, ' ') : raw
    if (text === '' || text === ' ') {
      this.#space ||= text === ' '
      return
    }
    const before = text.startsWith(' ')
    const after = text.endsWith(' ')
    this.#open(before)
    // Not `trim`: a no-break space is text.
    this.#push(text.slice(before ? 1 : 0, after ? -1 : undefined))
    this.#space = after
  }

  /** A line as it is. */
  line(line: string): void {
    this.break(1)
    this.#open(false)
    this.#push(line)
    this.break(1)
  }

  /** 1: a new line, 2: a blank line between. Breaks that meet don't add up. */
  break(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines)
    this.#space = false
  }

  /** `<br>`: two in a row make a blank line. */
  lineBreak(): void {
    this.#breaks = Math.min(2, this.#breaks + 1)
    this.#space = false
  }

  /** What the next text begins with: a bullet. */
  prefix(prefix: string): void {
    this.break(1)
    this.#prefix = prefix
  }

  /** Takes back the break that stands open, where the line so far ends with `ending`. */
  continueAfter(ending: string): void {
    if (!this.#last.endsWith(ending)) return
    this.#breaks = 0
    this.#space = true
  }

  toString(): string {
    return this.#parts.join('')
  }

  #open(space: boolean): void {
    if (this.#parts.length > 0) {
      if (this.#breaks > 0) this.#parts.push('\n'.repeat(this.#breaks))
      else if (space || this.#space) this.#parts.push(' ')
    }
    this.#breaks = 0
    this.#space = false
    if (this.#prefix !== '') this.#parts.push(this.#prefix)
    this.#prefix = ''
  }

  #push(text: string): void {
    this.#parts.push(text)
    this.#last = text
  }
}
