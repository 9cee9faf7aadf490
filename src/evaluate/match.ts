/** Gold and predicted items with the likeness of each pair in, one-to-one matches out, the likest first. */
export function match<Gold, Predicted>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  likeness: (gold: Gold, predicted: Predicted) => number,
): Map<Gold, Predicted> {
  const pairs: { readonly one: Gold; readonly other: Predicted; readonly score: number }[] = []
  for (const one of gold) {
    for (const other of predicted) {
      const score = likeness(one, other)
      if (score > 0) pairs.push({ one, other, score })
    }
  }
  pairs.sort((a, b) => b.score - a.score)
  const matches = new Map<Gold, Predicted>()
  const taken = new Set<Predicted>()
  for (const { one, other } of pairs) {
    if (matches.has(one) || taken.has(other)) continue
    matches.set(one, other)
    taken.add(other)
  }
  return matches
}
