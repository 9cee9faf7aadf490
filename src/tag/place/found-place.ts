/** A place as it stands in the text, in tokens. */
import type { LexiconEntry } from '../../model/lexicon.ts'
import type { Certainty } from '../../model/mention.ts'

export interface FoundPlace {
  readonly first: number
  readonly end: number
  readonly rule: string
  readonly certainty: Certainty
  readonly entries?: readonly LexiconEntry[]
}
