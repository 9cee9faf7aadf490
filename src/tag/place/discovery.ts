/** A document in, places that no list has out: by the preposition before them, their ending, or the list that they stand in. */
import type { TagContext } from '../../model/tagger.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { WordSet } from '../../text/word-set.ts'
import { Clue, type Clues } from '../clues/clues.ts'
import lists from '../clues/words.yaml'
import { PARTIES } from '../person/evidence.ts'
import { isAllCapitalised } from '../role/offices.ts'
import type { FoundPlace } from './found-place.ts'
import { BETWEEN, hasNameAfter, hasNameBefore, isInPlace, PLACE_PREPOSITIONS } from './surroundings.ts'

const ENDINGS: readonly string[] = String(lists.placeEndings).split(/\s+/)
const LINKS: ReadonlySet<string> = new Set([
  'upon',
  'on',
  'le',
  'under',
  'in',
  'by',
  'of',
  'next',
  'the',
  'cum',
  'super',
  'y',
  'en',
])
/** Evidence only with a landscape word in the name or an ending such as `-ton`. */
const BEFORE_UNKNOWN_PLACES: ReadonlySet<string> = new Set([
  'in',
  'near',
  'across',
  'throughout',
  'around',
  'outside',
  'at',
  'from',
  'to',
  'between',
])
/** `the North`, `the Highlands`: regions where they have an article and a capital. */
const POINTS: ReadonlySet<string> = new Set(
  'north south midlands highlands lowlands borders cotswolds fens dales broads pennines hebrides wirral'.split(
    ' ',
  ),
)
const CARDINALS: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'mid',
  'greater',
  'inner',
  'outer',
  'northern',
  'southern',
  'eastern',
  'western',
])

export function findUnknownPlaces(
  context: TagContext,
  clues: Clues,
  known: readonly FoundPlace[],
): FoundPlace[] {
  const { tokens, sentences } = context.document
  const covered = coveredBy(context)
  const ends = new Set(known.map((place) => place.end))
  const evidence = EVIDENCE.of(tokens)
  const found: FoundPlace[] = []
  const words = new WordSet(tokens.vocabulary)
  const { capitals } = clues
  let at = 0
  for (const { firstToken: from, endToken: limit } of sentences) {
    while (at < capitals.length && capitals[at]! < from) at++
    while (at < capitals.length && capitals[at]! < limit) {
      const token = capitals[at++]!
      if (covered[token] === 1 || hasNameBefore(clues, token, from)) continue
      const end = endOfPhrase(clues, token, limit)
      const listed = ends.size > 0 && ends.has(listStart(clues, token))
      const isTold =
        listed ||
        (token > 0 && evidence[tokens.word[token - 1]!] !== 0) ||
        clues.has(end - 1, Clue.Nation) ||
        clues.is(token, 'river')
      if (isTold && isPlace(clues, token, end, limit, listed) && !isAllCapitalised(clues, from, limit)) {
        const rule = listed ? 'place/list' : 'place/preposition'
        found.push({ first: token, end, rule, certainty: 'inferred' })
        ends.add(end)
        if (end - token === 1) words.add(tokens.word[token]!)
      }
      while (at < capitals.length && capitals[at]! < end) at++
    }
  }
  if (found.length > 0) for (const place of repeats(context, clues, words, covered, found)) found.push(place)
  return found
}

/** 1 for words before a place that nothing else tells; without one only a list, a nation and a river do. */
const EVIDENCE = new WordClasses((norm) =>
  norm === '(' ||
  norm === 'of' ||
  BETWEEN.has(norm) ||
  PLACE_PREPOSITIONS.has(norm) ||
  BEFORE_UNKNOWN_PLACES.has(norm)
    ? 1
    : 0,
)

/** By token: 1 where it stands in a name that the lexicon is sure of. */
function coveredBy({ document: { tokens }, names }: TagContext): Uint8Array {
  const covered = new Uint8Array(tokens.count)
  for (const { firstToken, endToken, entries } of names) {
    if (entries.every(({ form }) => form === 'ambiguous')) continue
    covered.fill(1, firstToken, endToken)
  }
  return covered
}

function endOfPhrase(clues: Clues, first: number, limit: number): number {
  let end = first + 1
  while (end < limit) {
    if (clues.isCapitalised(end) && clues.joins(end)) end++
    else if (
      clues.is(end, '-') &&
      clues.touches(end) &&
      end + 1 < limit &&
      clues.touches(end + 1) &&
      clues.isWord(end + 1)
    )
      end += 2
    else if (LINKS.has(clues.norm(end)) && clues.is(end, 'upon') && clues.isCapitalised(end + 1)) end += 2
    else break
  }
  return end
}

