/** Documents' records in, for each entity its name, counts and documents out. */
import type { MentionType } from '../model/mention.ts'
import type { DocumentRecords } from '../model/record.ts'
import type { Source } from '../model/report.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { entityId } from '../text/entity-id.ts'

export interface EntityEntry {
  readonly id: string
  readonly type: MentionType
  mentions: number
  readonly documents: Map<string, { readonly first: Source; count: number }>
  /** Every form, with how often it stands. */
  readonly forms: Map<string, number>
}

export class EntityIndex {
  readonly #entries = new Map<string, EntityEntry>()
  readonly #names = new Map<string, string>()

  add({ mentions }: DocumentRecords): void {
    for (const { type, entity, certainty, text, document, line, column, start, end } of mentions) {
      if (entity === null || certainty === 'possible') continue
      const entry = this.#entry(entity, type)
      entry.mentions++
      const here = entry.documents.get(document)
      if (here === undefined)
        entry.documents.set(document, { first: { document, line, column, start, end }, count: 1 })
      else here.count++
      const form = text.replace(/\s+/g, ' ')
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1)
    }
  }

  #entry(id: string, type: MentionType): EntityEntry {
    const key = `${type} ${id}`
    const found = this.#entries.get(key)
    if (found !== undefined) return found
    const made: EntityEntry = { id, type, mentions: 0, documents: new Map(), forms: new Map() }
    this.#entries.set(key, made)
    return made
  }

  /** By type and id. */
  entries(): EntityEntry[] {
    return [...this.#entries].sort(([a], [b]) => compareCodePoints(a, b)).map(([, entry]) => entry)
  }

  /** The form that spells the id, else the id in words. */
  nameOf(id: string): string {
    const known = this.#names.get(id)
    if (known !== undefined) return known
    const forms = new Map<string, number>()
    for (const type of ['programme', 'body', 'person', 'role', 'publication', 'place', 'law'] as const) {
      for (const [form, count] of this.#entries.get(`${type} ${id}`)?.forms ?? []) forms.set(form, count)
    }
    const name = bestForm(id, forms)
    this.#names.set(id, name)
    return name
  }
}

export function bestForm(id: string, forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(([a, one], [b, other]) => {
    const spells = Number(entityId(b) === id) - Number(entityId(a) === id)
    return spells || other - one || b.length - a.length || compareCodePoints(a, b)
  })
  const [first] = ranked
  if (first !== undefined && entityId(first[0]) === id) return first[0]
  return id.split('-').map(titleWord).join(' ')
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'with', 'to', 'at', 'by', 'upon'])

/** Words of ids that names write in capitals. */
const CAPITALS = new Set(['uk', 'us', 'eu', 'nhs', 'hm', 'bbc', 'itv', 'un'])

function titleWord(word: string, index: number): string {
  if (CAPITALS.has(word)) return word.toUpperCase()
  return index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
