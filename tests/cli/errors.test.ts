/** Every error that a user can make: one clear line on standard error, nothing on standard output, exit code 2. */
import { expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

const FILES = {
  'a.txt': '---\npublished: 2017-03-21\n---\nThe Department for Education will spend £5 million.\n',
  'b.txt': '---\npublished: 2018-05-03\n---\nOfsted welcomed £2m.\n',
  'empty/notes.xyz': 'no reader is for this',
  'photo.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  'report.pdf': '%PDF-1.7',
  'table.xlsx': 'PK',
  'two-ids.yaml': 'bodies:\n  - { name: One Board, id: one }\n  - { name: Other Board, id: one }\n',
  'unknown-key.yaml': 'bodies:\n  - { name: One Board, alias: Board }\n',
  'no-name.yaml': 'bodies:\n  - { name: "" }\n',
  'broken.yaml': 'bodies:\n  - { name: "One\n',
  'gold/a.yaml': 'document: { file: zzz.txt }\nmentions: {}\n',
}

const CASES: readonly (readonly string[])[] = [
  ['extrct'],
  ['--format', 'csv'],
  ['extract', 'missing.txt'],
  ['extract', 'missing/*.txt'],
  ['extract', 'empty'],
  ['extract'],
  ['extract', 'report.pdf'],
  ['extract', 'table.xlsx'],
  ['extract', 'photo.txt'],
  ['extract', '--frmat', 'csv', 'a.txt'],
  ['extract', '--format'],
  ['extract', '--format', 'xml', 'a.txt'],
  ['extract', '--type', 'sums', 'a.txt'],
  ['extract', '--record', 'mention,funding', 'a.txt'],
  ['extract', '--width', 'wide', 'a.txt'],
  ['extract', '--published', '2017-02-31', 'a.txt'],
  ['extract', '--published', '2017-02-03', 'a.txt', 'b.txt'],
  ['extract', '--show-furniture', '--format', 'csv', 'a.txt'],
  ['extract', '--lexicon', 'missing.yaml', 'a.txt'],
  ['extract', '--lexicon', 'two-ids.yaml', 'a.txt'],
  ['extract', '--lexicon', 'unknown-key.yaml', 'a.txt'],
  ['extract', '--lexicon', 'no-name.yaml', 'a.txt'],
  ['extract', '--lexicon', 'broken.yaml', 'a.txt'],
  ['extract', '-o', 'out.xyz', 'a.txt'],
  ['extract', '-o', 'missing/out.csv', 'a.txt'],
  ['extract', '-o', 'empty', '--format', 'csv', 'a.txt'],
  ['extract', '-o', 'a.txt', 'a.txt'],
  ['extract', '-o', '/dev/full', '--format', 'jsonl', 'a.txt'],
  ['eval', 'a.txt'],
  ['eval', '--gold', 'gold', 'a.txt'],
  ['eval', '--gold', 'gold', 'a.txt', '--min', 'sums=1'],
]

test.each(CASES)('csc %s %s %s %s %s %s', async (...args) => {
  const words = args.filter((word) => word !== undefined)
  const { code, stdout, stderr } = csc(words, { cwd: folderWith(FILES) })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^csc: [^\n]+\n$/)
  const name = words.join(' ').replace(/[^\w.,=-]+/g, '_')
  await expect(`$ csc ${words.join(' ')}\n${stderr}`).toMatchFileSnapshot(`golden/errors/${name}.txt`)
})

test('one bad file does not stop the run', () => {
  const { code, stdout, stderr } = csc(
    ['extract', 'a.txt', 'photo.txt', 'missing.txt', 'b.txt', '--format', 'jsonl'],
    {
      cwd: folderWith(FILES),
    },
  )
  expect(code).toBe(2)
  expect(stderr).toContain('photo.txt')
  expect(stderr).toContain('missing.txt')
  const documents = stdout.split('\n').filter((line) => line.startsWith('{"record":"document"'))
  expect(documents.map((line) => JSON.parse(line).document)).toEqual(['a.txt', 'b.txt'])
})
