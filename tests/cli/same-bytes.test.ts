/** The same input gives the same bytes, whatever surrounds the run. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csc, folderWith, PROJECT } from './run-csc.ts'

const ARGS = ['extract', 'corpus/documents', 'corpus/devset', '--format', 'jsonl'] as const
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const first = hash(csc(ARGS).stdout)

test.each([
  ['a second run', {}],
  [
    'another locale, a time zone ahead',
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' },
  ],
  ['a terminal with colour, a time zone behind', { FORCE_COLOR: '3', COLUMNS: '200', TZ: 'Pacific/Niue' }],
])('%s', (_, env) => {
  expect(hash(csc(ARGS, { env }).stdout)).toBe(first)
})

test('files named in another order, or twice', () => {
  const files = readdirSync(join(PROJECT, 'corpus/devset'))
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 6)
    .map((name) => `corpus/devset/${name}`)
  const run = (paths: readonly string[]) => csc(['extract', ...paths, '--format', 'jsonl']).stdout
  expect(run([...files].reverse())).toBe(run(files))
  expect(run([...files, ...files])).toBe(run(files))
})

test('a document’s records are the same alone and among others', () => {
  const together = csc(['extract', 'corpus/documents', '--format', 'jsonl']).stdout.trimEnd().split('\n')
  const alone = readdirSync(join(PROJECT, 'corpus/documents'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      csc(['extract', `corpus/documents/${name}`, '--format', 'jsonl'])
        .stdout.trimEnd()
        .split('\n')
        .slice(1),
    )
  expect(together.slice(1)).toEqual(alone)
})

test('a corpus in another folder, told its root', () => {
  const folder = folderWith({})
  mkdirSync(join(folder, 'corpus'))
  for (const part of ['documents', 'devset', 'gold'])
    cpSync(join(PROJECT, 'corpus', part), join(folder, 'corpus', part), { recursive: true })
  const { stdout } = csc(['extract', join(folder, 'corpus'), '--root', folder, '--format', 'jsonl'])
  expect(hash(stdout)).toBe(first)
})

test('standard output carries nothing but results', () => {
  const { stdout } = csc(['extract', '--format', 'json'])
  expect(JSON.parse(stdout).documents).toHaveLength(5)
  for (const line of csc(['extract', '--format', 'jsonl']).stdout.trimEnd().split('\n')) JSON.parse(line)
})

test('a user’s .env is left alone', () => {
  const folder = folderWith({ '.env': 'NO_COLOR=\nFORCE_COLOR=1\n', 'a.txt': 'Ofsted.' })
  expect(csc(['extract', 'a.txt', '--published', '2017'], { cwd: folder }).stdout).not.toContain('\u001B')
})
