/** The capitalised head of an office (`Secretary`) in, the whole office (`Shadow Education Secretary`) out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { endOfComplement } from './complement.ts'
import type { Office } from './office.ts'

/** Heads of an office only with one of these words before them: Chief Nurse, Section 151 Officer. */
const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'general',
    new Set([
      'attorney',
      'solicitor',
      'director',
      'auditor',
      'surgeon',
      'governor',
      'secretary',
      'inspector',
      'comptroller',
      'advocate',
      'paymaster',
      'postmaster',
      'adjutant',
      'registrar',
    ]),
  ],
  ['executive', new Set(['chief'])],
  [
    'officer',
    new Set(['chief', 'monitoring', '151', 'returning', 'accounting', 'electoral', 'statutory', 's151']),
  ],
  ['advocate', new Set(['lord'])],
  ['constable', new Set(['chief'])],
  ['whip', new Set(['chief', 'deputy'])],
  ['inspector', new Set(['chief'])],
  ['lieutenant', new Set(['lord'])],
])
const NEEDS_CHIEF: ReadonlySet<string> = new Set(
  'worker nurse scientist economist statistician pharmacist midwife architect psychologist surveyor superintendent adviser advisor regulator coroner'.split(
    ' ',
  ),
)
/** Too common as words: an office only with a complement. */
const NEEDS_COMPLEMENT: ReadonlySet<string> = new Set([
  'head',
  'archbishop',
  'bishop',
  'clerk',
  'controller',
  'guardian',
  'rector',
  'principal',
  'dean',
])
const NEVER: ReadonlySet<string> = new Set([
  'permanent',
  'attorney',
  'paymaster',
  'comptroller',
  'coordinator',
  'co-ordinator',
  'bursar',
  'matron',
])
/** Words at a sentence's beginning or before an office that are no part of it. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'the a an its our their his her my your former new current then outgoing incoming but and as when while if by for from with under after before since both each every any ex late newly today uk us british american this that these those said says asked told mr dear to former conservative tory labour lib snp cllr councillor our no not dr sir dame previous next meanwhile however'.split(
    ' ',
  ),
)
const BEFORE_BARE: ReadonlySet<string> = new Set(['the', '(', 'our', 'as', 'dear'])

export function capitalisedOffice(
  clues: Clues,
  head: number,
  from: number,
  limit: number,
  isHeadline: boolean,
): Office | null {
  const norm = clues.norm(head)
  if (NEVER.has(norm)) return null
  let last = head + 1
  if (norm === 'executive' && isNext(clues, last, limit, 'officer')) last++
  if (
    (norm === 'director' || norm === 'secretary' || norm === 'inspector' || norm === 'governor') &&
    isGeneral(clues, last, limit)
  )
    last += clues.is(last, '-') ? 2 : 1
  const first = startOfOffice(clues, head, from)
  const end = endOfComplement(clues, head, last, limit)
  if (isPartOfBody(clues, first, last, end, limit)) return null
  const chief = startsWith(clues, first, head, 'chief') || startsWith(clues, first, head, 'lead')
  const needed = NEEDS.get(norm)
  if (needed !== undefined && !anyOf(clues, first, head, needed)) return null
  if (NEEDS_CHIEF.has(norm) && !chief && !(norm.startsWith('advis') && anyOf(clues, first, head, SPECIAL)))
    return null
  if (NEEDS_COMPLEMENT.has(norm) && (end === last || !clues.is(last, 'of'))) return null
  if (first === head && end === last) {
    if (isHeadline || !isBareOffice(clues, head, limit)) return null
    return { first, end, rule: 'role/short-form', certainty: 'inferred' }
  }
  if (isHeadline && end === last && !hasOfficeWord(clues, first, head)) return null
  return { first, end, rule: end > last ? 'role/title-of' : 'role/title', certainty: 'stated' }
}

const SPECIAL: ReadonlySet<string> = new Set(['special', 'scientific', 'security', 'national', 'medical'])

function isNext(clues: Clues, at: number, limit: number, norm: string): boolean {
  return at < limit && clues.is(at, norm) && clues.isCapitalised(at) && clues.joins(at)
}

function isGeneral(clues: Clues, at: number, limit: number): boolean {
  return (
    isNext(clues, at, limit, 'general') ||
    (clues.is(at, '-') && clues.is(at + 1, 'general') && clues.isCapitalised(at + 1))
  )
}

/** Walks left over the words that belong to the office. */
function startOfOffice(clues: Clues, head: number, from: number): number {
  let first = head
  let at = head - 1
  if (clues.is(at, 'minister') && !clues.is(head, 'secretary')) return head
  while (at >= from && head - at < 12) {
    const norm = clues.norm(at)
    if (clues.isCapitalised(at)) {
      if (!clues.joins(at + 1) && !clues.is(at + 1, '-') && !isPossessive(clues, at + 1)) break
      if (OUTSIDE.has(norm) || (clues.has(at, Clue.Title & ~0) && norm !== 'lord')) break
      if (clues.has(at, Clue.OfficeHead) && !clues.has(at, Clue.OfficeModifier | Clue.Portfolio)) break
      if (clues.has(at, Clue.FirstName) && !clues.has(at, Clue.Portfolio | Clue.OfficeModifier)) break
      first = at
      if (
        norm === 'shadow' ||
        ((norm === 'prime' || norm === 'first') && !isNext(clues, at - 1, head, 'deputy'))
      )
        break
    } else if (isPossessive(clues, at)) {
      if (!isPossessiveOffice(clues, at - 1)) break
    } else if (norm === 'and' || norm === '&') {
      if (!joinsParts(clues, at)) break
    } else if (norm === ',') {
      if (
        !clues.has(at - 1, Clue.Portfolio) ||
        !clues.isCapitalised(at - 1) ||
        !clues.has(at + 1, Clue.Portfolio) ||
        !clues.isCapitalised(at + 1) ||
        first !== at + 1
      )
        break
      if (clues.has(at - 1, Clue.OfficeHead)) break
    } else if (norm === '-' && clues.touches(at) && clues.touches(at + 1)) {
      if (!clues.isWord(at - 1)) break
    } else if (clues.isNumber(at) && clues.is(at - 1, 'section')) {
      first = at - 1
      break
    } else break
    at--
  }
  return first
}

