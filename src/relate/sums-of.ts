/** Wholes and their parts in, those whose parts add up out, with the arithmetic. */
import { type Amount, nearlyAgree } from './amount.ts'
import type { Part } from './part-of-sums.ts'
import type { Sum, SumRelation } from './relation.ts'

export interface SumOf {
  readonly whole: Sum
  readonly parts: readonly Sum[]
  readonly relation: SumRelation
}

/** Parts are added where one document names them, in one stage. */
export function sumsOf(parts: ReadonlyMap<Sum, Part>): SumOf[] {
  const lists = new Map<Sum, Map<string, Sum[]>>()
  for (const [part, { whole, relation }] of parts) {
    if (part.amount === null || whole.amount === null || part.amount.currency !== whole.amount.currency)
      continue
    const key = `${relation.evidence[0]!.source.document}\n${part.stages.join(' ')}`
    const byDocument = lists.get(whole) ?? new Map<string, Sum[]>()
    lists.set(whole, byDocument)
    byDocument.set(key, [...(byDocument.get(key) ?? []), part])
  }
  const found: SumOf[] = []
  for (const [whole, byDocument] of lists) {
    for (const some of byDocument.values()) {
      if (some.length < 2) continue
      const total = added(some.map(({ amount }) => amount!))
      if (!nearlyAgree(total, whole.amount!)) continue
      const why = `${some.map(({ amount }) => amount!.face).join(' + ')} = ${total.face}`
      const evidence = some
        .flatMap(({ claims }) => claims.slice(0, 1))
        .map(({ source, sentence }) => ({ source, quote: sentence }))
      found.push({ whole, parts: some, relation: { kind: 'sum-of', a: whole, b: some[0]!, why, evidence } })
      break
    }
  }
  return found
}

function added(amounts: readonly Amount[]): Amount {
  const face = Number(amounts.reduce((sum, amount) => sum + amount.face, 0).toPrecision(15))
  const digits = Math.max(...amounts.map((amount) => amount.digits), 4)
  return { ...amounts[0]!, min: face, max: face, modifier: null, face, digits }
}
