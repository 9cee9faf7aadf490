/** A name found in a text before it is decided which findings stand, in tokens. */
import type { LexiconEntry } from '../../model/lexicon.ts'
import type { Certainty } from '../../model/mention.ts'

export interface Finding {
  readonly type: 'body' | 'programme'
  readonly firstToken: number
  readonly endToken: number
  /** Second part of the rule's id: `lexicon`, `head`, `defined` … */
  readonly rule: string
  readonly certainty: Certainty
  readonly entries?: readonly LexiconEntry[] | undefined
  /** The name in full where the words are its short form or abbreviation, as text of the document. */
  readonly fullName?: string | undefined
  readonly id?: string | undefined
}
