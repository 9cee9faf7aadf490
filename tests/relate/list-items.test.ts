/** Items of a list or a form, and figures of different precision in one text: what is one sum, what is apart. */
import { describe, expect, test } from 'vitest'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { fundingReport } from '../../src/report/funding.ts'
import { extractText } from '../extract-file.ts'

/** The sums that a text's claims make, and low and best of what is committed. */
function read(text: string) {
  const corpus = new Corpus()
  corpus.add(extractText(text, 'd.txt'))
  const related = relate(corpus.ordered())
  const cell = fundingReport(related, { by: 'programme' }).totals[0]?.cells[2]
  const { low, best } = cell?.kind === 'range' ? cell.range : { low: null, best: null }
  return { sums: related.sums.length, low, best }
}

const FUND = 'The Warm Homes Fund (WHF) is large.\n\n'

describe('equal figures for one programme', () => {
  test.each([
    [
      'lines that begin with different places',
      'Leeds: £1 million in WHF funding has been approved.\n\nBristol: £1 million in WHF funding has been approved.',
      2,
    ],
    [
      'a place and another name',
      'Leeds: £1 million in WHF funding has been approved.\n\nØ Quayside – Old Dock: £1 million in WHF funding has been approved.',
      2,
    ],
    [
      'lines that begin with one place',
      'Leeds: £1 million in WHF funding has been approved.\n\nLeeds will receive £1 million in WHF funding.',
      1,
    ],
    [
      'a label that names no item',
      'Leeds will receive £1 million in WHF funding.\n\nFunding: £1 million from the WHF.',
      1,
    ],
  ])('%s', (_, text, sums) => {
    expect(read(FUND + text).sums).toBe(sums)
  })
})

describe('awards of one form', () => {
  const entry = (name: string, award: string) => `Applicant: ${name}\n\nDecision: ${award}\n\n`

  test('different applicants’ awards add up, and the low is the largest', () => {
    const text =
      entry('Mill Trust', 'Award grant of £249,879') + entry('Hall Trust', 'Award grant of £149,836')
    expect(read(text)).toEqual({ sums: 2, low: 249_879, best: 399_715 })
  })

  test('a total may hold the others', () => {
    const text =
      'Total grant: £249,879 awarded to schools\n\nTotal grant: £149,836 awarded to schools in towns'
    expect(read(text).best).toBe(249_879)
  })
})

describe('a rounded figure in one text', () => {
  const exact = 'The state is awarding $38,390,961 in grants for local roads. '

  test('that points back to the exact one is the same money', () => {
    expect(read(`${exact}The $38.4 million in grants will be paid in May.`)).toMatchObject({
      sums: 1,
      best: 38_390_961,
    })
  })

  test.each([
    ['for another thing', 'It is also awarding $38.4 million in grants for museums.'],
    ['with too few digits', 'The $38 million in grants for museums will be paid in May.'],
  ])('%s is not', (_, other) => {
    expect(read(exact + other).sums).toBe(2)
  })
})
