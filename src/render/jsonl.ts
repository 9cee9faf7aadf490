/** JSON Lines: one record, or one row of a report, a line. */
import type { Report } from '../model/report.ts'
import { rowData } from './cell-data.ts'
import type { Format, RenderOptions } from './format.ts'

export const jsonl: Format = { name: 'jsonl', report: reportJsonl }

function reportJsonl(report: Report, { receipts }: RenderOptions): string {
  return report.rows
    .map((row) => `${JSON.stringify({ report: report.name, ...rowData(row, report, receipts) })}\n`)
    .join('')
}
