/** A document's persons in, the id of each out: a surname, or a first name, alone is the person named in full with it. */
import { entityId } from '../text/entity-id.ts'
import { remember } from '../text/remember.ts'
import type { NamedMention } from './entities-mention.ts'

/** The nearest before it, else the first behind it; titles and letters of honour are no part of a name. */
export function personEntities(persons: readonly NamedMention[]): readonly string[] {
  const first = new Map<string, string>()
  const named = persons.map((person) => readName(person.fullName))
  const byFirstName = firstNames(named)
  for (const { words, parts, id } of named) {
    if (words.length < 2) continue
    for (const part of parts) if (!first.has(part)) first.set(part, id)
  }
  const latest = new Map<string, string>()
  return named.map(({ words, parts, id }) => {
    if (words.length < 2)
      return latest.get(parts[0]!) ?? first.get(parts[0]!) ?? byFirstName.get(parts[0]!) ?? id
    const known = sameSurname(words, latest) ?? id
    for (const part of parts) latest.set(part, known)
    return known
  })
}

/** The one person whom the text names in full with the first name (`Sir Hugh`); none where two bear it. */
function firstNames(named: readonly PersonName[]): ReadonlyMap<string, string | undefined> {
  const byName = new Map<string, string | undefined>()
  for (const { words, id } of named) {
    if (words.length < 2) continue
    const name = words[0]!.toLowerCase()
    byName.set(name, byName.has(name) && byName.get(name) !== id ? undefined : id)
  }
  return byName
}

const TITLES =
  /^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|baron|prof|professor|rev|cllr|councillor|rt|hon|mp|msp|ms|cbe|obe|mbe|kc|qc)\.?$/i

interface PersonName {
  /** Without titles and letters of honour. */
  readonly words: readonly string[]
  /** In lower case, what the person may be called by. */
  readonly parts: readonly string[]
  readonly id: string
}

const readName = remember((name: string): PersonName => {
  const untitled = name.split(' ').filter((word) => !TITLES.test(word))
  const words = untitled.length > 0 ? untitled : name.split(' ')
  return { words, parts: partsOf(words), id: entityId(words.join(' ')) }
})

/** By the surname alone, and by the surname with its particles (`de Freitas`). */
function partsOf(words: readonly string[]): string[] {
  const surname = words.length - 1
  let begin = surname
  while (begin > 1 && /^[a-z]/.test(words[begin - 1]!)) begin--
  return [...new Set([words[surname]!.toLowerCase(), words.slice(begin).join(' ').toLowerCase()])]
}

/** `J Smith` and `John Smith`, `John A. Smith`: the same surname and the same first letter. */
function sameSurname(words: readonly string[], latest: ReadonlyMap<string, string>): string | undefined {
  const known = latest.get(words[words.length - 1]!.toLowerCase())
  const initial = words[0]!.replace('.', '')
  if (known === undefined || initial.length > 1) return undefined
  return known.startsWith(initial.toLowerCase()) ? known : undefined
}
