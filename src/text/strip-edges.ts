/** A text in, the same without the characters of a kind at its ends out; in time linear in what is cut, unlike `/x+$/`. */
export function stripEdges(text: string, leading: RegExp | null, trailing: RegExp | null): string {
  let start = 0
  let end = text.length
  while (leading !== null && start < end && leading.test(text.charAt(start))) start++
  while (trailing !== null && end > start && trailing.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
