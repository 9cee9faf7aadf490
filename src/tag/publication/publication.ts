/** A document in, the titles of reports, reviews, papers and strategies that it cites out. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { Clue, cluesIn } from '../clues/clues.ts'
import { isAllCapitalised } from '../role/offices.ts'
import { fiscalTitle } from './fiscal.ts'
import type { FoundTitle } from './found-title.ts'
import { headedTitle } from './headed.ts'
import { quotedTitle } from './quoted.ts'
import { titleAfterNoun, titleAfterVerb, titleAroundColon } from './unquoted.ts'

export const publication: Tagger = {
  name: 'publication',
  types: ['publication'],
  tag(context: TagContext): Candidate[] {
    const { tokens } = context.document
    return findTitles(context).map(({ first, end, rule, certainty }) => ({
      type: 'publication',
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
      rule,
      certainty,
    }))
  },
}

function findTitles(context: TagContext): FoundTitle[] {
  const clues = cluesIn(context.document.tokens)
  const found: FoundTitle[] = []
  for (const { firstToken: from, endToken: limit } of context.document.sentences) {
    const isHeadline = isAllCapitalised(clues, from, limit)
    for (let token = from; token < limit; token++) {
      const title = titleAt(token)
      if (title !== null) found.push(title)
    }

    function titleAt(token: number): FoundTitle | null {
      if (clues.isCapitalised(token)) {
        const fiscal = fiscalTitle(clues, token, from, limit)
        if (fiscal !== null) return fiscal
        return !isHeadline && clues.has(token, Clue.PublicationHead)
          ? headedTitle(clues, token, from, limit)
          : null
      }
      if (clues.isWord(token)) {
        if (!clues.has(token, Clue.PublicationCue)) return null
        return titleAfterNoun(clues, token, limit) ?? titleAfterVerb(clues, token, limit)
      }
      if (clues.isNumber(token) || clues.isClitic(token)) return null
      return titleAroundColon(clues, token, from, limit) ?? quotedTitle(clues, token, from, limit)
    }
  }
  return found
}
