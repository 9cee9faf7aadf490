/** A document in, the named offices in it out. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { officesIn } from './offices.ts'

export const role: Tagger = {
  name: 'role',
  types: ['role'],
  tag(context: TagContext): Candidate[] {
    const { tokens } = context.document
    return officesIn(context).map(({ first, end, rule, certainty }) => ({
      type: 'role',
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
      rule,
      certainty,
    }))
  },
}
