/** Wholes and their parts in, those whose parts add up out, with the arithmetic. */
import { type Amount, nearlyAgree } from './amount.ts'
import type { MoneyClaim } from './money-claim.ts'
import type { PartClaim } from './part-of-sums.ts'
import type { Sum, SumRelation } from './relation.ts'

export interface SumOf {
  readonly whole: Sum
  readonly parts: readonly Sum[]
  readonly relation: SumRelation
}

/** Parts are added where one document names them, in one stage. */
export function sumsOf(claims: readonly PartClaim[]): SumOf[] {
  const lists = new Map<Sum, Map<string, Map<Sum, MoneyClaim>>>()
  for (const { part, whole, claim, wholeAt } of claims) {
    if (claim.amount === null || whole.amount === null || claim.amount.currency !== whole.amount.currency)
      continue
    const byDocument = lists.get(whole) ?? new Map<string, Map<Sum, MoneyClaim>>()
    lists.set(whole, byDocument)
    const key = `${claim.source.document}\n${wholeAt}\n${claim.stage}`
    const parts = byDocument.get(key) ?? new Map<Sum, MoneyClaim>()
    byDocument.set(key, parts.set(part, parts.get(part) ?? claim))
  }
  const found: SumOf[] = []
  for (const [whole, byDocument] of lists) {
    for (const some of byDocument.values()) {
      const sum = addUp(whole, some)
      if (sum === null) continue
      found.push(sum)
      break
    }
  }
  return found
}

/** Each part with the figure that the text of the list gives for it. */
function addUp(whole: Sum, parts: ReadonlyMap<Sum, MoneyClaim>): SumOf | null {
  const [first] = parts.keys()
  if (first === undefined || parts.size < 2) return null
  const claims = [...parts.values()]
  const total = added(claims.map(({ amount }) => amount!))
  if (!nearlyAgree(total, whole.amount!)) return null
  const why = `${claims.map(({ words }) => words).join(' + ')} = ${total.face}`
  const evidence = claims.map(({ source, sentence }) => ({ source, quote: sentence }))
  return {
    whole,
    parts: [...parts.keys()],
    relation: { kind: 'sum-of', a: whole, b: first, why, evidence },
  }
}

function added(amounts: readonly Amount[]): Amount {
  const face = Number(amounts.reduce((sum, amount) => sum + amount.face, 0).toPrecision(15))
  const digits = Math.max(...amounts.map((amount) => amount.digits), 4)
  return { ...amounts[0]!, min: face, max: face, modifier: null, face, digits }
}
