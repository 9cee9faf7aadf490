/** The fields of an `and` in, the same with bounds of one field as one range out: `money>=2m and money<5m` asks for one sum. */
import type { AmountTest, Condition, QueryNode } from './query.ts'

type FieldNode = Extract<QueryNode, { kind: 'field' }>

/** Conditions with both bounds stand for themselves: `money:2m and money:5m` asks for two sums. */
export function mergeBounds(fields: readonly FieldNode[]): FieldNode[] {
  const merged: FieldNode[] = []
  for (const node of fields) {
    const at = merged.findIndex(({ condition }) => both(condition, node.condition) !== null)
    const joined = at < 0 ? null : both(merged[at]!.condition, node.condition)
    if (joined === null) merged.push(node)
    else merged[at] = { ...merged[at]!, condition: joined }
  }
  return merged
}

/** Null where the two are not the two bounds of one field. */
function both(one: Condition, other: Condition): Condition | null {
  if (one.field !== other.field) return null
  if (one.kind === 'amount' && other.kind === 'amount') {
    const [lower, upper] = one.test.high === null ? [one.test, other.test] : [other.test, one.test]
    return areBounds(lower.low, lower.high, upper.low, upper.high) && sameCurrency(lower, upper)
      ? {
          ...one,
          test: {
            ...lower,
            high: upper.high,
            highIncluded: upper.highIncluded,
            currency: lower.currency ?? upper.currency,
          },
        }
      : null
  }
  if (one.kind === 'date' && other.kind === 'date') {
    const [first, last] = one.test.to === null ? [one.test, other.test] : [other.test, one.test]
    return areBounds(first.from, first.to, last.from, last.to)
      ? { ...one, test: { from: first.from, to: last.to } }
      : null
  }
  return null
}

function areBounds(
  low: number | null,
  noHigh: number | null,
  noLow: number | null,
  high: number | null,
): boolean {
  return low !== null && noHigh === null && noLow === null && high !== null
}

function sameCurrency(one: AmountTest, other: AmountTest): boolean {
  return one.currency === null || other.currency === null || one.currency === other.currency
}
