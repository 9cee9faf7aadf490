/**
 * A zip archive's bytes in, the files of it that are asked for out, with what they unpack to counted on the way.
 *
 * Unpacked by fflate 0.8.3 (MIT, May 2026, 0.8 MB, no dependencies, no install script): as a stream, so that an archive
 * that is made to unpack without end is left after the bound, whatever sizes it declares. jszip and node:zlib with a
 * reader of archives of our own would have to trust these or unpack each file whole.
 */
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'

export interface Unpacked {
  /** By path in the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** One clause, null where all went well. */
  readonly fault: string | null
}

const MEGABYTE = 2 ** 20
/** What all files asked for may unpack to: the text of some ten thousand pages. */
const UNPACKED_LIMIT = 128 * MEGABYTE
const MOST_FILES = 20_000
/** Bytes handed over at a time; each unpacks to a thousand times as many at most. */
const CHUNK = 4096

export function unpack(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limit = UNPACKED_LIMIT,
): Unpacked {
  const parts = new Map<string, Uint8Array[]>()
  const whole = new Set<string>()
  let size = 0
  let count = 0
  let isTooMuch = false
  let isBroken = false
  // fflate turns what is thrown here into errors of the file, so it can't tell what was thrown for.
  const stop = (): never => {
    isTooMuch = true
    throw new Error('too much')
  }
  const unzip = new Unzip((file) => {
    if (++count > MOST_FILES) stop()
    if (!wanted(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) isBroken = true
      else {
        size += chunk.length
        if (size > limit) stop()
        chunks.push(chunk)
        if (isLast) whole.add(file.name)
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for (let at = 0; at < bytes.length && !isTooMuch; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  } catch {
    isBroken = true
  }
  if (isTooMuch)
    return failed(`unpacks to more than ${Math.floor(limit / MEGABYTE)} MB, or to too many files: split it`)
  if (isBroken || whole.size < parts.size) return failed('is damaged: get or save it anew')
  return { files: new Map(Array.from(parts, ([path, chunks]) => [path, joined(chunks)])), fault: null }
}

function failed(fault: string): Unpacked {
  return { files: new Map(), fault }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks)
}
