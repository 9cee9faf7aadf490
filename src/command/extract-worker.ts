/** A worker thread of `csc extract --jobs`: batches of files or documents in, what is to be written of each out. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { type ReadDocument, readDocument } from '../ingest/read-document.ts'
import type { Unread } from '../ingest/read-documents.ts'
import { type LexiconOptions, loadLexicon } from '../lexicon/load.ts'
import type { MentionType } from '../model/mention.ts'
import type { Message } from '../model/message.ts'
import { Pipeline } from '../pipeline.ts'
import { type PassingBytes, type RenderOptions, showsClaims } from '../render/format.ts'
import { FORMATS } from '../render/index.ts'
import { PLAIN } from '../render/style.ts'
import { extractDocument } from './extract-document.ts'

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

  const work = async (task: Task): Promise<Done> => {
    const read = 'file' in task ? await readDocument(task.file, task.published) : task
    const { messages, extracted } = extractDocument(read, pipeline, types, claims)
    if (extracted === null) return { messages, path: null, text: '', rendered: [] }
    const { records, text } = extracted
    return {
      messages,
      path: records.document.document,
      text: texts ? text : '',
      rendered: bytesOf(renderer.document(extracted)),
    }
  }

  port.on('message', async (batch: readonly Task[]) => {
    const done: Done[] = []
    for (const task of batch) done.push(await work(task))
    port.postMessage(
      done,
      done.flatMap(({ rendered }) => rendered.map(({ buffer }) => buffer)),
    )
  })
}

/** Of their own, so that they can be handed over rather than copied once more. */
function bytesOf(rendered: string | Iterable<PassingBytes>): Uint8Array<ArrayBuffer>[] {
  if (typeof rendered === 'string') return [encoder.encode(rendered)]
  return Array.from(rendered, (stretch) => new Uint8Array(stretch))
}
