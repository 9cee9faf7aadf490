/** Tokens one by one in, the parallel arrays that the stages read out. */
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { SHAPE_BITS, type Vocabulary } from './vocabulary.ts'

const SHAPE = (1 << SHAPE_BITS) - 1

/** So many zeros always stand behind the last token, for whoever looks ahead. */
const SPARE = 8

export class TokenArrays implements Tokens {
  count = 0
  start!: Int32Array
  end!: Int32Array
  kind!: Uint8Array
  shape!: Uint8Array
  gap!: Uint8Array
  word!: Int32Array
  readonly vocabulary: Vocabulary
  readonly text: string

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text
    this.vocabulary = vocabulary
    this.#allot((text.length >> 2) + 16)
  }

  /** One block of memory for all arrays: six would cost more than the tokens of a short document. */
  #allot(capacity: number): void {
    const block = new ArrayBuffer(capacity * 15)
    this.start = new Int32Array(block, 0, capacity)
    this.end = new Int32Array(block, capacity * 4, capacity)
    this.word = new Int32Array(block, capacity * 8, capacity)
    this.kind = new Uint8Array(block, capacity * 12, capacity)
    this.shape = new Uint8Array(block, capacity * 13, capacity)
    this.gap = new Uint8Array(block, capacity * 14, capacity)
  }

  push(codes: Uint16Array, start: number, end: number, kind: number, gap: number): void {
    const token = this.count
    if (token + SPARE >= this.start.length) this.#grow()
    const entry = this.vocabulary.entryOf(this.text, codes, start, end)
    this.start[token] = start
    this.end[token] = end
    this.kind[token] = kind
    this.shape[token] = kind === TokenKind.Word ? entry & SHAPE : Shape.None
    this.gap[token] = gap
    this.word[token] = entry >> SHAPE_BITS
    this.count = token + 1
  }

  #grow(): void {
    const { start, end, word, kind, shape, gap } = this
    this.#allot(Math.ceil(start.length * 1.6))
    this.start.set(start)
    this.end.set(end)
    this.word.set(word)
    this.kind.set(kind)
    this.shape.set(shape)
    this.gap.set(gap)
  }

  norm(token: number): string {
    return token >= 0 && token < this.count ? this.vocabulary.norm(this.word[token]!) : ''
  }

  raw(token: number): string {
    return token >= 0 && token < this.count ? this.text.slice(this.start[token], this.end[token]) : ''
  }

  at(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.end[middle]! > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
