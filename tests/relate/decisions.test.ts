/** What a human joins, splits or rejects is counted so, whatever the machine finds. */
import { describe, expect, test } from 'vitest'
import { Corpus } from '../../src/relate/corpus.ts'
import { type Decisions, UNDECIDED } from '../../src/relate/decisions.ts'
import { relate } from '../../src/relate/relate.ts'
import { tallyThings } from '../../src/relate/tallies.ts'
import { madeRecords } from './made-records.ts'

const CLAIMS = [
  { sum: 40e6, for: 'Harbour Fund', sentence: 'There is # for the Harbour Fund.' },
  { sum: 33e6, for: 'Harbour Fund', sentence: 'The Harbour Fund got # that year.' },
  { sum: 40e6, for: 'Harbour Fund', sentence: 'How the # of the Harbour Fund went.' },
]

function ruled(decide: (keys: readonly string[]) => Partial<Decisions>) {
  const corpus = new Corpus()
  for (const [at, claim] of CLAIMS.entries())
    corpus.add(madeRecords({ name: `d${at}`, published: `202${at}-01-01`, claims: [claim] }))
  const ordered = corpus.ordered()
  const related = relate(ordered, { ...UNDECIDED, ...decide(ordered.claims.map(({ key }) => key)) })
  const [row] = tallyThings(related)
  return { sums: related.sums.length, low: row!.range.low, best: row!.range.best, high: row!.range.high }
}

describe('decisions', () => {
  test('without any the machine’s word stands', () => {
    expect(ruled(() => ({}))).toEqual({ sums: 2, low: 33e6, best: 40e6, high: 40e6 })
  })

  test('what is joined is one sum', () => {
    expect(ruled(([a, b]) => ({ joined: [[a!, b!]] }))).toEqual({
      sums: 1,
      low: 33e6,
      best: 33e6,
      high: 33e6,
    })
  })

  test('what is split counts each for itself', () => {
    expect(
      ruled(([a, b, c]) => ({
        split: [
          [a!, b!],
          [b!, c!],
        ],
      })),
    ).toMatchObject({
      low: 73e6,
      best: 73e6,
      high: 73e6,
    })
  })

  test('what is rejected counts for nothing', () => {
    expect(ruled(([, b]) => ({ rejected: new Set([b!]) }))).toMatchObject({ low: 40e6, high: 40e6 })
  })

  test('a key that is not here decides nothing', () => {
    expect(ruled(() => ({ joined: [['ffffff', 'eeeeee']], rejected: new Set(['dddddd']) }))).toEqual(
      ruled(() => ({})),
    )
  })
})
