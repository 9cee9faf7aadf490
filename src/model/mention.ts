/** Mentions of entities, sums and dates, before and after the whole document is known. */
import type { Span } from './span.ts'

export const MENTION_TYPES = [
  'money',
  'date',
  'body',
  'programme',
  'person',
  'role',
  'place',
  'publication',
  'law',
] as const
export type MentionType = (typeof MENTION_TYPES)[number]

export type Certainty = 'stated' | 'inferred' | 'possible'

export const MONEY_MODIFIERS = ['about', 'over', 'under', 'at-least', 'up-to'] as const
export type MoneyModifier = (typeof MONEY_MODIFIERS)[number]
export const RATES = ['hour', 'day', 'week', 'month', 'year', 'person'] as const
export type Rate = (typeof RATES)[number]

/** An amount in units of its currency (ISO 4217 code); an open bound is null. */
export interface MoneyValue {
  readonly min: number | null
  readonly max: number | null
  readonly currency: string
  readonly modifier: MoneyModifier | null
  readonly per: Rate | null
}

export type DateKind = 'point' | 'interval' | 'duration'
export type DateModifier = 'early' | 'mid' | 'late' | 'start' | 'end'

/** A date as EDTF (ISO 8601-2:2019), null where it can't be resolved; `duration` is ISO 8601, for durations without an anchor. */
export interface DateValue {
  readonly edtf: string | null
  readonly duration: string | null
  readonly kind: DateKind
  readonly modifier: DateModifier | null
}

/**
 * What a tagger proposes. `rule` is `tagger/rule`. Candidates of one type may overlap; refiners decide.
 * `hint` is private between a tagger and the resolver of its type (the unresolved date, the lexicon entries that fit).
 */
export interface Candidate extends Span {
  readonly type: MentionType
  readonly rule: string
  readonly certainty: Certainty
  readonly money?: MoneyValue
  readonly hint?: unknown
}

/** A mention as the records give it, offsets still in UTF-16. */
export interface Mention extends Span {
  /** `m1`, `m2` … in order of `start`, then longest first, then type. */
  readonly id: string
  readonly type: MentionType
  readonly value: MoneyValue | DateValue | null
  readonly entity: string | null
  readonly certainty: Certainty
  readonly rule: string
}
