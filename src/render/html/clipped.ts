/** Text in, no more of it than a page bears out. */

/** UTF-16 units; never cut in the middle of a character. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = /[\uD800-\uDBFF]/.test(text[longest - 1]!) ? longest - 1 : longest
  return `${text.slice(0, end)}…`
}
