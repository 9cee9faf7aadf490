/** CSV: one kind of record, or a report's rows (with receipts: a line for each receipt). */
import type { Report, Row } from '../model/report.ts'
import { flatKeys, flatValues } from './cell-data.ts'
import { csvLine } from './csv-line.ts'
import type { Format, RenderOptions } from './format.ts'
import { BYTE_ORDER_MARK, recordCsv } from './record-csv.ts'

export const csv: Format = {
  name: 'csv',
  kind: 'mention',
  apart: true,
  records: recordCsv,
  report: reportCsv,
}

const RECEIPT_KEYS = ['verdict', 'document', 'line', 'column', 'quote', 'speaker', 'why', 'claim'] as const

function reportCsv(report: Report, { csvRaw, excel, receipts }: RenderOptions): string {
  const keys = ['key', ...report.columns.flatMap(flatKeys), ...(receipts ? RECEIPT_KEYS : [])]
  let out = (excel ? BYTE_ORDER_MARK : '') + csvLine(keys, csvRaw)
  for (const row of report.rows) {
    const values = [
      row.key,
      ...report.columns.flatMap((column, index) => flatValues(row.cells[index] ?? null, column)),
    ]
    if (!receipts) out += csvLine(values, csvRaw)
    else for (const receipt of receiptValues(row)) out += csvLine([...values, ...receipt], csvRaw)
  }
  return out
}

/** At least one line for each row, so that none is lost. */
function receiptValues(row: Row): (string | number | null)[][] {
  if (row.receipts.length === 0) return [RECEIPT_KEYS.map(() => null)]
  return row.receipts.map(({ verdict, source, quote, speaker, why, key }) => [
    verdict,
    source.document,
    source.line,
    source.column,
    quote,
    speaker,
    why,
    key,
  ])
}
