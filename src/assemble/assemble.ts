/** A resolved document in, its funding claims, commitments and events out. */
import type { AnalysedDocument, ResolvedDocument } from '../model/analysis.ts'
import type { Lexicon } from '../model/lexicon.ts'

export function assemble(document: ResolvedDocument, _lexicon: Lexicon): AnalysedDocument {
  return { ...document, funding: [], commitments: [], events: [] }
}
