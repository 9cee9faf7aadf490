/** One entry of a lexicon file in, checked key by key; null where it has no usable name. */
import type { NamedType, NameForm } from '../model/lexicon.ts'
import { entityId } from '../text/entity-id.ts'
import type { FormText, NamedEntry } from './named-entry.ts'
import type { PlacedMap, PlacedScalar, PlacedValue } from './placed-value.ts'
import type { Report } from './report.ts'

const KEYS = [
  'name',
  'id',
  'aliases',
  'ambiguous_aliases',
  'abbreviation',
  'start',
  'end',
  'run_by',
  'successor',
  'source',
] as const
const BUILT_IN_KEYS = ['kind', 'nation', 'common_phrase'] as const

type Key = (typeof KEYS)[number] | (typeof BUILT_IN_KEYS)[number]

export function readEntry(
  map: PlacedMap,
  type: NamedType,
  file: string,
  builtIn: boolean,
  report: Report,
): NamedEntry | null {
  const fields = new Fields(map, builtIn, report)
  const names = fields.texts('name', false)
  const name = names[0]
  if (name === undefined) {
    if (!fields.has('name')) report('lexicon-name', map, 'an entry needs a name')
    return null
  }
  const id = fields.text('id') ?? entityId(name.value)
  const abbreviations = fields.texts('abbreviation', false)
  const ambiguous = fields.texts('ambiguous_aliases', true)
  const nameForm = fields.flag('common_phrase') ? 'ambiguous' : 'name'
  const forms = new FormList(new Set(ambiguous.map(({ value }) => value)))
  forms.add([name], nameForm)
  forms.add(fields.texts('aliases', true), 'alias')
  forms.add(abbreviations, 'abbreviation')
  forms.add(ambiguous, 'ambiguous')
  return {
    id,
    type,
    name: name.value,
    abbreviation: abbreviations[0]?.value ?? null,
    start: fields.date('start'),
    end: fields.date('end'),
    successor: fields.texts('successor', true).map(({ value }) => value),
    runBy: fields.text('run_by'),
    kind: fields.text('kind'),
    nation: fields.text('nation'),
    source: fields.text('source'),
    forms: forms.list,
    file,
    line: map.line,
    column: map.column,
  }
}

/** The forms of one entry, each text once; what stands among the ambiguous ones is ambiguous. */
class FormList {
  readonly list: FormText[] = []
  readonly #ambiguous: ReadonlySet<string>
  readonly #seen = new Set<string>()

  constructor(ambiguous: ReadonlySet<string>) {
    this.#ambiguous = ambiguous
  }

  add(texts: readonly PlacedText[], form: NameForm): void {
    for (const { value: text, line, column } of texts) {
      if (this.#seen.has(text)) continue
      this.#seen.add(text)
      this.list.push({ text, form: this.#ambiguous.has(text) ? 'ambiguous' : form, line, column })
    }
  }
}

type PlacedText = PlacedScalar & { readonly value: string }

class Fields {
  readonly #values = new Map<string, PlacedValue>()
  readonly #report: Report

  constructor(map: PlacedMap, builtIn: boolean, report: Report) {
    this.#report = report
    const known: readonly string[] = builtIn ? [...KEYS, ...BUILT_IN_KEYS] : KEYS
    for (const { key, value } of map.pairs) {
      const name = String(key.value)
      if (known.includes(name)) this.#values.set(name, value)
      else report('lexicon-key', key, `unknown key "${name}"; the keys of an entry are ${known.join(', ')}`)
    }
  }

  has(key: Key): boolean {
    return this.#values.has(key)
  }

  text(key: Key): string | null {
    return this.texts(key, false)[0]?.value ?? null
  }

  /** The texts under a key that holds one text or, where `list`, several. */
  texts(key: Key, list: boolean): PlacedText[] {
    const value = this.#values.get(key)
    if (value === undefined) return []
    if (list && value.kind === 'scalar' && value.value === null) return []
    if (value.kind === 'list' && list) return value.items.flatMap((item) => this.#checked(key, item) ?? [])
    return [this.#checked(key, value) ?? []].flat()
  }

  date(key: Key): string | null {
    const value = this.#values.get(key)
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) return null
    const text = value.kind === 'scalar' ? String(value.value) : ''
    if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text
    this.#report('lexicon-type', value, `"${key}" must be a date: 2019, 2019-05 or 2019-05-31`)
    return null
  }

  flag(key: Key): boolean {
    const value = this.#values.get(key)
    return value?.kind === 'scalar' && value.value === true
  }

  #checked(key: Key, value: PlacedValue): PlacedText | null {
    const { line, column } = value
    if (value.kind === 'scalar' && typeof value.value === 'string') {
      const text = value.value.trim()
      if (text !== '') return { kind: 'scalar', value: text, line, column }
      this.#report('lexicon-name', value, `"${key}" is empty; fill it in or leave it out`)
    } else if (value.kind === 'scalar' && value.value === null) {
      this.#report('lexicon-name', value, `"${key}" is empty; fill it in or leave it out`)
    } else {
      const found = value.kind === 'scalar' ? `the ${typeof value.value} ${value.value}` : `a ${value.kind}`
      const remedy = value.kind === 'scalar' ? `; put it in quotes: "${value.value}"` : ''
      this.#report('lexicon-type', value, `"${key}" must be text, not ${found}${remedy}`)
    }
    return null
  }
}
