/** A file in a packed format in, what a thread of its own makes of it out, within bounds of time and memory. */
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Reading } from '../model/reader.ts'
import { failedReading } from './failed-reading.ts'
import type { PackedFormat, ReaderTask } from './reader-worker.ts'

const MEGABYTE = 2 ** 20

export interface ReadingBounds {
  /** Bytes of the file. */
  readonly size: number
  readonly milliseconds: number
  /** Bytes that the process may grow by beside copies of the file: what it unpacks to, counted by what it takes. */
  readonly memory: number
}

/** The longest reports have some thousand pages and 100 MB, most of it pictures, which are not unpacked. */
const BOUNDS: ReadingBounds = { size: 256 * MEGABYTE, milliseconds: 120_000, memory: 1024 * MEGABYTE }

/** How often the thread is looked at, in milliseconds. */
const LOOK = 50

/**
 * A small file can be made to unpack without end or to take for ever. A thread can be stopped wherever it is, and
 * nothing that the parsers change of their surroundings reaches the rest of the program.
 */
export async function readApart(
  format: PackedFormat,
  bytes: Uint8Array,
  file: string,
  { size, milliseconds, memory }: ReadingBounds = BOUNDS,
): Promise<Reading> {
  if (bytes.length > size)
    return failedReading(file, 'too-large', `is larger than ${size / MEGABYTE} MB: split it`)
  const workerData: ReaderTask = { format, bytes, file }
  const heap = Math.ceil(memory / MEGABYTE)
  const copies = 3 * bytes.length
  const worker = new Worker(workerFile(), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // What the parsers print of a file's faults is no news for the user.
    stdout: true,
    stderr: true,
  })
  const before = process.memoryUsage.rss()
  const started = Date.now()
  let look: NodeJS.Timeout | undefined
  try {
    return await new Promise<Reading>((resolve, reject) => {
      const fail = (code: string, text: string): void => resolve(failedReading(file, code, text))
      const tooLarge = (): void => fail('unpacks-too-large', `unpacks to more than ${heap} MB: split it`)
      worker.on('message', resolve)
      worker.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : reject(error),
      )
      worker.on('exit', () => fail('unreadable', "can't be read: its parser gave up; save it as text"))
      look = setInterval(() => {
        if (process.memoryUsage.rss() - before > memory + copies) tooLarge()
        else if (Date.now() - started > milliseconds)
          fail('takes-too-long', `takes longer than ${milliseconds / 1000} s to read: save it as text`)
      }, LOOK)
    })
  } finally {
    clearInterval(look)
    await worker.terminate()
  }
}

/** The bundled thread lies beside the command line, or in `dist` where the sources run themselves. */
function workerFile(): URL {
  const places = ['reader-worker.js', '../reader-worker.js', '../../dist/reader-worker.js']
  const urls = places.map((place) => new URL(place, import.meta.url))
  const url = urls.find((candidate) => existsSync(candidate))
  if (url === undefined) throw new Error('the reading thread is not there; run npm run build')
  return url
}
