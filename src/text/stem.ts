/** A lower-case English word in, its stem out (Porter 1980): `invested` and `investing` give `invest`. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Stems repeat across a corpus; the memory of them is bounded. */
const KNOWN = new Map<string, string>()
const KNOWN_LIMIT = 20_000

export function stem(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear()
  const found = porter.stem(word)
  KNOWN.set(word, found)
  return found
}
