/** The head of an office (`Director`) in, the end of what follows it and belongs to it (`of Children’s Services`) out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { PARTS } from './words.ts'

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'to'])
/** Heads whose complement may begin with `to`. */
const TO_HEADS: ReadonlySet<string> = new Set(['secretary', 'adviser', 'advisor', 'ambassador', 'envoy'])
const JOINS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'on', 'the', 'to', 'at'])
const BODIES: ReadonlySet<string> = new Set(['department', 'ministry', 'office', 'university', 'college'])
const MAX_WORDS = 16
/** With a capital they open a new line or sentence. */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'this', 'he', 'she', 'it', 'we', 'they'])

/** The token behind the complement that begins at `from`; `from` itself where there is none with a capital. */
export function endOfComplement(clues: Clues, head: number, from: number, limit: number): number {
  const norm = clues.norm(head)
  let end = from
  if (
    (norm === 'secretary' || norm === 'minister') &&
    clues.is(from, 'of') &&
    isWord(clues, from + 1, 'state')
  ) {
    end = from + 2
    if (clues.is(end, 'for') || clues.is(end, 'at') || clues.is(end, 'in')) {
      const further = endOfName(clues, end + 1, limit, true)
      if (further > end + 1) return further
    }
    return end
  }
  // Secretary of state for levelling up, housing and communities.
  if (
    clues.is(head, 'secretary') &&
    clues.is(from, 'of') &&
    clues.is(from + 1, 'state') &&
    clues.is(from + 2, 'for')
  ) {
    end = endOfPortfolio(clues, from + 2, limit)
    return end > from + 3 ? end : from
  }
  if (
    norm === 'member' &&
    clues.is(from, 'with') &&
    clues.is(from + 2, 'for') &&
    opensField(clues, from + 1)
  ) {
    end = endOfName(clues, from + 3, limit, true)
    return end > from + 3 ? end : from
  }
  const preposition = clues.norm(from)
  if (from >= limit || !PREPOSITIONS.has(preposition)) return from
  if (preposition === 'to' && !TO_HEADS.has(norm)) return from
  if (preposition === 'at' && clues.is(head - 1, 'prime')) return from
  const isPortfolio =
    (norm === 'minister' || norm === 'secretary') && preposition !== 'at' && preposition !== 'to'
  end = endOfName(clues, from + 1, limit, isPortfolio)
  if (end > from + 1) return end
  return isPortfolio && preposition === 'for' ? endOfPortfolio(clues, from, limit) : from
}

/** Cabinet Member with Portfolio for Parks, with Responsibility for Parks. */
function opensField(clues: Clues, token: number): boolean {
  return clues.is(token, 'portfolio') || clues.is(token, 'responsibility')
}

/** Behind `for rural affairs`, `for science, innovation and technology`; `from` where ministers are for no such thing. */
export function endOfPortfolio(clues: Clues, from: number, limit: number): number {
  let end = from + 1
  while (end < limit) {
    const joins = clues.is(end, ',') || clues.is(end, 'and') || clues.is(end, '&')
    if (clues.has(end, Clue.Portfolio) || (end > from + 1 && clues.isClitic(end))) end++
    else if (
      joins &&
      clues.has(end + 1, Clue.Portfolio) &&
      end > from + 1 &&
      (!clues.is(end, ',') || isList(clues, end, limit))
    )
      end += 2
    else break
  }
  return end > from + 1 ? end : from
}

function isWord(clues: Clues, token: number, norm: string): boolean {
  return clues.is(token, norm) && clues.isCapitalised(token)
}

/**
 * The token behind the capitalised phrase that begins at `from`, `from` where there is none. In a portfolio a second
 * word that ministers are not for begins the holder's name: Secretary of State for Transport | Jo Field.
 */
