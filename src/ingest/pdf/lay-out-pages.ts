/** Runs of all pages in, for each page its text in reading order, its notes and its margins out. */
import { findColumns } from './columns.ts'
import type { PlacedLine } from './joins.ts'
import { readColumn } from './lines.ts'
import { findMargins, type MarginLine } from './margins.ts'
import { type Column, type Line, median, type PageRuns } from './page.ts'
import { findTables } from './table-rows.ts'

export type Piece =
  | { readonly kind: 'line'; readonly placed: PlacedLine }
  | { readonly kind: 'row'; readonly text: string }

export interface LaidOutPage {
  readonly number: number
  readonly pieces: readonly Piece[]
  /** Small print at the foot of the page. */
  readonly notes: readonly PlacedLine[]
  readonly margins: readonly MarginLine[]
}

/** Notes are set smaller than the text by so many points at least, and stand in the lower part of the page. */
const SMALLER = 0.9
const NOTES_BELOW = 0.45

export interface LaidOutPages {
  readonly pages: readonly LaidOutPage[]
  /** The size of type that most of the text has. */
  readonly bodySize: number
}

export function layOutPages(pages: readonly PageRuns[]): LaidOutPages {
  const bodySize = sizeOfMost(pages)
  const margins = findMargins(pages)
  const columnsOf = pages.map(({ runs }, at) => {
    const inMargin = new Set(margins[at]!.flatMap((line) => line.runs))
    return findColumns(runs.filter((run) => !inMargin.has(run))).map(readColumn)
  })
  const usual = leadingRatio(columnsOf.flat()) ?? 1.25
  return {
    bodySize,
    pages: pages.map((page, at) => layOutPage(page, columnsOf[at]!, margins[at]!, bodySize, usual)),
  }
}

function layOutPage(
  { number, height }: PageRuns,
  columns: readonly Column[],
  margins: readonly MarginLine[],
  bodySize: number,
  usualLeading: number,
): LaidOutPage {
  const pieces: Piece[] = []
  const notes: PlacedLine[] = []
  for (const column of columns) {
    const ratio = leadingRatio([column]) ?? usualLeading
    const place = (line: Line): PlacedLine => ({ line, column, leading: ratio * line.size, page: number })
    const { lines } = column
    const firstNote = startOfNotes(lines, bodySize, height)
    const text = lines.slice(0, firstNote)
    let at = 0
    for (const table of findTables(text)) {
      for (; at < table.first; at++) pieces.push({ kind: 'line', placed: place(text[at]!) })
      for (const { text: row } of table.rows) pieces.push({ kind: 'row', text: row })
      at = table.end
    }
    for (; at < text.length; at++) pieces.push({ kind: 'line', placed: place(text[at]!) })
    for (const line of lines.slice(firstNote)) notes.push(place(line))
  }
  return { number, pieces, notes, margins }
}

/** The first of the small lines that end a column. A page of nothing else has no notes. */
function startOfNotes(lines: readonly Line[], bodySize: number, height: number): number {
  let first = lines.length
  while (first > 0) {
    const line = lines[first - 1]!
    if (line.size > bodySize - SMALLER || line.y < NOTES_BELOW * height || line.runs.length > 1) break
    first--
  }
  return first === 0 ? lines.length : first
}

function sizeOfMost(pages: readonly PageRuns[]): number {
  const letters = new Map<number, number>()
  for (const { runs } of pages) {
    for (const { size, text } of runs) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
    }
  }
  let most = 10
  for (const [size, count] of letters) if (count > (letters.get(most) ?? 0)) most = size
  return most
}

/** Distance of baselines as a part of the type's size, where a line certainly goes on in the next; null where none does. */
function leadingRatio(columns: readonly Column[]): number | null {
  const ratios: number[] = []
  for (const { lines } of columns) {
    for (let at = 1; at < lines.length; at++) {
      const a = lines[at - 1]!
      const b = lines[at]!
      const isWrap = /^\p{Ll}/u.test(b.text) && /[\p{L},-]$/u.test(a.text) && Math.abs(a.size - b.size) < 0.3
      const ratio = (b.y - a.y) / b.size
      if (isWrap && ratio < 2.5) ratios.push(ratio)
    }
  }
  return ratios.length < 2 ? null : median(ratios)
}
