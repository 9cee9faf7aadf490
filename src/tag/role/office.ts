/** An office as it stands in the text, in tokens. */
import type { Certainty } from '../../model/mention.ts'

export interface Office {
  readonly first: number
  readonly end: number
  readonly rule: string
  readonly certainty: Certainty
  /** What the words stand for, where they are no name in full. */
  readonly fullName?: string
}
