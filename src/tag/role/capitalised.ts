/** The capitalised head of an office (`Secretary`) in, the whole office (`Shadow Education Secretary`) out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { endOfComplement } from './complement.ts'
import { isPossessive, startOfOffice } from './extent.ts'
import type { Office } from './office.ts'
import { startOfPortfolio } from './portfolio.ts'
import { BEFORE_BARE, INDEFINITE, NEEDS, NEEDS_CHIEF, NEEDS_COMPLEMENT, NEVER } from './words.ts'

const CHIEF: ReadonlySet<string> = new Set(['chief', 'lead', 'principal'])
const MAY_BE_GENERAL: ReadonlySet<string> = new Set(['director', 'secretary', 'inspector', 'governor'])

export function capitalisedOffice(
  clues: Clues,
  head: number,
  from: number,
  limit: number,
  isHeadline: boolean,
): Office | null {
  const norm = clues.norm(head)
  if (NEVER.has(norm)) return null
  if (norm === 'pm') return primeMinister(clues, head, limit)
  const last = endOfHead(clues, head, limit)
  const first = startOfOffice(clues, head, from)
  const complement = endOfComplement(clues, head, last, limit)
  const end = complement === last && norm === 'director' ? endOfFields(clues, head, last, limit) : complement
  if (isPartOfBody(clues, first, last, end, limit) || INDEFINITE.has(clues.norm(first - 1))) return null
  const needed = NEEDS.get(norm)
  if (needed !== undefined && !anyOf(clues, first, head, needed)) return null
  if ((norm === 'member' || norm === 'holder') && end === last && !isShortPortfolio(clues, first, head))
    return null
  if (NEEDS_CHIEF.has(norm) && !anyOf(clues, first, head, CHIEF)) return null
  const isBracketed = clues.is(first - 1, '(') && clues.is(last, ')')
  if (NEEDS_COMPLEMENT.has(norm) && (end === last || !clues.is(last, 'of')) && !isBracketed) return null
  const start = withShadow(clues, first, from)
  if (start === head && end === last) {
    if (!isBracketed && (isHeadline || !isBareOffice(clues, head, limit))) return null
    return { first, end, rule: 'role/short-form', certainty: 'inferred' }
  }
  if (isHeadline && end === last && !hasOfficeWord(clues, first, head)) return null
  return {
    first: start,
    end,
    rule: end > last ? 'role/title-of' : 'role/title',
    certainty: 'stated',
  }
}

/**
 * `Executive Director, Strategy and Resources,`, `Service Director Finance and Quays`: fields alone up to the next sign; `from`
 * where other words stand there.
 */
function endOfFields(clues: Clues, head: number, from: number, limit: number): number {
  const isRanked = clues.isCapitalised(head - 1) && clues.has(head - 1, Clue.OfficeModifier)
  if (!clues.is(from, ',') && !(isRanked && clues.isCapitalised(from) && clues.joins(from))) return from
  let at = clues.is(from, ',') ? from + 1 : from
  while (at < limit && at < from + 9 && clues.joins(at)) {
    const isField = clues.isCapitalised(at) && clues.has(at, Clue.Portfolio | Clue.OfficeModifier)
    if (!isField && !clues.is(at, 'and') && !clues.is(at, '&')) break
    at++
  }
  const closes =
    at >= limit || clues.is(at, ',') || clues.is(at, ')') || clues.is(at, ';') || clues.is(at, '.')
  return closes && at > from && clues.isCapitalised(at - 1) ? at : from
}

/** `the PM`, `PM Jo Foxley`; not `3 PM`. */
function primeMinister(clues: Clues, head: number, limit: number): Office | null {
  const next = head + 1
  const holds =
    next < limit && clues.joins(next) && clues.isCapitalised(next) && clues.has(next, Clue.FirstName)
  if (!clues.isUpper(head) || !(holds || clues.is(head - 1, 'the'))) return null
  if (!holds && next < limit && clues.isCapitalised(next) && clues.joins(next)) return null
  return {
    first: head,
    end: next,
    rule: 'role/short-form',
    certainty: 'inferred',
    fullName: 'Prime Minister',
  }
}

/** `the Cabinet Member`, `(Lead Member)`, `Portfolio Holder Jane Doe`: the portfolio is understood. */
function isShortPortfolio(clues: Clues, first: number, head: number): boolean {
  if (head - first !== 1 || !/^(cabinet|lead|portfolio|executive)$/.test(clues.norm(first))) return false
  return (
    clues.is(first - 1, 'the') ||
    clues.is(first - 1, '(') ||
    clues.is(first - 1, ',') ||
    (clues.isCapitalised(head + 1) && clues.joins(head + 1))
  )
}

/** Behind the head: `Chief Executive Officer`, `Director General`. */
function endOfHead(clues: Clues, head: number, limit: number): number {
  const next = head + 1
  if (clues.is(head, 'executive') && isNext(clues, next, limit, 'officer')) return next + 1
  if (!MAY_BE_GENERAL.has(clues.norm(head))) return next
  if (isNext(clues, next, limit, 'general')) return next + 1
  return clues.is(next, '-') && clues.is(next + 1, 'general') && clues.isCapitalised(next + 1)
    ? next + 2
    : next
}

