/** A line in, its cells out: split at pipes, at tabs, or at gaps of two spaces and more. */
import { Gap, TokenKind } from '../model/tokens.ts'
import type { Lines } from './lines.ts'

/** Lines longer than this are prose. */
const LONGEST_ROW = 600
const MOST_CELLS = 40
/** Tokens; a gap before more text than this is a slip of the space bar or a hanging number. */
const LONGEST_CELL = 14

export type Separator = 'pipe' | 'tab' | 'space'

/** `order` counts the separators before it; `from`/`to` are characters from the line's edge. */
export interface RawCell {
  readonly firstToken: number
  readonly endToken: number
  readonly order: number
  readonly from: number
  readonly to: number
}

export interface RawRow {
  readonly line: number
  readonly separator: Separator
  readonly cells: readonly RawCell[]
  /** Opened or closed by a pipe. */
  readonly framed: boolean
}

/** The line's cells, null where it has fewer than two. */
export function readRow(lines: Lines, line: number): RawRow | null {
  if (lines.endToken(line) - lines.firstToken(line) < 2 || lines.length(line) > LONGEST_ROW) return null
  const separator = findSeparator(lines, line)
  if (separator === null) return null
  const cells = separator === 'pipe' ? splitAtPipes(lines, line) : splitAtGaps(lines, line, separator)
  const { tokens } = lines
  const framed =
    separator === 'pipe' &&
    (tokens.raw(lines.firstToken(line)) === '|' || tokens.raw(lines.endToken(line) - 1) === '|')
  if (separator === 'space' && cells.some((cell) => cell.endToken - cell.firstToken > LONGEST_CELL))
    return null
  if (cells.length > MOST_CELLS || cells.length < (framed ? 1 : 2)) return null
  return { line, separator, cells, framed }
}

function findSeparator(lines: Lines, line: number): Separator | null {
  const { text } = lines
  const { kind, gap, start, end } = lines.tokens
  const first = lines.firstToken(line)
  const last = lines.endToken(line)
  let wide = false
  let tab = false
  for (let token = first; token < last; token++) {
    if (kind[token] === TokenKind.Punctuation && text.charCodeAt(start[token]!) === 0x7c) return 'pipe'
    if (token === first || gap[token] === Gap.None) continue
    const from = end[token - 1]!
    if (text.charCodeAt(from) === 9) tab = true
    else if (start[token]! > from + 1 && isWide(lines, token)) wide = true
  }
  return tab ? 'tab' : wide ? 'space' : null
}

/** Two spaces or more before the token, but not those that some put behind a stop. */
function isWide(lines: Lines, token: number): boolean {
  const { tokens } = lines
  const width = tokens.start[token]! - tokens.end[token - 1]!
  if (width < 2) return false
  return width > 2 || !/[.?!:;,”"’]/.test(tokens.raw(token - 1))
}

function splitAtPipes(lines: Lines, line: number): RawCell[] {
  const { tokens } = lines
  const cells: RawCell[] = []
  const end = lines.endToken(line)
  let first = lines.firstToken(line)
  let order = tokens.raw(first) === '|' ? -1 : 0
  for (let token = first; token <= end; token++) {
    if (token < end && tokens.raw(token) !== '|') continue
    if (token > first) cells.push(cell(lines, line, first, token, order))
    order++
    first = token + 1
  }
  return cells
}

function splitAtGaps(lines: Lines, line: number, separator: Separator): RawCell[] {
  const { tokens, text } = lines
  const cells: RawCell[] = []
  const end = lines.endToken(line)
  let first = lines.firstToken(line)
  let order = separator === 'tab' ? leadingTabs(lines, line) : 0
  for (let token = endOfMarker(lines, line) + 1; token <= end; token++) {
    let steps = token === end ? 1 : 0
    if (steps === 0 && tokens.gap[token] !== Gap.None) {
      if (separator === 'space') steps = isWide(lines, token) ? 1 : 0
      else
        for (let at = tokens.end[token - 1]!; at < tokens.start[token]!; at++)
          if (text.charCodeAt(at) === 9) steps++
    }
    if (steps === 0) continue
    cells.push(cell(lines, line, first, token, order))
    order += steps
    first = token
  }
  return cells
}

/** A bullet or `(a)` and the gap behind it are no cell: the first token behind them, else the first of the line. */
function endOfMarker(lines: Lines, line: number): number {
  const { tokens } = lines
  const first = lines.firstToken(line)
  const last = Math.min(first + 3, lines.endToken(line) - 1)
  let token = first
  while (token < last && (token === first || tokens.gap[token] === Gap.None)) token++
  const sign = tokens.raw(token - 1)
  return tokens.gap[token] !== Gap.None && /^[.)•◦▪■●‣·○□*–—-]$/.test(sign) ? token : first
}

function leadingTabs(lines: Lines, line: number): number {
  let tabs = 0
  const start = lines.start(line)
  for (let at = start - lines.indent(line); at < start; at++) if (lines.text.charCodeAt(at) === 9) tabs++
  return tabs
}

function cell(lines: Lines, line: number, firstToken: number, endToken: number, order: number): RawCell {
  const edge = lines.start(line) - lines.indent(line)
  const { tokens } = lines
  return {
    firstToken,
    endToken,
    order,
    from: tokens.start[firstToken]! - edge,
    to: tokens.end[endToken - 1]! - edge,
  }
}
