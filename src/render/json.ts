/** JSON: one object for the whole run, or for a report. */
import type { Report } from '../model/report.ts'
import { rowData } from './cell-data.ts'
import type { Format, RenderOptions } from './format.ts'

export const json: Format = { name: 'json', report: reportJson }

function reportJson(report: Report, { receipts }: RenderOptions): string {
  const { name, title, notes } = report
  const rows = report.rows.map((row) => rowData(row, report, receipts))
  const totals = report.totals.map((row) => rowData(row, report, receipts))
  return `${JSON.stringify({ report: name, title, rows, totals, notes }, null, 2)}\n`
}
