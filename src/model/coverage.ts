/** The ledger that accounts for every currency sign, scale word, year and date-like token of a document. */
import type { Span } from './span.ts'

export const COVERAGE_KINDS = ['currency', 'scale', 'year', 'date'] as const
export type CoverageKind = (typeof COVERAGE_KINDS)[number]

/** One token that looks like a part of a sum or a date. Offsets in UTF-16. */
export interface CoverageEntry extends Span {
  readonly text: string
  readonly kind: CoverageKind
  /** Id of the mention that it stands in, null where it stands in none. */
  readonly mention: string | null
  /** The rule of the mention, or the named reason why it is none (`scale/counts-things`, `furniture`); null where unknown. */
  readonly rule: string | null
  /** False where neither a mention nor a named reason accounts for it: an error of the tool. */
  readonly explained: boolean
}
