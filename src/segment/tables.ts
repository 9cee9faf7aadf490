/** Lines in, the tables among them out: rows of cells with their columns, header rows marked. */
import { Gap, TokenKind } from '../model/tokens.ts'
import { type RawCell, type RawRow, readRow } from './cells.ts'
import { assignColumns } from './columns.ts'
import type { Lines } from './lines.ts'

export interface TableRow {
  readonly line: number
  /** Behind `line` where the cells stand one below the other. */
  readonly lastLine: number
  readonly header: boolean
  readonly cells: readonly { readonly start: number; readonly end: number; readonly column: number }[]
}

const YEAR = /^(?:fy ?|q[1-4] |[a-z]{3,9} )?(?:\d{4}(?: ?[-–/] ?\d{2,4})?|\d{2}[/-]\d{2})(?: ?q[1-4])?$/i
const UNIT = /^\(?[£$€]?\s?['’]?(?:000s?|m|mn|bn|k|million|billion|thousand|%|per cent)\)?$/i
const NOTHING = /^(?:[-–—.…]{1,3}|n\/?a|nil|tbc)$/i

/** Tables in order of the text, each a list of rows; every line is in one table at most. */
export function findTables(lines: Lines): TableRow[][] {
  const tables: TableRow[][] = []
  let group: RawRow[] = []
  const close = (): void => {
    const table = readTable(lines, group)
    if (table !== null) tables.push(table)
    group = []
  }
  for (let line = 0; line < lines.count; line++) {
    if (isRule(lines, line)) continue
    const row = readRow(lines, line)
    if (row === null || !goesOn(lines, group, row)) close()
    if (row !== null) group.push(row)
  }
  close()
  return tables
}

/** A line of signs alone, such as `|---|---|` or `=====`. */
export function isRule(lines: Lines, line: number): boolean {
  const { tokens } = lines
  const end = lines.endToken(line)
  for (let token = lines.firstToken(line); token < end; token++) {
    if (tokens.kind[token] !== TokenKind.Punctuation) return false
  }
  return true
}

function goesOn(lines: Lines, group: readonly RawRow[], row: RawRow): boolean {
  const last = group.at(-1)
  if (last === undefined) return true
  if (last.separator !== row.separator) return false
  const { tokens } = lines
  const gap = tokens.gap[lines.firstToken(row.line)]!
  return gap < Gap.Paragraph || last.cells.length === row.cells.length
}

function readTable(lines: Lines, rows: readonly RawRow[]): TableRow[] | null {
  if (rows.length < 2) return null
  const data = rows.map((row) => isDataRow(lines, row))
  const firstData = data.indexOf(true)
  const framed = rows.every((row) => row.framed)
  if (firstData < 0 && !framed) return null
  const share = data.filter(Boolean).length / rows.length
  if (!framed && share < 0.3) return null
  const headers = firstData < 0 ? 1 : firstData
  const columns = assignColumns(rows, headers)
  return rows.map((row, index) => ({
    line: row.line,
    lastLine: row.line,
    header: index < headers,
    cells: row.cells.map((cell, at) => ({ ...contentOf(lines, cell), column: columns[index]![at]! })),
  }))
}

/** Has a figure outside its first cell that is no year and no unit. */
function isDataRow(lines: Lines, row: RawRow): boolean {
  return row.cells.some((cell, index) => {
    if (index === 0 && row.cells.length > 1 && cell.from === row.cells[0]!.from) return false
    const { start, end } = contentOf(lines, cell)
    if (end - start > 40) return false
    const text = lines.text.slice(start, end)
    return !YEAR.test(text) && !UNIT.test(text) && (isFigure(lines, cell) || NOTHING.test(text))
  })
}

/** A number with what may stand before it: a minus sign, a bracket, a currency. */
function isFigure(lines: Lines, cell: RawCell): boolean {
  const { tokens } = lines
  for (let token = cell.firstToken; token < cell.endToken && token < cell.firstToken + 4; token++) {
    const kind = tokens.kind[token]
    if (kind === TokenKind.Number) return cell.endToken - token <= 5
    if (kind !== TokenKind.Currency && !/^[-–−+~<>(*]$/.test(tokens.raw(token))) return false
  }
  return false
}

function contentOf(lines: Lines, cell: RawCell): { start: number; end: number } {
  return { start: lines.tokens.start[cell.firstToken]!, end: lines.tokens.end[cell.endToken - 1]! }
}
