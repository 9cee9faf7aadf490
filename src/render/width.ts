/** How many columns of a terminal a text takes, and how to make it take so many. */

const ZERO = /\p{Mn}|\p{Me}|\u200C|\u200D/u
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x300) width++
    else if (WIDE.test(character)) width += 2
    else if (!ZERO.test(character)) width++
  }
  return width
}

/** Cuts to `width` columns, the last one an ellipsis where something was cut. */
export function shorten(text: string, width: number): string {
  if (text.length <= width && displayWidth(text) <= width) return text
  let kept = ''
  let columns = 0
  for (const character of text) {
    columns += displayWidth(character)
    if (columns > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** Breaks at spaces into lines of at most `width` columns; a word that is longer is broken, behind a hyphen if it has one. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const joined = line === '' ? word.text : `${line}${word.glued ? '' : ' '}${word.text}`
    if (line !== '' && displayWidth(joined) > width) {
      lines.push(line)
      line = word.text
    } else line = joined
  }
  lines.push(line)
  return lines
}

interface Piece {
  readonly text: string
  /** Belongs to the piece before it, without a space. */
  readonly glued: boolean
}

function pieces(word: string, width: number): Piece[] {
  if (displayWidth(word) <= width) return [{ text: word, glued: false }]
  return word
    .split(/(?<=-)/)
    .flatMap((part) => (displayWidth(part) <= width ? [part] : hardPieces(part, width)))
    .map((text, at) => ({ text, glued: at > 0 }))
}

function hardPieces(word: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  let columns = 0
  for (const character of word) {
    const wide = displayWidth(character)
    if (columns + wide > width) {
      parts.push(part)
      part = ''
      columns = 0
    }
    part += character
    columns += wide
  }
  return [...parts, part]
}
