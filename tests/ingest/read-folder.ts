/** A map of file names to contents in, what readDocuments yields for paths in it out. */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ReadOptions, readDocuments } from '../../src/ingest/read-documents.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import type { Message } from '../../src/model/message.ts'

export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'csc-')))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Read {
  readonly documents: readonly SourceDocument[]
  readonly paths: readonly string[]
  readonly messages: readonly Message[]
  /** `severity file:line:column: text`, as the command prints it. */
  readonly lines: readonly string[]
}

/** Paths are inside the folder; documents and messages come relative to it. */
export async function readFolder(
  folder: string,
  paths: readonly string[] = ['.'],
  options: Partial<ReadOptions> = {},
): Promise<Read> {
  const documents: SourceDocument[] = []
  const messages: Message[] = []
  const all: ReadOptions = { root: folder, stdinName: '-', published: null, stdin: chunks(), ...options }
  const located = paths.map((path) => (path === '-' ? path : join(folder, path)))
  for await (const item of readDocuments(located, all)) {
    if (item.document !== null) documents.push(item.document)
    messages.push(...item.messages)
  }
  return { documents, paths: documents.map(({ path }) => path), messages, lines: messages.map(lineOf) }
}

export async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

function lineOf({ severity, file, line, column, text }: Message): string {
  return `${severity} ${[file ?? '', line, column].filter((part) => part !== undefined).join(':')}: ${text}`
}
