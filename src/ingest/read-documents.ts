/** Paths in, decoded documents and messages out, one after the other in path order. */
import type { SourceDocument } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { PUBLISHED_FOR_MANY, readPublishedOption } from './published-option.ts'
import { readDocument } from './read-document.ts'
import { documentsOfStandardInput } from './standard-input.ts'

export interface ReadOptions {
  /** Folder that document paths are relative to. */
  readonly root: string
  /** Name of the document on standard input. */
  readonly stdinName: string
  /** Value of `--published`, for a single document; checked here. */
  readonly published: string | null
  readonly stdin: AsyncIterable<Uint8Array>
}

export interface DocumentOrMessages {
  /** Null where there are only messages. */
  readonly document: SourceDocument | null
  readonly messages: readonly Message[]
  /** How many documents there will be, for progress; null where nobody knows. */
  readonly total: number | null
}

/** A file that is still to be read, with the date that `--published` gives it. */
export interface Unread {
  readonly file: FoundFile
  readonly published: string | null
  readonly total: number
}

/** Streams: one document in memory at a time, one file open at a time. Never throws for bad content. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<DocumentOrMessages> {
  for await (const input of listDocuments(paths, options)) {
    if (!('file' in input)) yield input
    else yield { ...(await readDocument(input.file, input.published)), total: input.total }
  }
}

/** The same with the files left to the caller to read; only standard input is read here. */
export async function* listDocuments(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<DocumentOrMessages | Unread> {
  const { date, messages: problems } = readPublishedOption(options.published)
  if (problems.length > 0) {
    yield { document: null, messages: problems, total: 0 }
    return
  }
  const { files, messages, skipped } = await findFiles(paths, options)
  if (messages.length > 0) yield { document: null, messages, total: files.length }
  if (date !== null && files.length > 1) {
    yield { document: null, messages: [PUBLISHED_FOR_MANY], total: 0 }
    return
  }
  for (const file of files) {
    if (file.location === '-') {
      const inputs = documentsOfStandardInput(options.stdin, file.path, date)
      for await (const input of inputs) yield { ...input, total: null }
    } else yield { file, published: date, total: files.length }
  }
  if (skipped.size > 0) yield { document: null, messages: [skippedFiles(skipped)], total: files.length }
}

function skippedFiles(skipped: ReadonlyMap<string, number>): Message {
  const kinds = [...skipped].sort(([a], [b]) => compareCodePoints(a, b))
  const count = kinds.reduce((sum, [, files]) => sum + files, 0)
  const list = kinds.slice(0, 8).map(([extension, files]) => `${files} ${extension || 'without extension'}`)
  const more = kinds.length > 8 ? ', …' : ''
  return {
    severity: 'note',
    code: 'files-skipped',
    file: null,
    text: `skipped ${count} ${count === 1 ? 'file' : 'files'} that csc has no reader for (${list.join(', ')}${more})`,
  }
}
