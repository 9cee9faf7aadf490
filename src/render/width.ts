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

/** Breaks at spaces into lines of at most `width` columns; a word that is longer stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}
