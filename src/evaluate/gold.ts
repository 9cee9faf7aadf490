/** The text of a gold file in, its annotations out. */
import { parseDocument } from 'yaml'
import type { MoneyValue } from '../model/mention.ts'
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'

/** Words of the document: the `n`-th occurrence of exactly these characters, from 1. */
export interface Quote {
  readonly text: string
  readonly n: number
}

export interface GoldMention extends Quote {
  readonly type: MentionType
  /** Money, or a date's EDTF or ISO 8601 duration; undefined for names. */
  readonly value: MoneyValue | string | null | undefined
  /** The value that holds where the publication date is given from outside the text. */
  readonly valueKnown: string | undefined
  readonly kind: string | undefined
  readonly entity: string | null
  readonly doubt: boolean
}

/** Words, entities, or both; no quote where the reference is only understood. */
export interface GoldReference {
  readonly quote: Quote | null
  readonly entities: readonly string[]
}

interface GoldStatement {
  readonly id: string
  readonly sentence: string
  readonly speaker: GoldReference | null
  readonly doubt: boolean
}

export interface GoldFunding extends GoldStatement {
  readonly money: Quote
  readonly action: string
  readonly for: GoldReference | null
  readonly funder: GoldReference | null
  readonly recipient: GoldReference | null
  readonly period: Quote | null
  readonly partOf: Quote | null
}

export interface GoldCommitment extends GoldStatement {
  readonly agent: GoldReference | null
  readonly action: string
  readonly strength: string
  readonly deadline: Quote | null
  readonly status: string
  readonly sameAs: string | null
}

export interface Gold {
  /** Base name of the document that this is the gold of. */
  readonly document: string
  readonly publishedKnown: string | null
  readonly mentions: readonly GoldMention[]
  readonly funding: readonly GoldFunding[]
  readonly commitments: readonly GoldCommitment[]
  /** The types that it annotates, where it comes from a tool that annotates mentions alone; all kinds where absent. */
  readonly types?: readonly MentionType[]
}

/** Null where the file is YAML of another kind (clusters, entities); throws an Error that names the place where it is none. */
export function readGold(yaml: string): Gold | null {
  const parsed = parseDocument(yaml)
  const [error] = parsed.errors
  if (error) throw new Error(error.message.split('\n')[0])
  const root = table(parsed.toJS({ maxAliasCount: 0 }))
  const header = table(root.document)
  if (typeof header.file !== 'string' || root.mentions === undefined) return null
  const mentions = table(root.mentions)
  return {
    document: header.file,
    publishedKnown: textOrNull(header.published_known),
    mentions: MENTION_TYPES.flatMap((type) => list(mentions[type]).map((entry) => mention(type, entry))),
    funding: list(root.funding).map(funding),
    commitments: list(root.commitments).map(commitment),
  }
}

type Table = Readonly<Record<string, unknown>>

function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {}
}

function list(value: unknown): Table[] {
  return Array.isArray(value) ? value.map(table) : []
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function quote(value: unknown): Quote | null {
  const { text, n } = table(value)
  return typeof text === 'string' ? { text, n: typeof n === 'number' ? n : 1 } : null
}

function reference(value: unknown): GoldReference | null {
  const { entity, entities } = table(value)
  const words = quote(value)
  const ids = Array.isArray(entities) ? entities.map(String) : typeof entity === 'string' ? [entity] : []
  return words === null && ids.length === 0 ? null : { quote: words, entities: ids }
}

function mention(type: MentionType, entry: Table): GoldMention {
  return {
    ...(quote(entry) ?? { text: '', n: 1 }),
    type,
    value: entry.value as GoldMention['value'],
    valueKnown: textOrNull(entry.value_known) ?? undefined,
    kind: textOrNull(entry.kind) ?? undefined,
    entity: textOrNull(entry.entity),
    doubt: entry.doubt === true,
  }
}

function statement(entry: Table): GoldStatement {
  return {
    id: String(entry.id),
    sentence: String(entry.sentence),
    speaker: reference(entry.speaker),
    doubt: entry.doubt === true,
  }
}

function funding(entry: Table): GoldFunding {
  return {
    ...statement(entry),
    money: quote(entry.money) ?? { text: '', n: 1 },
    action: String(entry.action),
    for: reference(entry.for),
    funder: reference(entry.funder),
    recipient: reference(entry.recipient),
    period: quote(entry.period),
    partOf: quote(entry.part_of),
  }
}

function commitment(entry: Table): GoldCommitment {
  return {
    ...statement(entry),
    agent: reference(entry.agent),
    action: String(entry.action),
    strength: String(entry.strength),
    deadline: quote(entry.deadline),
    status: String(entry.status),
    sameAs: textOrNull(entry.same_as),
  }
}
