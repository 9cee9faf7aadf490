/** What sentences say of money, acts to come and things that happened. Offsets in UTF-16 until records are made. */
import type { Certainty } from './mention.ts'
import type { Span } from './span.ts'

/** Words that point at somebody or something; `text` and its place are null where it is only understood. */
export interface Reference {
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
  /** Id of the mention that the words are. */
  readonly mention: string | null
  readonly entity: string | null
}

export const FUNDING_ACTIONS = ['announced', 'allocated', 'spent', 'cut', 'needed', 'raised'] as const
export type FundingAction = (typeof FUNDING_ACTIONS)[number]

interface Statement extends Span {
  readonly id: string
  /** Stable across edits elsewhere and moves of the file: a hash of sentence, words and their rank in it. */
  readonly key: string
  readonly speaker: Reference | null
  readonly certainty: Certainty
  readonly sentence: string
  readonly rule: string
}

export interface FundingClaim extends Statement {
  /** Id of the money mention. */
  readonly money: string
  readonly action: FundingAction
  readonly for: readonly Reference[]
  readonly funder: Reference | null
  readonly recipient: Reference | null
  /** Id of the date mention that the money covers. */
  readonly period: string | null
  /** Id of the money mention that this sum is a part of. */
  readonly partOf: string | null
  readonly new: 'new' | 'existing' | 'total' | null
}

/** A sum of which no funding claim speaks, and why. */
export interface RejectedSum {
  /** Id of the money mention. */
  readonly money: string
  readonly reason: string
}

export const STRENGTHS = ['firm', 'intended', 'tentative'] as const
export type Strength = (typeof STRENGTHS)[number]
export type CommitmentStatus = 'promised' | 'under-way' | 'done'

export interface Commitment extends Statement {
  readonly agent: Reference
  readonly action: string
  readonly actionStart: number
  readonly actionEnd: number
  readonly strength: Strength
  readonly negated: boolean
  /** Id of the date mention. */
  readonly deadline: string | null
  readonly status: CommitmentStatus
  /** Id of the earlier commitment of this document that this one repeats. */
  readonly sameAs: string | null
  /** Ids of money mentions in the act. */
  readonly money: readonly string[]
}

export const EVENT_KINDS = [
  'announced',
  'launched',
  'published',
  'opened',
  'awarded',
  'completed',
  'changed',
  'delayed',
  'cut',
  'dropped',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface Event extends Span {
  readonly id: string
  readonly kind: EventKind
  /** Id of a date mention. */
  readonly date: string | null
  /** Ids of mentions that it is about. */
  readonly entities: readonly string[]
  readonly negated: boolean
  readonly sentence: string
  readonly rule: string
}
