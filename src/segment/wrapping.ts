/** Lines in, the width at which they are wrapped out; text with a paragraph on each line has none. */
import { isLowerCase } from '../text/characters.ts'
import { endsWithStop } from './endings.ts'
import type { Lines } from './lines.ts'

const WIDEST = 200
/** Fewer wraps than this may be accidents. */
const FEWEST = 2

export interface Wrapping {
  /** Characters of the longest wrapped lines, 0 where the text isn't wrapped. */
  readonly width: number
}

/** A wrap is certain where a line ends without a stop and the next goes on in lower case. */
export function measureWrapping(lines: Lines): Wrapping {
  const { tokens, text } = lines
  const lengths = new Int32Array(WIDEST + 1)
  let wraps = 0
  let neighbours = 0
  for (let line = 0; line + 1 < lines.count; line++) {
    if (lines.blankAfter(line)) continue
    neighbours++
    const length = lines.length(line)
    if (length < 30 || length > WIDEST || !isLowerCase(text.charCodeAt(lines.start(line + 1)))) continue
    const first = lines.firstToken(line)
    const end = lines.endToken(line)
    const last = tokens.raw(end - 1)
    if (last === ':' || last === ';' || endsWithStop(tokens, first, end)) continue
    lengths[length]!++
    wraps++
  }
  if (wraps < FEWEST || wraps < neighbours * 0.15) return { width: 0 }
  let seen = 0
  let width = 0
  while (seen < wraps * 0.95) seen += lengths[++width]!
  return { width }
}

/** Is the line so long that the next one's first word had no room on it? */
export function isFull(lines: Lines, line: number, wrapping: Wrapping): boolean {
  if (wrapping.width === 0 || line + 1 >= lines.count) return false
  const next = lines.firstToken(line + 1)
  const { tokens } = lines
  const word = tokens.end[next]! - tokens.start[next]!
  return lines.length(line) + 1 + word > wrapping.width * 0.9
}
