/** One document in every format that csc reads: the same mentions, values and claims. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csc } from '../cli/run-csc.ts'
// @ts-expect-error A script without types, which also makes the committed samples.
import { convert } from './samples/make-samples.mjs'
// @ts-expect-error As above.
import { flatReport, REPORT } from './samples/report.mjs'

const PACKED = ['html', 'pdf', 'docx', 'odt']

interface Found {
  readonly record: string
  readonly [key: string]: unknown
}

/** What must not depend on the format: places do. */
function extracted(path: string): unknown[] {
  const { stdout } = csc(['extract', path, '--published', '2019-03-14', '--format', 'jsonl'])
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Found)
  return records.flatMap(({ record, type, text, value, entity, certainty, rule, action, sentence }) => {
    if (record === 'mention')
      return [{ type, text: String(text).replaceAll('\f', ' '), value, entity, certainty, rule }]
    return record === 'funding' ? [{ action, sentence: String(sentence).replaceAll('\f', ' ') }] : []
  })
}

describe('the committed samples', () => {
  const expected = extracted('tests/ingest/samples/report.txt')

  test('hold what was written into them', () => {
    const texts = expected.map((one) => (one as { text?: string }).text)
    for (const text of [
      '£45 million',
      'March 2022',
      'Family Hubs',
      '£750,000',
      'Barnardo’s',
      '£2 million',
      '£30 million',
    ])
      expect(texts).toContain(text)
  })

  test.each([...PACKED, 'txt'])('.%s', (ending) => {
    expect(extracted(`tests/ingest/samples/report.${ending}`)).toEqual(expected)
  })
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice)
  console.warn('LibreOffice is not installed: formats are compared by the committed samples alone')

describe.skipIf(!hasOffice)('made anew by LibreOffice', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'csc-formats-'))
    for (const ending of PACKED) convert(flatReport(REPORT), 'report', ending, folder)
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(PACKED)('.%s', (ending) => {
    expect(extracted(join(folder, `report.${ending}`))).toEqual(extracted('tests/ingest/samples/report.txt'))
  })
})
