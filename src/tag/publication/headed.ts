/** The capitalised head of a title (`Review`, `Plan`) in, the title out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { beginsPerson } from '../role/complement.ts'
import { withYears } from './fiscal.ts'
import type { FoundTitle } from './found-title.ts'

const JOINS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  '&',
  'on',
  'into',
  'to',
  'in',
  'the',
  'with',
  'from',
  'our',
])
/** Heads that make a title of any capitalised words before them. */
const STRONG: ReadonlySet<string> = new Set([
  'report',
  'review',
  'manifesto',
  'handbook',
  'guide',
  'outlook',
  'blueprint',
  'roadmap',
  'prospectus',
  'bulletin',
  'survey',
  'toolkit',
  'guidance',
  'manual',
  'factsheet',
  'concordat',
])
/** Heads that make one only where the sentence says that it was published, or cites it. */
const WEAK: ReadonlySet<string> = new Set([
  'strategy',
  'framework',
  'charter',
  'code',
  'vision',
  'prospectus',
  'statement',
])
/** Kinds of papers, not titles: Care Plan, Serious Case Review. */
const KINDS: ReadonlySet<string> = new Set(
  'annual progress judicial performance peer case practice homicide care health pathway business local development education support protection action mid-year final interim news press monitoring officer officers committee cabinet police inspection school quarterly monthly weekly death learning full summary draft my the structural lesson rent pay safeguarding investigation initial agenda'.split(
    ' ',
  ),
)
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an each every any some these those this another no both all such individual'.split(' '),
)
const OPENERS: ReadonlySet<string> = new Set(
  'the a an its our their his her my your this that these those in on at to from by for with under as and but when while since after before following see read new latest download view last next also according see since if'.split(
    ' ',
  ),
)
const PUBLISHED: ReadonlySet<string> = new Set(
  'published publish publishes publishing publication sets set outlined outlines entitled titled launched launches released consulted consultation read cited describes stated says said committed recommends recommended'.split(
    ' ',
  ),
)

export function headedTitle(clues: Clues, head: number, from: number, limit: number): FoundTitle | null {
  const norm = clues.norm(head)
  const paper =
    norm === 'paper' &&
    (clues.is(head - 1, 'white') || clues.is(head - 1, 'green')) &&
    clues.isCapitalised(head - 1)
  const plan = norm === 'plan'
  if (!STRONG.has(norm) && !WEAK.has(norm) && !paper && !plan) return null
  let end = withYears(clues, head + 1, limit)
  if (
    norm === 'report' &&
    clues.is(end, 'and') &&
    clues.is(end + 1, 'accounts') &&
    clues.isCapitalised(end + 1)
  )
    end = withYears(clues, end + 2, limit)
  if (norm === 'code' && clues.is(end, 'of') && clues.is(end + 1, 'practice') && clues.isCapitalised(end + 1))
    end += 2
  const first = startOfTitle(clues, head, from)
  const complement = end === head + 1 ? endOfComplement(clues, end, limit) : end
  const own = wordsBefore(clues, first, head) - (paper ? 1 : 0)
  if (complement > end) end = complement
  else if (end < limit && clues.isCapitalised(end) && clues.joins(end) && !clues.isNumber(end)) return null
  if (own === 0 && complement <= head + 1) return null
  if (DETERMINERS.has(clues.norm(first - 1)) && !paper) return null
  if (own <= 2 && complement <= head + 1 && isKind(clues, first, head)) return null
  if (WEAK.has(norm) && (own < 1 || !isPublished(clues, first, end, from, limit))) return null
  if (plan && own < 2 && !isPublished(clues, first, end, from, limit)) return null
  return {
    first,
    end,
    rule: 'publication/title-form',
    certainty: WEAK.has(norm) || plan ? 'inferred' : 'stated',
  }
}

