/** By whom money is given and got: what names nobody labels no row; a stage that only a mention repeats has none. */
import { expect, test } from 'vitest'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import type { Dimension } from '../../src/report/dimensions.ts'
import { fundingReport } from '../../src/report/funding.ts'
import { extractText } from '../extract-file.ts'

function keys(by: Dimension, ...texts: readonly string[]): string[] {
  const corpus = new Corpus()
  for (const [at, text] of texts.entries()) corpus.add(extractText(text, `d${at}.txt`))
  return fundingReport(relate(corpus.ordered()), { by }).rows.map(({ key }) => key)
}

test.each([
  [
    'a pronoun',
    'Five harbours were chosen. They will receive £9 million in support.',
    'unnamed recipient d0.txt · committed · GBP',
  ],
  [
    'a generic noun',
    'The department has allocated £9 million to 34 projects.',
    'unnamed recipient d0.txt · committed · GBP',
  ],
  [
    'a kind of project',
    'The department has allocated £9 million to seven research projects.',
    'unnamed recipient d0.txt · committed · GBP',
  ],
  [
    'a kind of body',
    'The department has allocated £9 million to seven research charities.',
    'research chariti · committed · GBP',
  ],
  [
    'a council',
    'The department has allocated £9 million to Kent County Council.',
    'kent-county-council · committed · GBP',
  ],
])('recipients: %s', (_, text, expected) => {
  expect(keys('recipient', text)).toEqual([expected])
})

test('recipients that no text names are told apart by document', () => {
  expect(
    keys('recipient', 'They will receive £9 million.', 'The government announced £40 million for roads.'),
  ).toEqual(['unnamed recipient d0.txt · committed · GBP', 'unnamed recipient d1.txt · committed · GBP'])
})

const NEED = 'To avoid cuts to libraries would require a top-up of £9 million. '

test.each([
  ['repeats the need', 'She added that the £9 million seemed small beside other figures.', ['needed']],
  ['gives the money', 'The council has now announced the £9 million.', ['needed', 'committed']],
])('a later sentence that %s', (_, sentence, expected) => {
  const stages = keys('document', NEED + sentence).map((key) => key.split(' · ')[1])
  expect(stages).toEqual(expected)
})

test.each([
  ['a generic noun', '£9 million was announced for 24 projects.', /^unnamed /],
  ['what it says', '£9 million was announced for 24 harbours.', /harbour/],
])('programmes: %s', (_, text, expected) => {
  for (const by of ['programme', 'purpose'] as const)
    expect(keys(by, text)).toEqual([expect.stringMatching(expected)])
})
