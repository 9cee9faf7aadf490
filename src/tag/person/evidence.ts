/** A name's place in its sentence in, whether the words around it speak of a person out. */
import { Clue, type Clues } from '../clues/clues.ts'
import type { PersonName } from './name.ts'

/** Parties as they stand in brackets behind a name. */
export const PARTIES: ReadonlySet<string> = new Set(
  'lab con ld libdem snp pc plaid green dup sdlp uup alliance lab/co-op lab/co ind crossbench cb reform conservative labour r d'.split(
    ' ',
  ),
)
const APPOSITION_OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'our',
  'its',
  'their',
  'who',
  'whose',
  'from',
  'of',
  'then',
  'now',
  'also',
  'aged',
  'formerly',
])
const LED_BY: ReadonlySet<string> = new Set(
  'chaired led written authored headed edited presented introduced signed reviewed review report inquiry photograph portrait founded opened overseen conducted undertaken commissioned book essay paper speech foreword statement interview blog by'.split(
    ' ',
  ),
)

/** `Jane Doe MP`, `Jane Doe (Lab)`, `Jane Doe, KC`. */
export function hasPostNominal(clues: Clues, end: number, limit: number): boolean {
  const at = clues.is(end, ',') ? end + 1 : end
  if (at >= limit) return false
  if (clues.isUpper(at) && clues.has(at, Clue.PostNominal) && clues.joins(at)) return true
  if (clues.is(end, '(') && isMember(clues, end, limit)) return true
  return clues.is(end, '(') && PARTIES.has(clues.norm(end + 1)) && /^[)/,-]$/.test(clues.norm(end + 2))
}

/** `Jane Doe (West Ham) (Lab)`: a constituency and a party in brackets. */
function isMember(clues: Clues, bracket: number, limit: number): boolean {
  for (let at = bracket + 1; at < limit && at < bracket + 9; at++)
    if (clues.is(at, ')')) return clues.is(at + 1, '(') && PARTIES.has(clues.norm(at + 2))
  return false
}

/** `Jane Doe said`, `said Jane Doe`, `Jane Doe told`. */
export function isBesideSpeech(clues: Clues, name: PersonName, limit: number): boolean {
  if (name.end < limit && clues.isLower(name.end) && clues.has(name.end, Clue.SayVerb)) return true
  return (
    clues.isLower(name.first - 1) &&
    clues.has(name.first - 1, Clue.SayVerb) &&
    isQuoteVerb(clues.norm(name.first - 1))
  )
}

function isQuoteVerb(norm: string): boolean {
  return norm === 'said' || norm === 'says' || norm === 'added' || norm === 'explained' || norm === 'adds'
}

/** `Jane Doe, a nurse`, `Jane Doe, chief executive of X`, `Jane Doe, 34,`. */
export function hasApposition(
  clues: Clues,
  end: number,
  limit: number,
  startsOffice: (token: number) => boolean,
): boolean {
  if (!clues.is(end, ',') || end + 1 >= limit) return false
  const next = end + 1
  if (startsOffice(next)) return true
  if (clues.isNumber(next) && clues.length(next) === 2 && clues.is(next + 1, ',')) return true
  if (clues.is(next, 'who') || clues.is(next, 'aged')) return true
  const from = APPOSITION_OPENERS.has(clues.norm(next)) ? next + 1 : next
  for (let at = from; at < limit && at < from + 5; at++) {
    if (clues.isClitic(at) || clues.is(at, '-')) continue
    if (!clues.isWord(at)) return false
    if (clues.has(at, Clue.PersonNoun)) return true
  }
  return false
}

/** A kind of person right before: `headteacher Jane Doe`, `its policy head, Jane Doe`, `Labour MP Jane Doe`. */
export function followsPersonNoun(clues: Clues, first: number, from: number): boolean {
  const before = clues.is(first - 1, ',') ? first - 2 : first - 1
  if (before < from) return false
  if (!clues.has(before, Clue.PersonNoun)) return false
  // Chief Justice League is no person; a capitalised kind must stand alone or end its phrase.
  return clues.joins(first)
}

/** `led by Jane Doe`, `a review by Jane Doe`, `By Jane Doe` on a line of its own. */
export function followsBy(clues: Clues, first: number, from: number): boolean {
  if (!clues.is(first - 1, 'by') || first - 1 < from) return false
  return first - 1 === from || LED_BY.has(clues.norm(first - 2)) || clues.is(first - 2, ',')
}
