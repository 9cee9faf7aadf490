/** The reports, in the order in which the help lists them. */
import type { ReportEntry } from './report-entry.ts'

export const REPORTS: readonly ReportEntry[] = [
  {
    name: 'funding',
    summary: 'one figure for each thing and stage, with its bounds and what it rests on',
    load: async () => (await import('./funding.ts')).fundingReport,
  },
]
