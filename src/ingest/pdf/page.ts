/** What the layout of a PDF's pages is made of: runs of text, lines, columns. Points, from the upper left corner. */

/** Text on one baseline without a wide gap in it. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly right: number
  /** Baseline. */
  readonly y: number
  /** Height of the type. */
  readonly size: number
  readonly font: string
  /** Marked by the file as no part of the text, such as a running head. */
  readonly isArtifact: boolean
}

/** Runs on one baseline, left to right, within one column. */
export interface Line {
  readonly runs: readonly Run[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly text: string
  /** Opens with a bullet or a number that stands apart. */
  readonly isMarked: boolean
}

/** Lines that are read from top to bottom. */
export interface Column {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
}

export interface PageRuns {
  readonly number: number
  readonly height: number
  readonly runs: readonly Run[]
}

/** A figure as tables have it: `4.5`, `(1,200)`, `£3m`, `12%`, `–`. */
const FIGURE =
  /^[(<>~+–−-]*[£$€]?\s?[–−-]?\d(?:[\d,.\s]*\d)?(?:m|bn|k|million|billion|%|pp)?\)?[*\d]?$|^[–—-]$|^n\/a$/i

export function isFigure(text: string): boolean {
  return text.length < 25 && FIGURE.test(text.trim())
}

export function lineOf(runs: readonly Run[], text: string, isMarked: boolean): Line {
  let widest = runs[0]!
  for (const run of runs) if (run.right - run.x > widest.right - widest.x) widest = run
  return {
    runs,
    x: runs[0]!.x,
    right: runs.at(-1)!.right,
    y: runs[0]!.y,
    size: widest.size,
    text,
    isMarked,
  }
}

/** A line stretched to the margin: single words with even gaps, none wider than so many times the type's height. */
export function isStretched(runs: readonly Run[], most = 4): boolean {
  if (runs.length < 2 || runs.some(({ text }) => text.includes(' ') || isFigure(text))) return false
  const gaps = runs.slice(1).map((run, at) => run.x - runs[at]!.right)
  const widest = Math.max(...gaps)
  return widest < most * runs[0]!.size && widest < 1.35 * Math.min(...gaps) + 1
}

/** The middle value; 0 where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
