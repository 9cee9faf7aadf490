/** What a human has decided about claims and commitments, and what must hold of the reports. */
import type { AmountTest } from '../query/query.ts'

export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

export const DECISIONS = ['confirm', 'reject', 'join', 'split', 'evidence'] as const
export type Decision = (typeof DECISIONS)[number]

/** Evidence of a human's own, from a document or from outside. */
export interface GivenEvidence {
  readonly quote: string
  readonly source: string | null
  readonly date: string | null
}

export interface Ruling extends FilePlace {
  readonly decision: Decision
  /** Keys of claims or commitments; two or more are joined or split. */
  readonly keys: readonly string[]
  /** Words that stand in the claim's sentence; null where none are given. */
  readonly text: string | null
  readonly because: string | null
  readonly verdict: string | null
  readonly evidence: readonly GivenEvidence[]
}

export interface FundingAssertion extends FilePlace {
  readonly kind: 'funding'
  readonly words: string
  readonly subject: string
  readonly stage: string
  readonly amount: AmountTest
}

export interface FateAssertion extends FilePlace {
  readonly kind: 'commitment'
  readonly words: string
  readonly key: string
  readonly verdict: string
}

export type Assertion = FundingAssertion | FateAssertion

export interface Rulings {
  readonly rulings: readonly Ruling[]
  readonly assertions: readonly Assertion[]
}
