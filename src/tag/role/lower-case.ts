/** The lower-case head of an office (`chair`) in, the office out where a name beside it makes it a named one. */
import type { NameMatch } from '../../model/lexicon.ts'
import { Clue, type Clues } from '../clues/clues.ts'
import { beginsPerson, endOfComplement, endOfName, endOfPortfolio } from './complement.ts'
import { isPossessive } from './extent.ts'
import { isName } from './names-around.ts'
import type { Office } from './office.ts'
import { portfolioOffice } from './portfolio.ts'
import { INDEFINITE, LOWER_HEADS, LOWER_MODIFIERS, NEEDS, OUTSIDE, PARTS } from './words.ts'

/** Heads that a body's name before them makes no office: Ofsted officer. */
const NOT_OF_BODY: ReadonlySet<string> = new Set([
  'head',
  'minister',
  'officer',
  'adviser',
  'advisor',
  'nurse',
  'chancellor',
])
const NEEDS_CHIEF: ReadonlySet<string> = new Set(['executive', 'inspector', 'officer', 'constable', 'nurse'])

export function lowerCaseOffice(
  clues: Clues,
  head: number,
  from: number,
  limit: number,
  names: readonly NameMatch[],
): Office | null {
  const norm = clues.norm(head)
  if (!LOWER_HEADS.has(norm)) return null
  const first = startOfModifiers(clues, head, from)
  if (INDEFINITE.has(clues.norm(first - 1))) return null
  if (norm === 'member' || norm === 'holder') return portfolioMember(clues, head, limit)
  const alone = portfolioOffice(clues, head, from, limit)
  if (alone !== null) return alone
  if (NEEDS_CHIEF.has(norm) && !clues.is(first, 'chief') && !clues.is(head - 1, 'chief')) return null
  if (norm === 'general' && !NEEDS.get('general')!.has(clues.norm(head - 1))) return null
  return (
    ofName(clues, head, first, limit) ??
    ofBody(clues, head, first, from, names) ??
    betweenCommas(clues, head, first, from, limit)
  )
}

/** `Jane Doe, permanent secretary, Department for Piers`; `…, director of finance and audit, Zedby Council`. */
function betweenCommas(
  clues: Clues,
  head: number,
  first: number,
  from: number,
  limit: number,
): Office | null {
  if (first - 2 < from || !clues.is(first - 1, ',') || !clues.isCapitalised(first - 2)) return null
  let end = head + 1
  if (clues.is(end, 'of') || clues.is(end, 'for'))
    while (
      end < limit &&
      end < head + 10 &&
      (clues.isLower(end) || (clues.is(end, ',') && clues.isLower(end + 1)))
    )
      end++
  const next = clues.is(end + 1, 'the') ? end + 2 : end + 1
  if (!clues.is(end, ',') || next >= limit || !clues.isCapitalised(next)) return null
  if (beginsPerson(clues, next, limit)) return null
  return { first, end, rule: 'role/title', certainty: 'inferred' }
}

/** `lead member for children’s services at Kent council`, `cabinet member for housing`, `portfolio holder for finance`. */
function portfolioMember(clues: Clues, head: number, limit: number): Office | null {
  const first = head - 1
  if (!/^(lead|cabinet|executive|portfolio)$/.test(clues.norm(first)) || !clues.is(head + 1, 'for'))
    return null
  const name = endOfName(clues, head + 2, limit, true)
  const field = name > head + 2 ? name : endOfPortfolio(clues, head + 1, limit)
  const end = clues.is(field, 'services') ? field + 1 : field
  return end === head + 1 ? null : { first, end, rule: 'role/portfolio', certainty: 'inferred' }
}

function startOfModifiers(clues: Clues, head: number, from: number): number {
  let first = head
  while (first - 1 >= from && LOWER_MODIFIERS.has(clues.norm(first - 1)) && clues.joins(first)) {
    // A capitalised one is part of a name, unless it opens the sentence.
    if (clues.isCapitalised(first - 1) && first - 1 > from) break
    first--
  }
  // Co-chair, vice-president.
  const isCompound = clues.is(first - 1, '-') && clues.touches(first) && first - 2 >= from
  if (isCompound && /^(co|vice)$/.test(clues.norm(first - 2))) first -= 2
  return first
}

