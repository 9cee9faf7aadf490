/** A worker thread of `csc extract --jobs`: batches of files or documents in, what is to be written of each out. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { type ReadDocument, readDocument } from '../ingest/read-document.ts'
import type { Unread } from '../ingest/read-documents.ts'
import { type LexiconOptions, loadLexicon } from '../lexicon/load.ts'
import type { MentionType } from '../model/mention.ts'
import type { Message } from '../model/message.ts'
import { Pipeline } from '../pipeline.ts'
import { type RenderOptions, showsClaims } from '../render/format.ts'
import { FORMATS } from '../render/index.ts'
import { PLAIN } from '../render/style.ts'
import { type Analysed, analyseBatch } from './analyse-batch.ts'
import { inBatches } from './document-batches.ts'
import { extractedOf } from './extracted-of.ts'

export interface WorkerSettings {
  readonly lexicon: LexiconOptions
  readonly types: readonly MentionType[] | null
  /** Name of a format that may be rendered apart. */
  readonly format: string
  readonly options: Omit<RenderOptions, 'style'>
  /** The main thread wants the texts too. */
  readonly texts: boolean
}

export type Task = Unread | ReadDocument

export interface Done {
  readonly messages: readonly Message[]
  /** Null where there is nothing to write. */
  readonly path: string | null
  readonly text: string
  /** UTF-8, in stretches that follow one another. */
  readonly rendered: readonly Uint8Array<ArrayBuffer>[]
}

const encoder = new TextEncoder()

/** What bin/extract-worker.js runs. */
export async function serveExtraction(): Promise<void> {
  const port: MessagePort = parentPort!
  const { lexicon, types, format, options, texts } = workerData as WorkerSettings
  const pipeline = new Pipeline(loadLexicon(lexicon).lexicon)
  const chosen = await FORMATS.find(({ name }) => name === format)!.load()
  const claims = showsClaims(chosen, options)
  const renderer = chosen.records!({ ...options, style: PLAIN })

  const finished = ({ messages, document }: Analysed): Done => {
    if (document === null) return { messages, path: null, text: '', rendered: [] }
    const rendered = bytesOf(renderer.document(extractedOf(document, types)))
    return { messages, path: document.source.path, text: texts ? document.text : '', rendered }
  }

  port.on('message', async (tasks: readonly Task[]) => {
    const done: Done[] = []
    for await (const batch of inBatches(read(tasks)))
      for (const analysed of analyseBatch(batch, pipeline, { claims })) done.push(finished(analysed))
    port.postMessage(
      done,
      done.flatMap(({ rendered }) => rendered.map(({ buffer }) => buffer)),
    )
  })
}

async function* read(tasks: readonly Task[]): AsyncGenerator<ReadDocument> {
  for (const task of tasks) yield 'file' in task ? await readDocument(task.file, task.published) : task
}

/** Bytes are handed over as they stand, where text would be copied to and fro. */
function bytesOf(rendered: string | Iterable<string>): Uint8Array<ArrayBuffer>[] {
  return Array.from(typeof rendered === 'string' ? [rendered] : rendered, (text) => encoder.encode(text))
}
