/** A document's mentions in, those inside a stretch or right before it out, by search in their order. */
import type { MentionRecord } from '../../model/record.ts'

export class MentionsInOrder {
  readonly #mentions: readonly MentionRecord[]

  constructor(mentions: readonly MentionRecord[]) {
    this.#mentions = [...mentions].sort((one, other) => one.start - other.start || other.end - one.end)
  }

  inside(start: number, end: number): MentionRecord[] {
    const found: MentionRecord[] = []
    for (let at = this.#firstFrom(start); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at]!
      if (mention.start >= end) break
      if (mention.end <= end) found.push(mention)
    }
    return found
  }

  /** The last that starts before `start`. */
  before(start: number): MentionRecord | null {
    return this.#mentions[this.#firstFrom(start) - 1] ?? null
  }

  #firstFrom(start: number): number {
    let [low, high] = [0, this.#mentions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#mentions[middle]!.start < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
