import { expect, test } from 'vitest'
import { layOut } from '../../src/segment/lay-out.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { furnitureOf, read } from './read.ts'

const PROSE = [
  'The council met on Monday to talk about the future of its libraries and of the people in them, and agreed to wait for money.',
  'Nobody spoke against the plan, though it was known to cost more than anybody had said, and less than some had feared it would.',
  'The vote was unanimous after a debate of three hours in which every party spoke, some of them twice, and the mayor not at all.',
].join('\n\n')

/** Each rule: lines that it cuts, and lines that stay. */
const rules: [rule: string, cut: string[], stay: string[]][] = [
  [
    'address',
    ['https://news.example.gov.uk/2017/03/plan/', 'www.example.org'],
    ['See www.example.org for the plan.'],
  ],
  [
    'page-phrase',
    [
      'Skip to main content',
      'Share this page',
      'Loading…',
      '- View Source',
      'BACK TO TOP ↑'.replace(' ↑', ''),
    ],
    ['Share this page with the minister for homes', 'Search for a new home begins'],
  ],
  [
    'page-opening',
    [
      'We use cookies to make this site better.',
      'You are receiving this because you subscribed on 3 May.',
      'Most read: Tax to rise by £200',
    ],
    ['You are receiving £5m, the council was told.'],
  ],
  [
    'page-label',
    ['Posted in: News, Homes', 'Photo: Ada Quist', 'More from the Newtown Herald'],
    ['More from the fund will go to schools next year.'],
  ],
  ['sharing-buttons', ['Facebook Twitter WhatsApp'], ['Facebook and Amazon are to pay £5m']],
  ['follow', ['Follow us on Twitter', 'Follow @herald on Facebook'], ['Follow the money']],
  [
    'blog-template',
    ['Posted by: Press Office, Posted on: 7 May 2017 - Categories: Homes, £5m fund'],
    ['Posted by: Press Office'],
  ],
  ['empty-byline', ['Posted by: ,', 'By:'], ['By Ada Quist']],
  ['reading-time', ['4 min read', '2 mins read Funding'], ['4 minutes were all that it took']],
  ['age', ['(8 years, 5 months ago)', '3 days ago'], ['Two years ago the fund closed.']],
  ['image-file', ['mayor-portrait 85mm.jpg'], ['See the file plan.pdf']],
  ['comment-head', ['1. Comment by Ben posted on 3 May 2017'], ['Comment by the mayor']],
  ['comment-count', ['Comments (214)', '3 Comments'], ['3 comments were heard at the meeting in May']],
  ['page-number', ['Page 3 of 12', '- 4 -'], ['Page 3 of the report says so']],
  [
    'navigation-bar',
    ['News | Opinion | Jobs | Log in', 'Comments (3) | Print | Email', 'Home > Homes > News'],
    [
      'Ada Quist | 6 May 2025',
      'National Audit Board | Press notice',
      'Leeds | York | Hull',
      'Ministry of Homes | Press releases | 5 May 2016',
    ],
  ],
  ['breadcrumb', ['You are here: plans for homes', 'Home / Plans / 2019'], ['Home is where it begins']],
  ['column-mark', ['19 Mar 2013 : Column WA127'], ['19 March 2013: Column by Ada Quist']],
  ['portrait', ['Ada Quist Portrait'], ['Gallery buys a portrait']],
  [
    'appeal',
    [
      'Ada Quist is a fellow. Donate £5 a month',
      'Subscribe now'.replace('Subscribe now', 'Like it? Subscribe today'),
    ],
    ['They give £5 a month to the club'],
  ],
]

test.each(rules)('%s', (rule, cut, stay) => {
  for (const line of cut)
    expect(furnitureOf(`${PROSE}\n\n${line}\n\n${PROSE}`), line).toEqual([`${rule}: ${line}`])
  for (const line of stay) expect(furnitureOf(`${PROSE}\n\n${line}\n\n${PROSE}`), line).toEqual([])
})

