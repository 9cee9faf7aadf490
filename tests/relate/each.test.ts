/** Sums that are no totals: prices, and what each of many gets; each with its twin that may be counted. */
import { expect, test } from 'vitest'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { extractText } from '../extract-file.ts'

function amounts(text: string): (number | null)[] {
  const corpus = new Corpus()
  corpus.add(extractText(text))
  return relate(corpus.ordered()).sums.map(({ amount }) => amount?.face ?? null)
}

test.each([
  ['a ceiling for one', 'The council will provide up to £4,000 for roof repairs.', [null]],
  ['a ceiling for all', 'The council will provide up to £4 million for roof repairs.', [4e6]],
  ['grants of so much', 'The council will provide grants of £60,000 for roof repairs.', [null]],
  ['a grant of so much', 'The council will provide a grant of £60,000 for roof repairs.', [60e3]],
  ['sizes of one grant', 'The council will provide grants between £60,000 and £90,000 to clubs.', [null]],
  ['a pot of grants', 'The council will provide grants from the £60,000 fund.', [60e3]],
  ['a cost of one', 'The cost per home, with repairs and charges, fell to £4,013 in 2017.', [null]],
  ['a cost of all', 'The cost, with all repairs, fell to £4,013 in 2017.', [4013]],
  ['on average', 'The council will provide an average of £2 million for libraries.', [null]],
  ['a payment', 'The council will provide a £250 payment for pensioners.', [null]],
  ['payments in all', 'The council will provide £250,000 for pensioners.', [250e3]],
  ['a price', 'The council will provide £1.50 for each ride.', [null]],
])('%s', (_, text, expected) => {
  expect(amounts(text)).toEqual(expected)
})

test.each([
  ['the cost of one is no cost of a programme named before', 'The cost per home fell to £4,013 in 2017.', 0],
  ['the cost of all may be', 'The cost fell to £4,013 in 2017.', 1],
])('%s', (_, text, expected) => {
  const corpus = new Corpus()
  corpus.add(extractText(`Tenants now get Universal Credit.\n\n${text}`))
  expect(relate(corpus.ordered()).sums[0]?.understood).toHaveLength(expected)
})
