/** A document with its lexicon's matches in, the known places that its sentences speak of out. */
import type { NameMatch } from '../../model/lexicon.ts'
import type { TagContext } from '../../model/tagger.ts'
import { Clue, type Clues } from '../clues/clues.ts'
import { isWrittenAsName } from '../clues/known-names.ts'
import { isAllCapitalised } from '../role/offices.ts'
import type { FoundPlace } from './found-place.ts'
import { hasNameAfter, hasNameBefore, isAfterPreposition, isInPlace } from './surroundings.ts'

export function findKnownPlaces(context: TagContext, clues: Clues): FoundPlace[] {
  const { sentences } = context.document
  const found: FoundPlace[] = []
  let index = 0
  for (const sentence of sentences) {
    let reach = sentence.firstToken
    let isHeadline: boolean | null = null
    while (index < context.names.length && context.names[index]!.firstToken < sentence.endToken) {
      const match = context.names[index++]!
      if (match.firstToken < reach || isTwoOfList(clues, match, found)) continue
      isHeadline ??= isAllCapitalised(clues, sentence.firstToken, sentence.endToken)
      const place = knownPlace(clues, match, sentence.firstToken, sentence.endToken, isHeadline, found)
      if (place !== null && !extendsRegion(clues, found, place)) found.push(place)
      // A longer name of another kind hides the places in it, unless it is only perhaps one.
      if (place !== null || match.entries.some(({ form }) => form !== 'ambiguous'))
        reach = Math.max(reach, match.endToken)
    }
  }
  return found
}

function knownPlace(
  clues: Clues,
  match: NameMatch,
  from: number,
  limit: number,
  isHeadline: boolean,
  found: readonly FoundPlace[],
): FoundPlace | null {
  const { firstToken: first, endToken: end, entries } = match
  if (!isAnyPlace(entries) || !isWrittenAsName(clues, first, end)) return null
  const inPlace = isInPlace(clues, first)
  if (!(isHeadline && inPlace) && (hasNameBefore(clues, first, from) || hasNameAfter(clues, end, limit)))
    return null
  if (clues.is(end, '-') && clues.touches(end) && !clues.is(end + 1, 'based')) return null
  const places = entries.filter(({ entry }) => entry.type === 'place')
  const isSingle = end - first === 1
  if (isSingle && isNoPlace(clues, first, inPlace, isHeadline)) return null
  const isNation = isSingle && clues.has(first, Clue.Nation)
  const isListed = continuesList(clues, first, found)
  const isBase = clues.is(end, '-') && clues.is(end + 1, 'based')
  const isSupported =
    inPlace || isNation || isListed || isBase || (first === from && isDateline(clues, first, end))
  if (!isSupported && entries.some(({ entry, form }) => entry.type !== 'place' && form !== 'ambiguous'))
    return null
  const isName = isSingle && clues.has(first, Clue.FirstName | Clue.Ambiguous)
  const isAmbiguous =
    isName ||
    (isSingle && clues.has(first, Clue.AmbiguousPlace)) ||
    places.every(({ form }) => form === 'ambiguous')
  if (isAmbiguous && !isSupported && (isName || !isAfterPreposition(clues, first))) return null
  const isSure = isSupported || !isSingle || entries.every(({ entry }) => entry.type !== 'body')
  return {
    first,
    end,
    rule: 'place/gazetteer',
    certainty: isSure ? 'stated' : 'inferred',
    entries: places.map(({ entry }) => entry),
  }
}

function isAnyPlace(entries: NameMatch['entries']): boolean {
  for (const { entry } of entries) if (entry.type === 'place') return true
  return false
}

/** A month, a point of the compass, an abbreviation among capitals. */
function isNoPlace(clues: Clues, token: number, inPlace: boolean, isHeadline: boolean): boolean {
  if (clues.has(token, Clue.NoPlace | Clue.SayVerb)) return true
  if (clues.has(token, Clue.PlaceOpening) && !clues.is(token - 1, 'the')) return true
  return clues.isUpper(token) && !inPlace && (isHeadline || isInCapitals(clues, token))
}

/** `LONDON –`, `LONDON (Reuters)`: where a report was sent from. */
function isDateline(clues: Clues, first: number, end: number): boolean {
  return clues.isUpper(first) && (/^[–—-]$/.test(clues.norm(end)) || clues.is(end, '('))
}

/** `in Dover, Deal and Ryde`: stands behind a comma or `and` that follows a place. */
function continuesList(clues: Clues, first: number, found: readonly FoundPlace[]): boolean {
  const last = found.at(-1)
  if (last === undefined || clues.has(first, Clue.PlaceOpening)) return false
  let at = first - 1
  if (clues.is(at, 'the')) at--
  if (clues.is(at, 'and') || clues.is(at, 'or')) at--
  if (clues.is(at, ',')) at--
  return at === last.end - 1 && at < first - 1
}

/** `Brighton, Hove and Portslade`: no constituency, but the last two of three places. */
function isTwoOfList(
  clues: Clues,
  { firstToken, endToken }: NameMatch,
  found: readonly FoundPlace[],
): boolean {
  const last = found.at(-1)
  if (last === undefined || !clues.is(firstToken - 1, ',') || last.end !== firstToken - 1) return false
  for (let token = firstToken + 1; token < endToken - 1; token++) if (clues.is(token, 'and')) return true
  return false
}

/** `North West of England`: the region before and the country are one place. */
function extendsRegion(clues: Clues, found: FoundPlace[], place: FoundPlace): boolean {
  const last = found.at(-1)
  if (last === undefined || last.end !== place.first - 1 || !clues.is(last.end, 'of')) return false
  if (!clues.has(last.first, Clue.PlaceOpening)) return false
  found[found.length - 1] = { ...last, end: place.end }
  return true
}

/** `FROM US`: among capitals an abbreviation may be any word. */
function isInCapitals(clues: Clues, first: number): boolean {
  return clues.isUpper(first - 1) && clues.length(first - 1) > 2 && clues.joins(first)
}
