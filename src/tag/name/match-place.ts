/** What stands around a match of the lexicon. */
import type { NameMatch } from '../../model/lexicon.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { WordSet } from '../../text/word-set.ts'
import type { Case, Run } from './phrases.ts'

export interface MatchPlace {
  readonly tokens: Tokens
  readonly writtenAs: Case
  readonly run: Run | undefined
  readonly sentenceFirst: number
  readonly sentenceEnd: number
  readonly lowerCase: WordSet
  /** The longest match of the sentence at each first token. */
  readonly known: ReadonlyMap<number, NameMatch>
}
