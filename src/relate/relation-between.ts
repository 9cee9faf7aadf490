/** Two sums in, what they are to one another out, with the reason and the words that support it. */
import type { RelatedMoney } from './relate.ts'
import type { Evidence, RelationKind, Sum, SumRelation } from './relation.ts'
import { areAdded, Separations } from './separation.ts'

const WHY: Readonly<Record<'in-addition' | 'distinct' | 'may-overlap', string>> = {
  'in-addition': 'one text puts the one on top of the other',
  distinct: 'different things, times or recipients',
  'may-overlap': 'no text says that they share money, none excludes it',
}

export class Relations {
  readonly #related: RelatedMoney
  readonly #separations: Separations

  constructor(related: RelatedMoney) {
    this.#related = related
    this.#separations = new Separations(related)
  }

  /** `a` is … `b`; for `part-of` and `sum-of` the sums stand in the order that the words ask for. */
  between(one: Sum, other: Sum): SumRelation {
    const { parts, totals } = this.#related
    const known =
      this.#separations.relation(one, other) ??
      totals.find(({ whole, parts: some }) => isPair(whole, some, one, other))?.relation ??
      [parts.get(one), parts.get(other)].find((part) => part?.whole === one || part?.whole === other)
        ?.relation
    if (known !== undefined && known !== null) return known
    if (areAdded(one, other)) return relation('in-addition', one, other)
    const separation = this.#separations.between(one, other)
    return relation(separation === 'certain' ? 'distinct' : 'may-overlap', one, other)
  }
}

function isPair(whole: Sum, parts: readonly Sum[], one: Sum, other: Sum): boolean {
  return (whole === one && parts.includes(other)) || (whole === other && parts.includes(one))
}

function relation(kind: keyof typeof WHY & RelationKind, a: Sum, b: Sum): SumRelation {
  return { kind, a, b, why: WHY[kind], evidence: [evidenceOf(a), evidenceOf(b)] }
}

function evidenceOf({ claims }: Sum): Evidence {
  const { source, sentence } = claims[0]!
  return { source, quote: sentence }
}
