/** Documents as they were read in, the same analysed together out, with the messages on the way. */
import type { ReadDocument } from '../ingest/read-document.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import type { Pipeline } from '../pipeline.ts'

export interface AnalysisWish {
  /** May pass over a document before it is analysed. */
  readonly wanted?: (document: SourceDocument) => boolean
  /** Are claims, commitments and events to be worked out too? */
  readonly claims?: boolean
  /** Faults of csc's own end the run, with their place in the code. */
  readonly debug?: boolean
}

export interface Analysed {
  readonly messages: readonly Message[]
  /** Null where the document could not be read or analysed, or was not wanted. */
  readonly document: AnalysedDocument | null
}

/** One for each of the batch, in its order. */
export function analyseBatch(
  batch: readonly ReadDocument[],
  pipeline: Pipeline,
  wish: AnalysisWish,
): Analysed[] {
  const { wanted = () => true } = wish
  const sources = batch.flatMap(({ document }) => (document !== null && wanted(document) ? [document] : []))
  const outcomes = analyseAll(sources, pipeline, wish)
  let next = 0
  return batch.map(({ document, messages }) => {
    if (document === null || document !== sources[next]) return { messages, document: null }
    const outcome = outcomes[next++]!
    return 'severity' in outcome
      ? { messages: [...messages, outcome], document: null }
      : { messages: [...messages, ...outcome.messages], document: outcome }
  })
}

/** A fault of csc's own in one document must not cost the others. */
function analyseAll(
  sources: readonly SourceDocument[],
  pipeline: Pipeline,
  wish: AnalysisWish,
): (AnalysedDocument | Message)[] {
  try {
    return pipeline.analyseAll(sources, wish.claims ?? true)
  } catch (error) {
    if (wish.debug) throw error
    if (sources.length === 1) return [internalError(error, sources[0]!)]
    return sources.flatMap((source) => analyseAll([source], pipeline, wish))
  }
}

function internalError(error: unknown, { path }: SourceDocument): Message {
  const text = `an error of csc itself, please report it: ${(error as Error).message}`
  return { severity: 'error', code: 'internal-error', file: path, text }
}
