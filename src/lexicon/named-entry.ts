/** What a lexicon file says of one thing: the entry, every form of its name, and where it stands in the file. */
import type { LexiconEntry, NamedType, NameForm } from '../model/lexicon.ts'

export interface FormText {
  readonly text: string
  readonly form: NameForm
  /** 1-based place in the file. */
  readonly line: number
  readonly column: number
}

export interface NamedEntry extends LexiconEntry {
  /** The name first, then aliases, abbreviation and ambiguous aliases as the file has them. */
  readonly forms: readonly FormText[]
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Top keys of a lexicon file and the type of their entries, in the order of the compiled lexicon. */
export const TYPE_OF_SECTION: Readonly<Record<string, NamedType>> = {
  bodies: 'body',
  programmes: 'programme',
  persons: 'person',
  roles: 'role',
  places: 'place',
  publications: 'publication',
  laws: 'law',
}

export const TYPES: readonly NamedType[] = Object.values(TYPE_OF_SECTION)

export const FORMS: readonly NameForm[] = ['name', 'alias', 'abbreviation', 'ambiguous']

/** `bodies/department-for-education`: how messages speak of an entry. */
export function entryPath(entry: LexiconEntry): string {
  const section = Object.keys(TYPE_OF_SECTION).find((key) => TYPE_OF_SECTION[key] === entry.type)
  return `${section}/${entry.id}`
}
