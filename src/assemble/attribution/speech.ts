/** Words that somebody says. */
import type { Reference } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** A `question` is what a written question or a request asks: nobody's claim. */
export interface Speech extends Span {
  readonly kind: 'turn' | 'quotation' | 'reported' | 'question'
  readonly speaker: Reference | null
}
