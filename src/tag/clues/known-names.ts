/** A document's lexicon matches in, those of one type that the text writes as a name out, longest first at each place. */
import type { LexiconEntry, NamedType, NameForm } from '../../model/lexicon.ts'
import type { TagContext } from '../../model/tagger.ts'
import type { Clues } from './clues.ts'

export interface KnownName {
  readonly first: number
  readonly end: number
  readonly entries: readonly LexiconEntry[]
  readonly forms: ReadonlySet<NameForm>
  /** The same words also name something of another type. */
  readonly isShared: boolean
}

export function knownNames(context: TagContext, clues: Clues, type: NamedType): KnownName[] {
  const found: KnownName[] = []
  let reach = -1
  for (const { firstToken: first, endToken: end, entries } of context.names) {
    if (end <= reach || !isAnyOf(entries, type)) continue
    const own = entries.filter(({ entry }) => entry.type === type)
    if (!isWrittenAsName(clues, first, end)) continue
    reach = end
    found.push({
      first,
      end,
      entries: own.map(({ entry }) => entry),
      forms: new Set(own.map(({ form }) => form)),
      isShared: own.length < entries.length,
    })
  }
  return found
}

function isAnyOf(entries: readonly { readonly entry: LexiconEntry }[], type: NamedType): boolean {
  for (const { entry } of entries) if (entry.type === type) return true
  return false
}

/** Every longer word has a capital, the first one too. */
export function isWrittenAsName(clues: Clues, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (clues.isWord(token) && !clues.isCapitalised(token) && clues.length(token) > 5) return false
  }
  return !clues.isLower(first) || clues.is(first, 'the')
}

/** Lexicon entries by the places of their names, as `first-end` in tokens. */
export function entriesByPlace(names: readonly KnownName[]): ReadonlyMap<string, readonly LexiconEntry[]> {
  return new Map(names.map(({ first, end, entries }) => [`${first}-${end}`, entries]))
}
