/** The mentions of a document in, those that stand in a stretch of it out; what is only possible is no mention here. */
import { MENTION_TYPES, type Mention, type MentionType } from '../model/mention.ts'

/** Types of mentions as one number: a bit for each. */
export function typesOf(...types: readonly MentionType[]): number {
  let bits = 0
  for (const type of types) bits |= BITS[type]
  return bits
}

const BITS = Object.fromEntries(MENTION_TYPES.map((type, at) => [type, 1 << at])) as Record<
  MentionType,
  number
>

export const ALL_TYPES = typesOf(...MENTION_TYPES)

const NONE: readonly Mention[] = []

export class MentionIndex {
  /** In order of their start. */
  readonly #mentions: Mention[] = []
  /** Of each mention; plain arrays, since those of most documents are too short for typed ones to pay. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #types: number[] = []
  /** The number found last. */
  #last = 0

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (mention.certainty === 'possible') continue
      this.#mentions.push(mention)
      this.#starts.push(mention.start)
      this.#ends.push(mention.end)
      this.#types.push(BITS[mention.type])
    }
  }

  /** All that lie wholly in `start` ≤ offset < `end`, in order. */
  within(start: number, end: number, types: number): readonly Mention[] {
    let at = this.#next(this.#from(start), end, types)
    if (at < 0) return NONE
    const found: Mention[] = []
    for (; at >= 0; at = this.#next(at + 1, end, types)) found.push(this.#mentions[at]!)
    return found
  }

  first(start: number, end: number, types: number): Mention | undefined {
    const at = this.#next(this.#from(start), end, types)
    return at < 0 ? undefined : this.#mentions[at]
  }

  last(start: number, end: number, types: number): Mention | undefined {
    const from = this.#from(start)
    for (let at = this.#from(end) - 1; at >= from; at--)
      if (this.#ends[at]! <= end && (this.#types[at]! & types) !== 0) return this.#mentions[at]
    return undefined
  }

  /** The first that begins and ends there. */
  exactly(start: number, end: number): Mention | undefined {
    for (let at = this.#from(start); at < this.#starts.length && this.#starts[at] === start; at++)
      if (this.#ends[at] === end) return this.#mentions[at]
    return undefined
  }

  /** The first of these types from number `from` on that ends by `end`; −1 where there is none. */
  #next(from: number, end: number, types: number): number {
    for (let at = from; at < this.#starts.length && this.#starts[at]! < end; at++)
      if (this.#ends[at]! <= end && (this.#types[at]! & types) !== 0) return at
    return -1
  }

  /** How many begin before the offset. What is asked for stands mostly near what was asked for last. */
  #from(offset: number): number {
    const starts = this.#starts
    let at = this.#last
    for (let steps = 0; steps < NEAR; steps++) {
      if (at > 0 && starts[at - 1]! >= offset) at--
      else if (at < starts.length && starts[at]! < offset) at++
      else return this.#keep(at)
    }
    return this.#keep(lowerBound(starts, offset))
  }

  #keep(at: number): number {
    this.#last = at
    return at
  }
}

/** How many steps are walked before a binary search. */
const NEAR = 6

/** How many of the sorted numbers lie below the limit. */
function lowerBound(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! >= limit) high = middle
    else low = middle + 1
  }
  return low
}
