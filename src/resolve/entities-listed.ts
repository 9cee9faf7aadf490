/** A name in, the lexicon's id for it out, of several entries the one that fits the document's date and nation. */
import type { Lexicon, LexiconEntry } from '../model/lexicon.ts'
import { remember } from '../text/remember.ts'
import { supportedEntries } from './bare-abbreviation.ts'
import type { NamedMention } from './entities-mention.ts'
import { countryOf, type NamedEntries } from './named-entries.ts'

/** What a document tells of itself: its date as EDTF or null, and the nation that it is about where that is not England. */
export interface Setting {
  readonly published: string | null
  readonly nation: string | null
  /** The id of the government that it calls `the Government`. */
  readonly government: string
  /** The stems of its words. */
  readonly stems: () => ReadonlySet<string>
  /** The entries that it names by words that name no other. */
  readonly named: NamedEntries
}

/** Null where the lexicon does not have the name. */
export function listedEntity(
  { candidate, hint, name, fullName }: NamedMention,
  lexicon: Lexicon,
  setting: Setting,
): string | null {
  if (hint.id !== undefined) return hint.id
  const isShort = fullName !== name
  if (hint.entries !== undefined && hint.entries.length > 0) {
    const entries = isShort ? hint.entries : supportedEntries(name, hint.entries, lexicon, setting.stems)
    return entries.length === 0 ? null : bestEntry(entries, setting).id
  }
  const forms = lexicon.find(fullName)
  const told = forms.find(({ entry }) => entry.type === candidate.type && setting.named.ids.has(entry.id))
  if (told !== undefined) return told.entry.id
  const found = forms
    .filter(({ entry, form }) => entry.type === candidate.type && (form === 'name' || form === 'alias'))
    .map(({ entry }) => entry)
  return found.length === 0 || (isShort && found.length > 3) ? null : bestEntry(found, setting).id
}

/** Of those that existed on the day the one that the document names otherwise too, or of its nation or country, else the first. */
export function bestEntry(
  entries: readonly LexiconEntry[],
  { published, nation, named }: Setting,
): LexiconEntry {
  if (entries.length === 1) return entries[0]!
  const day = published?.match(/\d{4}(-\d\d)?(-\d\d)?/)?.[0]
  const existed = entries.filter((entry) => (day === undefined ? entry.end === null : wasThere(entry, day)))
  const choice = existed.length > 0 ? existed : entries
  return (
    choice.find((entry) => named.ids.has(entry.id)) ??
    (nation === null ? undefined : choice.find((entry) => entry.nation === nation)) ??
    choice.find((entry) => countryOf(entry) === named.country) ??
    choice[0]!
  )
}

function wasThere({ start, end }: LexiconEntry, day: string): boolean {
  return (
    (start === null || start.slice(0, day.length) <= day.slice(0, start.length)) &&
    (end === null || end.slice(0, day.length) >= day.slice(0, end.length))
  )
}

/** The one devolved nation that the mentions name, null where there is none or several. */
export function nationOf(...mentions: readonly (readonly NamedMention[])[]): string | null {
  let found: string | null = null
  for (const ofType of mentions) {
    for (const { key } of ofType) {
      const nation = nationNamed(key)
      if (nation === '' || nation === found) continue
      if (nation === 'England' || found !== null) return null
      found = nation
    }
  }
  return found
}

/** Empty where the name tells of no nation. */
const nationNamed = remember((key: string): string => {
  if (/\b(scotland|scottish)\b/.test(key)) return 'Scotland'
  if (/\b(wales|welsh)\b/.test(key) && key !== 'england and wales') return 'Wales'
  if (/\bnorthern ireland\b|^(stormont|dup|sdlp|uup)$/.test(key)) return 'Northern Ireland'
  return key === 'england' ? 'England' : ''
})
