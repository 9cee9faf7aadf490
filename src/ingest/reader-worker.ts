/** The thread that reads packed formats: a file's bytes in, what its reader makes of it out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Reading } from '../model/reader.ts'

export interface ReaderTask {
  readonly format: PackedFormat
  readonly bytes: Uint8Array
  readonly file: string
}

type Read = (bytes: Uint8Array, file: string) => Promise<Reading>

/** Each brings its own parser. */
const LOADERS = {
  pdf: async (): Promise<Read> => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async (): Promise<Read> => (await import('./docx/read-docx.ts')).readDocx,
  odt: async (): Promise<Read> => (await import('./odt/read-odt.ts')).readOdt,
}

export type PackedFormat = keyof typeof LOADERS

const { format, bytes, file } = workerData as ReaderTask
const read = await LOADERS[format]()
parentPort!.postMessage(await read(bytes, file))
