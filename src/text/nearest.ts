/** A misspelt word and the words that there are in, the one that was probably meant out. */

/** Null where none is near: more than a third of its letters would have to change. */
export function nearest(word: string, words: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const one of words) {
    const changes = distance(word.toLowerCase(), one.toLowerCase())
    if (changes < least && changes <= Math.max(1, Math.floor(one.length / 3))) {
      best = one
      least = changes
    }
  }
  return best
}

/** Letters to add, drop, exchange or swap with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 8) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let changes = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        changes = Math.min(changes, beforeLast[j - 2]! + 1)
      row.push(changes)
    }
    beforeLast = last
    last = row
  }
  return last[other.length]!
}
