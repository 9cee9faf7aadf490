/** csc report as users run it: the same bytes from records, every format, the folder of reports and its check. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

const RELEASE = `Harbour news

Published 1 March 2023

The Department for Education has announced £5 million for Family Hubs.
`
const STATEMENT = `Statement on hubs

Published 4 May 2024

The Department for Education will raise the sum for Family Hubs from £5 million to £7.5 million.
`

function press() {
  return folderWith({ 'press/release.txt': RELEASE, 'press/statement.txt': STATEMENT })
}

test('a report of nothing says so', () => {
  const cwd = folderWith({ 'release.txt': RELEASE })
  expect(csc(['report', 'conflicts', 'release.txt'], { cwd }).stdout).toMatch(/^No rows: /)
})

// JSON has every cell of a report; the other formats are made of the same cells.
test.each([
  ...['claims', 'relations', 'conflicts', 'commitments', 'entities', 'documents', 'timeline'].map((name) => [
    name,
    'json',
  ]),
  ...['table', 'markdown', 'csv', 'json', 'jsonl'].map((format) => ['funding', format]),
] as [string, string][])('%s as %s: the same bytes from records', (name, format) => {
  const cwd = press()
  csc(['extract', 'press', '-o', 'records.jsonl'], { cwd })
  const extracting = csc(['report', name, 'press', '--format', format, '--receipts'], { cwd })
  const reading = csc(['report', name, '--from', '*.jsonl', '--format', format, '--receipts'], { cwd })
  expect(extracting.code).toBe(0)
  expect(extracting.stdout.length).toBeGreaterThan(0)
  expect(reading).toEqual(extracting)
})

test('sums as people write them, and as numbers with their currency', () => {
  const cwd = press()
  expect(csc(['report', 'funding', 'press'], { cwd }).stdout).toContain('£7.5m')
  const { rows } = JSON.parse(csc(['report', 'funding', 'press', '--format', 'json'], { cwd }).stdout)
  expect(rows[0].sum).toEqual({ low: 7.5e6, best: 7.5e6, high: 7.5e6, currency: 'GBP' })
})

describe('report all', () => {
  function written() {
    const cwd = press()
    expect(csc(['report', 'all', 'press', '--output', 'reports'], { cwd }).code).toBe(0)
    return cwd
  }
  const check = (cwd: string) => csc(['report', 'all', 'press', '--output', 'reports', '--check'], { cwd })

  test('writes every report, an index and a manifest, the same each time', () => {
    const cwd = written()
    const names = readdirSync(join(cwd, 'reports'))
    expect(names).toContain('index.md')
    const manifest = JSON.parse(readFileSync(join(cwd, 'reports/manifest.json'), 'utf8'))
    expect(Object.keys(manifest.documents)).toEqual(['press/release.txt', 'press/statement.txt'])
    expect(Object.keys(manifest.files).length).toBe(names.length - 1)
    expect(check(cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('names a new document as the cause of a figure’s change', () => {
    const cwd = written()
    rmSync(join(cwd, 'press/statement.txt'))
    csc(['report', 'all', 'press', '--output', 'reports'], { cwd })
    writeFileSync(join(cwd, 'press/statement.txt'), STATEMENT)
    const { code, stdout } = check(cwd)
    expect(code).toBe(1)
    expect(stdout).toContain('Family Hubs committed: £5m → £7.5m because statement.txt is new')
  })

  test('names a document that changed or is gone', () => {
    const cwd = written()
    writeFileSync(join(cwd, 'press/statement.txt'), STATEMENT.replace('£7.5', '£9'))
    expect(check(cwd).stdout).toContain('£7.5m → £9m because statement.txt has changed')
    renameSync(join(cwd, 'press/statement.txt'), join(cwd, 'statement.txt'))
    expect(check(cwd).stdout).toContain('£7.5m → £5m because statement.txt is gone')
  })

  test('names the lexicon', () => {
    const cwd = written()
    writeFileSync(join(cwd, 'names.yaml'), 'programmes:\n  - { name: Harbour Rooms }\n')
    const { code, stdout } = csc(
      ['report', 'all', 'press', '--output', 'reports', '--check', '--lexicon', 'names.yaml'],
      { cwd },
    )
    expect([code, stdout]).toEqual([1, expect.stringContaining('the lexicon changed')])
  })

  test('sees an edit by hand', () => {
    const cwd = written()
    writeFileSync(join(cwd, 'reports/funding.md'), 'nothing')
    rmSync(join(cwd, 'reports/claims.csv'))
    const { code, stdout } = check(cwd)
    expect(code).toBe(1)
    expect(stdout).toContain('missing: claims.csv')
    expect(stdout).toContain('edited since they were written: funding.md')
  })
})

test.each([
  [['report', 'moneys'], 'no report “moneys”'],
  [['report', 'funding', '--check'], '--check goes with report all'],
  [['report', 'all', 'press'], 'report all needs --output'],
  [['report', 'all', 'press', '--output', 'nowhere', '--check'], 'holds no manifest.json'],
  [['report', 'funding', '--from', 'none.jsonl'], 'matches no file'],
  [['report', 'funding', '--from', 'press/release.txt'], 'press/release.txt:1: is no record'],
  [['report', 'funding', 'press', '--from', 'press/release.txt'], 'not both'],
])('%j: %s', (args, words) => {
  const { code, stderr } = csc(args, { cwd: press() })
  expect(code).toBe(2)
  expect(stderr).toContain(words)
  expect(stderr.trim().split('\n').length).toBe(1)
})
