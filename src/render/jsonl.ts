/** JSON Lines: one record, or one row of a report, a line. */
import type { Report } from '../model/report.ts'
import { rowData } from './cell-data.ts'
import type { Extracted, Format, RecordRenderer, RenderOptions } from './format.ts'
import { recordsOf } from './records-of.ts'

export const jsonl: Format = { name: 'jsonl', apart: true, records: recordLines, report: reportLines }

/** Characters of lines that are put together before they are handed on. */
const STRETCH = 1 << 20

function recordLines({ record }: RenderOptions): RecordRenderer {
  return {
    begin: line,
    *document({ records }: Extracted): Generator<string> {
      let lines = ''
      for (const one of recordsOf(records, record)) {
        lines += line(one)
        if (lines.length < STRETCH) continue
        yield lines
        lines = ''
      }
      yield lines
    },
    end: () => '',
  }
}

function reportLines(report: Report, { receipts }: RenderOptions): string {
  return report.rows.map((row) => line({ report: report.name, ...rowData(row, report, receipts) })).join('')
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
