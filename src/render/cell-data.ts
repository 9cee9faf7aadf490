/** A cell in, plain data out: numbers with their currency, dates as EDTF, places as document, line and column. */
import type { Cell, CellKind, Column, Report, Row } from '../model/report.ts'

type Plain = string | number | null

/** Names of the flat columns that a kind of cell takes; the empty one is the column's own key. */
const PARTS: Readonly<Record<CellKind, readonly string[]>> = {
  text: [''],
  count: [''],
  share: [''],
  date: [''],
  money: ['min', 'max', 'currency', 'modifier', 'per'],
  range: ['low', 'best', 'high', 'currency'],
  source: ['document', 'line', 'column', 'start', 'end'],
}

/** The value of a cell as JSON. */
function cellData(cell: Cell | null): unknown {
  if (cell === null) return null
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'count':
      return cell.count
    case 'share':
      return cell.share
    case 'date':
      return cell.date
    case 'money':
      return cell.money
    case 'range':
      return cell.range
    case 'source':
      return cell.source
  }
}

export function flatKeys({ key, kind }: Column): string[] {
  return PARTS[kind].map((part) => (part === '' ? key : `${key}_${part}`))
}

/** One value for each of `flatKeys`. */
export function flatValues(cell: Cell | null, { kind }: Column): Plain[] {
  const data = cellData(cell)
  return PARTS[kind].map((part) => {
    if (data === null) return null
    return part === '' ? (data as Plain) : ((data as Record<string, Plain>)[part] ?? null)
  })
}

/** A row as an object by column key; with its receipts where they are asked for. */
export function rowData(row: Row, report: Report, receipts: boolean): Record<string, unknown> {
  const entries = report.columns.map((column, index): [string, unknown] => [
    column.key,
    cellData(row.cells[index] ?? null),
  ])
  const data: Record<string, unknown> = { key: row.key, ...Object.fromEntries(entries) }
  return receipts ? { ...data, receipts: row.receipts } : data
}
