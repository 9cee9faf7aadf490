/** Place names that councils go by in, those that stand for the council here out. */
import type { LexiconEntry, NameMatch } from '../../model/lexicon.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { actsAsCouncil, isLocative } from './context.ts'
import { Cue, isCue } from './cues.ts'
import type { Finding } from './finding.ts'
import type { MatchPlace } from './match-place.ts'
import { isOf, NameClass } from './words.ts'

export interface CouncilMatch {
  readonly match: NameMatch
  readonly place: MatchPlace
  /** The councils among its entries. */
  readonly entries: readonly LexiconEntry[]
}

/** Of a list (`Dorset, Bradford and Coram`) what holds for one member holds for all; left out where nothing tells. */
export function councilNames(matches: readonly CouncilMatch[], bodies: readonly Finding[]): Finding[] {
  if (matches.length === 0) return []
  const items = longest(matches)
  const bounds = boundsOf(bodies)
  const findings: Finding[] = []
  for (let at = 0; at < items.length; ) {
    const list = listFrom(items, at)
    const isPlace =
      isBetween(items[at]!.place.tokens, items[at]!.match.firstToken) ||
      isSeat(items[at]!.place.tokens, items[at]!.match.firstToken) ||
      isWard(items[at]!.place.tokens, items[at]!.match.firstToken, items[at]!.match.endToken) ||
      (!ownsCouncilThing(items[at]!) && isLocative(items[at]!.place.tokens, items[at]!.match.firstToken))
    if (!isPlace && (list.some(standsForCouncil) || isBesideBody(list, bounds)))
      for (const item of list) findings.push(finding(item))
    at += list.length
  }
  return findings
}

function finding({ match, place, entries }: CouncilMatch): Finding {
  const first = firstOfLine(match.firstToken, place)
  const whole = { type: 'body', firstToken: first, endToken: match.endToken, rule: 'council' } as const
  return first === match.firstToken
    ? { ...whole, certainty: 'stated', entries }
    : { ...whole, certainty: 'stated' }
}

/** `Bishop of Hull`, `mayor of London`. */
function isSeat(tokens: Tokens, first: number): boolean {
  return tokens.norm(first - 1) === 'of' && /^((arch)?bishops?|dean|mayor)$/.test(tokens.norm(first - 2))
}

/** `between Quorn and Kent`: where a road or a line ends. */
function isBetween(tokens: Tokens, first: number): boolean {
  if (tokens.norm(first - 1) === 'between') return true
  if (tokens.norm(first - 1) !== 'and') return false
  let token = first - 2
  while (token > first - 6 && tokens.shape[token]! >= Shape.Capitalised) token--
  return token < first - 2 && tokens.norm(token) === 'between'
}

/** `(Sutton, Con)`: where a councillor or member was elected. */
function isWard(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.raw(first - 1) !== '(') return false
  const party = tokens.raw(end) === ',' ? end + 1 : tokens.raw(end + 1) === '(' ? end + 2 : -1
  return party > 0 && /^(con|lab|ld|lib|green|ind|snp|dup|plaid|reform|alba)$/.test(tokens.norm(party))
}

function longest(matches: readonly CouncilMatch[]): CouncilMatch[] {
  const items: CouncilMatch[] = []
  let end = -1
  for (const item of matches) {
    const { run, writtenAs, tokens } = item.place
    if (item.match.firstToken < end || run === undefined || writtenAs === 'capitals') continue
    if (!isWholeName(tokens, run.firstToken, item.match.firstToken)) continue
    if (item.match.endToken < run.endToken && tokens.kind[item.match.endToken] !== TokenKind.Clitic) continue
    items.push(item)
    end = item.match.endToken
  }
  return items
}

/** `Anna Tewkesbury` names no council; `But Plymouth` may. */
function isWholeName(tokens: Tokens, runFirst: number, first: number): boolean {
  return (
    runFirst === first ||
    (runFirst === first - 1 &&
      /^(but|and|in|the|for|while|as|when|if|now|both|only|today|last|since|by|with|under)$/.test(
        tokens.norm(runFirst),
      ))
  )
}

