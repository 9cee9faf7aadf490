/** A place in a text where a word begins in, the end of the web or mail address that begins there out. */

const LETTER_OR_DIGIT = 1
const INNER = 2

/** What an address has before its first slash: letters and digits, and `.`, `@`, `-`, `_` between them. */
const PARTS = new Uint8Array(128)
for (const [from, to] of ['09', 'AZ', 'az'])
  PARTS.fill(LETTER_OR_DIGIT, from!.charCodeAt(0), to!.charCodeAt(0) + 1)
for (const sign of '.@-_') PARTS[sign.charCodeAt(0)] = INNER

const TOP_LEVEL = new Set([
  'uk',
  'com',
  'org',
  'net',
  'gov',
  'eu',
  'info',
  'scot',
  'wales',
  'cymru',
  'ie',
  'int',
  'edu',
  'co',
  'io',
])

/** May an address contain the character before its first slash? */
export function isAddressPart(code: number): boolean {
  return code < 128 && PARTS[code] !== 0
}

/** May the word that ends at `end` be the beginning of an address? Asked of every word, so that few are looked at closely. */
export function mayGoOn(codes: Uint16Array, end: number): boolean {
  const code = codes[end]!
  if (code === 0x2e) return isAddressPart(codes[end + 1]!)
  return code === 0x3a ? codes[end + 1] === 0x2f : code < 128 && PARTS[code] === INNER
}

/**
 * End of the web or mail address that begins at `from`, `from` where there is none. Asked only where a word begins
 * behind white space or an opening sign, so that no character is read more than twice.
 */
export function endOfAddress(text: string, from: number): number {
  let at = from
  let dots = 0
  let mail = false
  let lastDot = -1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e) {
      dots++
      lastDot = at
    } else if (code === 0x40 && !mail && at > from) mail = true
    else if (code === 0x40 || !isAddressPart(code)) break
  }
  const scheme =
    text.startsWith('://', at) && /^(https?|ftp)$/i.test(text.slice(from, Math.min(at, from + 6)))
  if (!scheme) {
    if (dots === 0) return from
    while (at > from && /[.\-_]/.test(text[at - 1]!)) at--
    lastDot = text.lastIndexOf('.', at - 1)
    if (lastDot <= from) return from
    const isWeb = /^www\./i.test(text.slice(from, from + 4))
    if (!isWeb && !TOP_LEVEL.has(text.slice(lastDot + 1, at).toLowerCase())) return from
    if (!mail && !isWeb && text.slice(from, lastDot) !== text.slice(from, lastDot).toLowerCase()) return from
    if (mail || text.charCodeAt(at) !== 0x2f) return at
  }
  while (at < text.length && !isAddressEnd(text.charCodeAt(at))) at++
  while (at > from && /[.,;:!?)\]}'"’”*_]/.test(text[at - 1]!)) at--
  return at
}

/** White space, quotation marks, angle brackets and control characters end an address. */
function isAddressEnd(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x22 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x201c ||
    code === 0x201d ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x3000
  )
}
