/** The library as a script in Node has it: the same results as the command line's, typed. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as library from '../../src/index.ts'
import { csc, folderWith, PROJECT } from '../cli/run-csc.ts'

const { extract, extractText, grep, InputError, report, VERSION } = library
type DocumentRecords = library.DocumentRecords

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

const FOLDER = 'corpus/documents'
let documents: DocumentRecords[] = []

beforeAll(async () => {
  documents = await all(extract(FOLDER))
})

test('exports what is documented, and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    'InputError',
    'VERSION',
    'extract',
    'extractText',
    'grep',
    'report',
  ])
})

test('the built package exports the same', () => {
  const script = "import('csc-corpus').then((all) => console.log(Object.keys(all).sort().join()))"
  const out = execFileSync(process.execPath, ['--eval', script], { cwd: PROJECT, encoding: 'utf8' })
  expect(out.trim()).toBe(Object.keys(library).sort().join())
})

test('extract gives the records of the command line', () => {
  const lines = documents.flatMap(({ document, mentions, funding, commitments, events }) =>
    [document, ...mentions, ...funding, ...commitments, ...events].map((record) => JSON.stringify(record)),
  )
  const [run, ...records] = csc(['extract', FOLDER, '--format', 'jsonl']).stdout.trimEnd().split('\n')
  expect(JSON.parse(run!).csc).toBe(VERSION)
  expect(lines).toEqual(records)
})

test('extract tells of what it can’t read and goes on', async () => {
  const root = folderWith({ 'a.txt': 'The council spent £5 million.', 'b.pdf': '%PDF' })
  const messages: string[] = []
  const found = await all(
    extract(
      ['a.txt', 'b.pdf', 'missing.txt'].map((name) => join(root, name)),
      { root, onMessage: ({ file, text }) => messages.push(`${file} ${text}`) },
    ),
  )
  expect(found.map(({ document }) => document.document)).toEqual(['a.txt'])
  expect(messages.join('\n')).toMatch(/missing\.txt/)
})

test('extractText', () => {
  const { document, mentions } = extractText('Yesterday Ofsted was given £5 million.', {
    path: 'note',
    given: { published: '2016-05-04', title: 'A note' },
  })
  expect([document.document, document.title, document.published]).toEqual(['note', 'A note', '2016-05-04'])
  expect(mentions.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'date Yesterday',
    'body Ofsted',
    'money £5 million',
  ])
  expect(mentions[0]!.value).toMatchObject({ edtf: '2016-05-03' })
})

describe('grep', () => {
  test('gives sentences with the words that show them', async () => {
    const hits = await all(grep('money>=300m and body:DfE or programme:"Step Up"', FOLDER))
    expect(hits.map(({ line, matches }) => [line, ...matches.map(({ text }) => text)])).toEqual([
      [31, 'Step Up'],
      [21, 'Step Up to Social Work'],
      [21, 'Step Up'],
    ])
  })

  test('offsets are code points', async () => {
    const root = folderWith({ 'a.txt': '😀 Smiles. 😀 Ofsted came.' })
    const [hit] = await all(grep('Ofsted', join(root, 'a.txt'), { root }))
    expect(hit).toMatchObject({
      document: 'a.txt',
      line: 1,
      matches: [{ start: 12, end: 18, text: 'Ofsted' }],
    })
  })

  test('a query that can’t be read is an InputError with its place', async () => {
    await expect(all(grep('money>=lots', FOLDER))).rejects.toThrow(InputError)
    await expect(all(grep('money>=lots', FOLDER))).rejects.toThrow(/column 8: an amount/)
  })
})

test('report gives typed cells', async () => {
  const { name, columns, rows } = await report('documents', documents)
  expect(name).toBe('documents')
  expect(rows.length).toBeGreaterThanOrEqual(5)
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
  await expect(report('nothing', documents)).rejects.toThrow(InputError)
})

test('an invalid lexicon is an InputError with its place', async () => {
  const root = folderWith({ 'names.yaml': 'bodies:\n  - nme: X\n' })
  const reading = all(extract(FOLDER, { lexicon: [join(root, 'names.yaml')] }))
  await expect(reading).rejects.toThrow(/names\.yaml:2/)
})
