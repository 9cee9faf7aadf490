/** What the reports of commitments are told apart and narrowed down by. */
import type { CommitmentStatus, Strength } from '../model/claim.ts'
import type { Verdict } from '../model/outcome.ts'

export const COMMITMENT_DIMENSIONS = ['agent', 'programme', 'deadline', 'document'] as const
export type CommitmentDimension = (typeof COMMITMENT_DIMENSIONS)[number]

export interface CommitmentOptions {
  readonly by: CommitmentDimension
  /** Null: of every strength. */
  readonly strengths: readonly Strength[] | null
  /** As the promise itself says, or as later documents do; null: all. */
  readonly statuses: readonly (CommitmentStatus | Verdict)[] | null
  /** Show what each lacks to be checked. */
  readonly measurable: boolean
}

export const ALL_COMMITMENTS: CommitmentOptions = {
  by: 'agent',
  strengths: null,
  statuses: null,
  measurable: false,
}

/** Days as numbers since 1970. */
export interface DueOptions {
  readonly on: number
  /** Last day that counts as coming. */
  readonly until: number
}
