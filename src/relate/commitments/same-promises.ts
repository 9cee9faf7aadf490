/** Acts in, which of them are one promise out, by the first of each; what a human has joined or split goes before all else. */
import { type Decisions, joinedOf, Splits } from '../decisions.ts'
import type { Act } from './act.ts'

export class SamePromises {
  readonly #acts: readonly Act[]
  /** The place of each act in the order given. */
  readonly #order: ReadonlyMap<string, number>
  /** An earlier act of the same promise. */
  readonly #earlier = new Map<string, string>()
  readonly #splits: Splits
  readonly #hasSplits: boolean

  constructor(acts: readonly Act[], decisions: Decisions) {
    this.#acts = acts
    this.#order = new Map(acts.map(({ id }, at) => [id, at]))
    this.#splits = new Splits(decisions)
    this.#hasSplits = decisions.split.length > 0
    for (const [one, ...others] of joinedOf(decisions, acts))
      for (const other of others) this.join(one!.id, other.id)
  }

  firstOf(id: string): string {
    let at = id
    for (let next = this.#earlier.get(at); next !== undefined; next = this.#earlier.get(at)) {
      // Chains of thousands are walked once.
      this.#earlier.set(at, this.#earlier.get(next) ?? next)
      at = next
    }
    return at
  }

  /** Nothing happens where an act is not among those given, or a human has split the two promises. */
  join(one: string, other: string): void {
    const [a, b] = [this.firstOf(one), this.firstOf(other)]
    const [placeA, placeB] = [this.#order.get(a), this.#order.get(b)]
    if (a === b || placeA === undefined || placeB === undefined) return
    if (this.#hasSplits && this.#splits.between(this.#membersOf(a), this.#membersOf(b))) return
    if (placeA < placeB) this.#earlier.set(b, a)
    else this.#earlier.set(a, b)
  }

  #membersOf(first: string): Act[] {
    return this.#acts.filter(({ id }) => this.firstOf(id) === first)
  }
}
