/** Tables for people at a terminal. */
import type { Format } from './format.ts'
import { reportTable } from './report-table.ts'

export const table: Format = { name: 'table', report: reportTable }
