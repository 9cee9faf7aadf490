/** A run of capitalised words that holds a telling head in, where the whole name begins and ends out. */
import type { NameMatch } from '../../model/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Run } from './phrases.ts'
import {
  BODY_HEADS,
  BODY_OPENINGS,
  DEMONYMS,
  KINDS,
  MONTHS,
  NAMING_OWNERS,
  NATIONS,
  OPENERS,
  OTHER_HEADS,
  PROGRAMME_HEADS,
  PROGRAMME_OPENINGS,
  ROLE_WORDS,
  TITLES,
  TOPICS,
} from './words.ts'

/** What finding the ends of a name needs to see: the sentence's runs and the names that the lexicon knows in it. */
export interface Surroundings {
  readonly tokens: Tokens
  readonly runs: readonly Run[]
  readonly sentenceEnd: number
  readonly lowerCase: ReadonlySet<number>
  /** Known bodies and places by first token. */
  readonly known: ReadonlyMap<number, NameMatch>
  /** Ends of names of bodies that are no other words. */
  readonly knownEnds: ReadonlySet<number>
}

const LEFT_BODY = new Set(['of', 'for', 'on', 'and', '&', 'in'])
const LEFT_PROGRAMME = new Set(['of', 'for', 'on', 'and', '&', 'in', 'to', 'with'])

export function isHead(norm: string): boolean {
  return BODY_HEADS.has(norm) || PROGRAMME_HEADS.has(norm)
}

export function endsWithHead(tokens: Tokens, endToken: number): boolean {
  return isHead(tokens.norm(endToken - 1))
}

function isKnown(around: Surroundings, first: number, end: number): boolean {
  return around.known.get(first)?.endToken === end
}

function isKnownBody(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return (
    match?.endToken === end &&
    match.entries.some(
      ({ entry, form }) => (entry.type === 'body' || entry.type === 'programme') && form !== 'ambiguous',
    )
  )
}

function isOwnerKnown(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return (
    match?.endToken === end &&
    match.entries.some(({ entry }) => entry.type !== 'role' && entry.type !== 'person')
  )
}

/** Is the possessive at `clitic` that of an owner (`Ofsted’s`, `England’s`), and no part of the name (`Children’s`)? */
function isOwner(around: Surroundings, first: number, clitic: number): boolean {
  const { tokens } = around
  const owner = clitic - 1
  const norm = tokens.norm(owner)
  if (tokens.kind[clitic] !== TokenKind.Clitic && !endsWithHead(tokens, clitic)) return false
  if (tokens.shape[owner] === Shape.Upper && tokens.kind[clitic] === TokenKind.Clitic)
    return tokens.end[owner]! - tokens.start[owner]! > 1
  if (
    endsWithHead(tokens, clitic) ||
    NATIONS.has(norm) ||
    OTHER_HEADS.has(norm) ||
    /^(government|treasury)$/.test(norm)
  )
    return true
  for (let start = first; start < clitic; start++) if (isOwnerKnown(around, start, clitic)) return true
  // `David Cameron’s Big Society`: two words or more that name nobody else are a person's.
  return clitic - first > 1 && !NAMING_OWNERS.has(norm) && tokens.norm(first) !== 'st' && !TOPICS.has(norm)
}

