/** Standard input in, its documents out: one for each line of JSON, else the whole as one. */
import type { Message } from '../model/message.ts'
import { decodeUtf8 } from './decode.ts'
import { documentsFromJsonLines, isDocumentLine } from './documents-from-json-lines.ts'
import { PUBLISHED_FOR_MANY } from './published-option.ts'
import { type ReadDocument, readStandardInput } from './read-document.ts'
import { splitLines } from './split-lines.ts'

const SIZE_LIMIT = 2 ** 29 - 32
const NEWLINE = 10
const OPENING_BRACE = 0x7b

/** A name with this ending says it of every block that another program cuts, empty ones and ones that begin badly too. */
const LINES_NAME = /\.(?:jsonl|ndjson)$/i

/** JSON Lines are recognised by the name, or by the first line that is not empty. They stream; anything else is read whole. */
export async function* documentsOfStandardInput(
  stdin: AsyncIterable<Uint8Array>,
  name: string,
  published: string | null,
): AsyncGenerator<ReadDocument> {
  const chunks = stdin[Symbol.asyncIterator]()
  const head = LINES_NAME.test(name) ? { parts: [], lines: true } : await readHead(chunks)
  if (head.lines) {
    if (published !== null) yield { document: null, messages: [PUBLISHED_FOR_MANY] }
    else yield* documentsFromJsonLines(splitLines(resume(head.parts, chunks)), name)
    return
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of resume(head.parts, chunks)) {
    parts.push(chunk)
    size += chunk.length
    if (size > SIZE_LIMIT) {
      yield { document: null, messages: [tooLarge(name)] }
      return
    }
  }
  yield await readStandardInput(Buffer.concat(parts, size), name, published)
}

/** Reads until the first line that is not empty has ended, where the input begins like JSON Lines; else one chunk. */
async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<{ parts: Uint8Array[]; lines: boolean }> {
  const parts: Uint8Array[] = []
  let begun = false
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    const chunk = next.value
    parts.push(chunk)
    let start = 0
    if (!begun) {
      start = firstInk(chunk, parts.length === 1)
      if (start === chunk.length) continue
      if (chunk[start] !== OPENING_BRACE) return { parts, lines: false }
      begun = true
    }
    if (chunk.indexOf(NEWLINE, start) !== -1) break
  }
  return { parts, lines: begun && isDocumentLine(firstLine(parts)) }
}

/** Index of the first byte that is no white space, behind a byte-order mark. */
function firstInk(chunk: Uint8Array, first: boolean): number {
  let at = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0
  while (chunk[at] === 32 || (chunk[at]! >= 9 && chunk[at]! <= 13)) at++
  return at
}

function firstLine(parts: readonly Uint8Array[]): string {
  const whole = decodeUtf8(Buffer.concat(parts)).trimStart()
  const end = whole.indexOf('\n')
  return end === -1 ? whole : whole.slice(0, end)
}

async function* resume(
  parts: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* parts
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

function tooLarge(file: string): Message {
  return { severity: 'error', code: 'too-large', file, text: 'is larger than 512 MB: split it' }
}
