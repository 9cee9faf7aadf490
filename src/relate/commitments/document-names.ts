/** A document's mentions in, what a stretch of it names, and what its text speaks of there, out. */
import type { MoneyValue } from '../../model/mention.ts'
import type { MentionRecord } from '../../model/record.ts'
import { MentionsInOrder } from './mentions-in-order.ts'

const NAMED = new Set<MentionRecord['type']>(['programme', 'publication', 'law', 'body', 'place'])

export class DocumentNames {
  readonly #mentions: MentionsInOrder
  readonly #names: MentionsInOrder
  readonly #programmes: MentionsInOrder
  /** The programme that the document names most. */
  readonly #main: string | null

  constructor(mentions: readonly MentionRecord[]) {
    const names = mentions.filter(isName)
    const programmes = names.filter(({ type }) => type === 'programme')
    this.#mentions = new MentionsInOrder(mentions)
    this.#names = new MentionsInOrder(names.filter(({ type }) => type !== 'place'))
    this.#programmes = new MentionsInOrder(programmes)
    const counts = new Map<string, number>()
    for (const { entity } of programmes) counts.set(entity!, (counts.get(entity!) ?? 0) + 1)
    const ranked = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    this.#main = ranked[0]?.[0] ?? null
  }

  dates(start: number, end: number): MentionRecord[] {
    return this.#mentions.inside(start, end).filter(({ type }) => type === 'date')
  }

  sums(start: number, end: number): MoneyValue[] {
    return this.#mentions
      .inside(start, end)
      .flatMap(({ type, value }) => (type === 'money' && value !== null ? [value as MoneyValue] : []))
  }

  /** The words of a stretch without dates and sums; `words` are the code points from `offset` on. */
  plain(words: readonly string[], offset: number, start: number, end: number): string {
    const kept = words.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    for (const { type, start: from, end: to } of this.#mentions.inside(start, end)) {
      if (type === 'date' || type === 'money') kept.fill(' ', from - start, to - start)
    }
    return kept.join('')
  }

  entities(start: number, end: number): string[] {
    const inside = this.#mentions.inside(start, end).filter(isName)
    return [...new Set(inside.map(({ entity }) => entity!))]
  }

  /** What was last named in the same paragraph. */
  lastNamed(start: number, line: number): string | null {
    const before = this.#names.before(start)
    return before !== null && before.line === line ? before.entity : null
  }

  /** Programmes that a stretch names, then the last one before it, then the document's main one. */
  context(start: number, end: number): string[] {
    const before = this.#programmes.before(start)
    const near = [...this.#programmes.inside(start, end), ...(before === null ? [] : [before])]
    const all = near.map(({ entity }) => entity!)
    return [...new Set([...all, ...(this.#main === null ? [] : [this.#main])])]
  }
}

function isName({ type, entity, certainty }: MentionRecord): boolean {
  return NAMED.has(type) && entity !== null && certainty !== 'possible'
}