const documents: [name: string, text: string, expected: string[]][] = [
  [
    'a menu set in lines, up to its last known word',
    `Home\nTopics\nOur vision\nContact us\nLibraries stay open\n\n${PROSE}`,
    ['menu: Home', 'menu: Topics', 'menu: Our vision', 'page-phrase: Contact us'],
  ],
  ['short lines that are no menu', `${PROSE}\n\nNorthby\nSouthby\nEastby\nHome\n\n${PROSE}`, []],
  [
    'cards of date, title and sentence',
    `${PROSE}\n\nRelated Newtown News Stories\n\n24 May 2013\nCare homes to close\nThe trust is to close nine of its care homes this year, according to the union of its staff.\n11 May 2013\nWard opens\nThe ward for children is to open at last.\n\n${PROSE} ${PROSE}`,
    [
      'teaser-heading: Related Newtown News Stories',
      'teaser: 24 May 2013',
      'teaser: Care homes to close',
      'teaser: The trust is to close nine of its care homes this year, according to the union of its staff.',
      'teaser: 11 May 2013',
      'teaser: Ward opens',
      'teaser: The ward for children is to open at last.',
    ],
  ],
  [
    'headline, standfirst, byline and dateline stay',
    `Libraries stay open\n\nNo branch will close before May\n\nBy Ada Quist, 3 May 2016\n\n${PROSE}`,
    [],
  ],
  ['a closing pointer stays', `${PROSE}\n\nRead the full summary of the plan here.`, []],
  [
    'related articles to the end',
    `${PROSE}\n\nRelated articles\n\nBins: what we know\nPark to open in May`,
    ['teaser-heading: Related articles', 'teaser: Bins: what we know', 'teaser: Park to open in May'],
  ],
  [
    'the document goes on behind a teaser',
    `${PROSE}\n\nRead more\nBins: what we know\n\n${PROSE} ${PROSE}`,
    ['page-phrase: Read more', 'teaser: Bins: what we know'],
  ],
  ['a heading of the document with the same words', `Related articles\n\n${PROSE}`, []],
  [
    'blurbs cut short',
    `${PROSE}\n\nYou may also like\nBins are full.\nThe bins of the town are full, says a report that the council...\n3 May 2016\n\n${PROSE} ${PROSE}`,
    [
      'teaser-heading: You may also like',
      'teaser: Bins are full.',
      'teaser: The bins of the town are full, says a report that the council...',
      'teaser: 3 May 2016',
    ],
  ],
  [
    'cards of label, title, byline and blurb',
    `HOMES\n\nLibraries stay\n\n${PROSE}\n\nHOMES\n\nPark opens\n\nBy Ben Osei | 11 May 2025\n\nBen Osei looks at the park.\n\nHOMES\n\nBins full\n\nBy Ada Quist | 10 May 2025\n\nThe bins of the town are full, and the council must...`,
    [
      'section-label: HOMES',
      'teaser-card: HOMES',
      'teaser-card: Park opens',
      'teaser-card: By Ben Osei | 11 May 2025',
      'teaser-card: Ben Osei looks at the park.',
      'teaser-card: HOMES',
      'teaser-card: Bins full',
      'teaser-card: By Ada Quist | 10 May 2025',
      'teaser-card: The bins of the town are full, and the council must...',
    ],
  ],
  ['one byline is the document’s own', `Libraries stay\n\nBy Ben Osei | 11 May 2025\n\n${PROSE}`, []],
  [
    'site name above navigation',
    `Newtown Council\nHome | News | Contact us\nLibraries stay open\n\n${PROSE}`,
    ['site-name: Newtown Council', 'navigation-bar: Home | News | Contact us'],
  ],
  [
    'a slogan without a name',
    `From house to home\n\nLibraries of Newtown to stay open for longer\n\n${PROSE}`,
    ['site-slogan: From house to home'],
  ],
  ['a headline above its year', `Our yearly sums\n\nAnnual review 2017-18\n\n${PROSE}`, []],
  [
    'a body’s name at the top stays',
    `Ministry of Homes\n\nLibraries of Newtown to stay open\n\n${PROSE}`,
    [],
  ],
  [
    'a short line between furniture',
    `${PROSE}\n\nShare this page\nBins to be emptied\nIs this page useful? Yes No`,
    [
      'page-phrase: Share this page',
      'between-furniture: Bins to be emptied',
      'page-opening: Is this page useful? Yes No',
    ],
  ],
  [
    'comments of readers',
    `${PROSE}\n\nSharing and comments\n\n1. Comment by Ben posted on 3 May\n\nI do not agree with any of it, and I have said so before.\n\nNor do I, and I have said so for longer than Ben has.`,
    [
      'page-phrase: Sharing and comments',
      'comment-head: 1. Comment by Ben posted on 3 May',
      'teaser: I do not agree with any of it, and I have said so before.',
      'teaser: Nor do I, and I have said so for longer than Ben has.',
    ],
  ],
  [
    'page numbers that count on',
    `${PROSE}\n\n3\n\n${PROSE}\n\n4\n\n${PROSE}\n\n5\n\n${PROSE}`,
    ['page-number: 3', 'page-number: 4', 'page-number: 5'],
  ],
  [
    'last words of a wrapped paragraph',
    `${PROSE}\n\nNobody at the council knows what is to come\nnext.\n\n${PROSE}`,
    [],
  ],
  ['figures that do not', `${PROSE}\n\n312\n\n298\n\n1104`, []],
  [
    'running heads',
    `Annual report of the board 2\n\n${PROSE}\n\nAnnual report of the board 3\n\n${PROSE}\n\nAnnual report of the board 4\n\n${PROSE}`,
    [
      'running-head: Annual report of the board 2',
      'running-head: Annual report of the board 3',
      'running-head: Annual report of the board 4',
    ],
  ],
]

test.each(documents)('%s', (_, text, expected) => {
  expect(furnitureOf(text)).toEqual(expected)
})

test('gives line, place, rule and reason, and keeps the line out of every block', () => {
  const text = `Skip to main content\r\n\r\n${PROSE}`
  const { furniture, blocks, sentences } = read(text)
  expect(furniture).toEqual([
    {
      line: 1,
      start: 0,
      end: 20,
      rule: 'furniture/page-phrase',
      reason: 'words that web pages put around documents',
    },
  ])
  expect(blocks[0]!.start).toBe(24)
  expect(sentences[0]!.start).toBe(24)
})

test('what the reader knows to stand in the margins is cut with the reader’s reason', () => {
  const text = 'Annual Review 2016\n\nThe review cost £5 million in 2016.\n\nAnnual Review 2016\n'
  const { source } = read(text)
  const start = text.lastIndexOf('Annual')
  const margins = [
    { start, end: start + 18, rule: 'running-head', reason: 'foot at the same place on 9 pages' },
  ]
  const { furniture, blocks } = layOut({ ...source, margins }, new Vocabulary())
  expect(furniture).toEqual([
    {
      line: 5,
      start,
      end: start + 18,
      rule: 'furniture/running-head',
      reason: 'foot at the same place on 9 pages',
    },
  ])
  expect(blocks).toHaveLength(2)
})
