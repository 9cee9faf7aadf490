/** The capitalised head of a title (`Review`, `Plan`) in, the title out. */
import type { Clues } from '../clues/clues.ts'
import { endOfComplement, startOfTitle } from './extent.ts'
import { withYears } from './fiscal.ts'
import type { FoundTitle } from './found-title.ts'
import { DETERMINERS, KINDS, PUBLISHED, STRONG_HEADS, WEAK_HEADS } from './words.ts'

/** Words around the title in which it may be said that it was published. */
const WINDOW = 6

export function headedTitle(clues: Clues, head: number, from: number, limit: number): FoundTitle | null {
  const norm = clues.norm(head)
  const isPaper =
    norm === 'paper' && /^(white|green)$/.test(clues.norm(head - 1)) && clues.isCapitalised(head - 1)
  const isPlan = norm === 'plan'
  const isWeak = WEAK_HEADS.has(norm)
  if (!STRONG_HEADS.has(norm) && !isWeak && !isPaper && !isPlan) return null
  const last = endOfHead(clues, head, limit)
  const end = last === head + 1 ? endOfComplement(clues, head, last, limit) : last
  const first = startOfTitle(clues, head, from)
  const own = capitalsBefore(clues, first, head) - (isPaper ? 1 : 0)
  if (end === last && end < limit && clues.isCapitalised(end) && clues.joins(end)) return null
  if (own === 0 && end <= head + 1) return null
  if (isOneOfMany(clues, first, norm)) return null
  if (own <= 2 && end <= head + 1 && isKind(clues, first, head)) return null
  if (isWeak && (own < 1 || !isPublished(clues, first, end, from, limit))) return null
  if (isPlan && own < 2 && !isPublished(clues, first, end, from, limit)) return null
  return { first, end, rule: 'publication/title-form', certainty: isWeak || isPlan ? 'inferred' : 'stated' }
}

/** Behind `Report 2021-22`, `Report and Accounts`, `Code of Practice`. */
function endOfHead(clues: Clues, head: number, limit: number): number {
  let end = withYears(clues, head + 1, limit)
  const next = (norm: string) => end + 1 < limit && clues.is(end + 1, norm) && clues.isCapitalised(end + 1)
  if (clues.is(head, 'report') && clues.is(end, 'and') && next('accounts'))
    end = withYears(clues, end + 2, limit)
  if (clues.is(head, 'code') && clues.is(end, 'of') && next('practice')) end += 2
  return end
}

/** `an Annual Report`; but `a White Paper on X`, `a Programme Guide` is the only one. */
function isOneOfMany(clues: Clues, first: number, head: string): boolean {
  const before = clues.norm(first - 1)
  if (!DETERMINERS.has(before)) return false
  return (
    !(before === 'a' || before === 'an') ||
    head === 'report' ||
    head === 'review' ||
    head === 'plan' ||
    head === 'survey'
  )
}

function capitalsBefore(clues: Clues, first: number, head: number): number {
  let words = 0
  for (let at = first; at < head; at++) if (clues.isWord(at) && clues.isCapitalised(at)) words++
  return words
}

function isKind(clues: Clues, first: number, head: number): boolean {
  for (let at = first; at < head; at++)
    if (clues.isCapitalised(at) && !KINDS.has(clues.norm(at))) return false
  return true
}

export function isPublished(clues: Clues, first: number, end: number, from: number, limit: number): boolean {
  for (let at = Math.max(from, first - WINDOW); at < Math.min(limit, end + WINDOW); at++) {
    if (at >= first && at < end) continue
    if (PUBLISHED.has(clues.norm(at)) || (/^sets?$/.test(clues.norm(at)) && clues.is(at + 1, 'out')))
      return true
  }
  return false
}
