import { expect, test } from 'vitest'
import { tooMuchText } from '../../src/ingest/text-limit.ts'
import { csc, folderWith } from '../cli/run-csc.ts'

test('a text is too long where its records may not fit in memory', () => {
  expect(tooMuchText('a'.repeat(1000), 'a.txt', 64_000)).toBe(null)
  expect(tooMuchText('a'.repeat(1001), 'a.txt', 64_000)).toMatchObject({ severity: 'error', file: 'a.txt' })
})

test('it is named in one line with what to do, and the rest is read', () => {
  const cwd = folderWith({ 'a.txt': `${'word '.repeat(1_000_000)}\n`, 'b.txt': 'Ofsted got £5m.\n' })
  const env = { NODE_OPTIONS: '--max-old-space-size=100' }
  const { code, stdout, stderr } = csc(['extract', 'a.txt', 'b.txt', '--format', 'jsonl'], { cwd, env })
  expect(code).toBe(2)
  expect(stdout).toContain('"text":"£5m"')
  expect(stderr).toContain(
    'csc: a.txt: holds 5 million characters, more than memory is sure to be there for: split it, or allow more (NODE_OPTIONS=--max-old-space-size=321)\n',
  )
})
