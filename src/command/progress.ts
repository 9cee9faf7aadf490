/** Documents done in, on a terminal a bar on standard error out: done, of how many, time left; nothing for short runs. */
import type { Terminal } from './terminal.ts'

/** Milliseconds before the bar appears, and between two states of it. */
const FIRST = 700
const AGAIN = 100
const WIDEST_BAR = 24
/** A bar of fewer characters shows nothing that the numbers don't. */
const NARROWEST_BAR = 6
/** From so many documents on it takes its time to compare them. */
const MANY = 40

export class Progress {
  readonly #terminal: Terminal
  readonly #begun: number
  #next: number
  #done = 0

  constructor(terminal: Terminal) {
    this.#terminal = terminal
    this.#begun = terminal.errorIsTerminal ? Date.now() : 0
    this.#next = this.#begun + FIRST
  }

  /** One more document is done, of `total` where that is known; `share` of the work, where that is known better. */
  step(total: number | null, share?: number): void {
    if (!this.#terminal.errorIsTerminal) return
    this.#done++
    const now = Date.now()
    if (now < this.#next) return
    this.#next = now + AGAIN
    this.#terminal.status(this.#line(total, share, (now - this.#begun) / 1000))
  }

  end(): void {
    this.#terminal.status('')
  }

  #line(total: number | null, known: number | undefined, seconds: number): string {
    const documents = total === null ? counted(this.#done) : `${this.#done} of ${counted(total)}`
    const share = known ?? (total === null ? null : this.#done / Math.max(1, total))
    if (share === null || share <= 0) return `${documents}, ${timeText(seconds)}`
    const words = `${documents}, ${timeText(seconds * (1 / Math.min(1, share) - 1))} left`
    const room = Math.min(WIDEST_BAR, this.#terminal.columns - words.length - 2)
    return room < NARROWEST_BAR ? words : `${bar(Math.min(1, share), room)} ${words}`
  }
}

/** Says that documents are compared, where these are so many that it is felt; the next line takes its place. */
export function announceComparison(documents: number, terminal: Terminal): void {
  if (documents >= MANY) terminal.status(`comparing ${counted(documents)} …`)
}

function bar(share: number, width: number): string {
  const full = Math.round(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}

function counted(documents: number): string {
  return documents === 1 ? '1 document' : `${documents} documents`
}

/** `12 s`, `3 min 20 s`, `2 h 5 min`. */
export function timeText(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
