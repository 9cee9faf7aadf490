/** A found file in, the decoded document with what was given about it out, or messages. */
import { hash } from 'node:crypto'
import { extname } from 'node:path'
import type { Metadata, SourceDocument } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import type { Reader } from '../model/reader.ts'
import { type FoundFile, readerOf } from './find-files.ts'
import { givenMetadata } from './given-metadata.ts'
import { READERS } from './index.ts'
import { NO_METADATA, preferMetadata } from './metadata-fields.ts'
import { readBytes } from './read-bytes.ts'
import { text } from './text.ts'
import { tooMuchText } from './text-limit.ts'

export interface ReadDocument {
  /** Null where an error stands among the messages: a document read with half of what was given about it would mislead. */
  readonly document: SourceDocument | null
  readonly messages: readonly Message[]
}

/** Never throws for bad content. `published` is the value of `--published`, checked before, or null. */
export async function readDocument(file: FoundFile, published: string | null): Promise<ReadDocument> {
  const { bytes, messages } = readBytes(file.location, file.path)
  if (bytes === null) return { document: null, messages }
  const sidecar = await givenMetadata(file)
  const reader = readerOf(file.path) ?? text
  return joinDocument(file.path, bytes, reader, withPublished(sidecar.metadata, published), sidecar.messages)
}

/** The same for a document from standard input, which has no sidecar; without a name its first bytes tell its format. */
export async function readStandardInput(
  bytes: Uint8Array,
  name: string,
  published: string | null,
): Promise<ReadDocument> {
  const named = extname(name) === '' ? undefined : readerOf(name)
  const reader = named ?? READERS.find((one) => one.recognises?.(bytes)) ?? text
  return joinDocument(name, bytes, reader, withPublished(NO_METADATA, published), [])
}

async function joinDocument(
  path: string,
  bytes: Uint8Array,
  reader: Reader,
  given: Metadata,
  earlier: readonly Message[],
): Promise<ReadDocument> {
  const reading = await reader.read(bytes, path)
  const messages = [...earlier, ...reading.messages]
  if (reading.text === null || messages.some(({ severity }) => severity === 'error'))
    return { document: null, messages }
  const tooMuch = tooMuchText(reading.text, path)
  if (tooMuch !== null) return { document: null, messages: [...messages, tooMuch] }
  const document: SourceDocument = {
    path,
    text: reading.text,
    sha256: hash('sha256', bytes, 'hex'),
    bodyStart: reading.bodyStart,
    given: preferMetadata(given, reading.metadata),
    ...(reading.margins !== undefined && { margins: reading.margins }),
    ...(reading.fileDate !== undefined && { fileDate: reading.fileDate }),
  }
  return { document, messages }
}

function withPublished(given: Metadata, published: string | null): Metadata {
  return published === null ? given : { ...given, published, publishedBasis: 'given by --published' }
}
