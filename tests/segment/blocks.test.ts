import { expect, test } from 'vitest'
import { blocksOf, read } from './read.ts'

const LONG =
  'The council met on Monday to talk about the future of its libraries and of the people in them, and agreed to wait.'

const cases: [name: string, text: string, expected: string[]][] = [
  [
    'headline and paragraph',
    `Libraries to stay open\n\n${LONG}`,
    ['heading: Libraries to stay open', `paragraph: ${LONG}`],
  ],
  ['Markdown heading', `# What we found\n${LONG}`, ['heading: What we found', `paragraph: ${LONG}`]],
  [
    'heading in capitals',
    `${LONG}\n\nNEXT STEPS\n${LONG}`,
    [`paragraph: ${LONG}`, 'heading: NEXT STEPS', `paragraph: ${LONG}`],
  ],
  [
    'numbered heading and paragraphs',
    `2. Need for a decision\n\n2.1 ${LONG}`,
    ['heading: Need for a decision', `paragraph: ${LONG}`],
  ],
  [
    'a headline keeps to itself',
    `Northby Council Awards Money for the Repair of Its Roads and Bridges\n\ndate 2017-09-18\n\n${LONG}`,
    [
      'heading: Northby Council Awards Money for the Repair of Its Roads and Bridges',
      'metadata: date 2017-09-18',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'a sentence goes on over a blank line',
    `${LONG}\n\nIt is said by everybody in the town that the libraries of the north\n\nwill close by the end of the year.`,
    [
      `paragraph: ${LONG}`,
      'paragraph: It is said by everybody in the town that the libraries of the north\n\nwill close by the end of the year.',
    ],
  ],
  ['a sentence is no heading', `It is done.\n\n${LONG}`, ['paragraph: It is done.', `paragraph: ${LONG}`]],
  [
    'the last line is no heading',
    `${LONG}\n\nBudget Plan 2019`,
    [`paragraph: ${LONG}`, 'paragraph: Budget Plan 2019'],
  ],
  [
    'metadata',
    `A new home\n\nFrom: Ministry of Homes\nPublished: 14 March 2016\nBy Ada Quist, 15 March 2016\n\n${LONG}`,
    [
      'heading: A new home',
      'metadata: From: Ministry of Homes',
      'metadata: Published: 14 March 2016',
      'metadata: By Ada Quist, 15 March 2016',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'hard-wrapped lines are one paragraph',
    'The council met on Monday to talk about the\nfuture of its libraries and of the people in\nthem. It agreed to wait.\n\nNobody spoke against the plan, though it was\nknown to cost more than anybody had said.',
    [
      'paragraph: The council met on Monday to talk about the\nfuture of its libraries and of the people in\nthem. It agreed to wait.',
      'paragraph: Nobody spoke against the plan, though it was\nknown to cost more than anybody had said.',
    ],
  ],
  [
    'lines of an address stay apart',
    `${LONG}\n\nHarbour House\nQuay Street\nNewtown`,
    [`paragraph: ${LONG}`, 'paragraph: Harbour House', 'paragraph: Quay Street', 'paragraph: Newtown'],
  ],
  [
    'named amounts stay apart',
    'Sums are:\n\nNorthby – £512,304\nSouthby – £431,990',
    ['paragraph: Sums are:', 'list-item: Northby – £512,304', 'list-item: Southby – £431,990'],
  ],
  ['bare numbers that count on', `1 ${LONG}\n\n2 ${LONG}`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
  [
    'a number that does not count on is text',
    `101 people came to the meeting of the council.\n\n${LONG}`,
    ['paragraph: 101 people came to the meeting of the council.', `paragraph: ${LONG}`],
  ],
  ['signs alone are no block', `${LONG}\n\n* * *\n\n${LONG}`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(blocksOf(text)).toEqual(expected)
})

test('a block knows the heading above it', () => {
  const { blocks } = read(`Title of it\n\n${LONG}\n\nSecond part\n\n${LONG}`)
  expect(blocks.map((block) => block.heading)).toEqual([null, 0, 0, 2])
})

test('a page ends in the middle of a sentence, or between two paragraphs', () => {
  expect(blocksOf('Councils will get\f£5 million by May.\n\n\fThe next page begins.')).toEqual([
    'paragraph: Councils will get\f£5 million by May.',
    'paragraph: The next page begins.',
  ])
})
