/** The runs of a page in, its columns in reading order out: text beside text is read column by column, a table is not. */
import { isFigure, median, type Run } from './page.ts'

/** Fewer lines side by side are no columns. */
const FEWEST_LINES = 3
const DEEPEST = 3
/** Points. */
const LEAST_GUTTER = 5
/** Characters of a line of prose at least; share of its column that it fills. */
const PROSE_LENGTH = 14
const PROSE_WIDTH = 0.42

interface Band {
  /** Runs across the gutter, or none. */
  readonly across: Run[]
  readonly left: Run[]
  readonly right: Run[]
}

/** Each list holds the runs of one column. A heading across both ends what stands above it. */
export function findColumns(runs: readonly Run[], depth = 0): Run[][] {
  const bands = depth < DEEPEST ? bandsAtGutter(runs) : null
  if (bands === null) return runs.length === 0 ? [] : [[...runs]]
  const columns: Run[][] = []
  let single: Run[] = []
  const close = (): void => {
    if (single.length > 0) columns.push(single)
    single = []
  }
  for (const band of bands) {
    single.push(...band.across)
    if (!isParallel(band)) {
      single.push(...band.left, ...band.right)
      continue
    }
    close()
    columns.push(...findColumns(band.left, depth + 1), ...findColumns(band.right, depth + 1))
  }
  close()
  return columns
}

/** The bands of the place with most lines of prose on both sides, null where there is none. */
function bandsAtGutter(runs: readonly Run[]): Band[] | null {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  let best: Band[] | null = null
  let bestLines = FEWEST_LINES
  for (const place of new Set(sorted.map(({ right }) => Math.round((right + 2) / 2) * 2))) {
    const bands = bandsAt(sorted, place)
    let lines = 0
    for (const band of bands) if (isParallel(band)) lines += Math.min(band.left.length, band.right.length)
    if (lines > bestLines) {
      best = bands
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

function isParallel({ left, right }: Band): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false
  const end = Math.max(...left.map((run) => run.right))
  const start = Math.min(...right.map((run) => run.x))
  if (start - end < LEAST_GUTTER) return false
  const overlap = Math.min(left.at(-1)!.y, right.at(-1)!.y) - Math.max(left[0]!.y, right[0]!.y)
  return overlap > 0 && isProse(left) && isProse(right)
}

function isProse(runs: readonly Run[]): boolean {
  const width = Math.max(...runs.map(({ right }) => right)) - Math.min(...runs.map(({ x }) => x))
  const figures = runs.filter(({ text }) => isFigure(text)).length
  return (
    median(runs.map(({ text }) => text.length)) >= PROSE_LENGTH &&
    median(runs.map(({ x, right }) => right - x)) >= PROSE_WIDTH * width &&
    figures < 0.2 * runs.length
  )
}
