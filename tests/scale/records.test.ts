/** Reports from records alone: the same bytes however the records are cut into files, named and ordered. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csc, folderWith } from '../cli/run-csc.ts'

test('one file, or one for each document in another order', () => {
  const { stdout } = csc(['extract', 'corpus/documents', 'corpus/devset', '--format', 'jsonl'])
  const [run, ...documents] = stdout.split(/^(?=\{"record":"document")/m)
  const folder = folderWith({ 'whole.jsonl': stdout })
  mkdirSync(join(folder, 'parts'))
  for (const [at, records] of documents.entries())
    writeFileSync(join(folder, `parts/${documents.length - at}.jsonl`), run! + records)
  expect(documents.length).toBeGreaterThan(30)
  const reports = (files: string, output: string) => {
    expect(csc(['report', 'all', '--from', files, '--output', output], { cwd: folder }).code).toBe(0)
    return readdirSync(join(folder, output)).map((name) => [
      name,
      readFileSync(join(folder, output, name), 'utf8'),
    ])
  }
  expect(reports('parts/*.jsonl', 'of-parts')).toEqual(reports('whole.jsonl', 'of-whole'))
})
