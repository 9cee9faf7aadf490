/** Lines in, tables whose cells stand one below the other out, as pages give them when their text is copied. */
import { TokenKind } from '../model/tokens.ts'
import { endsWithStop } from './endings.ts'
import type { Lines } from './lines.ts'
import type { TableRow } from './tables.ts'

const FEWEST_ROWS = 3
const MOST_FIGURES = 12
const FIGURE =
  /^[-–−(]?\s?[£$€]?\s?[-–]?\d[\d,.]*\s?(?:m|bn|k|million|billion|%|per cent)?\)?$|^[£$€]?\s?[-–—]$|^n\/a$|^nil$/i
const YEAR = /^(?:(?:19|20)\d\d)(?:\s?[-–/]\s?\d{2,4})?$/

/** A label and the same number of figures, three times and more; labels right above are the header. `isFree` tells lines that no table has. */
export function findStackedTables(lines: Lines, isFree: (line: number) => boolean): TableRow[][] {
  const tables: TableRow[][] = []
  const figuresBelow = (label: number): number => {
    if (label >= lines.count || !isFree(label) || !isLabel(lines, label)) return 0
    let figures = 0
    while (figures <= MOST_FIGURES && isFigure(lines, label + figures + 1)) figures++
    return figures > MOST_FIGURES ? 0 : figures
  }
  let line = 0
  while (line < lines.count) {
    const figures = figuresBelow(line)
    if (figures === 0) {
      line++
      continue
    }
    const labels = [line]
    let next = line + figures + 1
    while (figuresBelow(next) === figures) {
      labels.push(next)
      next += figures + 1
    }
    if (labels.length >= FEWEST_ROWS) tables.push(readTable(lines, labels, figures, isFree))
    line = next
  }
  return tables
}

function readTable(
  lines: Lines,
  labels: readonly number[],
  figures: number,
  isFree: (line: number) => boolean,
): TableRow[] {
  const rows = labels.map((label) => readRow(lines, label, figures, false))
  const header = labels[0]! - figures - 1
  if (header < 0) return rows
  for (let line = header; line < labels[0]!; line++) {
    if (!isFree(line) || !(isLabel(lines, line) || isYear(lines, line))) return rows
  }
  return [readRow(lines, header, figures, true), ...rows]
}

function readRow(lines: Lines, first: number, figures: number, header: boolean): TableRow {
  const cells = Array.from({ length: figures + 1 }, (_, column) => ({
    start: lines.start(first + column),
    end: lines.end(first + column),
    column,
  }))
  return { line: first, lastLine: first + figures, header, cells }
}

function isLabel(lines: Lines, line: number): boolean {
  const length = lines.length(line)
  if (length < 2 || length > 90 || isFigure(lines, line)) return false
  const { tokens } = lines
  const first = lines.firstToken(line)
  const end = lines.endToken(line)
  if (endsWithStop(tokens, first, end) || /[:;,]$/.test(tokens.raw(end - 1))) return false
  return tokens.kind[first] === TokenKind.Word && !lines.startsLowerCase(line)
}

function isFigure(lines: Lines, line: number): boolean {
  if (line >= lines.count || lines.length(line) > 24) return false
  const text = lines.slice(line)
  return FIGURE.test(text) && !YEAR.test(text)
}

function isYear(lines: Lines, line: number): boolean {
  return lines.length(line) <= 12 && YEAR.test(lines.slice(line))
}
