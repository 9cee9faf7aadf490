/** A title (`Sir`, `Councillors`) in, the names behind it out. */
import { WordClasses } from '../../text/word-classes.ts'
import { Clue, type Clues } from '../clues/clues.ts'
import { type PersonName, readName } from './name.ts'

/** After `Lord` or `Mr` these make an office, not a name. */
const OFFICES: ReadonlySet<string> = new Set(
  'mayor chancellor advocate justice president chief speaker lieutenant privy bishop provost commissioner chairman chair secretary clerk of in and deputy great warden high minister ordinary steward'.split(
    ' ',
  ),
)
const PEERS: ReadonlySet<string> = new Set(['lord', 'lady', 'baroness', 'baron', 'viscount'])
const PLURALS: ReadonlySet<string> = new Set(['councillors', 'cllrs', 'messrs', 'drs', 'sens'])

/** `Rt Hon`, `Right Honourable`. */
const RIGHT = new WordClasses((norm) => (norm === 'rt' || norm === 'right' ? 1 : 0))

/** Does a title begin at the capitalised word? */
export function opensTitle(clues: Clues, token: number): boolean {
  if (clues.has(token, Clue.Title)) return true
  const { tokens } = clues
  if (RIGHT.of(tokens)[tokens.word[token]!] === 0) return false
  return clues.is(token, 'rt') || clues.norm(token + 1).startsWith('hon')
}

/** The token behind the run of titles that begins at `token`: `Rt Hon Sir`, `Dr.`, `Mr Justice`. */
export function endOfTitles(clues: Clues, token: number, limit: number): number {
  let at = token
  while (at < limit && (at === token || clues.joins(at))) {
    if (clues.isCapitalised(at) && clues.has(at, Clue.Title)) at++
    else if (
      clues.isCapitalised(at) &&
      (clues.is(at, 'rt') || clues.is(at, 'right')) &&
      /^hon/.test(clues.norm(clues.is(at + 1, '.') ? at + 2 : at + 1))
    )
      at++
    else if (clues.is(at, 'justice') && at > token && clues.isCapitalised(at) && clues.isCapitalised(at + 1))
      at++
    else break
    if (clues.is(at, '.') && clues.touches(at)) at++
  }
  return at
}

/** The names behind the titles that begin at `token`: one, or after a plural title all of the list. */
export function titledNames(clues: Clues, token: number, limit: number): PersonName[] {
  let at = endOfTitles(clues, token, limit)
  if (at === token || at >= limit) return []
  const title = clues.norm(clues.is(at - 1, '.') ? at - 2 : at - 1)
  const names: PersonName[] = []
  const isList = PLURALS.has(title)
  while (at < limit) {
    if (!clues.joins(at) || OFFICES.has(clues.norm(at))) break
    const name = readName(clues, at, limit, true)
    if (name === null) break
    names.push(PEERS.has(title) ? withTerritory(clues, name, limit) : name)
    if (!isList) break
    at = nextInList(clues, name.end, limit)
    if (at < 0) break
  }
  return names
}

/** `Hale of Richmond`: a peer's place belongs to the name. */
function withTerritory(clues: Clues, name: PersonName, limit: number): PersonName {
  const { end } = name
  if (name.words > 1 || end + 1 >= limit || !clues.is(end, 'of') || !clues.isCapitalised(end + 1)) return name
  let after = end + 2
  while (after < limit && clues.isCapitalised(after) && clues.joins(after) && !clues.has(after, Clue.Title))
    after++
  while (clues.is(after, '-') && clues.touches(after) && clues.isWord(after + 1)) after += 2
  return { ...name, end: after }
}

/** Behind `Ali, Fielding (Chair), ` the next name of the list; -1 where the list ends. */
export function nextInList(clues: Clues, end: number, limit: number): number {
  let at = end
  if (clues.is(at, '(')) {
    while (at < limit && !clues.is(at, ')')) at++
    at++
  }
  const comma = clues.is(at, ',')
  if (comma) at++
  const and = clues.is(at, 'and') || clues.is(at, '&')
  if (and) at++
  return (comma || and) && at < limit && clues.isCapitalised(at) ? at : -1
}
