/** A sentence for which a query holds. Offsets in UTF-16. */
import type { Reference } from './claim.ts'
import type { Sentence } from './layout.ts'
import type { Span } from './span.ts'

export interface Hit {
  readonly sentence: Sentence
  /** The words that show it, in order, without overlaps; none where the query asks for what has no words of its own. */
  readonly spans: readonly Span[]
  /** False where a range, a modifier or a date leaves it open. */
  readonly isSure: boolean
  /** Who says it; null in the document's own voice. */
  readonly speaker: Reference | null
}