function listFrom(items: readonly CouncilMatch[], from: number): CouncilMatch[] {
  const list = [items[from]!]
  for (let at = from + 1; at < items.length; at++) {
    const { tokens } = items[at]!.place
    if (!isSeparator(tokens, items[at - 1]!.match.endToken, items[at]!.match.firstToken)) break
    list.push(items[at]!)
  }
  return list
}

/** Commas, `and`, and sums between the members: `Kent gets £2m, Devon £1m and Bexley, Barnet …`. */
function isSeparator(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 9 || to === from) return false
  for (let token = from; token < to; token++) {
    const kind = tokens.kind[token]
    if (kind === TokenKind.Currency || kind === TokenKind.Number) continue
    if (!/^[,;&()]$/.test(tokens.raw(token)) && !isOf(tokens, token, NameClass.SumWord)) return false
  }
  return true
}

/** The list goes on with, or from, a body named in full. */
function isBesideBody(list: readonly CouncilMatch[], bodies: Bounds): boolean {
  const { tokens } = list[0]!.place
  const first = list[0]!.match.firstToken
  const end = list[list.length - 1]!.match.endToken
  for (let from = first - 1; from > first - 4; from--)
    if (bodies.ends.has(from) && isSeparator(tokens, from, first))
      return !goesOn(tokens, end, bodies) && !isAddress(tokens, list, first, end)
  for (let to = end + 1; to < end + 4; to++)
    if (bodies.starts.has(to) && isSeparator(tokens, end, to)) return true
  return false
}

/** `Foxley University, Boston;`: where the body is. */
function isAddress(tokens: Tokens, list: readonly CouncilMatch[], first: number, end: number): boolean {
  if (list.length > 1 || tokens.raw(first - 1) !== ',') return false
  const isSite = /^(college|university|hospital|school|infirmary)$/.test(tokens.norm(first - 2))
  return /^[;.)]$/.test(tokens.raw(end)) || (isSite && tokens.raw(end) === ',')
}

/** `Kent and Medway Towns`: what goes on with another name may be no list at all. */
function goesOn(tokens: Tokens, end: number, { starts }: Bounds): boolean {
  if (tokens.norm(end) !== 'and' || tokens.shape[end + 1]! < Shape.Capitalised) return false
  return !starts.has(end + 1) && !starts.has(end + 2)
}

