/** A document in, the named offices in it out. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { cluesIn } from '../clues/clues.ts'
import { officeAbbreviations } from './abbreviations.ts'
import { officesIn } from './offices.ts'

export const role: Tagger = {
  name: 'role',
  types: ['role'],
  tag(context: TagContext): Candidate[] {
    const { tokens, text } = context.document
    const offices = officesIn(context)
    const found: Candidate[] = offices.map(({ first, end, rule, certainty, fullName }) => ({
      type: 'role',
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
      rule,
      certainty,
      ...(fullName === undefined ? {} : { hint: { fullName } }),
    }))
    for (const { first, end, office } of officeAbbreviations(cluesIn(tokens), offices))
      found.push({
        type: 'role',
        start: tokens.start[first]!,
        end: tokens.end[end - 1]!,
        rule: 'role/abbreviation',
        certainty: 'stated',
        hint: { fullName: text.slice(tokens.start[office.first], tokens.end[office.end - 1]) },
      })
    return found
  },
}
