/** What is wrong with a file in, a reading without text that says so out. */
import type { Reading } from '../model/reader.ts'
import { NO_METADATA } from './metadata-fields.ts'

/** `text` is one clause that says what is wrong and what to do. */
export function failedReading(file: string, code: string, text: string): Reading {
  return {
    text: null,
    bodyStart: 0,
    metadata: NO_METADATA,
    messages: [{ severity: 'error', code, file, text }],
  }
}

/** What a parser says, on one line and without the marks of its own. */
export function firstLineOf(error: unknown): string {
  const [line = ''] = String((error as Error).message).split('\n', 1)
  return line
    .replace(/\[xmldom \w+\]/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .trim()
}
