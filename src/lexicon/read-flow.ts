/** A YAML list or map in brackets on one line in, its value with places out; undefined where only a full parser can tell. */
import type { PlacedMap, PlacedScalar, PlacedValue } from './placed-value.ts'
import { readPlainScalar } from './read-plain-scalar.ts'

/** `column` is that of the first character of `text`. */
export function readFlow(text: string, line: number, column: number): PlacedValue | undefined {
  const flow = new Flow(text, line, column)
  const value = flow.value(2)
  return flow.isAtEnd() ? value : undefined
}

class Flow {
  readonly #text: string
  readonly #line: number
  readonly #column: number
  #at = 0

  constructor(text: string, line: number, column: number) {
    this.#text = text
    this.#line = line
    this.#column = column
  }

  isAtEnd(): boolean {
    return this.#at === this.#text.length
  }

  /** Lists in maps are as deep as entries go. */
  value(depth: number): PlacedValue | undefined {
    const sign = this.#text[this.#at]
    if (sign !== '[' && sign !== '{') return this.#scalar()
    if (depth === 0) return undefined
    const place = { line: this.#line, column: this.#column + this.#at }
    if (sign === '[') {
      const items = this.#members(']', () => this.value(depth - 1))
      return items && { kind: 'list', items, ...place }
    }
    const pairs = this.#members('}', () => this.#pair(depth - 1))
    if (pairs === undefined || new Set(pairs.map(({ key }) => key.value)).size < pairs.length)
      return undefined
    return { kind: 'map', pairs, ...place }
  }

  #members<T>(close: string, read: () => T | undefined): T[] | undefined {
    const members: T[] = []
    this.#at++
    this.#skipSpaces()
    while (this.#text[this.#at] !== close) {
      const member = read()
      if (member === undefined) return undefined
      members.push(member)
      this.#skipSpaces()
      if (this.#text[this.#at] === ',') this.#at++
      else if (this.#text[this.#at] !== close) return undefined
      this.#skipSpaces()
    }
    this.#at++
    return members
  }

  #pair(depth: number): PlacedMap['pairs'][number] | undefined {
    const colon = this.#text.indexOf(': ', this.#at)
    const name = this.#text.slice(this.#at, colon)
    if (colon < 0 || !/^[A-Za-z_]+$/.test(name)) return undefined
    const key = this.#placed(name)
    this.#at = colon + 1
    this.#skipSpaces()
    const value = this.value(depth)
    return value && { key, value }
  }

  #scalar(): PlacedScalar | undefined {
    const start = this.#at
    const quote = this.#text[start]
    if (quote === '"' || quote === "'") {
      const close = this.#text.indexOf(quote, start + 1)
      if (close < 0) return undefined
      this.#at = close + 1
    } else {
      while (this.#at < this.#text.length && !',[]{}'.includes(this.#text[this.#at]!)) this.#at++
    }
    const value = readPlainScalar(this.#text.slice(start, this.#at).trimEnd(), true)
    return value === undefined ? undefined : this.#placed(value, start)
  }

  #placed(value: PlacedScalar['value'], at = this.#at): PlacedScalar {
    return { kind: 'scalar', value, line: this.#line, column: this.#column + at }
  }

  #skipSpaces(): void {
    while (this.#text[this.#at] === ' ') this.#at++
  }
}
