/** Candidates in, mentions out: what needs the whole document, its date, its metadata, its entities. */
import type { ResolvedDocument } from '../model/analysis.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Candidate } from '../model/mention.ts'

export function resolve(
  document: LaidOutDocument,
  candidates: readonly Candidate[],
  _lexicon: Lexicon,
): ResolvedDocument {
  const mentions = candidates.map((candidate, index) => ({
    id: `m${index + 1}`,
    type: candidate.type,
    start: candidate.start,
    end: candidate.end,
    value: candidate.money ?? null,
    entity: null,
    certainty: candidate.certainty,
    rule: candidate.rule,
  }))
  return { ...document, metadata: document.source.given, mentions, messages: [] }
}
