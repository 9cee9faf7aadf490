/** A document in, the constituencies and wards in brackets behind their members' names out: `Jane Doe (Zedby and Quorn) (Con)`. */
import { WordClasses } from '../../text/word-classes.ts'
import type { Clues } from '../clues/clues.ts'
import { PARTIES } from '../person/evidence.ts'
import type { FoundPlace } from './found-place.ts'

const LONGEST = 12
const BRACKET = new WordClasses((norm) => (norm === '(' ? 1 : 0))
const JOINS: ReadonlySet<string> = new Set(['and', 'of', 'on', 'the', 'upon', 'in', 'with', 'under', '&'])

/** Brackets that hold a party and a place, or a place before a bracket that holds a party; Don Valley in `(Labour, Don Valley)`. */
export function findConstituencies(clues: Clues): FoundPlace[] {
  const { tokens } = clues
  const brackets = BRACKET.of(tokens)
  const found: FoundPlace[] = []
  for (let token = 1; token + 3 < tokens.count; token++) {
    if (brackets[tokens.word[token]!] === 0 || !clues.isCapitalised(token + 1)) continue
    const place = inBracket(clues, token)
    if (place === null) continue
    found.push({ ...place, rule: 'place/constituency', certainty: 'stated' })
    token = place.end
  }
  return found
}

function inBracket(clues: Clues, bracket: number): { first: number; end: number } | null {
  const party = endOfParty(clues, bracket + 1)
  if (party > 0) return /^[,–-]$/.test(clues.norm(party)) ? closedPlace(clues, party + 1) : null
  const place = closedPlace(clues, bracket + 1)
  if (place !== null)
    return clues.is(place.end + 1, '(') && endOfParty(clues, place.end + 2) > 0 ? place : null
  return null
}

/** The token behind `Con`, `Liberal Democrat`, `Labour (Co-op)`; -1 where no party begins at `first`. */
function endOfParty(clues: Clues, first: number): number {
  let end = first
  while (end < first + 5 && clues.isCapitalised(end) && PARTY_WORDS.has(clues.norm(end))) end++
  if (end === first) return -1
  if (clues.is(end, '/')) end = endOfCoop(clues, end + 1)
  else if (clues.is(end, '(')) {
    const coop = endOfCoop(clues, end + 1)
    end = clues.is(coop, ')') ? coop + 1 : end
  }
  return end
}

function endOfCoop(clues: Clues, first: number): number {
  return clues.is(first, 'co') && clues.is(first + 1, '-') && clues.is(first + 2, 'op') ? first + 3 : first
}

const PARTY_WORDS: ReadonlySet<string> = new Set([
  ...PARTIES,
  ...'liberal democrat democrats democratic unionist scottish national party plaid cymru ulster social independent co-operative sinn féin fein'.split(
    ' ',
  ),
])

/** Words with capitals, and what joins them, up to the closing bracket. */
function closedPlace(clues: Clues, first: number): { first: number; end: number } | null {
  if (!clues.isCapitalised(first)) return null
  let end = first
  let capitals = 0
  for (; end < first + LONGEST && !clues.is(end, ')'); end++) {
    if (clues.isCapitalised(end)) {
      if (clues.isUpper(end)) return null
      capitals++
    } else if (!JOINS.has(clues.norm(end)) && !clues.is(end, ',') && !clues.is(end, '-')) return null
  }
  return clues.is(end, ')') && capitals > 0
    ? { first: clues.is(first, 'the') ? first + 1 : first, end }
    : null
}
