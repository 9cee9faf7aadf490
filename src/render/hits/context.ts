/** Hits in, the sentences to show out: the hits, and those around them that are asked for, each once and in order. */
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { Hit } from '../../model/hit.ts'
import type { Sentence } from '../../model/layout.ts'

export interface ShownSentence {
  readonly sentence: Sentence
  /** Null for a sentence that is only context. */
  readonly hit: Hit | null
}

export function withContext(
  { sentences }: AnalysedDocument,
  hits: readonly Hit[],
  before: number,
  after: number,
): ShownSentence[] {
  const shown = new Map<number, ShownSentence>()
  for (const { sentence } of hits) {
    const to = Math.min(sentences.length - 1, sentence.index + after)
    for (let at = Math.max(0, sentence.index - before); at <= to; at++)
      shown.set(at, { sentence: sentences[at]!, hit: null })
  }
  for (const hit of hits) shown.set(hit.sentence.index, { sentence: hit.sentence, hit })
  return [...shown.values()].sort((one, other) => one.sentence.index - other.sentence.index)
}