/** `chief executive of Barnardo’s`, `director of policy at the Nuffield Foundation`, `mayor of London`. */
function ofName(clues: Clues, head: number, first: number, limit: number): Office | null {
  const from = head + 1
  if (clues.is(head, 'head') && !clues.is(from, 'of')) return null
  let end = endOfComplement(clues, head, from, limit)
  if (end === from && (clues.is(from, 'of') || clues.is(from, 'for')))
    end = endOfPart(clues, from, limit) || endOfField(clues, from, limit)
  return end === from ? null : { first, end, rule: 'role/title-of', certainty: 'stated' }
}

/** Behind `of the board of the National Audit Office`; 0 where there is no such body. */
function endOfPart(clues: Clues, from: number, limit: number): number {
  const part = clues.is(from + 1, 'the') ? from + 2 : from + 1
  if (!PARTS.has(clues.norm(part)) || !clues.is(part + 1, 'of')) return 0
  const end = endOfName(clues, part + 2, limit, false)
  return end > part + 2 ? end : 0
}

/** Behind `of policy and research at X`: lower-case words of the office, then the body; `from` where there is none. */
function endOfField(clues: Clues, from: number, limit: number): number {
  let at = from + 1
  while (at < limit && at < from + 7 && !clues.is(at, 'at') && !clues.is(at, 'the')) {
    if (!clues.isLower(at) && !isPossessive(clues, at) && !clues.is(at, ',')) return from
    at++
  }
  if (!clues.is(at, 'at')) return from
  const end = endOfName(clues, at + 1, limit, false)
  return end > at + 1 ? end : from
}

/** `Parole Board chair`, `Labour group leader`, `Ofsted’s chief inspector`. */
function ofBody(
  clues: Clues,
  head: number,
  first: number,
  from: number,
  names: readonly NameMatch[],
): Office | null {
  if (NOT_OF_BODY.has(clues.norm(head)) || clues.is(head + 1, '-') || clues.is(head + 1, 'column'))
    return null
  if (clues.is(head, 'secretary') && !clues.is(head - 1, 'general')) return null
  if (clues.isCapitalised(first) && first < head) return null
  let last = first - 1
  if (PARTS.has(clues.norm(last)) && clues.isLower(last)) last--
  const isOwned = isPossessive(clues, last)
  if (isOwned) last--
  if (last < from || !clues.isCapitalised(last)) return null
  const start = startOfBody(clues, last, from)
  if (OUTSIDE.has(clues.norm(start))) return null
  if (
    clues.has(start, Clue.FirstName | Clue.Title) &&
    !isPossessive(clues, start + 1) &&
    !isName(names, start, last + 1)
  )
    return null
  // A word that opens its sentence is a name only where something says so.
  const opens = start === last && start === from && !clues.isUpper(last)
  if (opens && !clues.has(last, Clue.OfficeBody) && !isName(names, start, last + 1)) return null
  const rule = isOwned ? 'role/owned' : 'role/of-body'
  return { first: start, end: head + 1, rule, certainty: isOwned ? 'inferred' : 'stated' }
}

function startOfBody(clues: Clues, last: number, from: number): number {
  let start = last
  while (start - 1 >= from && isPartOfName(clues, start - 1, from)) start--
  while (start < last && (OUTSIDE.has(clues.norm(start)) || !clues.isCapitalised(start))) start++
  return start
}

function isPartOfName(clues: Clues, at: number, from: number): boolean {
  if (clues.isCapitalised(at))
    return (clues.joins(at + 1) || isPossessive(clues, at + 1)) && !OUTSIDE.has(clues.norm(at))
  const joins = isPossessive(clues, at) || /^(and|of|for|&)$/.test(clues.norm(at))
  return joins && at - 1 >= from && clues.isCapitalised(at - 1)
}
