/** The head of a law's title (`Act`) in, where the title begins and ends out. */
import { Clue, type Clues } from '../clues/clues.ts'

const JOINS: ReadonlySet<string> = new Set('and of for to in the from against or etc as &'.split(' '))
/** Capitalised words that open a clause before a title and are no part of it. */
const OPENERS: ReadonlySet<string> = new Set(
  'the a an this that these under since when while as if in on by for from with and but although because section sections schedule part chapter clause article both each its our their new draft through after before until where which whether following unlike see using via passing introducing amending repealing'.split(
    ' ',
  ),
)
const HEADS: ReadonlySet<string> = new Set([
  'act',
  'bill',
  'regulations',
  'order',
  'measure',
  'rules',
  'acts',
])
const MAX_WORDS = 16

/** The token behind the title: the head, `(Scotland)`, `(No. 2)`, `1989`. */
export function endOfTitle(clues: Clues, head: number, limit: number): number {
  let end = head + 1
  if (end < limit && isNumberedBill(clues, head) && clues.isNumber(end) && clues.joins(end)) return end + 1
  if (end < limit && clues.is(end, 'of') && clues.is(head, 'act')) {
    // Act of Settlement 1701, Act of Union.
    if (clues.isCapitalised(end + 1) && end + 1 < limit) end += 2
    // American Recovery Act of 2009.
    else if (isYear(clues, end + 1) && end + 1 < limit) return end + 2
  }
  if (end < limit && clues.is(end, '(') && clues.isCapitalised(end + 1)) {
    const close = closing(clues, end, limit)
    if (close > 0 && isYear(clues, close + 1) && close + 1 < limit) end = close + 1
  }
  if (end < limit && clues.is(end, ',') && isYear(clues, end + 1)) return end
  if (end < limit && isYear(clues, end) && !startsRange(clues, end, limit)) end++
  return end
}

/** `Senate Bill 55`, `House Bill 3517`. */
function isNumberedBill(clues: Clues, head: number): boolean {
  return clues.is(head, 'bill') && /^(senate|house|assembly)$/.test(clues.norm(head - 1))
}

/** The first token of the title, -1 where the head has no words of its own. `dated`: a year follows the head. */
export function startOfTitle(clues: Clues, head: number, from: number, dated: boolean): number {
  const kind = clues.norm(head)
  let first = head
  let at = head - 1
  let words = 0
  /** The last opening bracket passed. */
  let bracket = -1
  while (at >= from && words < MAX_WORDS) {
    if (!clues.joins(at + 1) && !clues.touches(at + 1)) break
    const norm = clues.norm(at)
    if (clues.isCapitalised(at)) {
      if (HEADS.has(norm) && !(norm === 'order' && clues.is(at + 1, 'and'))) break
      if (
        OPENERS.has(norm) &&
        (clues.isLower(at + 1) ||
          at === from ||
          norm === 'the' ||
          norm === 'an' ||
          norm === 'a' ||
          norm === 'section')
      )
        break
      first = at
    } else if (clues.is(at, ')') && (first === at + 1 || bracket === at + 1)) {
      // Children (Care) (Scotland) Act.
      bracket = opening(clues, at, from)
      if (bracket < 0) break
      at = bracket
    } else if (norm === 'the' && !clues.is(at - 1, 'against')) break
    else if (JOINS.has(norm)) {
      if (!joinsLeft(clues, at, from)) break
    } else if (norm === ',') {
      if (!isListComma(clues, at, head, from)) break
    } else if (clues.isClitic(at) && isPerson(clues, at, from)) break
    else if (norm === '-' || clues.isClitic(at) || norm === "'" || norm === '’') {
      // Inside a word: Anti-social, Children’s.
    } else if (clues.isLower(at) && clues.is(at + 1, '-')) {
      // The first part of a compound must itself be joined on.
      if (!clues.isCapitalised(at - 1)) break
    } else break
    at--
    words++
  }
  if (first === head) return -1
  if (kind === 'act' || kind === 'bill' || kind === 'measure') {
    // Sentences that begin with a verb: Introduce Act.
    return first
  }
  // Regulations, orders and rules are kinds unless they are dated or spelt out.
  return dated || (kind === 'regulations' && head - first > 1) ? first : -1
}

/** `Jane Doe’s Fair Rents Bill`: whose Bill it is. */
function isPerson(clues: Clues, clitic: number, from: number): boolean {
  const first = clitic - 2
  return (
    first >= from &&
    clues.has(first, Clue.FirstName | Clue.Ambiguous) &&
    clues.isCapitalised(first) &&
    clues.isCapitalised(clitic - 1) &&
    !clues.has(clitic - 1, Clue.NoSurname)
  )
}

/** Behind `and`, `of` there must be another capitalised word of the title. */
function joinsLeft(clues: Clues, at: number, from: number): boolean {
  let left = at - 1
  while (left >= from && JOINS.has(clues.norm(left)) && !clues.isCapitalised(left)) left--
  if (left < from) return false
  if (clues.is(left, ',')) return clues.is(at, 'and') || clues.is(at, 'or')
  if (clues.is(left, ')')) return true
  return clues.isCapitalised(left) && !HEADS.has(clues.norm(left)) && at - left < 4
}

/** A comma belongs to the title where a list ends in `and`: Police, Crime, Sentencing and Courts Act. */
function isListComma(clues: Clues, comma: number, head: number, from: number): boolean {
  if (comma - 1 < from || !clues.isCapitalised(comma - 1) || !clues.isCapitalised(comma + 1)) {
    if (!(clues.is(comma + 1, 'and') && comma - 1 >= from && clues.isCapitalised(comma - 1))) return false
  }
  for (let at = comma + 1; at < head; at++)
    if (clues.is(at, 'and') || clues.is(at, '&')) return !clues.isNumber(comma - 1)
  return false
}

function closing(clues: Clues, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + 8; at++) if (clues.is(at, ')')) return at
  return -1
}

function opening(clues: Clues, close: number, from: number): number {
  for (let at = close - 1; at >= from && at > close - 12; at--) if (clues.is(at, '(')) return at
  return -1
}

function isYear(clues: Clues, token: number): boolean {
  if (!clues.isNumber(token) || clues.length(token) !== 4 || !clues.joins(token)) return false
  const year = Number(clues.norm(token))
  return year >= 1215 && year <= 2100
}

/** `Bill 2016-17` is a session, not the year of the title. */
function startsRange(clues: Clues, year: number, limit: number): boolean {
  return (
    year + 2 < limit &&
    /^[-–/]$/.test(clues.norm(year + 1)) &&
    clues.isNumber(year + 2) &&
    clues.touches(year + 1)
  )
}
