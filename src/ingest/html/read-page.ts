/** A web page's bytes in, its main text and its own metadata out. */
import type { Reading } from '../../model/reader.ts'
import { NO_METADATA } from '../metadata-fields.ts'

export async function readPage(_bytes: Uint8Array, file: string): Promise<Reading> {
  return {
    text: null,
    bodyStart: 0,
    metadata: NO_METADATA,
    messages: [{ severity: 'error', code: 'no-reader', file, text: 'HTML is not read yet' }],
  }
}
