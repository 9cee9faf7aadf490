/** Entries that an abbreviation may name in, those out that a document which never spells it out has evidence for. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon, LexiconEntry } from '../model/lexicon.ts'
import { TokenKind } from '../model/tokens.ts'
import { stem } from '../text/stem.ts'
import { normalise } from '../text/vocabulary.ts'

/** Words that say what kind of body it is, or of which country, not what it is about. */
const UNTELLING = new Set(
  (
    'a an and at by for from in into of on or the to with uk british england english national royal general public ' +
    'international advisory joint independent agency association authority board bureau centre college commission ' +
    'committee company council department federation forum foundation group institute network nhs office ' +
    'organisation organization panel partnership programme service services society trust union university'
  )
    .split(' ')
    .map(stem),
)

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Half of the abbreviations of three letters name several bodies. One that the lexicon calls ambiguous is linked only
 * to an entry whose name's own words the document uses; an entry that goes by its abbreviation alone always is.
 */
export function supportedEntries(
  name: string,
  entries: readonly LexiconEntry[],
  lexicon: Lexicon,
  stems: () => ReadonlySet<string>,
): readonly LexiconEntry[] {
  if (!isAbbreviation(name)) return entries
  const forms = lexicon.find(name)
  return entries.filter(
    (entry) =>
      !forms.some((found) => found.entry.id === entry.id) ||
      forms.some((found) => found.entry.id === entry.id && found.form !== 'ambiguous') ||
      tellingStems(entry.name).some((word) => stems().has(word)),
  )
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&]*$/u.test(name) && /\p{Lu}/u.test(name.slice(1))
}

function tellingStems(name: string): string[] {
  return (normalise(name).match(WORD) ?? [])
    .map(stem)
    .filter((word) => word.length > 1 && !UNTELLING.has(word))
}

/** The stems of a document's words, read when they are first asked for. */
export function stemsOf({ tokens }: LaidOutDocument): () => ReadonlySet<string> {
  let stems: Set<string> | null = null
  return () => {
    if (stems !== null) return stems
    stems = new Set()
    const known = new Set<number>()
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.kind[token] !== TokenKind.Word || known.has(tokens.word[token]!)) continue
      known.add(tokens.word[token]!)
      stems.add(stem(tokens.norm(token)))
    }
    return stems
  }
}
