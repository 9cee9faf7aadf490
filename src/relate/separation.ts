/** Two sums in, how surely they are different money out. */
import { shared } from './content-words.ts'
import { areApart, isShort, type Period } from './period.ts'
import type { Sum, SumRelation } from './relation.ts'
import { isTotal } from './revisions.ts'
import { mayShare, type Thing } from './thing.ts'

/** `rival`: two figures for one thing, of which one is right; `unclear`: one may be inside the other. */
export type Separation = 'certain' | 'likely' | 'unclear' | 'rival' | 'agrees'

export class Separations {
  readonly #things: ReadonlyMap<Sum, Thing>
  readonly #relations = new Map<Sum, Map<Sum, SumRelation>>()

  constructor(things: ReadonlyMap<Sum, Thing>, relations: readonly SumRelation[]) {
    this.#things = things
    for (const relation of relations) {
      for (const [one, other] of [
        [relation.a, relation.b],
        [relation.b, relation.a],
      ] as const) {
        const known = this.#relations.get(one) ?? new Map<Sum, SumRelation>()
        this.#relations.set(one, known.set(other, relation))
      }
    }
  }

  relation(one: Sum, other: Sum): SumRelation | null {
    return this.#relations.get(one)?.get(other) ?? null
  }

  relationsOf(sum: Sum): SumRelation[] {
    return [...(this.#relations.get(sum)?.values() ?? [])]
  }

  between(one: Sum, other: Sum): Separation {
    const relation = this.relation(one, other)
    if (relation?.kind === 'contradicts') return 'rival'
    if (relation?.kind === 'agrees') return 'agrees'
    if (areAdded(one, other) || areApart(covered(one), covered(other))) return 'certain'
    if (haveTwoRecipients(one, other)) return 'certain'
    const [a, b] = [this.#things.get(one)!, this.#things.get(other)!]
    if (a.key !== b.key) return mayShare(a, b, one, other) ? 'likely' : 'certain'
    if (a.meant || b.meant || !isNarrow(one) || !isNarrow(other)) return 'unclear'
    if (one.purpose === null || other.purpose === null) return 'unclear'
    if (shared(one.purpose.stems, other.purpose.stems).length > 0) return 'unclear'
    return one.claims[0]!.source.document === other.claims[0]!.source.document ? 'certain' : 'likely'
  }
}

function isNarrow(sum: Sum): boolean {
  return !isTotal(sum) || sum.purpose !== null
}

function covered({ period }: Sum): Period | null {
  return period !== null && !isShort(period) ? period : null
}

function haveTwoRecipients({ recipient: one }: Sum, { recipient: other }: Sum): boolean {
  return one?.entity != null && other?.entity != null && one.entity !== other.entity
}

/** One text has both, and puts one of them on top. */
export function areAdded(one: Sum, other: Sum): boolean {
  return addsTo(one, other) || addsTo(other, one)
}

function addsTo(one: Sum, other: Sum): boolean {
  return one.claims.some(({ addition, source, sentenceStart }) => {
    if (addition === null) return false
    return other.claims.some((claim) => {
      if (claim.source.document !== source.document) return false
      return addition.to === 'text'
        ? claim.source.start < source.start
        : claim.sentenceStart === sentenceStart
    })
  })
}
