/** Items with their gold and predicted clusters in, B-cubed precision and recall out (Bagga and Baldwin 1998). */
export interface Linked {
  readonly gold: string
  /** Null: linked to nothing, a cluster of its own. */
  readonly predicted: string | null
}

export function bCubed(items: readonly Linked[]): { precision: number; recall: number; f1: number } | null {
  if (items.length === 0) return null
  const keyed = items.map(({ gold, predicted }, index) => ({ gold, predicted: predicted ?? `\0${index}` }))
  const goldSize = countBy(keyed, (item) => item.gold)
  const predictedSize = countBy(keyed, (item) => item.predicted)
  const both = countBy(keyed, (item) => `${item.gold}\0\0${item.predicted}`)
  let precision = 0
  let recall = 0
  for (const item of keyed) {
    const shared = both.get(`${item.gold}\0\0${item.predicted}`)!
    precision += shared / predictedSize.get(item.predicted)!
    recall += shared / goldSize.get(item.gold)!
  }
  precision /= items.length
  recall /= items.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
