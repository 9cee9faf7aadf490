/** The records that other programs read, key by key in the order of the contract. Offsets are code points. */
import type { CommitmentStatus, EventKind, FundingAction, Reference, Strength } from './claim.ts'
import type { Genre } from './document.ts'
import type { Certainty, DateValue, MentionType, MoneyValue } from './mention.ts'

export interface RunRecord {
  readonly record: 'run'
  readonly schema: 1
  readonly csc: string
  readonly lexicon: string
}

export interface DocumentRecord {
  readonly record: 'document'
  readonly document: string
  readonly title: string | null
  readonly published: string | null
  readonly published_basis: string | null
  readonly source: string | null
  readonly url: string | null
  readonly genre: Genre | null
  readonly sha256: string
  /** Code points of the decoded text. */
  readonly characters: number
  readonly words: number
}

interface Placed {
  readonly document: string
  readonly id: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

export interface MentionRecord extends Placed {
  readonly record: 'mention'
  readonly type: MentionType
  readonly text: string
  readonly value: MoneyValue | DateValue | null
  readonly entity: string | null
  readonly certainty: Certainty
  readonly rule: string
}

export interface FundingRecord extends Placed {
  readonly record: 'funding'
  readonly key: string
  readonly money: string
  readonly action: FundingAction
  readonly for: readonly Reference[]
  readonly funder: Reference | null
  readonly recipient: Reference | null
  readonly period: string | null
  readonly part_of: string | null
  readonly speaker: Reference | null
  readonly new: 'new' | 'existing' | 'total' | null
  readonly certainty: Certainty
  readonly sentence: string
  readonly rule: string
}

export interface CommitmentRecord extends Placed {
  readonly record: 'commitment'
  readonly key: string
  readonly agent: Reference
  readonly action: string
  readonly action_start: number
  readonly action_end: number
  readonly strength: Strength
  readonly negated: boolean
  readonly deadline: string | null
  readonly status: CommitmentStatus
  readonly same_as: string | null
  readonly speaker: Reference | null
  readonly money: readonly string[]
  readonly certainty: Certainty
  readonly sentence: string
  readonly rule: string
}

export interface EventRecord extends Placed {
  readonly record: 'event'
  readonly kind: EventKind
  readonly date: string | null
  readonly entities: readonly string[]
  readonly negated: boolean
  readonly sentence: string
  readonly rule: string
}

/** A sentence for which a query of `grep` holds. */
export interface HitRecord {
  readonly document: string
  /** 1-based; a column counts code points. */
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** The words that show it. */
  readonly matches: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  /** False where a range, a modifier or a date leaves it open. */
  readonly sure: boolean
  /** Null in the document's own voice. */
  readonly speaker: { readonly text: string | null; readonly entity: string | null } | null
}

/** All records of one document; the unit that relate, report and query work on. */
export interface DocumentRecords {
  readonly document: DocumentRecord
  readonly mentions: readonly MentionRecord[]
  readonly funding: readonly FundingRecord[]
  readonly commitments: readonly CommitmentRecord[]
  readonly events: readonly EventRecord[]
}

export type AnyRecord =
  | RunRecord
  | DocumentRecord
  | MentionRecord
  | FundingRecord
  | CommitmentRecord
  | EventRecord