interface Bounds {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

function boundsOf(findings: readonly Finding[]): Bounds {
  const bodies = findings.filter(({ type }) => type === 'body')
  return {
    starts: new Set(bodies.map(({ firstToken }) => firstToken)),
    ends: new Set(bodies.map(({ endToken }) => endToken)),
  }
}

/** `Kent’s children’s services`, `Hull’s budget`. */
function ownsCouncilThing({ match: { endToken }, place: { tokens } }: CouncilMatch): boolean {
  if (tokens.kind[endToken] !== TokenKind.Clitic) return false
  return isOf(tokens, endToken + 1, NameClass.CouncilThing) || isQuotedScheme(tokens, endToken + 1)
}

/** `Hull’s ‘Quiet Streets’ scheme`. */
function isQuotedScheme(tokens: Tokens, first: number): boolean {
  if (!/^[“‘"']$/.test(tokens.raw(first))) return false
  let token = first + 1
  while (token < first + 8 && tokens.kind[token] === TokenKind.Word) token++
  return /^[”’"']$/.test(tokens.raw(token)) && isOf(tokens, token + 1, NameClass.ProgrammeNoun)
}

/** `Kent council`, `Norfolk and Bedford Borough local authorities`, `Kent and Essex county councils`; not `London councils`. */
function isKindOfCouncil(tokens: Tokens, first: number, end: number): boolean {
  let token = end
  if (tokens.norm(token) === 'and')
    for (token++; token < end + 4 && tokens.shape[token]! >= Shape.Capitalised; ) token++
  if (tokens.shape[token] !== Shape.Lower) return false
  const isListed = token > end || isCue(tokens, first - 1, Cue.ListSign | Cue.Ampersand)
  while (token < end + 6 && isCue(tokens, token, Cue.CouncilKind) && tokens.norm(token) !== 'council') token++
  const norm = tokens.norm(token)
  if (norm === 'council') return true
  if (norm === 'local' && tokens.norm(token + 1) === 'authority') return true
  return isListed && (norm === 'councils' || (norm === 'local' && tokens.norm(token + 1) === 'authorities'))
}

/** Behind `(BCP)`, `[BCP]`; `end` itself where no abbreviation stands there. */
function behindBracket(tokens: Tokens, end: number): number {
  const opens = tokens.raw(end) === '(' || tokens.raw(end) === '['
  return opens && /^[)\]]$/.test(tokens.raw(end + 2)) ? end + 3 : end
}

/** `the target for Kent has …`: not the place acts, but what stands before the preposition; a spokesperson speaks for it. */
function isObject(tokens: Tokens, first: number): boolean {
  if (!/^(for|of|to|with|on|about)$/.test(tokens.norm(first - 1))) return false
  return !isCue(tokens, first - 2, Cue.Spokesperson) && !/^leaders?$/.test(tokens.norm(first - 2))
}

function standsForCouncil(named: CouncilMatch): boolean {
  const { match, place } = named
  const { firstToken: first, endToken: end } = match
  const { tokens, sentenceEnd, sentenceFirst } = place
  if (opensAllocation(first, end, place)) return true
  if (!isObject(tokens, first) && actsAsCouncil(tokens, behindBracket(tokens, end), sentenceEnd)) return true
  if (ownsCouncilThing(named)) return true
  if (tokens.norm(first - 1) === 'of' && /^leaders?$/.test(tokens.norm(first - 2))) return true
  if (isKindOfCouncil(tokens, first, end)) return true
  return isExampleOfCouncils(tokens, first, sentenceFirst)
}

/** A line of a list or table of sums: `Blackpool: £1,250,000`, `Essex – £431,990`, `Bury   312   298`. */
function opensAllocation(first: number, end: number, place: MatchPlace): boolean {
  const { tokens, sentenceEnd } = place
  if (firstOfLine(first, place) !== place.sentenceFirst) return false
  let token = end
  if (token < sentenceEnd && /^[:–—|-]$/.test(tokens.raw(token))) token++
  if (token >= sentenceEnd) return false
  const isSum = tokens.kind[token] === TokenKind.Number && /^[\d,.]{2,}$/.test(tokens.raw(token))
  return tokens.kind[token] === TokenKind.Currency || isSum
}

/** The token at which a line of a table begins with this name, `A and B` taken together. */
function firstOfLine(first: number, { tokens, sentenceFirst, sentenceEnd }: MatchPlace): number {
  if (first === sentenceFirst || first - sentenceFirst > 6) return first
  for (let token = sentenceFirst; token < first; token++) {
    const joins = tokens.norm(token) === 'and' || tokens.raw(token) === '&' || tokens.raw(token) === ','
    if (!joins && tokens.shape[token] !== Shape.Capitalised) return first
  }
  const rest = tokens.raw(sentenceEnd - 1)
  return /\d$/.test(rest) ? sentenceFirst : first
}

/** `authorities such as Kent`, `where roads are bad, such as Devon`. */
function isExampleOfCouncils(tokens: Tokens, first: number, sentenceFirst: number): boolean {
  for (let token = first - 1; token > sentenceFirst && token > first - 14; token--) {
    const norm = tokens.norm(token)
    const raw = tokens.raw(token)
    if (norm === 'as' && tokens.norm(token - 1) === 'such')
      return speaksOfCouncils(tokens, token - 2, sentenceFirst)
    const opensList = norm === 'including' || norm === 'like' || /^[:(–—]$/.test(raw)
    if (opensList && isOf(tokens, token - 1, NameClass.CouncilKind)) return true
    if (
      token === first - 1 &&
      tokens.shape[token] === Shape.Lower &&
      isOf(tokens, token, NameClass.CouncilKind)
    )
      return true
    const inList = raw === ',' || /^(and|or|the|of)$/.test(norm) || tokens.shape[token] !== Shape.Lower
    if (!inList || tokens.gap[token] === Gap.Paragraph) return false
  }
  return false
}

function speaksOfCouncils(tokens: Tokens, from: number, sentenceFirst: number): boolean {
  for (let token = from; token >= sentenceFirst && token > from - 12; token--) {
    const norm = tokens.norm(token)
    if (isOf(tokens, token, NameClass.CouncilKind) || norm === 'performance') return true
    if (/^(towns|cities|areas|places|regions|counties|parts)$/.test(norm)) return false
  }
  return false
}
