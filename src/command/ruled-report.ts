/** Documents and rulings in, a report that counts as ruled, with the figures of the documents alone beside it, out. */
import type { Report } from '../model/report.ts'
import type { OrderedCorpus } from '../relate/corpus.ts'
import { relate } from '../relate/relate.ts'
import type { ReportEntry, ReportOptions } from '../report/report-entry.ts'
import type { Rulings } from '../rulings/ruling.ts'
import { withRulings } from '../rulings/with-rulings.ts'
import { decisionsOf } from './rulings-file.ts'

/** `plain` is the report without rulings. */
export function ruledReport(
  build: Awaited<ReturnType<ReportEntry['load']>>,
  corpus: OrderedCorpus,
  options: ReportOptions,
  { plain, rulings }: { readonly plain: Report; readonly rulings: Rulings },
): Report {
  return withRulings(build(relate(corpus, decisionsOf(rulings)), options), rulings.rulings, plain)
}
