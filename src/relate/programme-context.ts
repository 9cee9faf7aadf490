/** A document's programmes in, what each of its claims is for out: named, described, or understood from around it. */
import type { Reference } from '../model/claim.ts'
import type { DocumentRecords, FundingRecord } from '../model/record.ts'
import { stem } from '../text/stem.ts'
import { contentStems } from './content-words.ts'
import type { Party } from './money-claim.ts'
import { HEADS, UNSPECIFIC, wordsOf } from './words.ts'

export interface Subject {
  readonly programmes: readonly string[]
  readonly purpose: Party | null
  /** Programmes that are only examples of what it is for; no share is given to any. */
  readonly among: readonly string[]
  readonly context: readonly string[]
  /** Of the context, what the sum may be counted as: named in its sentence or before it. */
  readonly understood: readonly string[]
}

interface Named {
  readonly entity: string
  readonly start: number
}

const EXAMPLES = /\b(?:such as|including|for example|among them)\b/i

const GENERIC = new Set([...UNSPECIFIC, ...HEADS].map(stem))
/** Nouns that any programme can be called by, whatever its name. */
const ANY_HEADS = new Set(['programme', 'program', 'scheme', 'initiative'].map(stem))

export class ProgrammeContext {
  /** In the order of the text. */
  readonly #named: readonly Named[]
  /** Stems of the names and aliases that the document uses for each programme. */
  readonly #stems = new Map<string, Set<string>>()
  /** Stems of the last words of those names, and generic nouns in them: hubs, fund, programme. */
  readonly #heads = new Map<string, Set<string>>()
  readonly #ids = new Set<string>()
  /** What the document speaks of most, where it speaks of one thing most. */
  readonly #main: string | null

  constructor({ mentions }: DocumentRecords) {
    const programmes = mentions.filter(
      ({ type, entity, certainty }) => type === 'programme' && entity !== null && certainty !== 'possible',
    )
    this.#named = programmes.map(({ entity, start }) => ({ entity: entity!, start }))
    const counts = new Map<string, number>()
    for (const { entity, text } of programmes) {
      const id = entity!
      this.#ids.add(id)
      counts.set(id, (counts.get(id) ?? 0) + 1)
      for (const stem of contentStems(text)) entry(this.#stems, id).add(stem)
      const words = wordsOf(text)
      for (const word of [...words, ...id.split('-')])
        if (HEADS.has(word)) entry(this.#heads, id).add(stem(word))
      if (words.length > 0) entry(this.#heads, id).add(stem(words.at(-1)!))
    }
    const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
    this.#main =
      first === undefined ||
      (second !== undefined && second[1] === first[1] && this.#named[0]?.entity !== first[0])
        ? null
        : first[0]
  }

  isProgramme(reference: Reference | null): boolean {
    return reference?.entity != null && this.#ids.has(reference.entity)
  }

  /** `alone`: it is the only sum of its sentence. */
  subjectOf(claim: FundingRecord, at: number, alone: boolean): Subject {
    const programmes = new Set<string>()
    const words: string[] = []
    for (const { text, entity } of claim.for) {
      const named =
        entity !== null && this.#ids.has(entity)
          ? entity
          : text === null
            ? null
            : this.#meant(text, at, claim.end)
      if (named !== null) programmes.add(named)
      else if (text !== null) words.push(text)
    }
    const among = this.#among(claim, at).filter((id) => !programmes.has(id))
    const inside = this.#inside(claim).filter((id) => !among.includes(id))
    if (claim.for.length === 0 && alone && inside.length === 1) programmes.add(inside[0]!)
    const purpose =
      words.length === 0
        ? null
        : { entity: null, words: words.join(', '), stems: contentStems(words.join(' ')) }
    const context = programmes.size > 0 ? [] : this.#around(inside, at)
    return {
      programmes: [...programmes].sort(),
      purpose: purpose !== null && purpose.stems.length === 0 ? null : purpose,
      among,
      context,
      understood: context.filter((id) => inside.includes(id) || this.#isBefore(id, at)),
    }
  }

  /** `the fund`, `hubs`, `mental health teams`: the nearest programme, before it first, whose name has these words and ends so. */
  #meant(text: string, at: number, end: number): string | null {
    const last = wordsOf(text).at(-1)
    if (last === undefined) return null
    const head = stem(last)
    const stems = contentStems(text)
    if (ANY_HEADS.has(head) && stems.every((one) => one === head)) {
      const before = this.#named.filter((one) => one.start < at).slice(-2)
      const near = before.some(({ entity }) => entity === this.#main) ? this.#main : before.at(-1)?.entity
      return near ?? this.#main
    }
    // `24 projects` are not the one that a later line names; `recycling hubs` may be.
    const isTold = stems.some((one) => !GENERIC.has(one))
    const fits = ({ entity }: Named) =>
      this.#heads.get(entity)?.has(head) === true &&
      stems.every((one) => this.#stems.get(entity)?.has(one) || one === head)
    return (
      (
        this.#named.findLast((one) => one.start < at && fits(one)) ??
        this.#named.find((one) => (one.start < end || isTold) && fits(one))
      )?.entity ?? null
    )
  }

  /** `in grants and in schemes like Teach First and Kickstart`. */
  #among({ sentence, start, end }: FundingRecord, at: number): string[] {
    const words = EXAMPLES.exec([...sentence].slice(Math.max(0, at - start)).join(''))
    if (words === null) return []
    const from = at + [...words.input.slice(0, words.index)].length
    const after = this.#named.filter((one) => one.start > from && one.start < end)
    return [...new Set(after.map(({ entity }) => entity))].sort()
  }

  /** Programmes that the sentence names. */
  #inside({ start, end }: FundingRecord): string[] {
    const inside = this.#named.filter((one) => one.start >= start && one.start < end)
    return [...new Set(inside.map(({ entity }) => entity))]
  }

  /** Programmes of the sentence, then the last one before it, then the document's main one. */
  #around(inside: readonly string[], at: number): string[] {
    const before = this.#named.findLast((one) => one.start < at)
    return [...new Set([...inside, before?.entity ?? [], this.#main ?? []].flat())]
  }

  /** A programme that a text first names behind the sum is not what the sum is for. */
  #isBefore(id: string, at: number): boolean {
    return this.#named.some(({ entity, start }) => entity === id && start < at)
  }
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = new Set<string>()
  map.set(key, made)
  return made
}
