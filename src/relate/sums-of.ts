/** Wholes and their parts in, those whose parts add up out, with the arithmetic. */
import { type Amount, nearlyAgree } from './amount.ts'
import type { PartClaim } from './part-of-sums.ts'
import type { Sum, SumRelation } from './relation.ts'

export interface SumOf {
  readonly whole: Sum
  readonly parts: readonly Sum[]
  readonly relation: SumRelation
}

/** Parts are added where one document names them, in one stage. */
export function sumsOf(claims: readonly PartClaim[]): SumOf[] {
  const lists = new Map<Sum, Map<string, Set<Sum>>>()
  for (const { part, whole, claim } of claims) {
    if (part.amount === null || whole.amount === null || part.amount.currency !== whole.amount.currency)
      continue
    const byDocument = lists.get(whole) ?? new Map<string, Set<Sum>>()
    lists.set(whole, byDocument)
    const key = `${claim.source.document}\n${claim.wholeAt}\n${claim.stage}`
    byDocument.set(key, (byDocument.get(key) ?? new Set()).add(part))
  }
  const found: SumOf[] = []
  for (const [whole, byDocument] of lists) {
    for (const some of byDocument.values()) {
      const sum = addUp(whole, [...some])
      if (sum === null) continue
      found.push(sum)
      break
    }
  }
  return found
}

function addUp(whole: Sum, parts: readonly Sum[]): SumOf | null {
  if (parts.length < 2) return null
  const total = added(parts.map(({ amount }) => amount!))
  if (!nearlyAgree(total, whole.amount!)) return null
  const why = `${parts.map(({ claims }) => claims[0]!.words).join(' + ')} = ${total.face}`
  const evidence = parts.map(({ claims: [claim] }) => ({ source: claim!.source, quote: claim!.sentence }))
  return { whole, parts, relation: { kind: 'sum-of', a: whole, b: parts[0]!, why, evidence } }
}

function added(amounts: readonly Amount[]): Amount {
  const face = Number(amounts.reduce((sum, amount) => sum + amount.face, 0).toPrecision(15))
  const digits = Math.max(...amounts.map((amount) => amount.digits), 4)
  return { ...amounts[0]!, min: face, max: face, modifier: null, face, digits }
}
