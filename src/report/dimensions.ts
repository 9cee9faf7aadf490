/** What funding can be told apart by: a sum in, the rows that it belongs to out. */
import { isNamed, isSomebody } from '../relate/is-named.ts'
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

/** How the keys of rows without a name begin. */
const UNNAMED = 'unnamed '

type Labels = (sum: Sum, related: RelatedMoney) => readonly Label[]

const LABELS: Readonly<Record<Dimension, Labels>> = {
  programme: (sum, { things, corpus }) => {
    const thing = things.get(sum)!
    return [{ key: thing.key, name: thingName(thing, corpus.entities) }]
  },
  purpose: (sum, { things, corpus }) => {
    if (isNamed(sum.purpose))
      return [{ key: [...sum.purpose.stems].sort().join(' '), name: sum.purpose.words }]
    const thing = things.get(sum)!
    return [{ key: thing.key, name: thingName(thing, corpus.entities) }]
  },
  funder: (sum, { corpus }) => [party(sum.funder, corpus) ?? unnamed(sum, 'funder')],
  recipient: (sum, { corpus }) => [party(sum.recipient, corpus) ?? unnamed(sum, 'recipient')],
  period: ({ period }) => [
    period === null ? { key: '', name: 'no period given' } : { key: period.text, name: period.text },
  ],
  speaker: (sum, { corpus }) =>
    distinct(
      sum.claims.map(({ speaker }) => party(speaker, corpus) ?? (speaker === null ? ITSELF : UNKNOWN)),
    ),
  document: (sum) =>
    distinct(sum.claims.map(({ source }) => ({ key: source.document, name: source.document }))),
}

export function labelsOf(dimension: Dimension, sum: Sum, related: RelatedMoney): readonly Label[] {
  return LABELS[dimension](sum, related)
}

const ITSELF: Label = { key: '', name: 'the document itself' }
const UNKNOWN: Label = { key: `${UNNAMED}speaker`, name: 'speaker not named' }

/** Null for nobody, and for words that name nobody: `They`, `seven projects`. */
function party(one: Sum['funder'], { entities }: RelatedMoney['corpus']): Label | null {
  return isSomebody(one) ? { key: partyKey(one)!, name: partyName(one, entities)! } : null
}

/** As with programmes, what a text leaves unnamed is told apart by document. */
function unnamed({ claims }: Sum, role: string): Label {
  const { document } = claims[0]!.source
  return { key: `${UNNAMED}${role} ${document}`, name: `${role} not named (${document})` }
}

function distinct(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [label.key, label])).values()]
}

/** Rows without a name stand last. */
export function isNameless({ key, name }: Label): boolean {
  return key === '' || key.startsWith(UNNAMED) || name.startsWith(NO_THING)
}
