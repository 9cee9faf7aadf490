/** Chunks of bytes in, their lines out, or the whole where there is no line end. */
import { isUtf8 } from 'node:buffer'
import { decodeUtf8 } from './decode.ts'

const LINE_LIMIT = 2 ** 29 - 32
const NEWLINE = 10

/** Lines without their end. Null stands for one that is not valid UTF-8 or too long for a string. Memory: one line. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end))
      yield lineOf(parts)
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  if (parts.length > 0) yield lineOf(parts)
}

function lineOf(parts: readonly Uint8Array[]): string | null {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length > LINE_LIMIT) return null
  const line = Buffer.concat(parts, length)
  return isUtf8(line) ? decodeUtf8(line) : null
}
