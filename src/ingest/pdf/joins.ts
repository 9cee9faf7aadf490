/** Two lines that follow one another in, whether they are of one paragraph out. */
import type { Column, Line } from './page.ts'

/** A line and the column that it stands in. */
export interface PlacedLine {
  readonly line: Line
  readonly column: Column
  /** Distance of baselines within a paragraph of this column. */
  readonly leading: number
  readonly page: number
}

/** A reference in brackets may follow: `… in 2011. [HC 193447]`. */
const STOP = /[.!?:;]["'”’)\]]*(?: ?\[[^\]]{1,20}\])?$/

/** `bodySize` is the type size of most of the document's text. */
export function isContinued(before: PlacedLine, after: PlacedLine, bodySize: number): boolean {
  const a = before.line
  const b = after.line
  if (b.isMarked || a.runs.length > 1 || b.runs.length > 1 || Math.abs(a.size - b.size) > 0.6) return false
  const isStopped = STOP.test(a.text)
  const isLower = /^\p{Ll}/u.test(b.text)
  const isHyphened = /[\p{L}\p{N}] ?[-–\u00ad]$/u.test(a.text)
  if (before.column !== after.column) {
    if (isHyphened && /^[\p{Ll}\d]/u.test(b.text)) return true
    return !isStopped && (isLower || (isFull(before, b) && isBody(a, bodySize) && a.text.length > 20))
  }
  const gap = b.y - a.y
  if (gap > 2.4 * b.size || (gap > 1.25 * before.leading && gap > 1.25 * b.size)) return false
  if (!isBody(a, bodySize) && a.size > bodySize) return !isStopped && sameFont(a, b)
  const indent = b.x - a.x
  if (!isFull(before, b)) return isLower && !isStopped && !changesFont(a, b)
  if (!isStopped) return true
  // Behind a full line that ends in a stop an indent opens a paragraph, and so does the end of one.
  if (a.isMarked) return indent > -0.5 * b.size
  return Math.abs(indent) < 0.8 * b.size || (indent < 0 && isFirstOfParagraph(before))
}

/** Had the next line's first word no room on it? */
function isFull({ line, column }: PlacedLine, next: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 1
  const width = ((next.right - next.x) * (word + 1)) / Math.max(1, next.text.length)
  return line.right + width > column.right - 0.5
}

function isFirstOfParagraph({ line, column }: PlacedLine): boolean {
  const at = column.lines.indexOf(line)
  const above = column.lines[at - 1]
  return above === undefined || line.x - above.x > 0.8 * line.size
}

function isBody(line: Line, bodySize: number): boolean {
  return Math.abs(line.size - bodySize) <= 1.2
}

function sameFont(a: Line, b: Line): boolean {
  return a.runs.at(-1)!.font === b.runs[0]!.font
}

/** A line set wholly in another type than the next is a heading. */
function changesFont(a: Line, b: Line): boolean {
  return !sameFont(a, b) && a.runs.every(({ font }) => font !== b.runs[0]!.font)
}
