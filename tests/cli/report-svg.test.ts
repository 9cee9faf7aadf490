/** csc report --format svg as users run it: a picture on standard output, in a file, among all reports. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { descendants, partOf, readSvg, wordsOf } from '../render/svg/read-svg.ts'
import { csc, folderWith } from './run-csc.ts'

const RELEASE = `Harbour news

Published 1 March 2023

The Department for Education has announced £5 million for Family Hubs. “We will spend £2 million on Youth Hubs by June 2025,” said Ada Quist, chair of the board.
`

const NAMES = ['funding', 'claims', 'timeline'] as const

test.each(NAMES)('%s: the same picture from documents and from records', (name) => {
  const cwd = folderWith({ 'release.txt': RELEASE })
  csc(['extract', 'release.txt', '-o', 'records.jsonl'], { cwd })
  const drawn = csc(['report', name, 'release.txt', '--format', 'svg'], { cwd })
  expect(drawn).toMatchObject({ code: 0, stderr: '' })
  expect(readSvg(drawn.stdout).name).toBe('svg')
  expect(csc(['report', name, '--from', 'records.jsonl', '--format', 'svg'], { cwd }).stdout).toBe(
    drawn.stdout,
  )
})

test('every figure of the table is in the picture', () => {
  const cwd = folderWith({ 'release.txt': RELEASE })
  const { rows } = JSON.parse(csc(['report', 'funding', 'release.txt', '--format', 'json'], { cwd }).stdout)
  const svg = readSvg(csc(['report', 'funding', 'release.txt', '--format', 'svg'], { cwd }).stdout)
  const words = wordsOf(partOf(svg, 'wide'))
  expect(rows.length).toBeGreaterThan(1)
  for (const { programme, stage, sum } of rows) {
    expect(words).toContain(programme)
    expect(words).toContain(`${stage}  £${sum.best / 1e6}m`)
  }
})

test('an ending chooses it, and what was asked of the report is drawn', () => {
  const cwd = folderWith({ 'release.txt': RELEASE })
  expect(csc(['report', 'funding', '--by', 'speaker', 'release.txt', '-o', 'f.svg'], { cwd }).code).toBe(0)
  const svg = readSvg(readFileSync(join(cwd, 'f.svg'), 'utf8'))
  expect(descendants(svg)[0]!.text).toBe('Funding by speaker: low, best and high sum by stage')
})

test('a report without a picture says which have one', () => {
  const cwd = folderWith({ 'release.txt': RELEASE })
  expect(csc(['report', 'entities', 'release.txt', '--format', 'svg'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'csc: report entities has no svg; there is one of funding, claims, timeline\n',
  })
})

test('report all draws those that have one', () => {
  const cwd = folderWith({ 'release.txt': RELEASE })
  expect(csc(['report', 'all', 'release.txt', '--format', 'svg', '--output', 'all'], { cwd }).code).toBe(0)
  const files = readdirSync(join(cwd, 'all')).filter((file) => file.endsWith('.svg'))
  expect(files.sort()).toEqual(['claims.svg', 'funding.svg', 'timeline.svg'])
})
