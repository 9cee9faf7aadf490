/** A PDF's bytes in, its text in reading order with a form feed before each page out; offsets refer to that text. */
import type { Reader, Reading } from '../model/reader.ts'
import { startsWith } from './starts-with.ts'

export const pdf: Reader = {
  name: 'PDF',
  extensions: ['.pdf'],
  recognises: (bytes) => startsWith(bytes, '%PDF'),
  read,
}

/** The parser is loaded only when a PDF comes. */
async function read(bytes: Uint8Array, file: string): Promise<Reading> {
  const { readApart } = await import('./read-apart.ts')
  return readApart('pdf', bytes, file)
}
