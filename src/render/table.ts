/** Tables for people at a terminal. */
import type { Format } from './format.ts'
import { recordTable } from './record-table.ts'
import { reportTable } from './report-table.ts'

export const table: Format = { name: 'table', kind: 'mention', records: recordTable, report: reportTable }
