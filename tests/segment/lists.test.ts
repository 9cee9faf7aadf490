import { expect, test } from 'vitest'
import { read } from './read.ts'

/** `lead-in > item` for each list item. */
function itemsOf(text: string): string[] {
  const { blocks } = read(text)
  const content = (index: number): string => text.slice(blocks[index]!.start, blocks[index]!.end)
  return blocks
    .filter((block) => block.kind === 'list-item')
    .map((block) => `${block.leadIn === null ? '-' : content(block.leadIn)} > ${content(block.index)}`)
}

const cases: [name: string, text: string, expected: string[]][] = [
  [
    'bullets',
    'We will:\n• build homes;\n• plant trees.',
    ['We will: > build homes;', 'We will: > plant trees.'],
  ],
  [
    'bullets behind blank lines',
    'We will:\n\n- build homes\n\n- plant trees',
    ['We will: > build homes', 'We will: > plant trees'],
  ],
  [
    'letters',
    'RESOLVED that:\n(a) the report be noted; and\n(b) it be sent.',
    ['RESOLVED that: > the report be noted; and', 'RESOLVED that: > it be sent.'],
  ],
  [
    'roman numbers',
    'Savings are:\n(i) fewer cars: £80m;\n(ii) fewer forms.',
    ['Savings are: > fewer cars: £80m;', 'Savings are: > fewer forms.'],
  ],
  [
    'lines without a mark that end in semicolons',
    'Plans to mend the roads include:\n\nHiring a board of people who know;\nHiring more staff for every area; and\nMaking a guide for all of them.',
    [
      'Plans to mend the roads include: > Hiring a board of people who know;',
      'Plans to mend the roads include: > Hiring more staff for every area; and',
      'Plans to mend the roads include: > Making a guide for all of them.',
    ],
  ],
  [
    'a lead-in without a colon',
    'RESOLVED that the Board\n• approve the plan;\n• meet again.',
    ['RESOLVED that the Board > approve the plan;', 'RESOLVED that the Board > meet again.'],
  ],
  [
    'nested',
    'We will:\n• pay for:\n  - trains\n  - buses\n• report.',
    ['We will: > pay for:', 'pay for: > trains', 'pay for: > buses', 'We will: > report.'],
  ],
  [
    'a sentence that points below',
    'The sums are set out below.\n\nNorthby: £1,250,000\nSouthby: £930,000',
    ['The sums are set out below. > Northby: £1,250,000', 'The sums are set out below. > Southby: £930,000'],
  ],
  [
    'a full stop leads nothing in',
    'The board met.\n• It agreed.\n• It left.',
    ['- > It agreed.', '- > It left.'],
  ],
  [
    'lines without any sign',
    'Since then the money has:\n\nHelped 4,000 people with nets\n\nPaid for schools in Newtown\n\nThe rest was saved.',
    [
      'Since then the money has: > Helped 4,000 people with nets',
      'Since then the money has: > Paid for schools in Newtown',
    ],
  ],
  [
    'numbers behind a colon',
    'We recommend that the council:\n1. build homes.\n2. plant trees.',
    ['We recommend that the council: > build homes.', 'We recommend that the council: > plant trees.'],
  ],
  [
    'numbered paragraphs are no list',
    'What we found.\n\n1. The council built homes.\n\n2. It planted trees.',
    [],
  ],
  [
    'notes to editors lead nothing in',
    'Notes to editors:\n\n1. The fund opened in May.\n2. It closed in June.',
    [],
  ],
  ['a heading behind a colon', 'It said:\n\nWHAT COMES NEXT\n\nWe will see about that.', []],
  ['a list within a sentence is none', 'It will: fund staff; train them; and report.', []],
  [
    'dashes without a space',
    'The plans are:\n-Homes to be cut\n– Schools to be shut',
    ['The plans are: > Homes to be cut', 'The plans are: > Schools to be shut'],
  ],
  ['a minus sign is no bullet', 'The change was:\n\n-£3m for homes and for nothing else', []],
  ['initials are no letters', 'J. Marlowe spoke.\nK. Osei did not.', []],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(itemsOf(text)).toEqual(expected)
})
