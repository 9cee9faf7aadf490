/** What a tagger of names tells the resolver of entities about one candidate, in `hint`. */
import type { LexiconEntry } from './lexicon.ts'

export interface NameHint {
  /** Lexicon entries that the words may name, the likeliest first. */
  readonly entries?: readonly LexiconEntry[]
  /** For an abbreviation or a short form: the full name as the document has it. */
  readonly fullName?: string
  /** The id that the context settles, whatever the words (`Government` in a Scottish text). */
  readonly id?: string
}
