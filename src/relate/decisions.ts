/** What a human has decided about claims and commitments, by their keys: it goes before what the machine finds. */
export interface Decisions {
  /** Each list is one sum, or one promise. */
  readonly joined: readonly (readonly string[])[]
  /** No two of a list are one sum, part of one another, or one promise. */
  readonly split: readonly (readonly string[])[]
  /** Claims that are no funding, or misread: they count for nothing. */
  readonly rejected: ReadonlySet<string>
}

export const UNDECIDED: Decisions = { joined: [], split: [], rejected: new Set() }

interface Keyed {
  readonly key: string
}

/** Answers whether two things, or two groups of them, were split. */
export class Splits {
  readonly #pairs = new Set<string>()

  constructor({ split }: Decisions) {
    for (const keys of split)
      for (const one of keys) for (const other of keys) if (one !== other) this.#pairs.add(`${one} ${other}`)
  }

  between(some: readonly Keyed[], others: readonly Keyed[]): boolean {
    if (this.#pairs.size === 0) return false
    return some.some((one) => others.some((other) => this.#pairs.has(`${one.key} ${other.key}`)))
  }
}

/** The things that a human joined, list by list; lists of which fewer than two are here are left out. */
export function joinedOf<One extends Keyed>({ joined }: Decisions, all: readonly One[]): One[][] {
  return joined.map((keys) => all.filter(({ key }) => keys.includes(key))).filter((some) => some.length > 1)
}
