/** A document's persons in, their ids out: a surname alone is the person named in full with it. */
import { entityId } from '../text/entity-id.ts'
import { remember } from '../text/remember.ts'
import type { NamedMention } from './entities-mention.ts'

/** The nearest before it, else the first behind it; titles and letters of honour are no part of a name. */
export function personEntities(persons: readonly NamedMention[]): Map<NamedMention, string> {
  const ids = new Map<NamedMention, string>()
  const first = new Map<string, string>()
  const full = persons.map((person) => ({ person, words: wordsOf(person.fullName) }))
  for (const { words } of full) {
    if (words.length < 2) continue
    for (const part of partsOf(words)) if (!first.has(part)) first.set(part, entityId(words.join(' ')))
  }
  const latest = new Map<string, string>()
  for (const { person, words } of full) {
    const id = entityId(words.join(' '))
    if (words.length > 1) {
      const known = sameSurname(words, latest)
      ids.set(person, known ?? id)
      for (const part of partsOf(words)) latest.set(part, known ?? id)
    } else {
      const part = words.join(' ').toLowerCase()
      ids.set(person, latest.get(part) ?? first.get(part) ?? id)
    }
  }
  return ids
}

const TITLES =
  /^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|baron|prof|professor|rev|cllr|councillor|rt|hon|mp|msp|ms|cbe|obe|mbe|kc|qc)\.?$/i

const wordsOf = remember((name: string): readonly string[] => {
  const words = name.split(' ').filter((word) => !TITLES.test(word))
  return words.length > 0 ? words : name.split(' ')
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
