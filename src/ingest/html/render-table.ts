/** A table element in, its rows as lines out, or null for a table that only arranges the page. */
import { inlineText, isElement, type PageElement } from './page.ts'

const LONGEST_CELL = 300
const WIDEST_SPAN = 50
/** Cells that span rows would else push each row further out. */
const WIDEST_ROW = 100
const BLOCKS_IN_CELL = 'table, h1, h2, h3, h4, p + p, ul, ol, form'

/** Cells separated by ` | `; a cell that spans columns or rows leaves empty cells, so that columns stay under their headers. */
export function renderTable(table: PageElement): string[] | null {
  const rows = rowsOf(table)
  if (isLayout(table, rows)) return null
  const lines: string[] = []
  let spanning: number[] = []
  for (const row of rows) {
    const cells: string[] = []
    const next: number[] = []
    const fill = () => {
      while ((spanning[cells.length] ?? 0) > 0 && cells.length < WIDEST_ROW) {
        next[cells.length] = spanning[cells.length]! - 1
        cells.push('')
      }
    }
    for (const cell of row) {
      fill()
      const height = span(cell, 'rowspan')
      for (
        let column = 0;
        column < span(cell, 'colspan') && (column === 0 || cells.length < WIDEST_ROW);
        column++
      ) {
        next[cells.length] = height - 1
        cells.push(column === 0 ? inlineText(cell) : '')
      }
    }
    fill()
    spanning = next
    if (cells.some((cell) => cell !== '')) lines.push(cells.join(' | ').trimEnd())
  }
  return lines
}

/** Cells of each row, without those of tables inside. */
function rowsOf(table: PageElement): PageElement[][] {
  const rows: PageElement[][] = []
  for (const child of childElements(table)) {
    if (child.localName === 'tr') rows.push(cellsOf(child))
    else if (['thead', 'tbody', 'tfoot'].includes(child.localName)) {
      for (const row of childElements(child)) if (row.localName === 'tr') rows.push(cellsOf(row))
    }
  }
  return rows
}

function cellsOf(row: PageElement): PageElement[] {
  return childElements(row).filter(({ localName }) => localName === 'td' || localName === 'th')
}

function childElements(element: PageElement): PageElement[] {
  return [...element.childNodes].filter(isElement)
}

function isLayout(table: PageElement, rows: readonly (readonly PageElement[])[]): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return true
  if (!rows.some((row) => row.length > 1)) return true
  const cells = rows.flat()
  if (cells.some((cell) => cell.localName === 'th'))
    return cells.some((cell) => cell.querySelector('table') !== null)
  return cells.some(
    (cell) => inlineText(cell).length > LONGEST_CELL || cell.querySelector(BLOCKS_IN_CELL) !== null,
  )
}

function span(cell: PageElement, attribute: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10)
  return value >= 1 ? Math.min(value, WIDEST_SPAN) : 1
}
