/** Reports from records alone: the same bytes however the records are cut into files, named and ordered. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csc, folderWith } from '../cli/run-csc.ts'

const REPORTS = [
  'funding',
  'claims',
  'relations',
  'conflicts',
  'commitments',
  'entities',
  'documents',
  'timeline',
]

test('one file, or one for each document in another order', () => {
  const { stdout } = csc(['extract', 'corpus/documents', 'corpus/devset', '--format', 'jsonl'])
  const [run, ...documents] = stdout.split(/^(?=\{"record":"document")/m)
  const folder = folderWith({ 'whole.jsonl': stdout })
  mkdirSync(join(folder, 'parts'))
  for (const [at, records] of documents.entries())
    writeFileSync(join(folder, `parts/${documents.length - at}.jsonl`), run! + records)
  expect(documents.length).toBeGreaterThan(30)
  for (const report of REPORTS) {
    const of = (files: string) =>
      csc(['report', report, '--receipts', '--format', 'json', '--from', files], { cwd: folder }).stdout
    expect(of('parts/*.jsonl')).toBe(of('whole.jsonl'))
  }
})
