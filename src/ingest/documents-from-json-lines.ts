/** Lines of JSON in, the documents in them out: `{"document","text","published","title","source","url","genre"}`. */
import { hash } from 'node:crypto'
import type { SourceDocument } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Field, preferMetadata, quote, readFields } from './metadata-fields.ts'
import type { ReadDocument } from './read-document.ts'
import { tooMuchText } from './text-limit.ts'

const BASIS = 'given with the document'

/** Whether a first line is a document of its own, so that standard input is read line by line. */
export function isDocumentLine(line: string): boolean {
  if (!/^\s*\{/.test(line.slice(0, 1000))) return false
  const object = parse(line)
  return object !== null && typeof object.document === 'string' && typeof object.text === 'string'
}

/** One line after the other; a bad one gives a message with its number, and the rest is read. Empty lines don't count. */
export async function* documentsFromJsonLines(
  lines: AsyncIterable<string | null>,
  file: string,
): AsyncGenerator<ReadDocument> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line !== null && line.trim() === '') continue
    yield line === null
      ? { document: null, messages: [bad(file, number, 'is not valid UTF-8, or too long')] }
      : await readLine(line, file, number)
  }
}

async function readLine(line: string, file: string, number: number): Promise<ReadDocument> {
  const object = parse(line)
  if (object === null) return { document: null, messages: [bad(file, number, 'is no JSON object')] }
  const { document: path, text } = object
  if (typeof path !== 'string' || path === '')
    return { document: null, messages: [bad(file, number, 'has no "document"')] }
  if (typeof text !== 'string')
    return { document: null, messages: [bad(file, number, `has no "text" for ${quote(path)}`)] }
  const tooMuch = tooMuchText(text, path)
  if (tooMuch !== null) return { document: null, messages: [tooMuch] }
  const given = readFields(fieldsOf(object, number), { file, basis: BASIS, strict: false })
  const decoded = text.startsWith('\ufeff') ? text.slice(1) : text
  const front = await readFrontMatter(decoded, path)
  const messages = [...given.messages, ...front.messages]
  if (messages.some(({ severity }) => severity === 'error')) return { document: null, messages }
  const document: SourceDocument = {
    path,
    text: decoded,
    // Of the text as a file in UTF-8 would hold it: the same as when that file is read.
    sha256: hash('sha256', text, 'hex'),
    bodyStart: front.bodyStart,
    given: preferMetadata(given.metadata, front.metadata),
  }
  return { document, messages }
}

function fieldsOf(object: Record<string, unknown>, line: number): Field[] {
  return Object.entries(object).map(([key, value]) => ({ key, value: fieldValue(value), line }))
}

function fieldValue(value: unknown): string | null | undefined {
  if (value === null || typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : undefined
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

function bad(file: string, line: number, text: string): Message {
  return { severity: 'error', code: 'bad-json-line', file, line, text }
}
