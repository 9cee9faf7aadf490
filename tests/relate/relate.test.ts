import { describe, expect, test } from 'vitest'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { Relations } from '../../src/relate/relation-between.ts'
import { tallyThings } from '../../src/relate/tallies.ts'
import { type MadeDocument, madeRecords } from './made-records.ts'

function related(...documents: readonly MadeDocument[]) {
  const corpus = new Corpus()
  for (const document of documents) corpus.add(madeRecords(document))
  return relate(corpus.ordered())
}

/** Each sum as its claims' ids. */
function sums(...documents: readonly MadeDocument[]): string[] {
  return related(...documents).sums.map(({ claims }) =>
    claims.map(({ id }) => id.replace('.txt#', '')).join(' = '),
  )
}

/** Low, best and high in millions, by thing and stage. */
function tallies(...documents: readonly MadeDocument[]): Record<string, (number | null)[]> {
  const millions = (amount: number | null) => (amount === null ? null : amount / 1e6)
  return Object.fromEntries(
    tallyThings(related(...documents)).map(({ thing, stage, range: { low, best, high } }) => [
      `${thing.key} ${stage}`,
      [low, best, high].map(millions),
    ]),
  )
}

describe('the same money', () => {
  test.each([
    ['the article points back', 'The # package has two blocks.', true],
    ['another sum of that size', 'A # package came from elsewhere.', false],
  ])('within one text: %s', (_, sentence, same) => {
    const claims = [
      { sum: 40e6, for: 'new trains', sentence: 'They agreed # for new trains.' },
      { sum: 40e6, sentence },
    ]
    expect(sums({ name: 'a', published: '2020-01-01', claims })).toEqual(
      same ? ['af1 = af2'] : ['af1', 'af2'],
    )
  })

  const first = { name: 'a', published: '2020-01-01', claims: [{ sum: 40e6, for: 'Harbour Fund' }] }

  test.each([
    ['one programme and figure', { sum: 40e6, for: 'Harbour Fund' }, true],
    ['a later stage of it', { sum: 40e6, for: 'Harbour Fund', action: 'spent' as const }, true],
    ['the same figure for another programme', { sum: 40e6, for: 'Meadow Fund' }, false],
    ['another figure', { sum: 47e6, for: 'Harbour Fund' }, false],
    ['the same figure for a purpose of its own', { sum: 40e6, for: 'road repairs' }, false],
  ])('%s', (_, claim, same) => {
    const found = sums(first, { name: 'b', published: '2021-01-01', claims: [claim] })
    expect(found).toEqual(same ? ['af1 = bf1'] : ['af1', 'bf1'])
  })

  test('the text around a sum tells its programme', () => {
    const later = {
      name: 'b',
      published: '2021-01-01',
      about: 'Harbour Fund',
      claims: [{ sum: 40e6, sentence: 'How much of the # is left?' }],
    }
    expect(sums(first, later)).toEqual(['af1 = bf1'])
  })

  test.each([
    ['recipients', { recipient: 'Leeds City Council' }, { recipient: 'Kent County Council' }],
    ['periods', { period: '2020-04/2021-03' }, { period: '2021-04/2022-03' }],
  ])('different %s are different money', (_, one, other) => {
    const claim = { sum: 1.25e6, for: 'Harbour Fund' }
    const found = sums(
      { name: 'a', claims: [{ ...claim, ...one }] },
      { name: 'b', claims: [{ ...claim, ...other }] },
    )
    expect(found).toEqual(['af1', 'bf1'])
  })

  test('equal figures in one sentence are different money', () => {
    const list = [
      { sum: 50e6, for: 'feeding' },
      { sum: 50e6, for: 'parenting', along: true },
    ]
    expect(sums({ name: 'a', claims: list })).toEqual(['af1', 'af2'])
  })

  test('a yearly rate over a known time is its total', () => {
    const rate = { sum: 200e6, per: 'year' as const, period: 'P3Y', for: 'Harbour Fund' }
    const total = { sum: 600e6, for: 'Harbour Fund' }
    expect(sums({ name: 'a', claims: [rate] }, { name: 'b', claims: [total] })).toEqual(['af1 = bf1'])
  })
})

