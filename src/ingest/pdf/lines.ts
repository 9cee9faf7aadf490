/** The runs of a column in, its lines from top to bottom out; bullets and numbers joined to what they mark. */
import { type Column, isFigure, isStretched, type Line, lineOf, type Run } from './page.ts'

/** Bullets, among them those of symbol fonts, which have characters of their own. */
const BULLET = /^[•◦▪■●‣⁃∙·○□➢►▶✓✔–—\-*o\uf000-\uf0ff]$/
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,3}){1,3}\.?|\d{1,3}|[A-Z]\d{0,2}[.)]?|[*†‡§])$/
/** In parts of the type's height: a wider gap in a line of prose parts two cells. */
const WIDEST_SPACE = 1.8

export function readColumn(runs: readonly Run[]): Column {
  const left = Math.min(...runs.map(({ x }) => x))
  const right = Math.max(...runs.map((run) => run.right))
  const byBaseline = new Map<number, Run[]>()
  for (const run of runs) {
    const line = byBaseline.get(run.y)
    if (line === undefined) byBaseline.set(run.y, [run])
    else line.push(run)
  }
  const lines = [...byBaseline.values()]
    .sort((a, b) => a[0]!.y - b[0]!.y)
    .map((line) =>
      readLine(
        line.sort((a, b) => a.x - b.x),
        right,
      ),
    )
  return { lines, left, right }
}

function readLine(runs: readonly Run[], right: number): Line {
  const joined: Run[] = []
  const isMarked = runs.length > 1 && isMarker(runs[0]!, runs[1]!)
  for (const run of runs) {
    const last = joined.at(-1)
    const isFirst = last !== undefined && joined.length === 1 && last === runs[0] && isMarked
    if (last !== undefined && (isFirst || isJustified(last, run, runs, right))) {
      const text = isFirst ? `${markerText(last.text)} ${run.text}` : `${last.text} ${run.text}`
      joined[joined.length - 1] = { ...(isFirst ? run : last), x: last.x, right: run.right, text }
    } else joined.push(run)
  }
  const text = joined.map((run) => run.text).join('  ')
  const opensWithBullet = /^[•◦▪■●‣⁃∙➢►▶✓✔\uf000-\uf0ff] ?\S/.test(text)
  return lineOf(
    joined,
    opensWithBullet ? text.replace(/^(.) ?/, (mark) => `${markerText(mark)} `) : text,
    isMarked || opensWithBullet,
  )
}

function isMarker(mark: Run, next: Run): boolean {
  const text = mark.text.trim()
  if (isFigure(next.text)) return false
  return BULLET.test(text) || (NUMBER.test(text) && next.x - mark.x < 6 * next.size)
}

/** Symbol fonts' bullets are private characters, a small o is one where it stands apart. */
function markerText(mark: string): string {
  const text = mark.trim()
  return /^[o*\-\uf000-\uf0ff]$/.test(text) ? '•' : text
}

/** A line stretched to the margin may have wide spaces; cells have figures, or wider gaps. */
function isJustified(last: Run, next: Run, runs: readonly Run[], right: number): boolean {
  const isFlush = right - runs.at(-1)!.right < next.size
  if (isStretched(runs, isFlush ? 4 : 2)) return true
  if (next.x - last.right > WIDEST_SPACE * next.size || isFigure(last.text) || isFigure(next.text))
    return false
  return isFlush && runs.length < 5 && last.text.length + next.text.length > 30
}
