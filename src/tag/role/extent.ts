/** The capitalised head of an office in, where the office begins out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { OUTSIDE, POSSESSORS } from './words.ts'

const MAX_TOKENS = 12
const PARTS = Clue.Portfolio | Clue.OfficeModifier

/** Walks left over the words that belong to the office. */
export function startOfOffice(clues: Clues, head: number, from: number): number {
  let first = head
  if (clues.is(head - 1, 'minister') && !clues.is(head, 'secretary')) return head
  for (let at = head - 1; at >= from && head - at < MAX_TOKENS; at--) {
    if (clues.isCapitalised(at)) {
      if (!isOfficeWord(clues, at) || (first < head && !mayStandBefore(clues, at, first))) break
      first = at
      if (closesOffice(clues, at)) break
    } else if (clues.isNumber(at) && clues.is(at - 1, 'section')) return at - 1
    else if (!joins(clues, at, first)) break
  }
  return first
}

function isOfficeWord(clues: Clues, at: number): boolean {
  if (/\d/.test(clues.norm(at))) return false
  if (!clues.joins(at + 1) && !clues.is(at + 1, '-') && !isPossessive(clues, at + 1)) return false
  if (OUTSIDE.has(clues.norm(at)) && !clues.is(at + 1, '-')) return false
  if (!clues.has(at, PARTS) && clues.isCapitalised(at - 1) && clues.has(at - 1, Clue.FirstName)) return false
  if (clues.has(at, Clue.Title) && !clues.is(at, 'lord')) return false
  if (clues.isUpper(at) && clues.has(at, Clue.PostNominal)) return false
  return clues.has(at, PARTS) || !clues.has(at, Clue.OfficeHead | Clue.FirstName)
}

/** Before a word that tells an office (Medical) an unknown one is a holder's name or a body's, unless it tells that it is. */
function mayStandBefore(clues: Clues, at: number, first: number): boolean {
  return !clues.has(first, PARTS) || clues.has(at, PARTS | Clue.OfficeBody) || clues.isUpper(at)
}

/** `Shadow`, and the first word of `Prime Minister` without `Deputy` before it. */
function closesOffice(clues: Clues, at: number): boolean {
  if (clues.is(at, 'shadow')) return true
  return (clues.is(at, 'prime') || clues.is(at, 'first')) && !clues.is(at - 1, 'deputy')
}

/** Does the sign or small word at `at` belong to the office whose words so far begin at `first`? */
function joins(clues: Clues, at: number, first: number): boolean {
  if (isPossessive(clues, at)) return POSSESSORS.has(clues.norm(at - 1)) && clues.isCapitalised(at - 1)
  if (clues.is(at, 'and') || clues.is(at, '&')) return joinsParts(clues, at)
  if (clues.is(at, ','))
    return (
      first === at + 1 &&
      isPart(clues, at - 1) &&
      isPart(clues, at + 1) &&
      !clues.has(at - 1, Clue.OfficeHead)
    )
  return clues.is(at, '-') && clues.touches(at) && clues.touches(at + 1) && clues.isWord(at - 1)
}

function isPart(clues: Clues, at: number): boolean {
  return clues.isCapitalised(at) && clues.has(at, PARTS)
}

/** `Health and Social Care Secretary`, `Police and Crime Commissioner`; not `Chair and Chief Executive`. */
function joinsParts(clues: Clues, at: number): boolean {
  const left = isPossessive(clues, at - 1) ? at - 2 : at - 1
  if (!isPart(clues, left) || !isPart(clues, at + 1)) return false
  if (clues.has(left, Clue.OfficeHead) && !clues.is(left, 'comptroller')) return false
  return !clues.is(at + 1, 'chief') && !clues.is(at + 1, 'deputy')
}

export function isPossessive(clues: Clues, at: number): boolean {
  if (clues.isClitic(at)) return true
  return (clues.is(at, '’') || clues.is(at, "'")) && clues.touches(at) && clues.norm(at - 1).endsWith('s')
}
