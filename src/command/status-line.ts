/** States of a run in, one line at the foot of a terminal out, each in place of the last; off a terminal nothing at all. */

/** What is needed of standard error. */
export interface StatusStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Back to the beginning of the line, and all of it away. */
const CLEAR = '\r\u001B[K'

export class StatusLine {
  readonly #stream: StatusStream
  readonly #works: boolean
  #shown = false

  /** `kind`: of the terminal, as `TERM` names it; a dumb one can't take a line back. */
  constructor(stream: StatusStream, kind: string | undefined) {
    this.#stream = stream
    this.#works = stream.isTTY === true && kind !== 'dumb'
  }

  get works(): boolean {
    return this.#works
  }

  /** A line that is longer than the terminal would stay there when it is cleared; some say that they have no columns. */
  show(line: string): void {
    if (!this.#works) return
    this.#stream.write(`${CLEAR}${line.slice(0, (this.#stream.columns || 80) - 1)}`)
    this.#shown = true
  }

  clear(): void {
    if (!this.#shown) return
    this.#stream.write(CLEAR)
    this.#shown = false
  }
}
