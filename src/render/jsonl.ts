/** JSON Lines: one record, or one row of a report, a line. */
import type { Report } from '../model/report.ts'
import { rowData } from './cell-data.ts'
import type { Format, RecordRenderer, RenderOptions } from './format.ts'
import { recordsOf } from './records-of.ts'

export const jsonl: Format = { name: 'jsonl', apart: true, records: recordLines, report: reportLines }

function recordLines({ record }: RenderOptions): RecordRenderer {
  return {
    begin: line,
    document: ({ records }) => recordsOf(records, record).map(line).join(''),
    end: () => '',
  }
}

function reportLines(report: Report, { receipts }: RenderOptions): string {
  return report.rows.map((row) => line({ report: report.name, ...rowData(row, report, receipts) })).join('')
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
