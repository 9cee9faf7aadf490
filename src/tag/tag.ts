/** A document in, the candidates that stand out: every tagger proposes, refiners decide. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon, NameMatch } from '../model/lexicon.ts'
import type { Candidate } from '../model/mention.ts'
import type { TagContext } from '../model/tagger.ts'
import { REFINERS, TAGGERS } from './index.ts'

export function tag(document: LaidOutDocument, lexicon: Lexicon): Candidate[] {
  const names: NameMatch[] = []
  for (const sentence of document.sentences) {
    for (const match of lexicon.match(document.tokens, sentence.firstToken, sentence.endToken))
      names.push(match)
  }
  const context: TagContext = { document, lexicon, names }
  let candidates = TAGGERS.flatMap((tagger) => tagger.tag(context))
  for (const refine of REFINERS) candidates = refine(candidates, context)
  return candidates
}