export function endOfName(clues: Clues, from: number, limit: number, isPortfolio: boolean): number {
  let at = from
  if (clues.is(at, 'the') || clues.is(at, 'his') || clues.is(at, 'her')) at++
  const first = at
  let end = from
  let afterJoin = true
  while (at < limit && at - from < MAX_WORDS) {
    if (clues.isCapitalised(at)) {
      if (!clues.joins(at) && !clues.is(at - 1, '-')) break
      if (at > first && (beginsPerson(clues, at, limit) || DETERMINERS.has(clues.norm(at)))) break
      if (
        isPortfolio &&
        !afterJoin &&
        at > first &&
        !clues.has(at, Clue.Portfolio) &&
        clues.has(at - 1, Clue.Portfolio)
      )
        break
      afterJoin = false
      at++
      end = at
    } else if (at === first) break
    else if (
      clues.isClitic(at) ||
      ((clues.is(at, '’') || clues.is(at, "'")) && clues.norm(at - 1).endsWith('s'))
    ) {
      if (!clues.isCapitalised(at + 1)) {
        // Chief executive of Barnardo’s: without a capital behind, the ending belongs to the name.
        if (clues.isClitic(at) && !isPortfolio && endsName(clues, at + 1, limit)) end = at + 1
        break
      }
      afterJoin = true
      at++
    } else if (JOINS.has(clues.norm(at))) {
      const next = clues.is(at + 1, 'the') ? at + 2 : at + 1
      if (next >= limit || !clues.joins(next)) break
      if (!clues.isCapitalised(next)) {
        // Finance & business Support: a field in small letters between two with capitals.
        const goesOn =
          isPortfolio &&
          clues.has(next, Clue.Portfolio) &&
          clues.isCapitalised(next + 1) &&
          !beginsPerson(clues, next + 1, limit)
        if (!goesOn) break
        afterJoin = true
        at = next + 1
        continue
      }
      if (isAnotherPerson(clues, at, next, limit)) break
      // Auditor General for Zedby and the Accounts Panel.
      if (next > at + 1 && (clues.is(at, 'and') || clues.is(at, '&')) && !isPortfolio) break
      if (isPortfolio && (clues.is(at, 'on') || (!clues.has(next, Clue.Portfolio) && !clues.is(at, 'and'))))
        break
      afterJoin = true
      at = next
    } else if (clues.is(at, ',')) {
      if (!isList(clues, at, limit)) break
      afterJoin = true
      at++
    } else if (clues.is(at, '-') && clues.touches(at) && at + 1 < limit && clues.touches(at + 1)) {
      at += 2
      end = at
    } else break
  }
  return end > from ? endOfPart(clues, end, limit) : end
}

/** Barnardo’s before a comma, a verb or the end; not Barnardo’s shops. */
function endsName(clues: Clues, at: number, limit: number): boolean {
  return at >= limit || !clues.isWord(at) || clues.has(at, Clue.SayVerb)
}

function endOfPart(clues: Clues, end: number, limit: number): number {
  if (end < limit && clues.isLower(end) && clues.joins(end)) {
    if (PARTS.has(clues.norm(end))) return end + 1
    if (end + 1 < limit && PARTS.has(clues.norm(end + 1)) && !JOINS.has(clues.norm(end))) return end + 2
  }
  return end
}

/** Does a person's name begin here: a title, or a first name before another capitalised word? */
export function beginsPerson(clues: Clues, at: number, limit: number): boolean {
  if (clues.has(at, Clue.Title) && !clues.is(at, 'lord') && !clues.is(at, 'judge')) return true
  return (
    clues.has(at, Clue.FirstName) &&
    !clues.has(at, Clue.Portfolio | Clue.NoSurname) &&
    at + 1 < limit &&
    clues.isCapitalised(at + 1) &&
    clues.joins(at + 1) &&
    !clues.has(at + 1, Clue.NoSurname)
  )
}

/** Behind `and`: another office, a title or a person. */
function isAnotherPerson(clues: Clues, join: number, next: number, limit: number): boolean {
  if (!clues.is(join, 'and') && !clues.is(join, '&')) return false
  return (
    clues.has(next, Clue.OfficeHead | Clue.Title) ||
    (clues.has(next, Clue.OfficeModifier) &&
      clues.has(next + 1, Clue.OfficeHead) &&
      clues.isCapitalised(next + 1)) ||
    beginsPerson(clues, next, limit) ||
    clues.is(next, 'member')
  )
}

/** `Children, Schools and Families`: every part is what ministers are for, and the last stands behind `and`. */
function isList(clues: Clues, comma: number, limit: number): boolean {
  if (!clues.has(comma - 1, Clue.Portfolio)) return false
  for (let at = comma + 1; at < limit && at < comma + 8; at++) {
    if (clues.is(at, 'and') || clues.is(at, '&')) return at > comma + 1 || clues.has(at + 1, Clue.Portfolio)
    if (clues.is(at, ',') || clues.isClitic(at) || clues.is(at, 'services')) continue
    if (!clues.has(at, Clue.Portfolio) || BODIES.has(clues.norm(at))) return false
  }
  return false
}
