/** Documents done in, a bar on a terminal's standard error out; nothing for short runs. */
import type { Terminal } from './terminal.ts'

/** Milliseconds before the bar appears, and between two states of it. */
const FIRST = 700
const AGAIN = 100
const BAR = 24

export class Progress {
  readonly #terminal: Terminal
  readonly #begun = Date.now()
  #next = this.#begun + FIRST
  #done = 0

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  /** One more document is done, of `total` where that is known. */
  step(total: number | null): void {
    this.#done++
    const now = Date.now()
    if (now < this.#next) return
    this.#next = now + AGAIN
    this.#terminal.status(total === null ? `${this.#done} documents` : this.#bar(total, now))
  }

  end(): void {
    this.#terminal.status('')
  }

  #bar(total: number, now: number): string {
    const share = Math.min(1, this.#done / Math.max(1, total))
    const full = Math.round(share * BAR)
    const left = Math.ceil(((now - this.#begun) / this.#done) * (total - this.#done) * 1e-3)
    return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${this.#done} of ${total} documents, ${left} s left`
  }
}
