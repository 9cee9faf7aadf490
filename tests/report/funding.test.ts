import { describe, expect, test } from 'vitest'
import type { MoneyRange, Row } from '../../src/model/report.ts'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { DIMENSIONS } from '../../src/report/dimensions.ts'
import { fundingReport } from '../../src/report/funding.ts'
import { REPORTS } from '../../src/report/index.ts'
import { corpusFiles, extractFile, extractText } from '../extract-file.ts'

const FILES = corpusFiles()

function relatedFiles(files: readonly string[]) {
  const corpus = new Corpus()
  for (const file of files) corpus.add(extractFile(file).records)
  return relate(corpus.ordered())
}

const RELATED = relatedFiles(FILES)

/** The bounds that the receipts give, each bound by itself. */
function recomputed({ receipts }: Row): MoneyRange | null {
  const counts = receipts.flatMap(({ counts: one }) => (one == null ? [] : [one]))
  const [first] = counts
  if (first === undefined) return null
  const added = (bound: 'low' | 'best' | 'high') =>
    counts.some((one) => one[bound] === null)
      ? null
      : Number(counts.reduce((sum, one) => sum + one[bound]!, 0).toPrecision(15))
  return {
    low: Math.max(0, added('low') ?? 0),
    best: added('best'),
    high: added('high'),
    currency: first.currency,
  }
}

describe.each(DIMENSIONS)('by %s', (by) => {
  const { rows, totals } = fundingReport(RELATED, { by })

  test('every row is the sum of its receipts', () => {
    for (const row of [...rows, ...totals]) {
      const cell = row.cells[2]
      expect(cell?.kind === 'range' ? cell.range : null, row.key).toEqual(recomputed(row))
    }
  })

  test('what does not count says why, and counts nothing', () => {
    for (const { verdict, counts } of rows.flatMap(({ receipts }) => receipts)) {
      expect(verdict).not.toBe('')
      if (/^(same as|part of|revised by|sum of|agrees with|not )/.test(verdict))
        expect(counts ?? null).toBeNull()
    }
  })

  test('keys are unique', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  })
})

test('every sum of money of every document is in a receipt, counted or rejected', () => {
  const { rows } = fundingReport(RELATED, { by: 'programme' })
  const places = new Set(
    rows.flatMap(({ receipts }) => receipts.map(({ source }) => `${source.document}:${source.start}`)),
  )
  for (const file of FILES) {
    for (const { type, document, start } of extractFile(file).records.mentions)
      if (type === 'money') expect(places, `${document}:${start}`).toContain(`${document}:${start}`)
  }
})

test('no total crosses a currency', () => {
  const corpus = new Corpus()
  corpus.add(
    extractText('The Department for Education has invested £5 million and €7 million in Family Hubs.'),
  )
  const { totals } = fundingReport(relate(corpus.ordered()), { by: 'programme' })
  expect(new Set(totals.map(({ key }) => key)).size).toBe(totals.length)
  expect(
    totals.map(({ cells: [, , cell] }) => (cell?.kind === 'range' ? cell.range.currency : null)).sort(),
  ).toEqual(['EUR', 'GBP'])
})

describe.each(REPORTS.filter(({ needsDay }) => !needsDay))('$name', ({ load }) => {
  test('has unique keys and as many cells as columns, and says whence', async () => {
    const { columns, rows } = (await load())(RELATED, { by: 'programme' })
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    for (const { cells } of rows) {
      expect(cells.length).toBe(columns.length)
      for (const [index, cell] of cells.entries())
        if (cell !== null) expect(cell.kind).toBe(columns[index]!.kind)
    }
  })
})

test('the larger of two sums is never said to be a part of the smaller', () => {
  const corpus = new Corpus()
  corpus.add(
    extractText(
      'The council will spend £3 million on the Warm Homes Fund. The total available will rise to £188 million in 2024, the council said.',
    ),
  )
  const receipts = fundingReport(relate(corpus.ordered()), { by: 'programme' }).rows.flatMap(
    (row) => row.receipts,
  )
  expect(receipts.map(({ why }) => why)).toEqual([
    null,
    expect.stringMatching(/^may hold £3 million \(.*\), or be apart from it$/),
  ])
})

test.each([
  [
    'a programme named in passing behind it',
    'The city will spend £9 million. Others joined the Warm Homes Fund.',
    0,
  ],
  [
    'a programme named more than once, but only behind it',
    'The city will spend £9 million. Others joined the Warm Homes Fund. The Warm Homes Fund is open.',
    0,
  ],
  [
    'a project of a list below it',
    'The city has announced £9 million for 24 projects.\n\nProjects chosen:\n\n- The Warm Homes Fund Project: £1 million has been approved.',
    1,
  ],
  ['a programme named before it', 'We run the Warm Homes Fund. The city will spend £9 million.', 1],
])('a sum that says nothing of what it is for, and %s', (_, text, claims) => {
  const corpus = new Corpus()
  corpus.add(extractText(text))
  const { rows: found } = fundingReport(relate(corpus.ordered()), { by: 'programme' })
  const ofFund = found.filter(({ key }) => key.includes('warm-homes-fund'))
  expect(ofFund.flatMap(({ receipts }) => receipts)).toHaveLength(claims)
})