describe('tallies', () => {
  test('a part adds nothing, parts that add up are said to', () => {
    const claims = [
      { sum: 60e6, for: 'Harbour Fund' },
      { sum: 55e6, partOf: 0, recipient: 'Leeds City Council' },
      { sum: 5e6, partOf: 0, for: 'evaluation' },
    ]
    const document = { name: 'a', claims }
    expect(tallies(document)).toEqual({ 'programme harbour-fund committed': [60, 60, 60] })
    expect(related(document).totals.map(({ relation }) => relation.why)).toEqual([
      '£55000000 + £5000000 = 60000000',
    ])
  })

  test('a sum on top is added', () => {
    const sentence = '# goes to the rest, in addition to £302000000'
    const claims = [
      { sum: 12e6, for: 'Harbour Fund', sentence },
      {
        sum: 302e6,
        for: 'Harbour Fund',
        sentence: sentence.replace('#', '£12000000').replace('£302000000', '#'),
        along: true,
      },
    ]
    expect(tallies({ name: 'a', claims })).toEqual({ 'programme harbour-fund committed': [314, 314, 314] })
  })

  test('a sentence that puts its sum on top of the one before', () => {
    const claims = [
      { sum: 34e6, for: 'Harbour Fund' },
      { sum: 500e6, for: 'Harbour Fund', sentence: 'This is on top of # announced earlier.' },
    ]
    expect(tallies({ name: 'a', claims })).toEqual({ 'programme harbour-fund committed': [534, 534, 534] })
  })

  test('a rise takes the place of the sum before', () => {
    const sentence = 'The fund will rise from £40000000 to £55000000.'
    const claims = [
      { sum: 40e6, for: 'Harbour Fund', sentence: sentence.replace('£40000000', '#') },
      { sum: 55e6, for: 'Harbour Fund', sentence: sentence.replace('£55000000', '#'), along: true },
    ]
    expect(tallies({ name: 'a', claims })).toEqual({ 'programme harbour-fund committed': [55, 55, 55] })
  })

  test('“the project” of one text is not that of another', () => {
    const document = (name: string, sum: number) => ({
      name,
      published: '2020-01-01',
      claims: [{ sum, for: 'the project', sentence: `${name} gets # for the project.` }],
    })
    expect(related(document('a', 44e6), document('b', 600e6)).relations).toEqual([])
    expect(Object.values(tallies(document('a', 44e6), document('b', 600e6)))).toEqual([
      [44, 44, 44],
      [600, 600, 600],
    ])
  })

  test('figures that contradict one another are bounds, not a sum', () => {
    const one = { name: 'a', published: '2020-01-01', claims: [{ sum: 30e6, for: 'Harbour Fund' }] }
    const other = { name: 'b', published: '2021-01-01', claims: [{ sum: 22e6, for: 'Harbour Fund' }] }
    expect(tallies(one, other)).toEqual({ 'programme harbour-fund committed': [22, 22, 30] })
  })

  test('stages are never added', () => {
    const claims = [
      { sum: 60e6, for: 'Harbour Fund' },
      { sum: 25e6, for: 'Harbour Fund', action: 'spent' as const },
    ]
    expect(tallies({ name: 'a', claims })).toEqual({
      'programme harbour-fund committed': [60, 60, 60],
      'programme harbour-fund spent': [25, 25, 25],
    })
  })

  test('a later state of spending holds the earlier one', () => {
    const state = (sum: number, period: string) => ({ sum, period, partOf: 0, action: 'spent' as const })
    const claims = [{ sum: 302e6, for: 'Harbour Fund' }, state(250e6, '2024-01'), state(277.5e6, '2024-12')]
    expect(tallies({ name: 'a', claims })).toMatchObject({
      'programme harbour-fund spent': [277.5, 277.5, 277.5],
    })
  })

  test('what is cut from a sum lowers its low', () => {
    const claims = [
      { sum: 6.4e6, for: 'Harbour Fund' },
      { sum: 0.7e6, partOf: 0, action: 'cut' as const },
    ]
    expect(tallies({ name: 'a', claims })).toMatchObject({
      'programme harbour-fund committed': [5.7, 6.4, 6.4],
    })
  })

  test('open bounds stay open', () => {
    expect(tallies({ name: 'a', claims: [{ sum: 5e6, modifier: 'over', for: 'Harbour Fund' }] })).toEqual({
      'programme harbour-fund committed': [5, 5, null],
    })
    expect(tallies({ name: 'a', claims: [{ sum: 5e6, modifier: 'up-to', for: 'Harbour Fund' }] })).toEqual({
      'programme harbour-fund committed': [0, 5, 5],
    })
  })
})

test.each([
  ['revises', { sum: 55e6, for: 'Harbour Fund', sentence: 'The fund was raised to #.' }],
  ['contradicts', { sum: 55e6, for: 'Harbour Fund' }],
  ['distinct', { sum: 55e6, for: 'Meadow Fund' }],
  ['may-overlap', { sum: 55e6 }],
])('%s', (kind, claim) => {
  const money = related(
    { name: 'a', published: '2020-01-01', claims: [{ sum: 40e6, for: 'Harbour Fund' }] },
    { name: 'b', published: '2021-01-01', claims: [claim] },
  )
  const [one, other] = money.sums
  const relation = new Relations(money).between(other!, one!)
  expect(relation.kind).toBe(kind)
  expect(relation.evidence.map(({ source }) => source.document).sort()).toEqual(['a.txt', 'b.txt'])
})
