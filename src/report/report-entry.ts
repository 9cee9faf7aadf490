/** The contract of reports: related claims and facts of a corpus in, typed rows out. */
import type { Report } from '../model/report.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import type { Dimension } from './dimensions.ts'

export interface ReportOptions {
  /** What the funding report tells its rows apart by. */
  readonly by: Dimension
}

/** A report as the list has it: loaded when it is asked for. */
export interface ReportEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<(related: RelatedMoney, options: ReportOptions) => Report>
}
