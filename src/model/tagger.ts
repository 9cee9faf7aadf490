/** The contract of taggers and refiners. */
import type { LaidOutDocument } from './layout.ts'
import type { Lexicon, NameMatch } from './lexicon.ts'
import type { Candidate, MentionType } from './mention.ts'

export interface TagContext {
  readonly document: LaidOutDocument
  readonly lexicon: Lexicon
  /** The lexicon's matches in the document's sentences, by first token, longest first. */
  readonly names: readonly NameMatch[]
}

export interface Tagger {
  /** First part of its rules' ids. */
  readonly name: string
  readonly types: readonly MentionType[]
  /** Pure, in time linear in the tokens. */
  tag(context: TagContext): Candidate[]
}

/** Takes all candidates of a document and returns those that stand. */
export type Refiner = (candidates: readonly Candidate[], context: TagContext) => Candidate[]
