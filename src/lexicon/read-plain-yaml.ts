/**
 * Lexicon text in the plain layout in, its values with their places out; null leaves the text to the full YAML parser,
 * which takes ten times as long. Plain is one key or list item a line, no comments behind values, no escapes.
 */
import type { PlacedList, PlacedMap, PlacedScalar, PlacedValue } from './placed-value.ts'
import { readFlow } from './read-flow.ts'
import { readPlainScalar } from './read-plain-scalar.ts'

interface Line {
  readonly number: number
  /** Column of the first character after the list's dash, if there is one; 1-based. */
  readonly column: number
  /** Column of the dash, 0 where there is none. */
  readonly dash: number
  readonly text: string
}

type Pairs = { key: PlacedScalar; value: PlacedValue }[]

/** Thrown, and caught here, where a line is not plain. */
class NotPlain extends Error {}

export function readPlainYaml(text: string): PlacedValue | null {
  try {
    return new PlainReader(text).top()
  } catch (error) {
    if (error instanceof NotPlain) return null
    throw error
  }
}

class PlainReader {
  readonly #lines: Line[] = []
  #at = 0

  constructor(text: string) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are YAML errors, left to its parser.
    if (/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text))
      throw new NotPlain()
    text.split(/\r?\n/).forEach((raw, index) => {
      const content = raw.trim()
      if (content === '' || content.startsWith('#')) return
      if (content.includes('\r')) throw new NotPlain()
      this.#lines.push(readLine(raw, content, index + 1))
    })
  }

  top(): PlacedMap {
    const pairs: Pairs = []
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at]!
      const [key, rest] = splitKey(line)
      if (line.dash > 0 || line.column !== 1 || rest !== '') throw new NotPlain()
      this.#at++
      add(pairs, scalar(key, line, line.column), this.#entries())
    }
    if (pairs.length === 0) throw new NotPlain()
    return { kind: 'map', pairs, line: pairs[0]!.key.line, column: 1 }
  }

  #entries(): PlacedList {
    const items: PlacedValue[] = []
    const first = this.#lines[this.#at]
    if (first === undefined || first.dash === 0) throw new NotPlain()
    while (this.#lines[this.#at]?.dash === first.dash) items.push(this.#entry(first.column))
    return { kind: 'list', items, line: first.number, column: first.dash }
  }

  #entry(column: number): PlacedValue {
    const start = this.#lines[this.#at]!
    if (start.text.startsWith('{')) {
      this.#at++
      return value(start.text, start)
    }
    const pairs: Pairs = []
    for (
      let line = start;
      line !== undefined && (line === start || line.dash === 0);
      line = this.#lines[this.#at]!
    ) {
      if (line.column !== column) {
        if (line.column === 1 && line !== start) break
        throw new NotPlain()
      }
      const [key, rest] = splitKey(line)
      this.#at++
      add(pairs, scalar(key, line, column), rest === '' ? this.#list(column) : value(rest, line))
    }
    return { kind: 'map', pairs, line: start.number, column }
  }

  /** The items below a key: deeper than their entry's own dash, one a line. */
  #list(keyColumn: number): PlacedList {
    const items: PlacedScalar[] = []
    const first = this.#lines[this.#at]
    if (first === undefined || first.dash < keyColumn) throw new NotPlain()
    for (let line: Line | undefined = first; line?.dash === first.dash; line = this.#lines[this.#at]) {
      items.push(scalar(line.text, line, line.column))
      this.#at++
    }
    return { kind: 'list', items, line: first.number, column: first.dash }
  }
}

function readLine(raw: string, content: string, number: number): Line {
  const indent = raw.length - raw.trimStart().length
  if (!content.startsWith('-')) return { number, column: indent + 1, dash: 0, text: content }
  const inner = content.slice(1)
  const text = inner.trimStart()
  if (!inner.startsWith(' ') || text.startsWith('-')) throw new NotPlain()
  return { number, column: indent + 2 + inner.length - text.length, dash: indent + 1, text }
}

function splitKey({ text }: Line): [key: string, rest: string] {
  const colon = text.indexOf(':')
  const key = text.slice(0, colon)
  if (colon < 0 || !/^[A-Za-z_]+$/.test(key)) throw new NotPlain()
  if (colon + 1 < text.length && text[colon + 1] !== ' ') throw new NotPlain()
  return [key, text.slice(colon + 1).trim()]
}

function add(pairs: Pairs, key: PlacedScalar, value: PlacedValue): void {
  if (pairs.some((pair) => pair.key.value === key.value)) throw new NotPlain()
  pairs.push({ key, value })
}

/** What stands behind a key on `line`. */
function value(text: string, line: Line): PlacedValue {
  const column = line.column + line.text.length - text.length
  if (!'[{'.includes(text[0]!)) return scalar(text, line, column)
  const read = readFlow(text, line.number, column)
  if (read === undefined) throw new NotPlain()
  return read
}

function scalar(text: string, line: Line, column: number): PlacedScalar {
  const read = readPlainScalar(text, false)
  if (read === undefined) throw new NotPlain()
  return { kind: 'scalar', value: read, line: line.number, column }
}
