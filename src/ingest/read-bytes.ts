/** A regular file's location in, its bytes out, or a message that says why not and what to do. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import type { Message } from '../model/message.ts'

export interface ReadBytes {
  readonly bytes: Uint8Array | null
  readonly messages: readonly Message[]
}

/** V8's strings end at 2²⁹ characters. */
const SIZE_LIMIT = 2 ** 29 - 32

/**
 * Reads with one handle open at a time. Opens without waiting, so that a pipe without a writer can't hold the run up.
 * A file that changes while it is read is read once more, then given up.
 */
export function readBytes(location: string, file: string): ReadBytes {
  const failed = (code: string, text: string): ReadBytes => ({
    bytes: null,
    messages: [{ severity: 'error', code, file, text }],
  })
  try {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const handle = openSync(location, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
      try {
        const before = fstatSync(handle)
        if (before.isDirectory()) return failed('is-folder', 'is a folder')
        if (!before.isFile())
          return failed(
            'not-a-file',
            'is a pipe or device: csc reads files; for a pipe use `-` and standard input',
          )
        if (before.size > SIZE_LIMIT) return failed('too-large', 'is larger than 512 MB: split it')
        const bytes = readAll(handle, before.size)
        const after = fstatSync(handle)
        if (bytes.length === after.size && after.size === before.size && after.mtimeMs === before.mtimeMs)
          return { bytes, messages: [] }
      } finally {
        closeSync(handle)
      }
    }
    return failed('file-changed', 'changed while it was read: try again when nothing writes to it')
  } catch (error) {
    return failed('unreadable', whyUnreadable(error, location))
  }
}

/** One clause for what the operating system says of a path. */
export function whyUnreadable(error: unknown, location: string): string {
  const { code = '' } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return isLink(location) ? 'is a link to nothing: mend or remove it' : 'does not exist: check the path'
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: check its permissions'
    case 'ELOOP':
      return 'is a link that leads back to itself: mend or remove it'
    case 'ENAMETOOLONG':
      return 'has a name that is too long'
    case 'EMFILE':
    case 'ENFILE':
      return "can't be opened: too many files are open on this machine"
    case 'ENXIO':
      return 'is a pipe or device: csc reads files; for a pipe use `-` and standard input'
    default:
      return `can't be read (${code || 'unknown error'})`
  }
}

function isLink(location: string): boolean {
  try {
    return lstatSync(location).isSymbolicLink()
  } catch {
    return false
  }
}

function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size)
  let length = 0
  while (length < size) {
    const count = readSync(handle, bytes, length, size - length, null)
    if (count === 0) break
    length += count
  }
  return length === size ? bytes : bytes.subarray(0, length)
}
