/** A Word file's bytes in, its text and properties out; offsets refer to the extracted text. */
import type { Reader, Reading } from '../model/reader.ts'
import { startsWith } from './starts-with.ts'

export const docx: Reader = {
  name: 'Word',
  extensions: ['.docx'],
  // Names of the files inside a zip archive stand in it as they are.
  recognises: (bytes) => startsWith(bytes, 'PK\x03\x04') && Buffer.from(bytes).includes('word/document'),
  read,
}

/** The parser is loaded only when such a file comes. */
async function read(bytes: Uint8Array, file: string): Promise<Reading> {
  const { readApart } = await import('./read-apart.ts')
  return readApart('docx', bytes, file)
}
