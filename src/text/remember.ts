/** A pure function of a text in, the same function out that knows the answers it has given: names recur across documents. */

/** Answers kept at most; then all are forgotten, so that memory stays bounded. */
const MOST = 4096
/** Longer texts are seldom asked for twice. */
const LONGEST = 200

export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const old = known.get(text)
    if (old !== undefined) return old
    const fresh = answer(text)
    if (text.length > LONGEST) return fresh
    if (known.size >= MOST) known.clear()
    known.set(text, fresh)
    return fresh
  }
}
