/** A document's bodies in, the lexicon's entries that it names beyond doubt, and the country of most of them, out. */
import type { LexiconEntry } from '../model/lexicon.ts'
import type { NamedMention } from './entities-mention.ts'

export interface NamedEntries {
  readonly ids: ReadonlySet<string>
  /** Null where no name tells. */
  readonly country: string | null
}

/** Two words or more that name one entry alone. */
export function namedEntries(bodies: readonly NamedMention[]): NamedEntries {
  const ids = new Set<string>()
  const counts = new Map<string, number>()
  let country: string | null = null
  for (const { name, fullName, hint } of bodies) {
    if (hint.entries?.length !== 1 || name !== fullName || !name.includes(' ')) continue
    const entry = hint.entries[0]!
    ids.add(entry.id)
    const its = countryOf(entry)
    const count = (counts.get(its) ?? 0) + 1
    counts.set(its, count)
    if (country === null || count > counts.get(country)!) country = its
  }
  return { ids, country }
}

const OF_THE_UK: ReadonlySet<string> = new Set([
  'UK',
  'England',
  'England and Wales',
  'England, Wales and Northern Ireland',
  'England and Scotland',
  'Great Britain',
  'Scotland',
  'Wales',
  'Northern Ireland',
])

export function countryOf({ nation }: LexiconEntry): string {
  return nation === null || OF_THE_UK.has(nation) ? 'United Kingdom' : nation
}
