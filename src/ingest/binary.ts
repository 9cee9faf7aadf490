/** Bytes in, what kind of file they are where they are no text, and what to do about it, out. */

interface Signature {
  readonly bytes: readonly number[]
  readonly kind: string
  readonly advice: string
}

const SAVE_AS_TEXT = 'save it as text or HTML and read that'

/** First bytes of formats that people have among their documents. */
const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('%PDF'), kind: 'a PDF', advice: 'give it a name that ends in .pdf' },
  {
    bytes: ascii('PK\x03\x04'),
    kind: 'a Word, Excel, OpenDocument or zip file',
    advice: 'name a .docx or .odt so, save anything else as text or HTML',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an older Word, Excel or Outlook file', advice: SAVE_AS_TEXT },
  { bytes: ascii('{\\rtf'), kind: 'an RTF file', advice: SAVE_AS_TEXT },
  { bytes: [0x1f, 0x8b], kind: 'a gzip file', advice: 'unpack it first' },
  { bytes: ascii('BZh'), kind: 'a bzip2 file', advice: 'unpack it first' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], kind: 'an xz file', advice: 'unpack it first' },
  { bytes: ascii('7z\xbc\xaf'), kind: 'a 7-Zip file', advice: 'unpack it first' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: 'a Zstandard file', advice: 'unpack it first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG image', advice: 'csc reads text only' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG image', advice: 'csc reads text only' },
  { bytes: ascii('GIF8'), kind: 'a GIF image', advice: 'csc reads text only' },
  { bytes: ascii('SQLite format 3\0'), kind: 'an SQLite database', advice: 'csc reads text only' },
  {
    bytes: [0xff, 0xfe, 0, 0],
    kind: 'text in UTF-32',
    advice: 'save it as UTF-8',
  },
  { bytes: [0, 0, 0xfe, 0xff], kind: 'text in UTF-32', advice: 'save it as UTF-8' },
]

/** Bytes that are looked at for NULs and controls. */
const SAMPLE = 65_536
/** Share of control characters from which on it is no text. */
const CONTROL_SHARE = 0.1

/** One clause (`is a PDF: turn it …`), or null for what may be text. UTF-16 with its mark is text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const { bytes: start, kind, advice } of SIGNATURES) {
    if (start.every((byte, at) => bytes[at] === byte)) return `is ${kind}: ${advice}`
  }
  if (hasUtf16Mark(bytes)) return null
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  let zeros = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!
    if (byte >= 32) continue
    if (byte === 0) zeros++
    if (!(byte >= 7 && byte <= 13) && byte !== 27) controls++
  }
  if (zeros > 0.3 * sample.length)
    return 'is binary, or UTF-16 without its byte-order mark: save it as UTF-8 if it is text'
  if (zeros > 0 || controls > CONTROL_SHARE * sample.length) return 'is a binary file: csc reads text only'
  return null
}

export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
