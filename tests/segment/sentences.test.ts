import { expect, test } from 'vitest'
import { sentencesOf } from './read.ts'

/** Sentences, joined with ` | `, of a paragraph. */
const split: [name: string, expected: string][] = [
  ['full stops', 'The fund opened in May.| It closed in June.| It will not reopen.'],
  ['question and exclamation marks', 'Who pays?| We do!| They said so.'],
  ['titles', 'Dr. Amara Lindqvist met Cllr. Bevan and Rt. Hon. members at St. Ives.| They agreed.'],
  ['initials', 'J. K. Marlowe and R. Osei wrote it.| It was short.'],
  ['decimals', 'Growth was 2.5 per cent.| Debt was 80.1 per cent.'],
  ['for example', 'Some places, e.g. Leeds and i.e. York, gain.| Others lose.'],
  [
    'for example before a capital that opens sentences',
    'It was in the press, e.g. The Herald.| It was short.',
  ],
  ['per annum before a capital', 'It pays £30,000 p.a. Councils pay it.'.replace('p.a. ', 'p.a.| ')],
  [
    'a title before a word that opens sentences',
    'They live in Church St. The road is long.'.replace('St. ', 'St.| '),
  ],
  ['et cetera before a capital', 'Paper, pens, etc. The rest is staff.'.replace('etc. ', 'etc.| ')],
  ['number sign', 'See No. 5 and para. 12 of vol. 3.| Then decide.'],
  ['answer in one word stays with what follows', 'No. The scheme is separate.| It always was.'],
  ['per annum', 'It pays £30,000 p.a. plus weighting.| Apply now.'],
  ['time of day', 'Doors close at 6 p.m. on Monday.| Come early.'],
  ['company and country', 'Acme Ltd. of the U.S. Congress fame won.| Nobody else bid.'],
  ['closing marks belong to the sentence', 'She said: “We will pay.”| He left.'],
  ['marks inside', '“Will it last?” she asked.| “It will,” he said.| “Wait.”'],
  ['brackets', 'Sums fell (see the annex.) Costs rose.'.replace('.) ', '.)| ')],
  ['lower case goes on', 'The firm iPlan vs. others.| It won.'],
  ['a number opens', 'It began in 2019.| 101 people came.'],
  ['no space', 'It helps families.The plan is new.'.replace('families.', 'families.|')],
  ['reference marks', 'It costs more.[12] Nobody knows why.[13]'.replace('[12] ', '[12]| ')],
  ['number of a question', 'When will it open? [HC 1934]| Soon.'],
  ['raised reference', 'It costs more.12 Nobody knows why.'.replace('12 ', '12| ')],
  ['ellipsis', 'We waited … and waited.| Then it came.'],
  ['semicolons and colons do not end it', 'It will: fund staff; train them; and report.| So be it.'],
  ['an address has stops of its own', 'See www.example.org.uk/a.b for more.| Then write.'],
]

test.each(split)('splits: %s', (_, expected) => {
  const parts = expected.split('|').map((part) => part.trim())
  const text = expected.replaceAll('|', '')
  expect(sentencesOf(text)).toEqual(parts)
})

test('a line break within a sentence ends nothing', () => {
  const text =
    'The council will spend over £600\nmillion on homes for people who have none, as the\nmayor announced. It is late.'
  expect(sentencesOf(text)).toEqual([text.slice(0, text.indexOf(' It')), 'It is late.'])
})
