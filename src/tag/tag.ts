/** A document in, the candidates that stand out: every tagger proposes, refiners decide. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon, NameMatch } from '../model/lexicon.ts'
import type { Candidate } from '../model/mention.ts'
import type { TagContext } from '../model/tagger.ts'
import { REFINERS, TAGGERS } from './index.ts'

export function tag(document: LaidOutDocument, lexicon: Lexicon): Candidate[] {
  const { context, candidates } = propose(document, lexicon)
  return refine(candidates, context)
}

/** All that the taggers propose, before any of it is decided. */
export function propose(
  document: LaidOutDocument,
  lexicon: Lexicon,
): { context: TagContext; candidates: Candidate[] } {
  const names: NameMatch[] = []
  for (const sentence of document.sentences) {
    for (const match of lexicon.match(document.tokens, sentence.firstToken, sentence.endToken))
      names.push(match)
  }
  const context: TagContext = { document, lexicon, names }
  return { context, candidates: TAGGERS.flatMap((tagger) => tagger.tag(context)) }
}

/** Those of the candidates that stand. */
export function refine(proposed: readonly Candidate[], context: TagContext): Candidate[] {
  let candidates = [...proposed]
  for (const decide of REFINERS) candidates = decide(candidates, context)
  return candidates
}
