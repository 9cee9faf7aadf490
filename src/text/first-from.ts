/** Things in order of the text in, the place of the first that begins at or behind an offset out, by binary search. */

/** The count of `things` where none does. */
export function firstFrom(things: readonly { readonly start: number }[], start: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (things[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
