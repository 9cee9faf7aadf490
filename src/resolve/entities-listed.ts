/** A name in, the lexicon's id for it out, of several entries the one that fits the document's date. */
import type { Lexicon, LexiconEntry } from '../model/lexicon.ts'
import type { NamedMention } from './entities-mention.ts'

/** Null where the lexicon does not have the name. `published` is EDTF or null. */
export function listedEntity(
  { candidate, hint, name, fullName }: NamedMention,
  lexicon: Lexicon,
  published: string | null,
): string | null {
  if (hint.id !== undefined) return hint.id
  if (hint.entries !== undefined && hint.entries.length > 0) return bestEntry(hint.entries, published).id
  const isShort = fullName !== name
  const found = lexicon
    .find(fullName)
    .filter(({ entry, form }) => entry.type === candidate.type && (form === 'name' || form === 'alias'))
    .map(({ entry }) => entry)
  return found.length === 0 || (isShort && found.length > 3) ? null : bestEntry(found, published).id
}

/** The first that existed on the day, else the first. */
export function bestEntry(entries: readonly LexiconEntry[], published: string | null): LexiconEntry {
  const day = published?.match(/\d{4}(-\d\d)?(-\d\d)?/)?.[0]
  if (day === undefined || entries.length === 1) return entries[0]!
  const existed = entries.find(
    ({ start, end }) =>
      (start === null || start.slice(0, day.length) <= day) &&
      (end === null || end.slice(0, day.length) >= day),
  )
  return existed ?? entries[0]!
}
