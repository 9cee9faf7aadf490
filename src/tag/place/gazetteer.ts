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
    const isHeadline = isAllCapitalised(clues, sentence.firstToken, sentence.endToken)
    while (index < context.names.length && context.names[index]!.firstToken < sentence.endToken) {
      const match = context.names[index++]!
      if (match.firstToken < reach) continue
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
  const { firstToken: first, endToken: end } = match
  const places = match.entries.filter(({ entry }) => entry.type === 'place')
  if (places.length === 0 || !isWrittenAsName(clues, first, end)) return null
  const inPlace = isInPlace(clues, first)
  if ((hasNameBefore(clues, first, from) || hasNameAfter(clues, end, limit)) && !(isHeadline && inPlace))
    return null
  const also = match.entries.some(({ entry, form }) => entry.type !== 'place' && form !== 'ambiguous')
  if (also && !inPlace) return null
  const single = end - first === 1
  if (single && clues.has(first, Clue.NoPlace | Clue.SayVerb)) return null
  if (single && clues.has(first, Clue.PlaceOpening) && !clues.is(first - 1, 'the')) return null
  if (clues.isUpper(first) && !inPlace && (isHeadline || isInCapitals(clues, first))) return null
  if (clues.is(end, '-') && clues.touches(end)) return null
  const ambiguous =
    places.every(({ form }) => form === 'ambiguous') ||
    (single && clues.has(first, Clue.AmbiguousPlace | Clue.FirstName | Clue.Ambiguous))
  const listed = continuesList(clues, first, found)
  if (
    ambiguous &&
    !inPlace &&
    !listed &&
    !(isAfterPreposition(clues, first) && !clues.has(first, Clue.FirstName | Clue.Ambiguous))
  )
    return null
  return {
    first,
    end,
    rule: 'place/gazetteer',
    certainty:
      inPlace || listed || !single || !match.entries.some(({ entry }) => entry.type === 'body')
        ? 'stated'
        : 'inferred',
    entries: places.map(({ entry }) => entry),
  }
}

/** `in Hull, York and Goole`: stands behind a comma or `and` that follows a place. */
function continuesList(clues: Clues, first: number, found: readonly FoundPlace[]): boolean {
  const last = found.at(-1)
  if (last === undefined || clues.has(first, Clue.PlaceOpening)) return false
  let at = first - 1
  if (clues.is(at, 'the')) at--
  if (clues.is(at, 'and') || clues.is(at, 'or')) at--
  if (clues.is(at, ',')) at--
  return at === last.end - 1 && at < first - 1
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
