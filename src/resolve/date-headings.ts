/** The lines of a document in, those out that are a date and head its like sections: none of them dates the document. */
import type { LaidOutDocument } from '../model/layout.ts'
import { fullDateAt } from './full-date.ts'

export interface Line {
  readonly from: number
  readonly end: number
}

/** Tokens of `Wednesday, 20th of September, 2023`. */
const LONGEST_DATE = 8
/** A section of a schedule is no longer; below a dateline stands more, and the days of teasers come later. */
const LONGEST_SECTION = 80

/** Empty unless a later day heads the section behind the first. */
export function dateHeadings(
  { tokens, furniture }: LaidOutDocument,
  lines: readonly Line[],
): ReadonlySet<Line> {
  const cut = new Set(furniture.map(({ start }) => start))
  const days = lines.flatMap((line, at) => {
    const date = line.end - line.from > LONGEST_DATE ? null : fullDateAt(tokens, line.from, line.end)
    return date === null || date.endToken < line.end || cut.has(tokens.start[line.from]!)
      ? []
      : [{ line, at, edtf: date.edtf }]
  })
  const first = days[0]
  const next = days.find(({ edtf }) => edtf !== first!.edtf)
  if (first === undefined || next === undefined || next.edtf < first.edtf) return new Set()
  const isSection = next.at > first.at + 1 && next.line.from - first.line.end <= LONGEST_SECTION
  return new Set(isSection ? days.map(({ line }) => line) : [])
}
