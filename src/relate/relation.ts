/** The contract of relations: two sums or claims, what they are to one another, why, and the words that support it. */

import type { Stage } from '../model/outcome.ts'
import type { Source } from '../model/report.ts'
import type { Amount } from './amount.ts'
import type { MoneyClaim, Party } from './money-claim.ts'
import type { Period } from './period.ts'

export const RELATION_KINDS = [
  'same',
  'part-of',
  'sum-of',
  'in-addition',
  'revises',
  'contradicts',
  'agrees',
  'may-overlap',
  'distinct',
] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

export interface Evidence {
  readonly source: Source
  readonly quote: string
}

/** `a` is … `b`: part of it, its sum, its revision. */
export interface SumRelation {
  readonly kind: RelationKind
  readonly a: Sum
  readonly b: Sum
  readonly why: string
  readonly evidence: readonly Evidence[]
}

/** One sum of money, with all claims that speak of it in the order of documents. */
export interface Sum {
  /** The first claim's id. */
  readonly id: string
  readonly claims: readonly MoneyClaim[]
  /** Why each claim is taken to speak of the same; null for the first. */
  readonly reasons: ReadonlyMap<MoneyClaim, string>
  /** How many documents tell of it in words of their own. */
  readonly tellers: number
  /** The most precise figure; null for a rate of unknown length. */
  readonly amount: Amount | null
  readonly stages: readonly Stage[]
  readonly programmes: readonly string[]
  /** Programmes named as examples of what it is for. */
  readonly among: readonly string[]
  readonly purpose: Party | null
  readonly context: readonly string[]
  /** Of the context, what it may be counted as. */
  readonly understood: readonly string[]
  readonly period: Period | null
  readonly recipient: Party | null
  readonly funder: Party | null
}
