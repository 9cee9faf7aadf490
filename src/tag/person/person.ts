/** A document in, the persons' names in it out, without titles and letters behind the name. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { findFullNames } from './full-names.ts'
import { findShortNames } from './short-names.ts'

export const person: Tagger = {
  name: 'person',
  types: ['person'],
  tag(context: TagContext): Candidate[] {
    const { tokens } = context.document
    const found = findFullNames(context)
    return [...found, ...findShortNames(context, found)].map(({ first, end, rule, certainty }) => ({
      type: 'person',
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
      rule,
      certainty,
    }))
  },
}
