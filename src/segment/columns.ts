/** Rows of cells in, the column of each cell out. */
import type { RawCell, RawRow } from './cells.ts'

interface Extent {
  from: number
  to: number
}

/** Pipes and tabs count columns themselves; in text set with spaces the place on the line decides. */
export function assignColumns(rows: readonly RawRow[], headers: number): number[][] {
  if (rows[0]!.separator !== 'space') return rows.map((row) => row.cells.map((cell) => cell.order))
  const extents = measure(rows, headers)
  return rows.map((row) => placeRow(row, extents))
}

/** Extents of the columns, from the rows that have most cells. */
function measure(rows: readonly RawRow[], headers: number): Extent[] {
  const body = headers < rows.length ? rows.slice(headers) : rows
  const most = Math.max(...body.slice(0, 5000).map((row) => row.cells.length))
  const extents: Extent[] = Array.from({ length: most }, () => ({ from: Number.POSITIVE_INFINITY, to: 0 }))
  for (const row of body) {
    if (row.cells.length !== most) continue
    row.cells.forEach((cell, index) => {
      const extent = extents[index]!
      extent.from = Math.min(extent.from, cell.from)
      extent.to = Math.max(extent.to, cell.to)
    })
  }
  return extents
}

function placeRow(row: RawRow, extents: readonly Extent[]): number[] {
  const { cells } = row
  if (cells.length >= extents.length) return cells.map((_, index) => index)
  const withoutLabel =
    cells.length === extents.length - 1 && cells[0]!.from > 0 && !overlaps(cells[0]!, extents[0]!)
  if (withoutLabel) return cells.map((_, index) => index + 1)
  let column = -1
  return cells.map((cell, index) => {
    const last = extents.length - (cells.length - index)
    column = nearest(cell, extents, column + 1, last)
    return column
  })
}

function overlaps(cell: RawCell, extent: Extent): boolean {
  return cell.from < extent.to && cell.to > extent.from
}

/** The column from `first` to `last` that the cell overlaps most, or else lies nearest to. */
function nearest(cell: RawCell, extents: readonly Extent[], first: number, last: number): number {
  let best = first
  let bestOverlap = Number.NEGATIVE_INFINITY
  for (let column = first; column <= last; column++) {
    const extent = extents[column]!
    const overlap = Math.min(cell.to, extent.to) - Math.max(cell.from, extent.from)
    if (overlap > bestOverlap) {
      best = column
      bestOverlap = overlap
    }
  }
  return best
}
