/** Lines of a column in, the tables among them as rows of cells out. */
import { isFigure, type Line, median, type Run } from './page.ts'

export interface TableBlock {
  readonly first: number
  /** Index behind its last line. */
  readonly end: number
  /** Cells joined by ` | `, as tables of web pages are. */
  readonly rows: readonly { readonly text: string; readonly y: number }[]
}

/** Lines without cells of their own that a cell may be wrapped over. */
const MOST_WRAPPED = 3
const FEWEST_ROWS = 2

/** In order; lines that are in no table are prose. */
export function findTables(lines: readonly Line[]): TableBlock[] {
  const tables: TableBlock[] = []
  let at = 0
  while (at < lines.length) {
    const end = lines[at]!.runs.length > 1 ? endOfTable(lines, at) : at
    const celled = lines.slice(at, end).filter(({ runs }) => runs.length > 1)
    if (celled.length < FEWEST_ROWS) {
      at++
      continue
    }
    const first = startOfTable(lines, at, tables.at(-1)?.end ?? 0)
    const columns = columnsOf(celled)
    tables.push({ first, end, rows: readRows(lines.slice(first, end), columns) })
    at = end
  }
  return tables
}

/** Lines between rows belong to cells that are wrapped, where they are short and close. */
function endOfTable(lines: readonly Line[], first: number): number {
  let end = first + 1
  for (let at = first + 1; at < lines.length && at <= end + MOST_WRAPPED; at++) {
    const line = lines[at]!
    if (line.y - lines[at - 1]!.y > 3.5 * line.size) break
    if (line.runs.length > 1) end = at + 1
    else if (!isWrappedCell(line, lines[first]!)) break
  }
  // The last row's own label may go on.
  while (end < lines.length && goesOnInCell(lines[end]!, lines[end - 1]!)) end++
  return end
}

/** A first cell whose label is set in two lines begins above its figures. */
function startOfTable(lines: readonly Line[], first: number, earliest: number): number {
  const above = lines[first - 1]
  if (first - 1 < earliest || above === undefined || above.runs.length > 1) return first
  return lines[first]!.y - above.y < 0.8 * above.size && isWrappedCell(above, lines[first]!)
    ? first - 1
    : first
}

function isWrappedCell(line: Line, row: Line): boolean {
  return line.right - line.x < 0.62 * (row.right - row.x) && !line.isMarked
}

function goesOnInCell(line: Line, above: Line): boolean {
  if (line.runs.length > 1 || above.runs.length < 2 || line.y - above.y > 1.35 * line.size) return false
  return /^[a-z(]/.test(line.text) && above.runs.some((run) => Math.abs(run.x - line.x) < 0.3 * line.size + 2)
}

interface Extent {
  x: number
  right: number
}

/** From the lines that have most cells: their extents, those that overlap taken together. */
function columnsOf(celled: readonly Line[]): Extent[] {
  const counts = celled.map(({ runs }) => runs.length)
  const usual = median(counts)
  const extents: Extent[] = []
  const runs = celled.filter((line) => line.runs.length >= usual).flatMap((line) => line.runs)
  for (const { x, right } of [...runs].sort((a, b) => a.x - b.x)) {
    const last = extents.at(-1)
    if (last !== undefined && x < last.right) last.right = Math.max(last.right, right)
    else extents.push({ x, right })
  }
  return extents
}

function readRows(lines: readonly Line[], columns: readonly Extent[]): { text: string; y: number }[] {
  const pitches = lines.slice(1).map((line, at) => line.y - lines[at]!.y)
  const pitch = median(pitches.filter((_, at) => lines[at + 1]!.runs.length > 1))
  const rows: { cells: string[]; y: number }[] = []
  lines.forEach((line, at) => {
    const cells = placeRuns(line.runs, columns)
    const last = rows.at(-1)
    if (last !== undefined && isSameRow(line, lines[at - 1]!, cells, last.cells, pitch)) {
      cells.forEach((cell, column) => {
        last.cells[column] = [last.cells[column] ?? '', cell].filter((part) => part !== '').join(' ')
      })
    } else rows.push({ cells, y: line.y })
  })
  return rows.map(({ cells, y }) => ({ text: cells.join(' | ').trimEnd(), y }))
}

/** Nearer than any two lines: cells set in the middle of their row. Else without a figure, and closer than rows or a cell going on. */
function isSameRow(
  line: Line,
  above: Line,
  cells: readonly string[],
  row: readonly string[],
  pitch: number,
): boolean {
  const gap = line.y - above.y
  const meets = cells.some((cell, column) => cell !== '' && isFigure(cell) && (row[column] ?? '') !== '')
  if (gap < 0.85 * line.size) return !meets
  const filled = cells.filter((cell) => cell !== '')
  if (filled.some(isFigure) || gap > 1.4 * line.size || filled.length === cells.length) return false
  if (cells.some((cell, column) => cell !== '' && (row[column] ?? '') === '')) return false
  return gap < 0.8 * pitch || filled.every((cell) => /^[a-z(&]/.test(cell))
}

function placeRuns(runs: readonly Run[], columns: readonly Extent[]): string[] {
  const cells: string[] = columns.map(() => '')
  let least = 0
  for (const run of runs) {
    let best = Math.min(least, columns.length - 1)
    let bestOverlap = Number.NEGATIVE_INFINITY
    for (let column = least; column < columns.length; column++) {
      const overlap = Math.min(run.right, columns[column]!.right) - Math.max(run.x, columns[column]!.x)
      if (overlap > bestOverlap) {
        best = column
        bestOverlap = overlap
      }
    }
    cells[best] = cells[best] === '' ? run.text : `${cells[best]} ${run.text}`
    least = best + 1
  }
  return cells
}
