/** A document in, its streets, squares and other addresses by their last word out. */
import type { TagContext } from '../../model/tagger.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { Clue, type Clues } from '../clues/clues.ts'
import type { FoundPlace } from './found-place.ts'

const HEADS: ReadonlySet<string> = new Set(
  'street road avenue lane square crescent terrace airport valley island islands estuary peninsula bay quay harbour sea ocean boulevard parkway expressway turnpike canal reservoir county river estate bypass'.split(
    ' ',
  ),
)

/** 1 for the last words of addresses, also those that are it only behind another word. */
const LAST_WORDS = new WordClasses((norm) => (HEADS.has(norm) || norm === 'hall' || norm === 'coast' ? 1 : 0))

export function findStreets(context: TagContext, clues: Clues): FoundPlace[] {
  const found: FoundPlace[] = []
  const { tokens, sentences } = context.document
  const lastWords = LAST_WORDS.of(tokens)
  const { capitals } = clues
  let at = 0
  for (const { firstToken, endToken } of sentences) {
    while (at < capitals.length && capitals[at]! <= firstToken) at++
    for (; at < capitals.length && capitals[at]! < endToken; at++) {
      const token = capitals[at]!
      if (lastWords[tokens.word[token]!] === 0 || !clues.joins(token) || !isHead(clues, token)) continue
      if (clues.isUpper(token)) continue
      let first = token
      while (
        first - 1 >= firstToken &&
        token - first < 3 &&
        clues.isCapitalised(first - 1) &&
        clues.joins(first) &&
        !isOpener(clues, first - 1)
      )
        first--
      if (
        first === token ||
        (token + 1 < endToken && clues.isCapitalised(token + 1) && clues.joins(token + 1))
      )
        continue
      found.push({ first, end: token + 1, rule: 'place/street', certainty: 'inferred' })
    }
  }
  return found
}

/** `Street`, the `Hall` of `Town Hall`, the `Coast` of `South Coast`. */
function isHead(clues: Clues, token: number): boolean {
  if (HEADS.has(clues.norm(token))) return true
  if (clues.is(token, 'hall')) return clues.is(token - 1, 'town') && clues.isCapitalised(token - 2)
  return clues.is(token, 'coast') && clues.has(token - 1, Clue.PlaceOpening)
}

function isOpener(clues: Clues, token: number): boolean {
  return (
    /^(the|a|an|in|on|at|from|our|this|that|main|wall|sesame|fleet|high|real|housing|council)$/.test(
      clues.norm(token),
    ) && !/^(high|main)$/.test(clues.norm(token))
  )
}