function isPossessive(clues: Clues, at: number): boolean {
  return (
    clues.isClitic(at) ||
    ((clues.is(at, '’') || clues.is(at, "'")) && clues.touches(at) && clues.norm(at - 1).endsWith('s'))
  )
}

const POSSESSORS: ReadonlySet<string> = new Set(
  "children women people victims veterans queen king majesty young men girls patients majesty's adults pensioners farmers tenants".split(
    ' ',
  ),
)

/** Children’s Commissioner, Her Majesty’s Chief Inspector; but Ofsted’s | Chief Inspector. */
function isPossessiveOffice(clues: Clues, owner: number): boolean {
  return POSSESSORS.has(clues.norm(owner)) && clues.isCapitalised(owner)
}

/** `Health and Social Care Secretary`, `Police and Crime Commissioner`; not `Chair and Chief Executive`. */
function joinsParts(clues: Clues, at: number): boolean {
  const left = isPossessive(clues, at - 1) ? at - 2 : at - 1
  const parts = Clue.Portfolio | Clue.OfficeModifier
  if (!clues.isCapitalised(left) || !clues.has(left, parts) || !clues.isCapitalised(at + 1)) return false
  if (clues.has(left, Clue.OfficeHead) && !clues.is(left, 'comptroller')) return false
  return clues.has(at + 1, parts) && !clues.is(at + 1, 'chief') && !clues.is(at + 1, 'deputy')
}

function startsWith(clues: Clues, first: number, head: number, norm: string): boolean {
  for (let at = first; at < head; at++) if (clues.is(at, norm)) return true
  return false
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
    if (
      clues.isClitic(last) &&
      clues.isCapitalised(last + 1) &&
      last + 1 < limit &&
      clues.has(last + 1, Clue.NoSurname)
    )
      return true
    if (clues.isCapitalised(last) && clues.joins(last) && clues.has(last, Clue.NoSurname)) return true
    if (clues.is(last, '-')) return true
  }
  let before = first - 1
  while (clues.is(before, 'the') || clues.is(before, 'her') || clues.is(before, 'his')) before--
  return clues.is(before, 'of') && clues.is(before - 1, 'office')
}

/** `the Director`, `(Chair)`, `Chair: …`, or right before a person. */
function isBareOffice(clues: Clues, head: number, limit: number): boolean {
  const next = head + 1
  if (clues.isCapitalised(next) && clues.joins(next) && next < limit)
    return clues.has(next, Clue.FirstName | Clue.Title) && !clues.has(next, Clue.NoSurname)
  if (BEFORE_BARE.has(clues.norm(head - 1)))
    return clues.isLower(next) || next >= limit || !clues.isWord(next)
  return clues.is(next, ':') && clues.touches(next)
}
