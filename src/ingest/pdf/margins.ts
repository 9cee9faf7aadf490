/** Pages in, the runs of their heads, feet and page numbers out: what stands at the same place on several pages. */
import type { PageRuns, Run } from './page.ts'

export interface MarginLine {
  readonly runs: readonly Run[]
  readonly text: string
  readonly rule: 'running-head' | 'page-number'
  readonly reason: string
  readonly isTop: boolean
}

/** So many lines from the edge may be a head or foot. */
const DEEPEST = 4
/** So many pages must have it; both where there are but two. */
const FEWEST = 3
/** Points that a head may move from page to page. */
const TOLERANCE = 4

interface EdgeLine {
  readonly runs: readonly Run[]
  readonly text: string
  /** The words with numbers masked. */
  readonly key: string
  readonly y: number
  readonly isTop: boolean
}

/** For each page its margin lines. Numbers may change from page to page, all else stays. */
export function findMargins(pages: readonly PageRuns[]): MarginLine[][] {
  const edges = pages.map(edgeLines)
  const seen = new Map<string, number[]>()
  for (const { key, y } of edges.flat()) {
    const places = seen.get(key)
    if (places === undefined) seen.set(key, [y])
    else places.push(y)
  }
  const fewest = Math.max(2, Math.min(FEWEST, pages.length))
  return edges.map((lines) => {
    const margins: MarginLine[] = []
    for (const isTop of [true, false]) {
      // From the edge inwards: the first line of the text ends the margin.
      for (const line of lines.filter((one) => one.isTop === isTop)) {
        const count = seen.get(line.key)!.filter((y) => Math.abs(y - line.y) < TOLERANCE).length
        const isArtifact = line.runs.every((run) => run.isArtifact)
        if (count < fewest && !isArtifact) break
        margins.push({ ...line, ...ruleOf(line, count >= fewest ? count : 0) })
      }
    }
    return margins
  })
}

function ruleOf({ key, isTop }: EdgeLine, count: number): Pick<MarginLine, 'rule' | 'reason'> {
  const rule = /^(?:page )?#(?: ?(?:of|\/|\|) ?#)?$/.test(key.slice(2)) ? 'page-number' : 'running-head'
  const edge = isTop ? 'head' : 'foot'
  const reason =
    count === 0
      ? `${edge} of the page, marked in the file as no part of its text`
      : `${edge} at the same place on ${count} pages`
  return { rule, reason }
}

/** The lines nearest to the upper and lower edge, from the edge inwards. */
function edgeLines({ runs, height }: PageRuns): EdgeLine[] {
  const byBaseline = new Map<number, Run[]>()
  for (const run of runs) byBaseline.set(run.y, [...(byBaseline.get(run.y) ?? []), run])
  const lines = [...byBaseline.values()].sort((a, b) => a[0]!.y - b[0]!.y)
  const most = Math.min(DEEPEST, Math.ceil(lines.length / 2))
  return [
    ...lines.slice(0, most).map((line) => edgeLine(line, true, height)),
    ...lines
      .slice(most)
      .slice(-DEEPEST)
      .reverse()
      .map((line) => edgeLine(line, false, height)),
  ]
}

function edgeLine(line: readonly Run[], isTop: boolean, height: number): EdgeLine {
  const runs = [...line].sort((a, b) => a.x - b.x)
  const text = runs.map((run) => run.text).join('  ')
  const masked = text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[ivxlc]+$|\b[ivxlc]+$/g, '#')
    .replace(/\s+/g, ' ')
    // Left pages have the number before the head, right pages behind it.
    .replace(/^(?:# ?\|? ?)(.{4,})$|^(.{4,}?)(?: ?\|? ?#)$/, '$1$2 #')
  // Pages of other heights have the same feet.
  return {
    runs,
    text,
    key: `${isTop ? 'v' : '^'} ${masked}`,
    y: isTop ? runs[0]!.y : height - runs[0]!.y,
    isTop,
  }
}
