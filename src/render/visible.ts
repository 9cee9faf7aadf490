/** Text of a document in, the same with nothing that a terminal would obey, out. */

/**
 * Controls, line ends, direction marks and overrides, zero-width characters but the joiners of emoji and scripts, tags,
 * and halves of surrogate pairs.
 */
const HIDDEN =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Cs}/gu

/** White space that is line ends or tabs becomes one space; anything else that hides becomes `<U+202E>`. */
export function visible(text: string): string {
  if (isPlain(text)) return text
  return withHidden(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+ */g, ' '), (name) => `<${name}>`)
}

/** Soft hyphens dropped, every other character that hides as `show` writes its name (`U+202E`). */
export function withHidden(text: string, show: (name: string, character: string) => string): string {
  return text.replace(HIDDEN, (character) => {
    if (character === '\u00AD') return ''
    const name = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    return show(name, character)
  })
}

export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad || code > 0x600) return false
  }
  return true
}
