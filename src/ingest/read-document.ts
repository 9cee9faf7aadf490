/** A path in, a decoded document out. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { SourceDocument } from '../model/document.ts'
import type { Message } from '../model/message.ts'

export function readDocument(path: string): { document: SourceDocument | null; messages: Message[] } {
  const bytes = readFileSync(path)
  return {
    document: {
      path,
      text: bytes.toString('utf8'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bodyStart: 0,
      given: { title: null, published: null, publishedBasis: null, source: null, url: null, genre: null },
    },
    messages: [],
  }
}
