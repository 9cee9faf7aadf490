/** What must hold of every set of documents: their order, a reprint and a further document change nothing else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentRecords } from '../../src/model/record.ts'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { tallyThings } from '../../src/relate/tallies.ts'
import { fundingReport } from '../../src/report/funding.ts'
import { corpusFiles, extractFile } from '../extract-file.ts'
import { madeRecords } from './made-records.ts'

const CORPUS = corpusFiles().map((path) => extractFile(path).records)

function related(documents: readonly DocumentRecords[]) {
  const corpus = new Corpus()
  for (const document of documents) corpus.add(document)
  return relate(corpus.ordered())
}

function report(documents: readonly DocumentRecords[]) {
  return fundingReport(related(documents), { by: 'programme' })
}

function totals(documents: readonly DocumentRecords[]) {
  return tallyThings(related(documents)).map(({ thing, stage, range }) => ({ key: thing.key, stage, range }))
}

const claim = fc.record({
  sum: fc.constantFrom(40e6, 55e6, 12.5e6, 302e6, 300e6),
  for: fc.constantFrom('Harbour Fund', 'Meadow Fund', 'road repairs', undefined),
  action: fc.constantFrom('announced' as const, 'spent' as const, 'cut' as const, 'needed' as const),
  period: fc.constantFrom(undefined, '2020-04/2021-03', '2021-04/2022-03', 'P3Y'),
  partOf: fc.constantFrom(undefined, undefined, 0),
  sentence: fc.constantFrom(
    undefined,
    'The fund was raised to # in the end.',
    'A further # came on top of that in spring.',
  ),
})

const documents = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      published: fc.constantFrom(undefined, '2019-05-01', '2020-05-01', '2021'),
      claims: fc.array(claim, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ name }) => name },
  )
  .map((made) =>
    made.map(({ claims: [first, ...more], ...document }) =>
      madeRecords({ ...document, claims: [{ ...first!, partOf: undefined }, ...more] }),
    ),
  )

test('the order of documents changes nothing', () => {
  fc.assert(
    fc.property(
      documents.chain((made) =>
        fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
      ),
      ([made, shuffled]) => {
        expect(report(shuffled)).toEqual(report(made))
      },
    ),
    { numRuns: 30 },
  )
  expect(report([...CORPUS].reverse())).toEqual(report(CORPUS))
})

test.each([
  ['byte for byte', {}],
  ['later, under other bytes', { sha256: 'other', published: '2031-02-03' }],
])('a reprint changes no total: %s', (_, differences) => {
  const before = totals(CORPUS)
  for (const document of CORPUS.slice(0, 14)) {
    const copy = JSON.parse(JSON.stringify(document).replaceAll('.txt"', '.reprint.txt"')) as DocumentRecords
    const reprint = { ...copy, document: { ...copy.document, ...differences } }
    expect(totals([...CORPUS, reprint]), document.document.document).toEqual(before)
  }
})

test('no total counts more than the naive sum, and low, best and high stand in this order', () => {
  fc.assert(
    fc.property(documents, (made) => {
      for (const { cells } of report(made).rows) {
        const [bounds, naive] = [cells[2], cells[7]]
        if (bounds?.kind !== 'range' || naive?.kind !== 'money') continue
        const { low, best, high } = bounds.range
        expect(low!).toBeLessThanOrEqual(best!)
        expect(best!).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY)
        expect(best!).toBeLessThanOrEqual(naive.money.min!)
      }
    }),
    { numRuns: 50 },
  )
})
