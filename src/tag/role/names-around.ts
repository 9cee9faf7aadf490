/** The names of a document that the lexicon knows, in order, and a token in, which of them stand there out. */
import type { NameMatch } from '../../model/lexicon.ts'

/** Index of the last match that begins at `token` or before it, -1 where none does. */
export function lastNameUpTo(names: readonly NameMatch[], token: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.firstToken <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Are just these words a name? */
export function isName(names: readonly NameMatch[], first: number, end: number): boolean {
  // A name found behind its article begins a token before the one by which it is found.
  for (let at = lastNameUpTo(names, first + 1); at >= 0 && names[at]!.firstToken >= first - 1; at--)
    if (names[at]!.firstToken === first && names[at]!.endToken === end) return true
  return false
}

/** Where the longest body begins that is known for sure to end before `end`, not before `from`; -1 where there is none. */
export function startOfBody(names: readonly NameMatch[], end: number, from: number): number {
  let first = -1
  for (let at = lastNameUpTo(names, end); at >= 0 && names[at]!.firstToken >= from; at--) {
    const name = names[at]!
    if (name.endToken === end && isBody(name) && (first < 0 || name.firstToken < first))
      first = name.firstToken
  }
  return first
}

/** Where the longest body ends that is known for sure to begin at `from` or behind it and to go on over `end`; -1 where there is none. */
export function endOfBodyAcross(names: readonly NameMatch[], from: number, end: number): number {
  let last = -1
  for (let at = lastNameUpTo(names, end - 1); at >= 0 && names[at]!.firstToken >= from; at--) {
    const name = names[at]!
    if (name.endToken > end && name.endToken > last && isBody(name)) last = name.endToken
  }
  return last
}

/** A party before an office is no part of it. */
function isBody({ entries }: NameMatch): boolean {
  return entries.some(
    ({ entry, form }) => entry.type === 'body' && form !== 'ambiguous' && !/party/.test(entry.kind ?? ''),
  )
}
