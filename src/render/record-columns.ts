/** The flat columns of each kind of record: what a record points at by id is written out. */
import type { Reference } from '../model/claim.ts'
import type { DateValue, MoneyValue } from '../model/mention.ts'
import type {
  CommitmentRecord,
  DocumentRecord,
  EventRecord,
  FundingRecord,
  MentionRecord,
} from '../model/record.ts'

export type FlatValue = string | number | boolean | null

/** Finds a mention of the document by its id. */
export type MentionOf = (id: string | null) => MentionRecord | null

export interface FlatColumn<Rec> {
  readonly key: string
  readonly value: (record: Rec, mentionOf: MentionOf) => FlatValue
}

type Columns<Rec> = readonly FlatColumn<Rec>[]
type Valued = { readonly value: MoneyValue | DateValue | null }

/** Columns that hold a field as it is. */
function fields<Rec>(...keys: (keyof Rec & string)[]): FlatColumn<Rec>[] {
  return keys.map((key) => ({ key, value: (record) => record[key] as FlatValue }))
}

function moneyColumns<Rec>(mention: (record: Rec, mentionOf: MentionOf) => Valued | null): FlatColumn<Rec>[] {
  return (['min', 'max', 'currency', 'modifier', 'per'] as const).map((key) => ({
    key,
    value: (record, mentionOf) => {
      const value = mention(record, mentionOf)?.value ?? null
      if (value === null) return null
      if ('currency' in value) return value[key]
      return key === 'modifier' ? value.modifier : null
    },
  }))
}

function edtf(mention: Valued | null): string | null {
  const value = mention?.value ?? null
  return value === null || 'currency' in value ? null : (value.edtf ?? value.duration)
}

function referenceColumns<Rec>(key: string, reference: (record: Rec) => Reference | null): FlatColumn<Rec>[] {
  return [
    { key, value: (record) => reference(record)?.text ?? null },
    { key: `${key}_entity`, value: (record) => reference(record)?.entity ?? null },
  ]
}

function dateColumns<Rec>(key: string, id: (record: Rec) => string | null): FlatColumn<Rec>[] {
  return [
    { key, value: (record, mentionOf) => mentionOf(id(record))?.text ?? null },
    { key: `${key}_edtf`, value: (record, mentionOf) => edtf(mentionOf(id(record))) },
  ]
}

function joined(values: readonly (string | null | undefined)[]): string | null {
  return values.filter((value) => value != null && value !== '').join('; ') || null
}

export const DOCUMENT_COLUMNS: Columns<DocumentRecord> = fields<DocumentRecord>(
  'document',
  'title',
  'published',
  'published_basis',
  'source',
  'url',
  'genre',
  'sha256',
  'characters',
  'words',
)

export const MENTION_COLUMNS: Columns<MentionRecord> = [
  ...fields<MentionRecord>('document', 'id', 'type', 'start', 'end', 'line', 'column', 'text'),
  ...moneyColumns<MentionRecord>((mention) => mention),
  { key: 'edtf', value: ({ value }) => (value === null || 'currency' in value ? null : value.edtf) },
  { key: 'duration', value: ({ value }) => (value === null || 'currency' in value ? null : value.duration) },
  { key: 'kind', value: ({ value }) => (value === null || 'currency' in value ? null : value.kind) },
  ...fields<MentionRecord>('entity', 'certainty', 'rule'),
]

export const FUNDING_COLUMNS: Columns<FundingRecord> = [
  ...fields<FundingRecord>('document', 'id', 'key', 'start', 'end', 'line', 'column', 'action'),
  { key: 'money', value: (claim, mentionOf) => mentionOf(claim.money)?.text ?? null },
  ...moneyColumns<FundingRecord>((claim, mentionOf) => mentionOf(claim.money)),
  { key: 'for', value: (claim) => joined(claim.for.map(({ text }) => text)) },
  { key: 'for_entity', value: (claim) => joined(claim.for.map(({ entity }) => entity)) },
  ...referenceColumns<FundingRecord>('funder', ({ funder }) => funder),
  ...referenceColumns<FundingRecord>('recipient', ({ recipient }) => recipient),
  ...dateColumns<FundingRecord>('period', ({ period }) => period),
  { key: 'part_of', value: (claim, mentionOf) => mentionOf(claim.part_of)?.text ?? null },
  ...referenceColumns<FundingRecord>('speaker', ({ speaker }) => speaker),
  ...fields<FundingRecord>('new', 'certainty', 'sentence', 'rule'),
]

export const COMMITMENT_COLUMNS: Columns<CommitmentRecord> = [
  ...fields<CommitmentRecord>('document', 'id', 'key', 'start', 'end', 'line', 'column'),
  ...referenceColumns<CommitmentRecord>('agent', ({ agent }) => agent),
  ...fields<CommitmentRecord>('action', 'strength', 'negated'),
  ...dateColumns<CommitmentRecord>('deadline', ({ deadline }) => deadline),
  ...fields<CommitmentRecord>('status', 'same_as'),
  ...referenceColumns<CommitmentRecord>('speaker', ({ speaker }) => speaker),
  { key: 'money', value: ({ money }, mentionOf) => joined(money.map((id) => mentionOf(id)?.text)) },
  ...fields<CommitmentRecord>('certainty', 'sentence', 'rule'),
]

export const EVENT_COLUMNS: Columns<EventRecord> = [
  ...fields<EventRecord>('document', 'id', 'start', 'end', 'line', 'column', 'kind'),
  ...dateColumns<EventRecord>('date', ({ date }) => date),
  { key: 'entities', value: ({ entities }, mentionOf) => joined(entities.map((id) => mentionOf(id)?.text)) },
  ...fields<EventRecord>('negated', 'sentence', 'rule'),
]
