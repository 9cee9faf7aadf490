/** JSON: one object for the whole run, or for a report. */
import type { RunRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import { rowData } from './cell-data.ts'
import type { Extracted, Format, RecordRenderer, RenderOptions } from './format.ts'

export const json: Format = { name: 'json', apart: true, records: recordObject, report: reportObject }

/** Streams: the documents stand one after the other in an array. */
function recordObject({ record }: RenderOptions): RecordRenderer {
  const wanted = (kind: RenderOptions['record']) => record === null || record === kind
  return {
    begin: (run: RunRecord) => `{"run":${JSON.stringify(run)},"documents":[`,
    document({ records }: Extracted) {
      const { document, mentions, funding, commitments, events } = records
      const whole = {
        ...document,
        mentions: wanted('mention') ? mentions : [],
        funding: wanted('funding') ? funding : [],
        commitments: wanted('commitment') ? commitments : [],
        events: wanted('event') ? events : [],
      }
      return `\n${JSON.stringify(whole)}`
    },
    between: ',',
    end: () => '\n]}\n',
  }
}

function reportObject(report: Report, { receipts }: RenderOptions): string {
  const { name, title, notes } = report
  const rows = report.rows.map((row) => rowData(row, report, receipts))
  const totals = report.totals.map((row) => rowData(row, report, receipts))
  return `${JSON.stringify({ report: name, title, rows, totals, notes }, null, 2)}\n`
}