function startOfTitle(clues: Clues, head: number, from: number): number {
  let first = head
  let at = head - 1
  while (at >= from && head - at < 14) {
    const norm = clues.norm(at)
    if (clues.isCapitalised(at)) {
      if (!clues.joins(at + 1) && !clues.touches(at + 1)) break
      if (OPENERS.has(norm)) break
      first = at
    } else if (clues.isClitic(at) || ((norm === '’' || norm === "'") && clues.touches(at))) {
      if (!isKindOfPeople(clues, at - 1) || !clues.isCapitalised(at - 1)) break
    } else if (JOINS.has(norm) && norm !== 'with' && norm !== 'from' && norm !== 'our') {
      const left = JOINS.has(clues.norm(at - 1)) ? at - 2 : at - 1
      if (left < from || !clues.isCapitalised(left) || OPENERS.has(clues.norm(left)) || !clues.joins(at))
        break
      if (norm !== 'and' && norm !== '&' && first === head) break
      if (norm === 'in' || norm === 'on' || norm === 'to' || norm === 'into') break
    } else if (norm === ',') {
      if (!isListComma(clues, at, head)) break
    } else if (norm === '-' && clues.touches(at) && clues.touches(at + 1)) {
      // Inside a word.
    } else if (clues.isNumber(at) && clues.isCapitalised(at + 1)) {
      if (!/^(16|14|0|5|10|25|30)$/.test(norm)) break
      first = at
    } else break
    at--
  }
  return first
}

function isKindOfPeople(clues: Clues, owner: number): boolean {
  return /^(children|women|people|men|girls|victims|patients|parents|veterans|young|adults|carers|citizens|teachers|nurses|men|pupils|students|travellers|tenants|workers)$/.test(
    clues.norm(owner),
  )
}

function isListComma(clues: Clues, comma: number, head: number): boolean {
  if (!clues.isCapitalised(comma - 1) || !clues.isCapitalised(comma + 1)) return false
  for (let at = comma + 1; at < head; at++)
    if (clues.is(at, 'and') || clues.is(at, '&')) return clues.has(comma - 1, Clue.Portfolio)
  return false
}

/** ` of Children’s Social Care`, ` on the Future of Work`. */
function endOfComplement(clues: Clues, from: number, limit: number): number {
  if (from >= limit || !/^(of|on|into|for|to)$/.test(clues.norm(from))) return from
  let at = from
  let end = from
  while (at < limit && at - from < 14) {
    if (clues.isCapitalised(at)) {
      if (at > from && !clues.joins(at) && !clues.touches(at)) break
      if (beginsPerson(clues, at, limit)) break
      at++
      end = at
    } else if (JOINS.has(clues.norm(at))) {
      const next = JOINS.has(clues.norm(at + 1)) || clues.is(at + 1, 'the') ? at + 2 : at + 1
      if (next >= limit || !clues.isCapitalised(next)) break
      at = next
    } else if ((clues.isClitic(at) || clues.is(at, '’')) && clues.isCapitalised(at + 1) && at + 1 < limit)
      at++
    else if (clues.is(at, '-') && clues.touches(at) && clues.isWord(at + 1)) {
      at += 2
      end = at
    } else break
  }
  return end
}

function wordsBefore(clues: Clues, first: number, head: number): number {
  let words = 0
  for (let at = first; at < head; at++) if (clues.isWord(at) && clues.isCapitalised(at)) words++
  return words
}

function isKind(clues: Clues, first: number, head: number): boolean {
  for (let at = first; at < head; at++)
    if (clues.isCapitalised(at) && !KINDS.has(clues.norm(at))) return false
  return true
}

function isPublished(clues: Clues, first: number, end: number, from: number, limit: number): boolean {
  for (let at = Math.max(from, first - 6); at < first; at++) if (PUBLISHED.has(clues.norm(at))) return true
  for (let at = end; at < Math.min(limit, end + 6); at++) if (PUBLISHED.has(clues.norm(at))) return true
  return false
}
