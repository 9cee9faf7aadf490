/** What funding can be told apart by: a sum in, the rows that it belongs to out. */
import type { RelatedMoney } from '../relate/relate.ts'
import type { Sum } from '../relate/relation.ts'
import { NO_THING, partyKey, partyName, thingName } from './names.ts'

export interface Label {
  /** Stable, whatever name is shown. */
  readonly key: string
  readonly name: string
}

export const DIMENSIONS = [
  'programme',
  'purpose',
  'funder',
  'recipient',
  'period',
  'speaker',
  'document',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

type Labels = (sum: Sum, related: RelatedMoney) => readonly Label[]

const LABELS: Readonly<Record<Dimension, Labels>> = {
  programme: (sum, { things, corpus }) => {
    const thing = things.get(sum)!
    return [{ key: thing.key, name: thingName(thing, corpus.entities) }]
  },
  purpose: (sum, { things, corpus }) => {
    if (sum.purpose !== null)
      return [{ key: [...sum.purpose.stems].sort().join(' '), name: sum.purpose.words }]
    const thing = things.get(sum)!
    return [{ key: thing.key, name: thingName(thing, corpus.entities) }]
  },
  funder: (sum, { corpus }) => [party(sum.funder, corpus, 'funder not named')],
  recipient: (sum, { corpus }) => [party(sum.recipient, corpus, 'recipient not named')],
  period: ({ period }) => [
    period === null ? { key: '', name: 'no period given' } : { key: period.text, name: period.text },
  ],
  speaker: (sum, { corpus }) =>
    distinct(sum.claims.map(({ speaker }) => party(speaker, corpus, 'the document itself'))),
  document: (sum) =>
    distinct(sum.claims.map(({ source }) => ({ key: source.document, name: source.document }))),
}

export function labelsOf(dimension: Dimension, sum: Sum, related: RelatedMoney): readonly Label[] {
  return LABELS[dimension](sum, related)
}

function party(one: Sum['funder'], { entities }: RelatedMoney['corpus'], none: string): Label {
  return { key: partyKey(one) ?? '', name: partyName(one, entities) ?? none }
}

function distinct(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [label.key, label])).values()]
}

/** Rows without a name stand last. */
export function isNameless({ key, name }: Label): boolean {
  return key === '' || name.startsWith(NO_THING)
}