/** First token of the name within its run: behind an owner's possessive, words that only open the sentence, and titles. */
export function beginWithin(around: Surroundings, run: Run, head: number): number {
  const { tokens } = around
  let first = run.firstToken
  for (let token = first + 1; token < head; token++) {
    const kind = tokens.kind[token]
    if (kind !== TokenKind.Clitic && kind !== TokenKind.Punctuation) continue
    const possessive = kind === TokenKind.Clitic || /^['’]$/.test(tokens.raw(token))
    if (possessive && isOwner(around, first, token)) first = token + 1
  }
  while (first < head && isOpener(around, run, first)) first++
  return first
}

function isOpener(around: Surroundings, run: Run, token: number): boolean {
  const norm = around.tokens.norm(token)
  if (TITLES.has(norm) && norm !== 'lord' && norm !== 'lady') return true
  if (!OPENERS.has(norm)) return false
  return (
    (run.opens && token === run.firstToken) || /^(the|a|an|our|its|this|their|my|your|his|her)$/.test(norm)
  )
}

/** Words of the run before `first` that may belong to the name, through `of`, `and`, commas: the new first token. */
export function extendLeft(
  around: Surroundings,
  index: number,
  floor: number,
  head: number,
  type: 'body' | 'programme',
): number {
  const { tokens, runs } = around
  const joiners = type === 'body' ? LEFT_BODY : LEFT_PROGRAMME
  const first = runs[index]!.firstToken
  let begin = first
  let left = index - 1
  while (left >= floor) {
    const run = runs[left]!
    const between = begin - run.endToken
    const joiner = tokens.norm(run.endToken)
    const second = between === 2 ? tokens.norm(run.endToken + 1) : ''
    const comma = between === 1 && joiner === ',' && begin !== first
    const twoWords =
      between === 2 &&
      second === 'the' &&
      (joiner === 'of' || (joiner === 'to' && type === 'programme')) &&
      (joiner === 'to' || BODY_OPENINGS.has(tokens.norm(run.endToken - 1)))
    if (!comma && !twoWords && !(between === 1 && joiners.has(joiner) && joiner !== 'the')) break
    if (!mayLead(around, run, joiner, head, comma)) break
    const start = beginWithin(around, run, run.endToken - 1)
    if (isOpener(around, run, start) && run.opens && start === run.endToken - 1) break
    begin = start
    if (start !== run.firstToken) break
    left--
  }
  return begin
}

/** `Peterborough` in `Peterborough and Stamford Hospitals NHS Foundation Trust`. */
function isPlaceAt(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return match?.endToken === end && match.entries.some(({ entry }) => entry.type === 'place')
}

/** May `run` be the first part of the name whose later part has the head? */
function mayLead(around: Surroundings, run: Run, joiner: string, head: number, comma: boolean): boolean {
  const { tokens } = around
  const last = tokens.norm(run.endToken - 1)
  const length = run.endToken - run.firstToken
  if (ROLE_WORDS.has(last) || OTHER_HEADS.has(last) || MONTHS.has(last) || TITLES.has(last)) return false
  if (around.knownEnds.has(run.endToken)) return false
  if (joiner === 'and' || joiner === '&' || comma) {
    if (isHead(last) || (tokens.shape[run.endToken - 1] === Shape.Upper && length === 1)) return false
    if (isKnownBody(around, run.firstToken, run.endToken)) return false
    if (comma && length > 2) return false
    const topical = TOPICS.has(last) || around.lowerCase.has(tokens.word[run.endToken - 1]!)
    if (isPlaceAt(around, run.firstToken, run.endToken) && around.known.has(run.endToken + 1)) return true
    return (
      topical || isKnown(around, run.firstToken, run.endToken) === isKnown(around, run.endToken + 1, head)
    )
  }
  if (joiner === 'of' && BODY_HEADS.has(tokens.norm(head)))
    return (
      BODY_OPENINGS.has(last) ||
      /^(city|isle|borough|port|duchy|county|diocese|vale|forest|district)$/.test(last)
    )
  if (isHead(last)) return BODY_OPENINGS.has(last) || PROGRAMME_OPENINGS.has(last)
  if (isKnownBody(around, run.firstToken, run.endToken)) return false
  return true
}

/** End of the name behind an opening head: `Department` → `Department for Business, Energy and Industrial Strategy`. */
export function extendRight(
  around: Surroundings,
  index: number,
  type: 'body' | 'programme',
): { end: number; index: number } {
  const { tokens, runs } = around
  let at = index
  let end = runs[at]!.endToken
  if (around.knownEnds.has(end) && end - runs[at]!.firstToken > 1) return { end, index: at }
  const openings = type === 'body' ? BODY_OPENINGS : PROGRAMME_OPENINGS
  if (!openings.has(tokens.norm(end - 1))) return { end, index: at }
  const isMinistry = /^(department|ministry)$/.test(tokens.norm(end - 1))
  let first = true
  let inList = false
  while (at + 1 < runs.length) {
    const next = runs[at + 1]!
    const between = next.firstToken - end
    const joiner = tokens.norm(end)
    const preposition =
      joiner === 'of' || joiner === 'for' || joiner === 'on' || joiner === 'in' || joiner === 'against'
    const direct = between === 1 && preposition
    const withThe = between === 2 && (joiner === 'of' || joiner === 'for') && tokens.norm(end + 1) === 'the'
    if (direct || withThe) {
      if (!first && joiner === 'for') break
      if (!mayFollow(around, next, joiner, type, first)) break
      if (first && joiner === 'for' && isLocalCouncil(tokens, runs[index]!)) break
    } else if (!first && (joiner === 'and' || joiner === '&') && between === 1) {
      if (!isTopic(around, next) && !(isMinistry && inList)) break
    } else if (!first && joiner === ',' && between === 1) {
      if (!isTopicList(around, at + 1, isMinistry)) break
      inList = true
    } else break
    end = trimmedEnd(around, next)
    at++
    first = false
    if (end !== next.endToken) break
  }
  return { end, index: at }
}

/** `Flintshire Council for the Aston Family Centre`; a national council is for something (`Arts Council for …`). */
function isLocalCouncil(tokens: Tokens, { firstToken, endToken }: Run): boolean {
  if (tokens.norm(endToken - 1) !== 'council' || endToken - firstToken < 2) return false
  const before = tokens.norm(endToken - 2)
  return (
    !DEMONYMS.has(before) &&
    !/^(national|general|arts|international|central|joint|world|advisory)$/.test(before)
  )
}

function trimmedEnd(around: Surroundings, run: Run): number {
  const { tokens } = around
  for (let token = run.firstToken + 1; token < run.endToken; token++) {
    if (tokens.kind[token] === TokenKind.Clitic && isOwner(around, run.firstToken, token)) return token
    if (ROLE_WORDS.has(tokens.norm(token)) && token === run.endToken - 1) return token
  }
  return run.endToken
}

function mayFollow(around: Surroundings, next: Run, joiner: string, type: string, first: boolean): boolean {
  const { tokens } = around
  const word = tokens.norm(next.firstToken)
  if (MONTHS.has(word)) return false
  const known = around.known.get(next.firstToken)
  if (joiner === 'for' && known?.entries.some(({ entry }) => entry.type === 'programme')) return false
  if (joiner === 'in' && (NATIONS.has(word) || isKnown(around, next.firstToken, next.endToken) || first))
    return false
  if (
    type === 'programme' &&
    (NATIONS.has(word) || DEMONYMS.has(word) || isKnown(around, next.firstToken, next.endToken))
  )
    return false
  if (joiner === 'on' && tokens.kind[next.firstToken + 1] === TokenKind.Number) return false
  return (
    joiner === 'of' || first || !endsWithHead(tokens, next.endToken) || joiner === 'for' || joiner === 'in'
  )
}

/** Is the run a subject such as departments are named after, and no name of its own? */
function isTopic(around: Surroundings, run: Run): boolean {
  const { tokens } = around
  if (isKnownBody(around, run.firstToken, run.endToken)) return false
  const last = tokens.norm(run.endToken - 1)
  return TOPICS.has(last) || around.lowerCase.has(tokens.word[run.endToken - 1]!)
}

/** What a department is for may be any word that is no name of its own. */
function isSubject(around: Surroundings, run: Run, isMinistry: boolean): boolean {
  if (!isMinistry) return isTopic(around, run)
  const isAbbreviation = around.tokens.shape[run.endToken - 1] === Shape.Upper
  return (
    !isAbbreviation && run.endToken - run.firstToken < 4 && !isKnownBody(around, run.firstToken, run.endToken)
  )
}

/** From run `index` on: topics by commas that end with `and` and one more. */
function isTopicList(around: Surroundings, index: number, isMinistry: boolean): boolean {
  const { tokens, runs } = around
  for (let at = index; at + 1 < runs.length && at < index + 6; at++) {
    if (!isSubject(around, runs[at]!, isMinistry)) return false
    const joiner = tokens.norm(runs[at]!.endToken)
    const between = runs[at + 1]!.firstToken - runs[at]!.endToken
    if (joiner === 'and' && between === 1) return isSubject(around, runs[at + 1]!, isMinistry)
    if (joiner === ',' && between === 2 && tokens.norm(runs[at]!.endToken + 1) === 'and')
      return isSubject(around, runs[at + 1]!, isMinistry)
    if (joiner !== ',' || between !== 1) return false
  }
  return false
}

/** Is what stands in the tokens the name of a kind (`Local Authority`), and of no one body? */
export function isKind(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > 4) return false
  let words = ''
  for (let token = first; token < end; token++)
    words += tokens.kind[token] === TokenKind.Clitic ? "'s" : (words === '' ? '' : '-') + tokens.norm(token)
  return KINDS.has(words)
}
