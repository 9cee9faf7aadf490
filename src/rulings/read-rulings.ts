/** The text of a rulings file in, its rulings and assertions out, and everything that is wrong with it, each with its place. */
import type { PlacedMap, PlacedScalar, PlacedValue } from '../lexicon/placed-value.ts'
import { isFault, readYaml } from '../lexicon/read-yaml.ts'
import type { Message } from '../model/message.ts'
import { readAssertion, VERDICT_WORDS } from './read-assertion.ts'
import {
  type Assertion,
  DECISIONS,
  type Decision,
  type GivenEvidence,
  type Ruling,
  type Rulings,
} from './ruling.ts'

interface Place {
  readonly line: number
  readonly column: number
}

export function readRulings(text: string, file: string): Rulings & { readonly messages: readonly Message[] } {
  const reader = new Reader(file)
  const top = readYaml(text)
  if (isFault(top)) reader.fault(top, top.text)
  else reader.file(top)
  return reader
}

const RULING_KEYS = ['key', 'keys', 'ruling', 'text', 'because', 'verdict', 'evidence']
const EVIDENCE_KEYS = ['quote', 'source', 'date']
const KEY = /^[0-9a-f]{6,40}$/

class Reader implements Rulings {
  readonly rulings: Ruling[] = []
  readonly assertions: Assertion[] = []
  readonly messages: Message[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  fault({ line, column }: Place, text: string): null {
    this.messages.push({ severity: 'error', code: 'rulings', file: this.#file, line, column, text })
    return null
  }

  file(top: PlacedValue): void {
    if (top.kind === 'scalar' && top.value === null) return
    const fields = this.#fields(top, ['rulings', 'assertions'])
    for (const item of this.#list(fields?.get('rulings'))) {
      const ruling = this.#ruling(item)
      if (ruling !== null) this.rulings.push(ruling)
    }
    for (const item of this.#list(fields?.get('assertions'))) {
      const words = this.#text(item)
      if (words === null) continue
      const read = readAssertion(words, { file: this.#file, line: item.line, column: item.column })
      if (typeof read === 'string') this.fault(item, read)
      else this.assertions.push(read)
    }
  }

  #ruling(item: PlacedValue): Ruling | null {
    const fields = this.#fields(item, RULING_KEYS)
    if (fields === null) return null
    const words = this.#given(fields, 'ruling')
    const decision = DECISIONS.find((one) => one === words)
    if (decision === undefined)
      return this.fault(fields.get('ruling') ?? item, `a ruling is one of ${DECISIONS.join(', ')}`)
    const keys = this.#keys(fields, decision, item)
    if (keys === null) return null
    const verdict = this.#given(fields, 'verdict')
    if (verdict !== null && !VERDICT_WORDS.includes(verdict))
      return this.fault(fields.get('verdict')!, `a verdict is one of ${VERDICT_WORDS.join(', ')}`)
    const evidence = this.#list(fields.get('evidence')).flatMap((one) => this.#evidence(one) ?? [])
    if (decision === 'evidence' && evidence.length === 0)
      return this.fault(item, 'evidence is missing; write "evidence: [{ quote: …, source: … }]"')
    const { line, column } = item
    return {
      decision,
      keys,
      text: this.#given(fields, 'text'),
      because: this.#given(fields, 'because'),
      verdict,
      evidence,
      file: this.#file,
      line,
      column,
    }
  }

  #keys(fields: Fields, decision: Decision, item: PlacedValue): string[] | null {
    const many = decision === 'join' || decision === 'split'
    const values = many
      ? this.#list(fields.get('keys'))
      : [fields.get('key')].filter((one) => one !== undefined)
    if (values.length < (many ? 2 : 1))
      return this.fault(
        item,
        many ? `${decision} needs keys: and two or more of them` : `${decision} needs a key:`,
      )
    const keys = values.flatMap((one) => this.#text(one) ?? [])
    const wrong = values.find((one) => one.kind === 'scalar' && !KEY.test(String(one.value)))
    if (wrong !== undefined)
      return this.fault(wrong, 'a key is hexadecimal, as records and receipts show it; put it in quotes')
    return keys.length === values.length ? keys : null
  }

  #evidence(item: PlacedValue): GivenEvidence | null {
    const fields = this.#fields(item, EVIDENCE_KEYS)
    if (fields === null) return null
    const quote = this.#given(fields, 'quote')
    if (quote === null) return this.fault(item, 'evidence needs a quote:')
    return { quote, source: this.#given(fields, 'source'), date: this.#given(fields, 'date') }
  }

  #fields(value: PlacedValue, known: readonly string[]): Fields | null {
    if (value.kind !== 'map') return this.fault(value, `keys and values were expected: ${known.join(', ')}`)
    const fields = new Map<string, PlacedValue>()
    for (const { key, value: content } of (value as PlacedMap).pairs) {
      const name = String(key.value)
      if (known.includes(name)) fields.set(name, content)
      else this.fault(key, `unknown key “${name}”; the keys here are ${known.join(', ')}`)
    }
    return fields
  }

  #list(value: PlacedValue | undefined): readonly PlacedValue[] {
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) return []
    if (value.kind === 'list') return value.items
    this.fault(value, 'a list was expected')
    return []
  }

  #given(fields: Fields, name: string): string | null {
    const value = fields.get(name)
    return value === undefined ? null : this.#text(value)
  }

  #text(value: PlacedValue): string | null {
    const content = (value as PlacedScalar).value
    if (value.kind === 'scalar' && content !== null) return String(content)
    return this.fault(value, 'text was expected')
  }
}

type Fields = ReadonlyMap<string, PlacedValue>
