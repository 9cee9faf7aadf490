/** Worker threads change how fast the bytes come, never the bytes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

test.each([
  ['jsonl', ['corpus/documents', 'corpus/devset']],
  ['csv', ['corpus/documents']],
  ['json', ['corpus/documents']],
  ['spacy', ['corpus/documents']],
  ['conll', ['corpus/documents']],
])('--format %s: the same bytes and messages', (format, paths) => {
  const args = ['extract', ...paths, '--format', format]
  const shared = csc([...args, '--jobs', '3'])
  expect(shared).toEqual(csc(args))
  expect(shared.code).toBe(0)
})

test('a file that cannot be read is named in its place, the rest goes on', () => {
  const cwd = folderWith({ 'a.txt': 'Ofsted got £5m.', 'b.txt': '%PDF-1.7', 'c.txt': 'Ofsted got £6m.' })
  const args = ['extract', 'a.txt', 'b.txt', 'c.txt', 'nowhere.txt', '--format', 'jsonl']
  const alone = csc(args, { cwd })
  const shared = csc([...args, '--jobs', '2'], { cwd })
  expect(shared).toEqual(alone)
  expect(shared.code).toBe(2)
})

test('standard input, one type, an output file, texts beside it', () => {
  const cwd = folderWith({})
  const args = [
    'extract',
    '-',
    '--type',
    'money',
    '--published',
    '2017',
    '-o',
    'out.jsonl',
    '--text-output',
    'texts',
  ]
  const { code } = csc([...args, '--jobs', '2'], { cwd, input: 'Ofsted got £5m.' })
  expect(code).toBe(0)
  expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toContain('"text":"£5m"')
})

test('a format that one thread writes says so', () => {
  const { code, stderr } = csc(['extract', '--jobs', '2', '--format', 'table'])
  expect(code).toBe(2)
  expect(stderr).toBe(
    'csc: --format table is written by one thread; leave --jobs out, or write jsonl or csv\n',
  )
})

test.each(['0', 'many'])('--jobs %s', (jobs) => {
  const { code, stderr } = csc(['extract', '--jobs', jobs])
  expect(code).toBe(2)
  expect(stderr).toBe(`csc: --jobs ${jobs}: a whole number from 1 was expected\n`)
})
