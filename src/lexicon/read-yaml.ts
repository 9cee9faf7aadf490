/** YAML text in, its values with their places out, or the first thing that is wrong with it. */
import { createRequire } from 'node:module'
import type { Document, LineCounter, Node, Scalar } from 'yaml'
import type { PlacedScalar, PlacedValue } from './placed-value.ts'

export interface YamlFault {
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Aliases (`*name`) that a file may hold: more are an attack, since each may stand for a whole list. */
const MOST_ALIASES = 100

type Yaml = typeof import('yaml')

/** Loaded when a user's lexicon needs it: most runs never do. */
let library: Yaml | null = null

export function readYaml(text: string): PlacedValue | YamlFault {
  library ??= createRequire(import.meta.url)('yaml') as Yaml
  const lines = new library.LineCounter()
  try {
    const document = library.parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    })
    const fault = [...document.errors, ...document.warnings][0]
    if (fault !== undefined) {
      const { line, col } = lines.linePos(fault.pos[0])
      return { line, column: col, text: advice(fault.code, fault.message) }
    }
    return new Placing(library, document, lines).value(document.contents)
  } catch (error) {
    if (error instanceof AliasBomb)
      return { ...error.place, text: 'more than 100 aliases; write the values out' }
    return { line: 1, column: 1, text: 'nested too deeply; a lexicon is lists of entries, nothing deeper' }
  }
}

export function isFault(value: PlacedValue | YamlFault): value is YamlFault {
  return !('kind' in value)
}

function advice(code: string, message: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return 'a YAML tag; leave it out, csc reads plain values only'
  if (code === 'MULTIPLE_DOCS') return 'a second YAML document; keep one document per file'
  if (code === 'DUPLICATE_KEY') return 'this key is given twice; join the two'
  return `not valid YAML (${message.split('\n')[0]!}); mend it or put the text in quotes`
}

class AliasBomb extends Error {
  readonly place: { line: number; column: number }

  constructor(place: { line: number; column: number }) {
    super()
    this.place = place
  }
}

class Placing {
  readonly #yaml: Yaml
  readonly #document: Document
  readonly #lines: LineCounter
  #aliases = 0

  constructor(yaml: Yaml, document: Document, lines: LineCounter) {
    this.#yaml = yaml
    this.#document = document
    this.#lines = lines
  }

  value(node: unknown): PlacedValue {
    const yaml = this.#yaml
    const place = this.#place(node)
    if (yaml.isAlias(node)) {
      if (++this.#aliases > MOST_ALIASES) throw new AliasBomb(place)
      return { ...this.value(node.resolve(this.#document)), ...place }
    }
    if (yaml.isMap(node)) {
      const pairs = node.items.map(({ key, value }) => ({
        key: this.#scalar(key),
        value: value === null ? { ...this.#scalar(key), value: null } : this.value(value),
      }))
      return { kind: 'map', pairs, ...place }
    }
    if (yaml.isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.value(item)), ...place }
    return this.#scalar(node)
  }

  #scalar(node: unknown): PlacedScalar {
    const value = this.#yaml.isScalar(node) ? (node as Scalar).value : null
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    return { kind: 'scalar', value: isPlain ? value : null, ...this.#place(node) }
  }

  #place(node: unknown): { line: number; column: number } {
    const { line, col } = this.#lines.linePos((node as Node | null)?.range?.[0] ?? 0)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}
