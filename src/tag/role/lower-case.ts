/** The lower-case head of an office (`chair`) in, the office out where a name beside it makes it a named one. */
import { Clue, type Clues } from '../clues/clues.ts'
import { endOfComplement, endOfName } from './complement.ts'
import type { Office } from './office.ts'

const HEADS: ReadonlySet<string> = new Set(
  'secretary minister commissioner chair chairman chairwoman chairperson executive director leader mayor governor president ombudsman inspector officer general principal vice-chancellor vice-president vice-chair provost dean co-chair convener head treasurer constable adviser advisor nurse chancellor'.split(
    ' ',
  ),
)
/** Lower-case words that belong to an office before its head. */
const MODIFIERS: ReadonlySet<string> = new Set(
  'deputy vice assistant associate joint chief executive managing national regional medical general shadow interim clinical permanent nursing scientific operating finance strategic policy non-executive group prime first principal operations'.split(
    ' ',
  ),
)
/** Words before `minister` or `secretary` that tell no portfolio. */
const NO_PORTFOLIO: ReadonlySet<string> = new Set(
  'cabinet government young people older public state the young union parliamentary small further life building drug parents students just patients care policy office council labour labor party sector language'.split(
    ' ',
  ),
)
/** Offices that stand alone in lower case. */
const ALONE: ReadonlySet<string> = new Set([
  'prime minister',
  'first minister',
  'home secretary',
  'foreign secretary',
  'attorney general',
  'chief medical',
  'chief scientific',
])
const NOT_BEFORE: ReadonlySet<string> = new Set(
  'the a an its our their his her my your former new current then outgoing incoming but and as when while if by for from with under after before since both each every any ex this that these those who which one also today mr dear to in on of at former previous next meanwhile however'.split(
    ' ',
  ),
)
const PARTS: ReadonlySet<string> = new Set([
  'group',
  'party',
  'council',
  'committee',
  'board',
  'branch',
  'cabinet',
  'assembly',
  'campaign',
  'parliamentary',
  'union',
])

export function lowerCaseOffice(
  clues: Clues,
  head: number,
  from: number,
  limit: number,
  isName: (first: number, end: number) => boolean,
): Office | null {
  const norm = clues.norm(head)
  if (!HEADS.has(norm)) return null
  const first = startOfModifiers(clues, head, from)
  if (norm === 'executive' && !clues.is(head - 1, 'chief')) return null
  const isChief = clues.is(first, 'chief') || clues.is(head - 1, 'chief')
  if ((norm === 'inspector' || norm === 'officer' || norm === 'constable' || norm === 'nurse') && !isChief)
    return null
  if (
    norm === 'general' &&
    !clues.is(head - 1, 'attorney') &&
    !clues.is(head - 1, 'director') &&
    !clues.is(head - 1, 'solicitor')
  )
    return null
  return (
    ofName(clues, head, first, limit) ??
    portfolio(clues, head, from, limit) ??
    ofBody(clues, head, first, from, limit, isName)
  )
}

function startOfModifiers(clues: Clues, head: number, from: number): number {
  let first = head
  while (
    first - 1 >= from &&
    MODIFIERS.has(clues.norm(first - 1)) &&
    (clues.joins(first) || clues.touches(first))
  ) {
    if (
      clues.isCapitalised(first - 1) &&
      first - 1 > from &&
      clues.isWord(first - 2) &&
      clues.isCapitalised(first - 2)
    )
      break
    first--
  }
  return first
}

/** `chief executive of Barnardo’s`, `director of policy at the Nuffield Foundation`, `mayor of London`. */
function ofName(clues: Clues, head: number, first: number, limit: number): Office | null {
  const from = head + 1
  let end = endOfComplement(clues, head, from, limit)
  if (end === from && (clues.is(from, 'of') || clues.is(from, 'for'))) {
    // Lower-case words of the office, then the body: director of policy and research at X.
    let at = from + 1
    while (
      at < limit &&
      at < from + 7 &&
      (clues.isLower(at) || clues.isClitic(at) || clues.is(at, ',')) &&
      !clues.is(at, 'at') &&
      !clues.is(at, 'the')
    )
      at++
    if (clues.is(at, 'at') || (clues.is(at, 'the') && false)) {
      const name = endOfName(clues, at + 1, limit, false)
      if (name > at + 1) end = name
    }
  }
  if (end === from) return null
  if (clues.is(head, 'head') && clues.is(from, 'for')) return null
  if (clues.is(head, 'officer') && !clues.is(from, 'of') && !clues.is(from, 'at') && !clues.is(from, 'for'))
    return null
  return { first, end, rule: 'role/title-of', certainty: 'stated' }
}

