/** JSON Lines: one record, or one row of a report, a line. */
import type { Report } from '../model/report.ts'
import { rowData } from './cell-data.ts'
import type { Extracted, Format, PassingBytes, RecordRenderer, RenderOptions } from './format.ts'
import { JsonBytes } from './json-bytes.ts'
import { recordsOf } from './records-of.ts'

export const jsonl: Format = { name: 'jsonl', apart: true, records: recordLines, report: reportLines }

/** Bytes of lines that are put together before they are handed on. */
const STRETCH = 1 << 20

function recordLines({ record }: RenderOptions): RecordRenderer {
  const lines = new JsonBytes()
  return {
    begin: line,
    *document({ records }: Extracted): Generator<PassingBytes> {
      for (const one of recordsOf(records, record)) {
        lines.add(one)
        lines.lineEnd()
        if (lines.length >= STRETCH) yield lines.take()
      }
      yield lines.take()
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