function isPlace(clues: Clues, first: number, end: number, limit: number, listed: boolean): boolean {
  if (hasNameAfter(clues, end, limit)) return false
  let words = 0
  for (let token = first; token < end; token++) {
    if (!clues.isWord(token)) continue
    if (clues.has(token, Clue.NoPlace | Clue.PersonNoun | Clue.OfficeHead)) return false
    if (end - first === 1 && clues.has(token, Clue.Portfolio) && !clues.has(token, Clue.PlaceOpening))
      return false
    if (clues.has(token, Clue.Nation)) continue
    const isOther = clues.has(token, Clue.NoSurname) && !(clues.has(token, Clue.PlaceHead) && token > first)
    if (isOther && !(token === first && isCardinal(clues, first, end))) return false
    if (clues.isUpper(token) || /\d/.test(clues.norm(token))) return false
    words++
  }
  if (words > 3 || clues.has(first, Clue.Title)) return false
  if (isConstituency(clues, first, end) || isRegion(clues, first, end)) return true
  if (clues.has(first, Clue.FirstName)) return false
  if (listed) return words <= 2
  if (words === 1 && clues.has(end - 1, Clue.Nation)) return clues.has(first, Clue.PlaceOpening)
  if (isOrigin(clues, first, end)) return true
  if (clues.is(first - 1, 'between') && clues.is(end, 'and') && clues.isCapitalised(end + 1))
    return words <= 2
  // A possessive behind the preposition is no place: in Barnardo’s.
  if (clues.isClitic(end)) return false
  if (clues.is(first - 1, 'the') && end - first === 1 && POINTS.has(clues.norm(first))) return true
  const isLandscape = end - first > 1 && clues.has(end - 1, Clue.PlaceHead)
  if (clues.is(first - 1, 'the') && !isLandscape)
    return isInPlace(clues, first) && words <= 2 && endsWithArea(clues, end)
  if (isInPlace(clues, first)) return !clues.isLower(end) || !clues.has(end, Clue.PublicationCue)
  return (
    BEFORE_UNKNOWN_PLACES.has(clues.norm(first - 1)) && (isLandscape || hasPlaceEnding(clues.norm(end - 1)))
  )
}

/** `the Stockton area`, `the Stockton and Hartlepool areas`. */
function endsWithArea(clues: Clues, end: number): boolean {
  let at = end
  if (clues.is(at, 'and')) for (at++; at < end + 4 && clues.isCapitalised(at); ) at++
  return clues.is(at, 'area') || clues.is(at, 'areas')
}

/** `the North`, `East Zedby`. */
function isCardinal(clues: Clues, first: number, end: number): boolean {
  return CARDINALS.has(clues.norm(first)) && (end - first > 1 || clues.is(first - 1, 'the'))
}

/** `South East Wales`, `River Mersey`. */
function isRegion(clues: Clues, first: number, end: number): boolean {
  if (clues.is(first, 'river')) return end - first === 2
  if (!clues.has(end - 1, Clue.Nation) || end - first < 2) return false
  for (let token = first; token < end - 1; token++)
    if (!CARDINALS.has(clues.norm(token)) && !clues.is(token, '-')) return false
  return true
}

/** `Jane Doe (Zedby, Con)`, `Jane Doe (Zedby) (Lab)`. */
function isConstituency(clues: Clues, first: number, end: number): boolean {
  if (!clues.is(first - 1, '(')) return false
  const party = clues.is(end, ',') ? end + 1 : clues.is(end, ')') && clues.is(end + 1, '(') ? end + 2 : -1
  return party > 0 && PARTIES.has(clues.norm(party)) && clues.is(party + 1, ')')
}

/** `Jane Doe, of Zedby, said`. */
function isOrigin(clues: Clues, first: number, end: number): boolean {
  return (
    clues.is(first - 1, 'of') &&
    clues.is(first - 2, ',') &&
    clues.isCapitalised(first - 3) &&
    clues.is(end, ',') &&
    end - first < 3
  )
}

function hasPlaceEnding(norm: string): boolean {
  return norm.length > 5 && ENDINGS.some((ending) => norm.endsWith(ending) && norm.length - ending.length > 2)
}

/** The token behind the word before a list's `, ` or ` and `. */
function listStart(clues: Clues, token: number): number {
  let at = token - 1
  if (clues.is(at, 'and') || clues.is(at, 'or')) at--
  if (clues.is(at, ',')) at--
  return at < token - 1 ? at + 1 : -1
}

/** Where the document uses the name of a place that it has shown to be one. */
function repeats(
  context: TagContext,
  clues: Clues,
  words: WordSet,
  covered: Uint8Array,
  found: readonly FoundPlace[],
): FoundPlace[] {
  const taken = new Set(found.map((place) => place.first))
  const more: FoundPlace[] = []
  const { tokens, sentences } = context.document
  const { capitals } = clues
  let at = 0
  for (const { firstToken: from, endToken: limit } of sentences) {
    while (at < capitals.length && capitals[at]! < from) at++
    for (; at < capitals.length && capitals[at]! < limit; at++) {
      const token = capitals[at]!
      if (!words.has(tokens.word[token]!) || covered[token] === 1 || taken.has(token)) continue
      if (clues.isUpper(token)) continue
      if (hasNameBefore(clues, token, from) || hasNameAfter(clues, token + 1, limit)) continue
      more.push({ first: token, end: token + 1, rule: 'place/repeat', certainty: 'inferred' })
    }
  }
  return more
}