function isNext(clues: Clues, at: number, limit: number, norm: string): boolean {
  return at < limit && clues.is(at, norm) && clues.isCapitalised(at) && clues.joins(at)
}

/** `shadow Education Secretary`, `science Minister`: the small words belong to the office. */
function withShadow(clues: Clues, first: number, from: number): number {
  if (clues.is(first, 'minister') || clues.is(first, 'secretary') || clues.is(first, 'commissioner')) {
    const start = startOfPortfolio(clues, first, from)
    if (start < first && clues.isLower(start)) return start
  }
  const before = first - 1
  return before >= from && clues.joins(first) && (clues.is(before, 'shadow') || clues.is(before, 'deputy'))
    ? before
    : first
}

function anyOf(clues: Clues, first: number, head: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < head; at++) if (words.has(clues.norm(at))) return true
  return false
}

function hasOfficeWord(clues: Clues, first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (clues.has(at, Clue.Portfolio | Clue.OfficeModifier)) return true
  return false
}

/** `Commissioner’s Office`, `Director General Board`, `Office of the Commissioner` name bodies. */
function isPartOfBody(clues: Clues, first: number, last: number, end: number, limit: number): boolean {
  if (end === last && last < limit) {
    const next = isPossessive(clues, last) ? last + 1 : last
    if (next < limit && clues.isCapitalised(next) && clues.joins(next) && isNoPerson(clues, next)) return true
    if (clues.is(last, '-')) return true
  }
  let before = first - 1
  while (clues.is(before, 'the') || clues.is(before, 'her') || clues.is(before, 'his')) before--
  return clues.is(before, 'of') && clues.is(before - 1, 'office')
}

/** A word that closes other names and begins no holder's: Office, but not Grant before Shapps. */
function isNoPerson(clues: Clues, at: number): boolean {
  if (!clues.has(at, Clue.NoSurname)) return false
  return !(
    clues.has(at, Clue.FirstName | Clue.Ambiguous) &&
    clues.isCapitalised(at + 1) &&
    clues.joins(at + 1)
  )
}

/** `the Director`, `Jane Doe, Chair, …`, `Chair: …`, `Mr Speaker`, or right before a person. */
function isBareOffice(clues: Clues, head: number, limit: number): boolean {
  const next = head + 1
  if (next < limit && clues.isCapitalised(next) && clues.joins(next))
    return beginsName(clues, head, next, limit)
  if (clues.is(head, 'speaker') && /^(mr|madam|\.)$/.test(clues.norm(head - 1))) return true
  if (
    clues.is(head, 'chair') &&
    clues.is(head - 1, 'the') &&
    /^(in|take|takes|took|leave|left)$/.test(clues.norm(head - 2))
  )
    return false
  if (BEFORE_BARE.has(clues.norm(head - 1)))
    return clues.isLower(next) || next >= limit || !clues.isWord(next)
  if (followsHolder(clues, head - 1) && (next >= limit || /^[,;)]$/.test(clues.norm(next)))) return true
  return clues.is(next, ':') && clues.touches(next)
}

/** A comma, bracket or letters behind a name: Jane Doe, Chair; Jane Doe (JD) Chair; Jane Doe MP Chair. */
function followsHolder(clues: Clues, before: number): boolean {
  if (clues.is(before, ',') || clues.is(before, ')')) return clues.isCapitalised(before - 1)
  return clues.isUpper(before) && clues.has(before, Clue.PostNominal)
}

/** The holder: a first name or a title, or behind some offices a surname alone (President Biden). */
function beginsName(clues: Clues, head: number, next: number, limit: number): boolean {
  if (clues.has(next, Clue.NoSurname | Clue.Portfolio | Clue.OfficeHead)) return false
  if (clues.has(next, Clue.FirstName | Clue.Title)) return true
  if (STYLES.has(clues.norm(head)) && isUnknownPair(clues, next, limit)) return true
  const isAlone = next + 1 >= limit || !clues.isCapitalised(next + 1) || !clues.joins(next + 1)
  return isAlone && STYLES.has(clues.norm(head)) && !clues.isUpper(next)
}

/** Two words with capitals that close no other name: Minister Manuel Heitor. */
function isUnknownPair(clues: Clues, first: number, limit: number): boolean {
  const second = first + 1
  const closes = Clue.NoSurname | Clue.Portfolio | Clue.OfficeHead | Clue.NamedAfter
  return (
    second < limit &&
    clues.isCapitalised(second) &&
    clues.joins(second) &&
    !clues.isUpper(first) &&
    !clues.has(second, closes)
  )
}

/** Offices that stand before a surname as titles do. */
export const STYLES: ReadonlySet<string> = new Set([
  'president',
  'secretary',
  'minister',
  'governor',
  'mayor',
  'chancellor',
  'commissioner',
])
