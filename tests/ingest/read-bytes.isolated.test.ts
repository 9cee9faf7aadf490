import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { readBytes } from '../../src/ingest/read-bytes.ts'
import { makeFolder } from './read-folder.ts'

/** What another program does to the file while it is read, and how many times more. */
const other = vi.hoisted(() => ({ writes: 0, write: () => {} }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    readSync: (handle: number, bytes: Uint8Array, from: number, length: number, place: null) => {
      if (other.writes-- > 0) other.write()
      return fs.readSync(handle, bytes, from, length, place)
    },
  }
})

let path = ''
beforeEach(() => {
  path = join(makeFolder({ 'a.txt': 'x' }), 'a.txt')
  other.write = () => appendFileSync(path, 'y')
  other.writes = 0
})

test('a file that nobody writes to', () => {
  expect(readBytes(path, 'a.txt')).toEqual({ bytes: Buffer.from('x'), messages: [] })
})

test('a file that grows while it is read is read again', () => {
  other.writes = 1
  expect(readBytes(path, 'a.txt')).toEqual({ bytes: Buffer.from('xy'), messages: [] })
})

test('a file that keeps growing is given up', () => {
  other.writes = Number.POSITIVE_INFINITY
  const { bytes, messages } = readBytes(path, 'a.txt')
  expect(bytes).toBeNull()
  expect(messages.map(({ code }) => code)).toEqual(['file-changed'])
})
