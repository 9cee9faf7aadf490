/** A text file's bytes in, its text as it is and its front matter out: offsets refer to the file. */
import type { Reader, Reading } from '../model/reader.ts'
import { decode } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'
import { NO_METADATA } from './metadata-fields.ts'

export const text: Reader = { name: 'text', extensions: ['.txt'], read: readText }

export async function readText(bytes: Uint8Array, file: string): Promise<Reading> {
  const { text, messages } = decode(bytes, file)
  if (text === null) return { text, bodyStart: 0, metadata: NO_METADATA, messages }
  if (!text.startsWith('---')) return { text, bodyStart: 0, metadata: NO_METADATA, messages }
  const { bodyStart, metadata, messages: problems } = await readFrontMatter(text, file)
  return { text, bodyStart, metadata, messages: [...messages, ...problems] }
}
