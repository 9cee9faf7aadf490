/** A title as it stands in the text, in tokens. */
import type { Certainty } from '../../model/mention.ts'

export interface FoundTitle {
  readonly first: number
  readonly end: number
  readonly rule: string
  readonly certainty: Certainty
}
