/** A path and a pattern in, whether they fit out: `*` and `?` stand for any characters, `/` among them. */

/** The pattern may begin at the path's start or behind any `/`. Time grows with path times pattern at most. */
export function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob.replaceAll('\\', '/').toLowerCase()
  const text = path.toLowerCase()
  return fits(text, pattern) || fits(text, `*/${pattern}`)
}

function fits(text: string, pattern: string): boolean {
  let at = 0
  let read = 0
  /** Where the last star stands, and the first character that it does not yet take. */
  let star = -1
  let taken = 0
  while (at < text.length) {
    if (
      read < pattern.length &&
      (pattern[read] === '?' || pattern[read] === text[at]) &&
      pattern[read] !== '*'
    ) {
      at++
      read++
    } else if (pattern[read] === '*') {
      star = read++
      taken = at
    } else if (star >= 0) {
      read = star + 1
      at = ++taken
    } else return false
  }
  while (pattern[read] === '*') read++
  return read === pattern.length
}
