/** A name as asked for and the lexicon in, which mentions and references mean it out. */
import type { Reference } from '../model/claim.ts'
import type { Lexicon, NamedType } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import { entityId } from '../text/entity-id.ts'
import { stem } from '../text/stem.ts'
import { normalise } from '../text/vocabulary.ts'
import type { NameTest } from './query.ts'

/** Names are few and come again and again; the memory of them is bounded. */
const KNOWN_LIMIT = 10_000

export class NameMatcher {
  /** Does the lexicon have the name? */
  readonly isListed: boolean
  /** Has anything in the documents borne it so far? */
  wasFound = false
  readonly #ids: ReadonlySet<string>
  readonly #idWords: string
  readonly #words: readonly string[]
  readonly #exact: boolean
  readonly #known = new Map<string, boolean>()

  /** `type` null: a name of any type. */
  constructor({ text, exact }: NameTest, type: NamedType | null, lexicon: Lexicon) {
    const entries = lexicon.find(text).filter(({ entry }) => type === null || entry.type === type)
    const sure = entries.filter(({ form }) => form !== 'ambiguous')
    const named = sure.length > 0 ? sure : entries
    this.isListed = named.length > 0
    this.#ids = new Set([entityId(text), ...named.map(({ entry }) => entry.id)])
    this.#idWords = `-${entityId(text)}-`
    // Names keep their endings; words that say what money is for are stemmed unless quoted.
    this.#exact = exact || type !== null
    this.#words = this.#wordsOf(text)
  }

  /** A mention of the entity, or one whose words hold the name. */
  mention({ entity, start, end }: Mention, text: string): boolean {
    const meant = (entity !== null && this.#ids.has(entity)) || this.holds(text.slice(start, end))
    if (meant) this.wasFound = true
    return meant
  }

  reference({ text, entity }: Reference): boolean {
    const meant =
      (entity !== null && (this.#ids.has(entity) || `-${entity}-`.includes(this.#idWords))) ||
      (text !== null && this.holds(text))
    if (meant) this.wasFound = true
    return meant
  }

  /** Do the words hold the name, as a run of whole words? */
  holds(text: string): boolean {
    let known = this.#known.get(text)
    if (known === undefined) {
      if (this.#known.size >= KNOWN_LIMIT) this.#known.clear()
      known = isRunIn(this.#words, this.#wordsOf(text))
      this.#known.set(text, known)
    }
    return known
  }

  #wordsOf(text: string): string[] {
    const words =
      normalise(text)
        .replaceAll("'", '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    return this.#exact ? words : words.map(stem)
  }
}

function isRunIn(run: readonly string[], words: readonly string[]): boolean {
  for (let from = 0; from + run.length <= words.length; from++)
    if (run.every((word, at) => words[from + at] === word)) return true
  return false
}

const NAMED_TYPES: readonly NamedType[] = [
  'body',
  'programme',
  'person',
  'role',
  'place',
  'publication',
  'law',
]

/** The type of names that the field asks for; null for `for`, `speaker` and their like. */
export function namedType(field: string): NamedType | null {
  return NAMED_TYPES.find((type) => type === field) ?? null
}
