/** Documents in, the candidates that stand out: every tagger proposes, refiners decide. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon, NameMatch } from '../model/lexicon.ts'
import type { Candidate } from '../model/mention.ts'
import type { TagContext } from '../model/tagger.ts'
import { REFINERS, TAGGERS } from './index.ts'

/** The candidates of each document. */
export function tagAll(documents: readonly LaidOutDocument[], lexicon: Lexicon): Candidate[][] {
  const contexts = documents.map((document) => contextOf(document, lexicon))
  const proposed = proposeAll(contexts)
  return contexts.map((context, at) => refine(proposed[at]!, context))
}

/** All that the taggers propose, before any of it is decided. */
export function propose(
  document: LaidOutDocument,
  lexicon: Lexicon,
): { context: TagContext; candidates: Candidate[] } {
  const context = contextOf(document, lexicon)
  return { context, candidates: proposeAll([context])[0]! }
}

/** Tagger by tagger over all documents, so that the code of one stays at hand while it is used. */
function proposeAll(contexts: readonly TagContext[]): Candidate[][] {
  const proposed = contexts.map((): Candidate[] => [])
  for (const tagger of TAGGERS)
    contexts.forEach((context, at) => {
      for (const candidate of tagger.tag(context)) proposed[at]!.push(candidate)
    })
  return proposed
}

function contextOf(document: LaidOutDocument, lexicon: Lexicon): TagContext {
  const names: NameMatch[] = []
  for (const sentence of document.sentences) {
    for (const match of lexicon.match(document.tokens, sentence.firstToken, sentence.endToken))
      names.push(match)
  }
  return { document, lexicon, names }
}

/** Those of the candidates that stand. */
export function refine(proposed: readonly Candidate[], context: TagContext): Candidate[] {
  let candidates = [...proposed]
  for (const decide of REFINERS) candidates = decide(candidates, context)
  return candidates
}
