/** The runs of a page in, its columns in reading order out: text beside text is read column by column, a table is not. */
import { isFigure, isStretched, median, type Run } from './page.ts'

/** Fewer lines side by side are no columns, and few must be long. */
const FEWEST_LINES = 2
const FEW_LINES = 4
const LONG_LENGTH = 24
const DEEPEST = 3
/** Points. */
const LEAST_GUTTER = 5
/** Characters of a line of prose at least; share of the longest line that it fills. */
const PROSE_LENGTH = 14
const PROSE_WIDTH = 0.5

interface Band {
  /** Runs across the gutter, or none. */
  readonly across: Run[]
  readonly left: Run[]
  readonly right: Run[]
}

/** Each list holds the runs of one column. A heading across both ends what stands above it. */
export function findColumns(runs: readonly Run[], depth = 0): Run[][] {
  const gutter = depth < DEEPEST ? findGutter(runs) : null
  if (gutter === null) return runs.length === 0 ? [] : [[...runs]]
  const { bands } = gutter
  const columns: Run[][] = []
  let single: Run[] = []
  const close = (): void => {
    if (single.length > 0) columns.push(single)
    single = []
  }
  for (const [at, band] of bands.entries()) {
    single.push(...band.across)
    if (!isParallel(band)) {
      single.push(...band.left, ...band.right)
      continue
    }
    const { above, left, right, below } = withoutTables(band, at + 1 < bands.length)
    single.push(...above)
    close()
    columns.push(...findColumns(left, depth + 1), ...findColumns(right, depth + 1))
    single.push(...below)
  }
  close()
  return columns
}

interface Gutter {
  readonly place: number
  readonly bands: readonly Band[]
}

/** The place with most lines of prose on both sides, null where there is none. */
function findGutter(runs: readonly Run[]): Gutter | null {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  let best: Gutter | null = null
  let bestLines = FEWEST_LINES - 1
  for (const place of new Set(sorted.map(({ right }) => Math.round((right + 2) / 2) * 2))) {
    const bands = bandsAt(sorted, place)
    let lines = 0
    for (const band of bands) if (isParallel(band)) lines += Math.min(band.left.length, band.right.length)
    if (lines > bestLines) {
      best = { place, bands }
      bestLines = lines
    }
  }
  return best
}

/** From top to bottom: first what crosses the place, then what stands on either side of it until something crosses again. */
function bandsAt(sorted: readonly Run[], place: number): Band[] {
  const bands: Band[] = [{ across: [], left: [], right: [] }]
  for (const run of sorted) {
    let band = bands.at(-1)!
    const crosses = run.x < place && run.right > place
    if (crosses && band.left.length + band.right.length > 0) {
      band = { across: [], left: [], right: [] }
      bands.push(band)
    }
    if (crosses) band.across.push(run)
    else if (run.right <= place) band.left.push(run)
    else band.right.push(run)
  }
  return bands
}

interface Trimmed {
  readonly above: Run[]
  readonly left: Run[]
  readonly right: Run[]
  readonly below: Run[]
}

/** A table above or below two columns may leave their gutter free; it is no part of them, nor is the heading before it. */
function withoutTables({ left, right }: Band, isFollowed: boolean): Trimmed {
  const rows = [...new Set([...left, ...right].map(({ y }) => y))].sort((a, b) => a - b)
  const sides = [...columnsWithin(left), ...columnsWithin(right)]
  const celled = new Set(rows.filter((y) => sides.some((side) => isCelled(side, y))))
  const end = tableEdge([...rows].reverse(), celled) ?? Number.POSITIVE_INFINITY
  const start = tableEdge(rows, celled) ?? Number.NEGATIVE_INFINITY
  if (start >= end) return { above: [], left: [], right: [], below: [...left, ...right] }
  const inside = (runs: readonly Run[]): Run[] => runs.filter(({ y }) => y > start && y < end)
  const kept = { left: inside(left), right: inside(right) }
  const lowest = Math.max(...kept.right.map(({ y }) => y))
  const isEnded = isFollowed || Number.isFinite(end)
  const heading = kept.left.at(-1)
  const below = [...left, ...right].filter(({ y }) => y >= end)
  if (isEnded && heading !== undefined && heading.y > lowest && isHeading(heading, kept.left))
    below.unshift(kept.left.pop()!)
  return { above: [...left, ...right].filter(({ y }) => y <= start), ...kept, below }
}

/** A side of a gutter may hold further columns, whose lines side by side are no cells. */
function columnsWithin(side: readonly Run[], depth = 1): (readonly Run[])[] {
  const gutter = depth < DEEPEST ? findGutter(side) : null
  if (gutter === null) return [side]
  const isLeft = ({ right }: Run): boolean => right <= gutter.place
  return [
    ...columnsWithin(side.filter(isLeft), depth + 1),
    ...columnsWithin(
      side.filter((run) => !isLeft(run)),
      depth + 1,
    ),
  ]
}

function isCelled(side: readonly Run[], y: number): boolean {
  const runs = side.filter((run) => run.y === y)
  return runs.some(({ text }) => isFigure(text)) || (runs.length > 1 && !isStretched(runs))
}

/** The last row, going in from the edge, of a table that stands there; null where there is none. */
function tableEdge(rows: readonly number[], celled: ReadonlySet<number>): number | null {
  let edge: number | null = null
  let count = 0
  let others = 0
  for (const y of rows) {
    if (celled.has(y)) {
      edge = y
      count++
      others = 0
    } else if (++others > 2) break
  }
  return count < 2 ? null : edge
}

function isHeading(run: Run, side: readonly Run[]): boolean {
  const size = median(side.map((other) => other.size))
  return run.size > size + 0.9 || (run.font !== side.at(-2)?.font && !/[.:;,]$/.test(run.text))
}

function isParallel({ left, right }: Band): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false
  const end = Math.max(...left.map((run) => run.right))
  const start = Math.min(...right.map((run) => run.x))
  if (start - end < LEAST_GUTTER) return false
  const overlap = Math.min(left.at(-1)!.y, right.at(-1)!.y) - Math.max(left[0]!.y, right[0]!.y)
  const least = Math.min(left.length, right.length) < FEW_LINES ? LONG_LENGTH : PROSE_LENGTH
  return overlap > 0 && isProse(left, least) && isProse(right, least)
}

function isProse(runs: readonly Run[], least: number): boolean {
  const pieces = piecesOf(runs)
  // Not the width of the side, which may hold several columns itself.
  const width = Math.max(...pieces.map((piece) => piece.width))
  const figures = runs.filter(({ text }) => isFigure(text)).length
  return (
    median(pieces.map(({ length }) => length)) >= least &&
    median(pieces.map((piece) => piece.width)) >= PROSE_WIDTH * width &&
    figures < 0.2 * runs.length
  )
}

/** Runs, and each line that is stretched to the margin as one. */
function piecesOf(runs: readonly Run[]): { length: number; width: number }[] {
  const lines = new Map<number, Run[]>()
  for (const run of runs) {
    const line = lines.get(run.y)
    if (line === undefined) lines.set(run.y, [run])
    else line.push(run)
  }
  return [...lines.values()].flatMap((line) => {
    const pieces = line.map(({ text, x, right }) => ({ length: text.length, width: right - x }))
    if (!isStretched(line)) return pieces
    const length = pieces.reduce((sum, piece) => sum + piece.length + 1, -1)
    return [{ length, width: line.at(-1)!.right - line[0]!.x }]
  })
}
