/** Sentences of all documents in, those that share a telling word, name or date with an act out. */
import { compareCodePoints } from '../../text/compare-code-points.ts'
import type { Act, DocumentActs, Statement } from './act.ts'

export interface StatementPlace {
  readonly document: number
  readonly statement: number
}

/** Keys that are looked up for an act, the rarest first. */
const KEYS = 6
/** A key that more sentences have tells nothing. */
const CROWD = 400

export class StatementIndex {
  /** In the order of the documents; a number in the other lists is a place in this one. */
  readonly #all: StatementPlace[] = []
  readonly #places = new Map<string, number[]>()
  readonly #documentsOf = new Map<string, number>()
  readonly #documents: number

  constructor(documents: readonly DocumentActs[]) {
    this.#documents = documents.length
    for (const [document, { statements }] of documents.entries()) {
      const stems = new Set<string>()
      for (const [statement, one] of statements.entries()) {
        for (const stem of one.stems) stems.add(stem)
        for (const key of keysOf(one)) this.#add(key, this.#all.length)
        this.#all.push({ document, statement })
      }
      for (const stem of stems) this.#documentsOf.set(stem, (this.#documentsOf.get(stem) ?? 0) + 1)
    }
  }

  /** A word that fewer documents have tells more. */
  readonly weigh = (stem: string): number =>
    Math.log(1 + this.#documents / (this.#documentsOf.get(stem) ?? 1))

  candidates({ thing, context, verb, deadline }: Act): StatementPlace[] {
    const wanted = [
      ...thing.stems,
      ...thing.entities.map((id) => `= ${id}`),
      ...(deadline?.edtf == null ? [] : [`@ ${deadline.edtf}`]),
      ...(thing.stems.length === 0 ? context.map((id) => `${verb} ${id}`) : []),
    ]
    const found = wanted.flatMap((key): [string, number[]][] => {
      const places = this.#places.get(key) ?? []
      return places.length === 0 || places.length > CROWD ? [] : [[key, places]]
    })
    const rarest = found
      .sort(([a, one], [b, other]) => one.length - other.length || compareCodePoints(a, b))
      .slice(0, KEYS)
    const places = new Set<number>()
    for (const [, some] of rarest) for (const place of some) places.add(place)
    return Array.from(Uint32Array.from(places).sort(), (place) => this.#all[place]!)
  }

  #add(key: string, place: number): void {
    const places = this.#places.get(key)
    if (places === undefined) this.#places.set(key, [place])
    else if (places.length <= CROWD) places.push(place)
  }
}

function keysOf({ stems, entities, dates, acts, context }: Statement): Set<string> {
  const keys = new Set(stems)
  for (const id of entities) keys.add(`= ${id}`)
  for (const { edtf } of dates) if (edtf !== null) keys.add(`@ ${edtf}`)
  for (const { thing, verb } of acts) {
    for (const stem of thing.stems) keys.add(stem)
    for (const id of thing.entities) keys.add(`= ${id}`)
    for (const id of context) keys.add(`${verb} ${id}`)
  }
  return keys
}
