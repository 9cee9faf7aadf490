/** A web page's bytes in, its markup as text out. */
import { isUtf8 } from 'node:buffer'
import { hasUtf16Mark } from '../binary.ts'
import { type Decoded, decode } from '../decode.ts'
import { decodeWindows1252 } from '../windows-1252.ts'

/** Where the declaration has to stand, by the HTML standard; some pages have long comments before it. */
const PRESCAN = 4096
const CHARSET =
  /<(?:meta\s[^>]{0,300}?charset|\?xml\s[^>]{0,200}?encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i
/** By the encoding standard these labels all mean Windows-1252. */
const WESTERN = /^(?:windows-1252|cp1252|iso-?8859-1|iso8859-1|latin-?1|l1|us-ascii|ascii)$/i

/**
 * By byte-order mark, then as UTF-8 where the bytes are valid UTF-8, then by the charset that the page declares:
 * a wrong declaration over valid UTF-8 is common, chance UTF-8 in another encoding is not.
 */
export function decodePage(bytes: Uint8Array, file: string): Decoded {
  if (hasUtf16Mark(bytes) || isUtf8(bytes)) return decode(bytes, file)
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1')
  const label = CHARSET.exec(start)?.[1]
  if (label === undefined || /^utf-?8$/i.test(label)) return decode(bytes, file)
  if (WESTERN.test(label)) {
    const checked = decode(bytes, file)
    return checked.text === null ? checked : { text: decodeWindows1252(bytes), messages: [] }
  }
  try {
    return { text: new TextDecoder(label).decode(bytes), messages: [] }
  } catch {
    return decode(bytes, file)
  }
}
