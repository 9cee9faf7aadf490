/** An OpenDocument text's bytes in, its text and properties out; offsets refer to the extracted text. */
import type { Reader, Reading } from '../model/reader.ts'
import { startsWith } from './starts-with.ts'

export const odt: Reader = {
  name: 'OpenDocument',
  extensions: ['.odt'],
  // By the format's standard the first file in the archive is its type, not packed.
  recognises: (bytes) => startsWith(bytes.subarray(30), 'mimetypeapplication/vnd.oasis.opendocument.text'),
  read,
}

/** The parser is loaded only when such a file comes. */
async function read(bytes: Uint8Array, file: string): Promise<Reading> {
  const { readApart } = await import('./read-apart.ts')
  return readApart('odt', bytes, file)
}
