/** Lines in, page numbers and the heads that printed pages repeat out. */
import { stripEdges } from '../text/strip-edges.ts'
import type { FurnitureCandidate } from './furniture-line.ts'

const FEWEST_PAGES = 3
const SEPARATOR = /[\s|]/

/** Numbers alone on a line that count on, page by page; and lines that repeat with such a number. */
export function findRunningHeads(
  candidates: readonly (FurnitureCandidate | null)[],
  cut: (line: number, rule: string) => void,
): void {
  findPageNumbers(candidates, cut)
  const heads = new Map<string, { line: number; page: number }[]>()
  for (const candidate of candidates) {
    if (candidate === null || candidate.words > 16 || !candidate.numbered || candidate.stopped) continue
    const head = readNumberedHead(candidate.plain)
    if (head === null) continue
    const known = heads.get(head.rest)
    if (known === undefined) heads.set(head.rest, [{ line: candidate.line, page: head.page }])
    else if (head.page > known.at(-1)!.page) known.push({ line: candidate.line, page: head.page })
  }
  for (const pages of heads.values()) {
    if (pages.length >= FEWEST_PAGES) for (const { line } of pages) cut(line, 'running-head')
  }
}

/** `Annual report 2016 | 12`, `12 Annual report 2016`: at least three words beside the page number. */
function readNumberedHead(plain: string): { rest: string; page: number } | null {
  const behind = /[\s|](\d{1,3})$/.exec(plain)
  const before = behind === null ? /^(\d{1,3})[\s|]/.exec(plain) : null
  const page = behind ?? before
  if (page === null) return null
  const beside = behind === null ? plain.slice(page[0].length) : plain.slice(0, behind.index)
  const rest = stripEdges(beside, SEPARATOR, SEPARATOR)
  if (/^\d|[:£$€]$/.test(rest)) return null
  const words = rest.match(/[a-z]{2,}/g)?.length ?? 0
  if (words < 3 && !(words >= 2 && plain.includes('|'))) return null
  return { rest, page: Number(page[1]) }
}

function findPageNumbers(
  candidates: readonly (FurnitureCandidate | null)[],
  cut: (line: number, rule: string) => void,
): void {
  let run: number[] = []
  let page = -1
  const close = (): void => {
    if (run.length >= FEWEST_PAGES) for (const line of run) cut(line, 'page-number')
    run = []
  }
  for (const candidate of candidates) {
    if (
      candidate === null ||
      candidate.words !== 1 ||
      !candidate.numbered ||
      candidate.text.length > 4 ||
      !/^\d{1,4}$/.test(candidate.text)
    )
      continue
    const number = Number(candidate.text)
    const apart = run.length === 0 || candidate.line - run.at(-1)! > 2
    if (number !== page + 1 || !apart) close()
    run.push(candidate.line)
    page = number
  }
  close()
}
