/** Names that are known beforehand, and where they stand in a text. */
import type { MentionType } from './mention.ts'
import type { Tokens } from './tokens.ts'

export type NamedType = Exclude<MentionType, 'money' | 'date'>

/** One known thing. Dates are ISO, to the year, month or day; null: unknown or open. */
export interface LexiconEntry {
  readonly id: string
  readonly type: NamedType
  readonly name: string
  readonly abbreviation: string | null
  readonly start: string | null
  readonly end: string | null
  /** Ids of what took its place. */
  readonly successor: readonly string[]
  readonly runBy: string | null
  /** `department`, `council`, `charity` … where the source has it. */
  readonly kind: string | null
  readonly nation: string | null
  readonly source: string | null
}

/** How the words name the entry. An `ambiguous` one counts only where the context supports it. */
export type NameForm = 'name' | 'alias' | 'abbreviation' | 'ambiguous'

/** An entry, and how the words at hand name it. */
export interface Named {
  readonly entry: LexiconEntry
  readonly form: NameForm
}

export interface NameMatch {
  readonly firstToken: number
  readonly endToken: number
  /** Every entry that these words may name, in the lexicon's order. */
  readonly entries: readonly Named[]
}

/** A compiled lexicon: built-in, the user's, or both. */
export interface Lexicon {
  /** SHA-256 over the compiled content; goes into the run record. */
  readonly sha256: string
  /** All matches in the tokens `from` ≤ t < `to`: for each start token the longest and every shorter one that is a name. Linear time. */
  match(tokens: Tokens, from: number, to: number): NameMatch[]
  /** The entry with this type and id, undefined where there is none. */
  entry(type: NamedType, id: string): LexiconEntry | undefined
  /** Entries that carry exactly this name, alias or abbreviation, whatever its case. */
  find(name: string): readonly Named[]
  /** Every entry, by type and id; for completions and suggestions. */
  entries(): Iterable<LexiconEntry>
  /** The words by which the entry goes, its name first, as the lexicon's file has them. */
  forms(entry: LexiconEntry): readonly { readonly text: string; readonly form: NameForm }[]
}
