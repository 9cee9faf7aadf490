/** A document in, the titles of reports, reviews, papers and strategies that it cites out. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { entriesByPlace, type KnownName, knownNames } from '../clues/known-names.ts'
import { isAllCapitalised } from '../role/offices.ts'
import { fiscalTitle } from './fiscal.ts'
import type { FoundTitle } from './found-title.ts'
import { headedTitle, isPublished } from './headed.ts'
import { titleBeforeNoun } from './named.ts'
import { titleBeforeNumber } from './numbered.ts'
import { quotedTitle } from './quoted.ts'
import { TITLE_STARTS } from './starts.ts'
import { titleAfterNoun, titleAfterVerb, titleAroundColon } from './unquoted.ts'

export const publication: Tagger = {
  name: 'publication',
  types: ['publication'],
  tag(context: TagContext): Candidate[] {
    const { tokens } = context.document
    const clues = cluesIn(tokens)
    const known = knownNames(context, clues, 'publication')
    const entries = entriesByPlace(known)
    return [...knownTitles(context, clues, known), ...findTitles(context, clues)].map((title) => {
      const named = entries.get(`${title.first}-${title.end}`)
      return {
        type: 'publication',
        start: tokens.start[title.first]!,
        end: tokens.end[title.end - 1]!,
        rule: title.rule,
        certainty: title.certainty,
        ...(named === undefined ? {} : { hint: { entries: named } }),
      }
    })
  },
}

/** A name that also is a programme's is a title only where the sentence speaks of its publication. */
function knownTitles(context: TagContext, clues: Clues, known: readonly KnownName[]): FoundTitle[] {
  const { tokens, sentences } = context.document
  const titles: FoundTitle[] = []
  let sentence = 0
  for (const { first, end, forms, isShared } of known) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= first) sentence++
    const { firstToken: from, endToken: limit } = sentences[sentence]!
    const isDoubtful = isShared || forms.has('ambiguous') || (end - first === 1 && !clues.isUpper(first))
    if (isDoubtful && !isPublished(clues, first, end, from, limit)) continue
    if (
      end < limit &&
      clues.isCapitalised(end) &&
      clues.joins(end) &&
      !/^(white|green|paper|strategy|report|consultation)$/.test(clues.norm(end)) &&
      tokens.end[end]! - tokens.start[end]! > 2
    )
      continue
    titles.push({ first, end, rule: 'publication/lexicon', certainty: isDoubtful ? 'inferred' : 'stated' })
  }
  return titles
}

function findTitles(context: TagContext, clues: Clues): FoundTitle[] {
  const found: FoundTitle[] = []
  const { tokens, sentences } = context.document
  const starts = TITLE_STARTS.of(tokens)
  for (const { firstToken: from, endToken: limit } of sentences) {
    let isHeadline: boolean | null = null
    let reach = from
    for (let token = from; token < limit; token++) {
      if (starts[tokens.word[token]!] === 0) continue
      isHeadline ??= isAllCapitalised(clues, from, limit)
      const title = titleAt(clues, token, from, limit, isHeadline)
      if (title === null || title.first < reach) continue
      found.push(title)
      reach = Math.max(reach, title.end)
    }
  }
  return found
}

function titleAt(
  clues: Clues,
  token: number,
  from: number,
  limit: number,
  isHeadline: boolean,
): FoundTitle | null {
  if (clues.isCapitalised(token)) {
    const fiscal = fiscalTitle(clues, token, from, limit)
    if (fiscal !== null || isHeadline || !clues.has(token, Clue.PublicationHead)) return fiscal
    return headedTitle(clues, token, from, limit) ?? titleAfterNoun(clues, token, limit)
  }
  if (clues.isWord(token)) {
    if (!clues.has(token, Clue.PublicationCue)) return null
    return (
      titleAfterNoun(clues, token, limit) ??
      titleAfterVerb(clues, token, limit) ??
      titleBeforeNoun(clues, token, from, limit)
    )
  }
  if (clues.isNumber(token) || clues.isClitic(token)) return null
  return (
    titleBeforeNumber(clues, token, from) ??
    titleAroundColon(clues, token, from, limit) ??
    quotedTitle(clues, token, from, limit)
  )
}
