/** A document in, the named places that do not stand for their councils out. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { cluesIn } from '../clues/clues.ts'
import { findConstituencies } from './constituencies.ts'
import { findUnknownPlaces } from './discovery.ts'
import type { FoundPlace } from './found-place.ts'
import { findKnownPlaces } from './gazetteer.ts'
import { findRoads } from './roads.ts'
import { findStreets } from './streets.ts'

export const place: Tagger = {
  name: 'place',
  types: ['place'],
  tag(context: TagContext): Candidate[] {
    const { tokens } = context.document
    const clues = cluesIn(tokens)
    const known = findKnownPlaces(context, clues)
    const found: FoundPlace[] = [
      ...findConstituencies(clues),
      ...known,
      ...findStreets(context, clues),
      ...findRoads(context, clues),
      ...findUnknownPlaces(context, clues, known),
    ]
    return found.map(({ first, end, rule, certainty, entries }) => ({
      type: 'place',
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
      rule,
      certainty,
      ...(entries === undefined ? {} : { hint: { entries } }),
    }))
  },
}
