/** A corpus in, the entities report out: what is named, under which forms, how often and in how many documents. */
import type { Column, Report, Row } from '../model/report.ts'
import { bestForm, type EntityEntry } from '../relate/entity-index.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { count, source, text } from './cells.ts'

const COLUMNS: readonly Column[] = [
  { key: 'type', title: 'type', kind: 'text', group: true },
  { key: 'name', title: 'name', kind: 'text' },
  { key: 'mentions', title: 'mentions', kind: 'count' },
  { key: 'documents', title: 'documents', kind: 'count' },
  { key: 'forms', title: 'also written', kind: 'text' },
  { key: 'first', title: 'first', kind: 'source' },
  { key: 'entity', title: 'id', kind: 'text' },
]

export function entitiesReport({ corpus }: RelatedMoney): Report {
  return {
    name: 'entities',
    title: 'Entities',
    columns: COLUMNS,
    rows: corpus.entities.entries().map(entityRow),
    totals: [],
    notes: [],
  }
}

function entityRow({ id, type, mentions, documents, forms }: EntityEntry): Row {
  const name = bestForm(id, forms)
  const others = [...forms.keys()].filter((form) => form !== name).sort(compareCodePoints)
  const places = [...documents].sort(([one], [other]) => compareCodePoints(one, other))
  return {
    key: `${type} ${id}`,
    cells: [
      text(type),
      text(name),
      count(mentions),
      count(documents.size),
      text(others.join('; ')),
      source(places[0]![1].first),
      text(id),
    ],
    receipts: places.map(([, { first, count: times }]) => ({
      key: null,
      verdict: times === 1 ? 'once' : `${times} times`,
      source: first,
      quote: name,
      speaker: null,
      why: null,
      money: null,
    })),
  }
}
