/** The contract of reports: related claims and facts of a corpus in, typed rows out. */
import type { Report } from '../model/report.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import type { CommitmentOptions, DueOptions } from './commitment-options.ts'
import type { Dimension } from './dimensions.ts'

export interface ReportOptions {
  /** What the funding report tells its rows apart by. */
  readonly by: Dimension
  readonly commitments?: CommitmentOptions
  /** The report of deadlines needs it. */
  readonly due?: DueOptions
}

/** A report as the list has it: loaded when it is asked for. */
export interface ReportEntry {
  readonly name: string
  readonly summary: string
  /** It depends on a day, which is given as an option. */
  readonly needsDay?: true
  /** It tells of commitments and events, which are kept for it. */
  readonly ofDeeds?: true
  readonly load: () => Promise<(related: RelatedMoney, options: ReportOptions) => Report>
}