/** `education secretary`, `shadow health secretary`, `children’s minister`, `prime minister`. */
function portfolio(clues: Clues, head: number, from: number, limit: number): Office | null {
  const norm = clues.norm(head)
  const pair = `${clues.norm(head - 1)} ${norm}`
  let first = head
  if (norm === 'officer' || norm.startsWith('advis')) {
    if (!ALONE.has(`${clues.norm(head - 2)} ${clues.norm(head - 1)}`)) return null
    first = head - 2
  } else if (ALONE.has(pair)) first = head - 1
  else if (norm === 'minister' || norm === 'secretary') {
    let at = head - 1
    while (at >= from) {
      if (clues.isClitic(at)) at--
      if (
        clues.isWord(at) &&
        clues.has(at, Clue.Portfolio) &&
        !(at === head - 1 && NO_PORTFOLIO.has(clues.norm(at)))
      ) {
        first = at
        at--
      } else if (clues.is(at, 'and') && first === at + 1 && clues.has(at - 1, Clue.Portfolio)) at--
      else break
    }
    if (clues.is(first, 'local') && clues.is(first + 1, 'minister')) return null
  }
  if (first === head) return norm === 'minister' ? ministerFor(clues, head, limit) : null
  while (first - 1 >= from && (clues.is(first - 1, 'shadow') || clues.is(first - 1, 'deputy'))) first--
  return {
    first,
    end: head + 1,
    rule: 'role/portfolio',
    certainty: clues.isCapitalised(first) ? 'stated' : 'inferred',
  }
}

/** `minister for children and families`. */
function ministerFor(clues: Clues, head: number, limit: number): Office | null {
  let at = head + 1
  if (!clues.is(at, 'for')) return null
  at++
  let end = at
  while (
    at < limit &&
    (clues.has(at, Clue.Portfolio) ||
      clues.isClitic(at) ||
      (clues.is(at, 'and') && clues.has(at + 1, Clue.Portfolio)))
  ) {
    at++
    end = at
  }
  if (end === head + 2) return null
  return { first: head, end, rule: 'role/portfolio', certainty: 'inferred' }
}

/** `Youth Justice Board chair`, `Labour group leader`, `Ofsted’s chief inspector`. */
function ofBody(
  clues: Clues,
  head: number,
  first: number,
  from: number,
  limit: number,
  isName: (first: number, end: number) => boolean,
): Office | null {
  if (clues.is(head, 'head') || (clues.is(head, 'secretary') && !clues.is(head - 1, 'general'))) return null
  if (
    clues.is(head, 'minister') ||
    clues.is(head, 'officer') ||
    clues.is(head, 'adviser') ||
    clues.is(head, 'advisor')
  )
    return null
  if (head + 1 < limit && clues.is(head + 1, '-')) return null
  if (clues.isCapitalised(first) && first < head) return null
  let at = first - 1
  if (PARTS.has(clues.norm(at)) && clues.isLower(at)) at--
  let owned = false
  if (clues.isClitic(at) || ((clues.is(at, '’') || clues.is(at, "'")) && clues.touches(at))) {
    owned = true
    at--
  }
  if (!clues.isCapitalised(at) || at < from) return null
  let start = at
  while (start - 1 >= from && isPartOfName(clues, start - 1, from)) start--
  while (start < at && (NOT_BEFORE.has(clues.norm(start)) || !clues.isCapitalised(start))) start++
  if (NOT_BEFORE.has(clues.norm(start)) || clues.has(start, Clue.FirstName | Clue.Title)) return null
  // A word that opens its sentence is a name only where something says so.
  if (
    start === at &&
    start === from &&
    !clues.isUpper(at) &&
    !clues.has(at, Clue.OfficeBody) &&
    !isName(start, at + 1)
  )
    return null
  return {
    first: start,
    end: head + 1,
    rule: owned ? 'role/owned' : 'role/of-body',
    certainty: owned ? 'inferred' : 'stated',
  }
}

function isPartOfName(clues: Clues, at: number, from: number): boolean {
  if (clues.isCapitalised(at))
    return (clues.joins(at + 1) || clues.isClitic(at + 1)) && !NOT_BEFORE.has(clues.norm(at))
  if (
    clues.isClitic(at) ||
    clues.is(at, 'and') ||
    clues.is(at, 'of') ||
    clues.is(at, 'for') ||
    clues.is(at, '&')
  )
    return at - 1 >= from && clues.isCapitalised(at - 1)
  return false
}
