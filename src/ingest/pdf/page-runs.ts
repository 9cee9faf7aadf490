/** A page's pieces of text as the parser gives them in, runs of text on upright baselines out. */
import type { PageRuns, Run } from './page.ts'

/** What is used of the parser's page; a `type` marks the begin and end of marked content. */
export interface PdfPage {
  getViewport(options: { scale: number }): { height: number; transform: number[] }
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ items: PdfItem[] }>
}

interface PdfItem {
  readonly type?: string
  readonly tag?: string | null
  readonly str?: string
  readonly transform?: number[]
  readonly width?: number
  readonly fontName?: string
}

interface Fragment {
  text: string
  x: number
  right: number
  y: number
  size: number
  readonly font: string
  readonly isArtifact: boolean
  /** White space before it in the file's own order. */
  readonly isSpaced: boolean
  /** Quarter turns clockwise of the direction in which it is written. */
  readonly turns: number
}

/** In parts of the type's height: gaps that are a space, and gaps that part two runs. */
const SPACE = 0.13
const WIDE = 1

export async function readPageRuns(page: PdfPage, number: number): Promise<PageRuns> {
  const { height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const fragments = upright(readFragments(items, transform))
  settleScripts(fragments)
  const runs = joinRuns(fragments.filter(({ text }) => text !== ''))
  return { number, height, runs }
}

function readFragments(items: readonly PdfItem[], page: readonly number[]): Fragment[] {
  const fragments: Fragment[] = []
  let isSpaced = false
  let artifact = 0
  let depth = 0
  for (const item of items) {
    if (item.type === 'endMarkedContent') {
      if (depth === artifact) artifact = 0
      depth--
    } else if (item.type !== undefined) {
      depth++
      if (artifact === 0 && item.tag === 'Artifact') artifact = depth
    } else if ((item.str ?? '').trim() === '') isSpaced = true
    else {
      fragments.push(readFragment(item, page, isSpaced, artifact > 0))
      isSpaced = false
    }
  }
  return fragments
}

function readFragment(
  item: PdfItem,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  isSpaced: boolean,
  isArtifact: boolean,
): Fragment {
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = item.transform ?? []
  const along = { x: a * m0 + c * m1, y: b * m0 + d * m1 }
  const turns = Math.round(Math.atan2(along.y, along.x) / (Math.PI / 2)) & 3
  const size = Math.hypot(a * m2 + c * m3, b * m2 + d * m3)
  // Turned back, so that the text runs from left to right.
  const [x, y] = turnBack(a * m4 + c * m5 + e, b * m4 + d * m5 + f, turns)
  const text = (item.str ?? '').replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '')
  return {
    text: text.trim(),
    x,
    right: x + (item.width ?? 0),
    y,
    size,
    font: item.fontName ?? '',
    isArtifact,
    isSpaced: isSpaced || text.startsWith(' '),
    turns,
  }
}

function turnBack(x: number, y: number, turns: number): [number, number] {
  if (turns === 1) return [y, -x]
  if (turns === 2) return [-x, -y]
  return turns === 3 ? [-y, x] : [x, y]
}

/** Text in the direction that most of the page has, the rest set below it: labels up the side of a page. */
function upright(fragments: readonly Fragment[]): Fragment[] {
  const letters = [0, 0, 0, 0]
  for (const { turns, text } of fragments) letters[turns] = letters[turns]! + text.length
  const main = letters.indexOf(Math.max(...letters))
  const most = fragments.filter(({ turns }) => turns === main)
  let bottom = Math.max(0, ...most.map(({ y }) => y))
  const rest = fragments.filter(({ turns }) => turns !== main)
  for (const fragment of rest) {
    bottom += 4 * fragment.size
    fragment.y = bottom
  }
  return [...most, ...rest]
}

/** Raised marks of notes go, since they would turn £30 million into £30 million3; other raised or lowered text joins its line. */
function settleScripts(fragments: readonly Fragment[]): void {
  for (let at = 0; at < fragments.length; at++) {
    const script = fragments[at]!
    const before = fragments[at - 1]
    const after = fragments[at + 1]
    if (before !== undefined && isScript(script, before, script.x - before.right)) {
      const isMark = script.y < before.y && isNoteMark(script.text) && !isUnit(before.text)
      script.y = before.y
      script.size = before.size
      if (isMark) script.text = ''
    } else if (after !== undefined && isScript(script, after, after.x - script.right)) {
      script.y = after.y
      script.size = after.size
      if (isNoteMark(script.text)) script.text += ' '
    }
  }
}

function isScript(script: Fragment, base: Fragment, gap: number): boolean {
  const shift = Math.abs(script.y - base.y)
  if (script.size > 0.85 * base.size || shift > 0.7 * base.size) return false
  return shift > 0.1 * base.size && gap > -0.3 * base.size && gap < 0.8 * base.size
}

function isNoteMark(text: string): boolean {
  return (
    /^[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z*†‡§]{1,2})[\])]?$/.test(text) &&
    !/^(?:st|nd|rd|th)$/.test(text)
  )
}

/** `km²`, `CO₂`. */
function isUnit(text: string): boolean {
  return /(?:^|[\d\s])[kcm]?m$|\bCO$/.test(text)
}

function joinRuns(fragments: readonly Fragment[]): Run[] {
  const runs: Run[] = []
  for (const line of baselines(fragments)) {
    let parts: Fragment[] = []
    for (const fragment of line.sort((a, b) => a.x - b.x)) {
      const last = parts.at(-1)
      if (last !== undefined && isDouble(last, fragment)) continue
      if (last !== undefined && fragment.x - last.right > WIDE * Math.max(last.size, fragment.size)) {
        runs.push(runOf(parts))
        parts = []
      }
      parts.push(fragment)
    }
    if (parts.length > 0) runs.push(runOf(parts))
  }
  return runs
}

/** Some programs print a text twice to make it bold. */
function isDouble(one: Fragment, other: Fragment): boolean {
  return one.text === other.text && Math.abs(one.x - other.x) < 0.1 * one.size + 0.5
}

/** Fragments that stand on one line, top to bottom; each line gets the baseline of its first. */
function baselines(fragments: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    if (line !== undefined && fragment.y - line[0]!.y < 0.25 * Math.min(fragment.size, line[0]!.size)) {
      fragment.y = line[0]!.y
      line.push(fragment)
    } else lines.push([fragment])
  }
  return lines
}

function runOf(parts: readonly Fragment[]): Run {
  let text = ''
  let widest = parts[0]!
  parts.forEach((part, at) => {
    const before = parts[at - 1]
    const isApart = before !== undefined && (part.isSpaced || part.x - before.right > SPACE * part.size)
    text += isApart ? ` ${part.text}` : part.text
    if (part.right - part.x > widest.right - widest.x) widest = part
  })
  const { x, y } = parts[0]!
  return {
    text,
    x,
    y,
    right: Math.max(...parts.map(({ right }) => right)),
    size: widest.size,
    font: widest.font,
    isArtifact: parts.every(({ isArtifact }) => isArtifact),
  }
}
