/** No low above what the texts tell apart: for each way of counting twice a set of documents, and its twin that may be added. */
import { describe, expect, test } from 'vitest'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { fundingReport } from '../../src/report/funding.ts'
import { extractText } from '../extract-file.ts'

/** Low and best of all that is committed, in millions. */
function total(...texts: readonly string[]): readonly (number | null)[] {
  const corpus = new Corpus()
  for (const [at, text] of texts.entries()) corpus.add(extractText(text, `d${at}.txt`))
  const { totals } = fundingReport(relate(corpus.ordered()), { by: 'programme' })
  const cell = totals.find(({ key }) => key.includes('committed'))?.cells[2]
  if (cell?.kind !== 'range') return []
  const millions = (amount: number | null) => (amount === null ? null : amount / 1e6)
  return [cell.range.low, cell.range.best].map(millions)
}

const TITLE = 'Ministers announce £18 million for coastal towns\n\n'

describe('a headline and its parts', () => {
  test.each([
    [
      'an additional part',
      'The department will provide £10 million for piers. An additional £8 million will go to promenades.',
      [18, 18],
    ],
    [
      'parts that do not add up to it',
      'The department will provide £7 million for piers. An additional £8 million will go to promenades.',
      [18, 18],
    ],
    [
      'money that is said to come on top of it',
      'This is in addition to the £30 million for harbours that the department will provide.',
      [48, 48],
    ],
  ])('%s', (_, body, expected) => {
    expect(total(TITLE + body)).toEqual(expected)
  })
})

describe('figures that add up', () => {
  test('two sums and their total', () => {
    const text =
      'The state will award $12.3 million in grants. Local partners will provide $14.1 million, for a total investment of $26.4 million.'
    expect(total(text)[1]).toBe(26.4)
  })

  test('round figures meet by chance', () => {
    const text =
      'The council will spend £3 million on roads. It will give £2 million to parks. It will give £1 million to pools.'
    expect(total(text)[1]).toBeGreaterThan(2)
  })
})

describe('several texts', () => {
  test('one announcement in other words', () => {
    const one = '8 March 2022\n\nThe Scottish Government has pledged £250m to tackle drug deaths.'
    const other =
      '9 March 2022\n\nThe Scottish Government has committed £250 million of extra funding to turn the trend.'
    expect(total(one, other)[0]).toBe(250)
  })

  test('equal sums of two councils are two sums', () => {
    const one = 'Leeds City Council will provide £16 million for road repairs in Leeds.'
    const other = 'Kent County Council will provide £16 million for school kitchens in Kent.'
    expect(total(one, other)[1]).toBe(32)
  })

  test('a total to date holds what was given before', () => {
    const before = '4 May 2021\n\nThe department will provide £20 million for the Warm Homes Fund.'
    const after =
      '4 May 2022\n\nThe department will provide £9 million, bringing the total for the Warm Homes Fund to £31 million.'
    expect(total(before, after)).toEqual([31, 31])
  })

  test('what is told long after a total is not in it', () => {
    const before =
      '4 May 2021\n\nThe department will provide £9 million, bringing the total for the Warm Homes Fund to £31 million.'
    const after = '4 May 2024\n\nThe department will provide £80 million for the Warm Homes Fund.'
    expect(total(before, after)[1]).toBe(80)
  })

  test('a document that has nothing to do with another changes none of its rows', () => {
    const text = 'The department will provide £20 million for the Warm Homes Fund.'
    const unrelated = 'The university will spend £4 million on telescopes.'
    const rows = (...texts: readonly string[]) => {
      const corpus = new Corpus()
      for (const [at, one] of texts.entries()) corpus.add(extractText(one, `d${at}.txt`))
      return fundingReport(relate(corpus.ordered()), { by: 'programme' }).rows
    }
    const before = rows(text)
    expect(rows(text, unrelated)).toEqual(expect.arrayContaining(before))
  })
})

test('the text says so only where it does', () => {
  const corpus = new Corpus()
  corpus.add(
    extractText(
      'The department will provide £9 million for ports, of which £2 million goes to Hull.\n\nThe amounts are:\n\n- Dover - £4 million\n- Ramsgate - £3 million',
    ),
  )
  const why = [...relate(corpus.ordered()).parts.values()].map(({ relation }) => relation.why)
  expect(why[0]).toMatch(/^the text says so/)
  for (const one of why.slice(1)) expect(one).not.toMatch(/^the text says so/)
})
