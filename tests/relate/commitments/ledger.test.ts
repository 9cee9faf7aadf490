import { describe, expect, test } from 'vitest'
import { ledger } from '../../../src/relate/commitments/ledger.ts'
import { measuresOf } from '../../../src/relate/commitments/measurable.ts'
import { type Dated, saidLater } from './said-later.ts'

const SAID: readonly Dated[] = [
  {
    published: '2018-03-01',
    text: 'The Department of Health will publish a national dementia strategy by spring 2019.',
    name: 'a.txt',
  },
  {
    published: '2019-05-01',
    text: 'The Department of Health aims to publish the national dementia strategy by summer 2020.',
    name: 'b.txt',
  },
]

describe('one promise said in several documents', () => {
  test('the first wording stands, later ones say what changed', () => {
    const [promise, ...others] = ledger(saidLater(SAID))
    expect(others).toEqual([])
    expect(promise?.act.source.document).toBe('a.txt')
    expect(promise?.wordings.map(({ act, changes }) => [act.source.document, changes])).toEqual([
      ['b.txt', ['deadline moved from spring 2019 to summer 2020', 'softened from firm to intended']],
    ])
  })

  test('another strategy is another promise', () => {
    const other = {
      published: '2019-05-01',
      text: 'The Department of Health aims to publish a national obesity strategy by summer 2020.',
    }
    expect(ledger(saidLater([SAID[0]!, other]))).toHaveLength(2)
  })
})

describe('what a promise lacks to be checked', () => {
  test.each([
    ['The council will cut waits from 40 weeks to 18 by May 2021.', []],
    ['The council will recruit 40 wardens by May 2021.', ['baseline']],
    ['The council will improve its parks.', ['number', 'baseline', 'date']],
  ])('%s', (text, lacking) => {
    const [found] = saidLater([{ published: '2020-01-01', text }])
    const measures = measuresOf(found!.act)
    expect(Object.entries(measures).flatMap(([name, value]) => (value === null ? [name] : []))).toEqual(
      lacking,
    )
  })
})
