/** Related sums in, for each the sums that were taken from it out: parts of it that were cut or moved, or cuts told later of the same thing. */
import type { RelatedMoney } from './relate.ts'
import type { Sum } from './relation.ts'

export class Cuts {
  readonly #related: RelatedMoney
  readonly #byWhole = new Map<Sum, Sum[]>()
  readonly #byThing = new Map<string, Sum[]>()

  constructor(related: RelatedMoney) {
    const { sums, parts, things } = related
    this.#related = related
    for (const sum of sums) {
      if (sum.amount === null || !isTaken(sum)) continue
      for (let part = parts.get(sum); part !== undefined; part = parts.get(part.whole))
        post(this.#byWhole, part.whole, sum)
      const { key, meant } = things.get(sum)!
      if (!meant && isCut(sum)) post(this.#byThing, key, sum)
    }
  }

  from(sum: Sum): Sum[] {
    const { key, meant } = this.#related.things.get(sum)!
    const later = (meant ? [] : (this.#byThing.get(key) ?? [])).filter(
      ({ claims }) => claims[0]!.document > sum.claims[0]!.document,
    )
    return [...new Set([...(this.#byWhole.get(sum) ?? []), ...later])]
  }
}

function isCut({ stages }: Sum): boolean {
  return stages.length === 1 && stages[0] === 'cut'
}

const MOVED =
  /\b(?:moved|transferred|switched|diverted|redirected|reallocated|repurposed|returned|handed back|clawed back|vired|gone to)\b/i

/** Cut, or moved elsewhere. */
function isTaken(sum: Sum): boolean {
  return isCut(sum) || sum.claims.some(({ sentence }) => MOVED.test(sentence))
}

function post<Key>(index: Map<Key, Sum[]>, key: Key, sum: Sum): void {
  const posted = index.get(key)
  if (posted === undefined) index.set(key, [sum])
  else posted.push(sum)
}
