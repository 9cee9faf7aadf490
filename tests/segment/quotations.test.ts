import { expect, test } from 'vitest'
import { read } from './read.ts'

/** `introduction > first words of each block` for each quotation. */
function quotationsOf(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n')
  const { blocks, quotations } = read(text)
  const opening = (index: number): string =>
    text.slice(blocks[index]!.start, blocks[index]!.end).split(' ').slice(0, 3).join(' ')
  return quotations.map(({ firstBlock, endBlock, introducedBy }) => {
    const inside = blocks.slice(firstBlock, endBlock).map((block) => opening(block.index))
    return `${opening(introducedBy)} > ${inside.join(' / ')}`
  })
}

const INTRODUCTION = 'Housing Minister Ada Quist said:'

const cases: [name: string, paragraphs: string[], expected: string[]][] = [
  [
    'one paragraph without marks',
    [INTRODUCTION, 'This is a start for all of us.', 'The department also plans a review.'],
    ['Housing Minister Ada > This is a'],
  ],
  [
    'speech in the first person goes on',
    [
      INTRODUCTION,
      'This is a start.',
      'We will build homes.',
      'It takes time.',
      'I am grateful to all.',
      'The new homes will be built by May.',
    ],
    ['Housing Minister Ada > This is a / We will build / It takes time. / I am grateful'],
  ],
  [
    'another speaker ends it',
    [INTRODUCTION, 'We will build.', 'Mayor Ben Osei said:', 'We will pay.'],
    ['Housing Minister Ada > We will build.', 'Mayor Ben Osei > We will pay.'],
  ],
  [
    'a heading ends it',
    [INTRODUCTION, 'We will build.', 'What happens next', 'We have asked each council for its plan by May.'],
    ['Housing Minister Ada > We will build.'],
  ],
  [
    'a closing mark that nothing opened ends it',
    [
      INTRODUCTION,
      'Homes are a right.',
      'They cost money.',
      'And time.',
      'That is all.”',
      'We publish the list below.',
    ],
    ['Housing Minister Ada > Homes are a / They cost money. / And time. / That is all.”'],
  ],
  [
    'marks',
    [INTRODUCTION, '“Homes are a right.”', 'We agree with that, and so do others.'],
    ['Housing Minister Ada > “Homes are a'],
  ],
  [
    'marks that open every paragraph',
    [
      'Chair Ben Osei said: ‘It is late.',
      '‘It is also dear.',
      '‘And that’s all.’',
      'The committee meets in May.',
    ],
    ['Chair Ben Osei > ‘It is also / ‘And that’s all.’'],
  ],
  [
    'a list inside marks',
    [INTRODUCTION, '“So we will:', '• build;', '• mend.', 'Nobody will lose.”', 'We shall see.'],
    ['Housing Minister Ada > “So we will: / build; / mend. / Nobody will lose.”'],
  ],
  [
    'speech opened by marks with its speaker inside',
    ['“It is late,” said Ben Osei. “It is dear.', '“And that is all.”', 'The committee meets.'],
    ['“It is late,” > “And that is'],
  ],
  ['a list is no speech', ['The report said that the savings are:', '• £5m;', '• £6m.'], []],
  ['a colon alone introduces none', ['The figures are below:', 'We will publish more in May.'], []],
  [
    'speech within its paragraph is none',
    ['Ada Quist said: “We will build.”', '“We will pay,” said Ben Osei.'],
    [],
  ],
]

test.each(cases)('%s', (_, paragraphs, expected) => {
  expect(quotationsOf(paragraphs)).toEqual(expected)
})
