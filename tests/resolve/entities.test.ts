import { describe, expect, test } from 'vitest'
import { extractText } from '../extract-file.ts'

/** The entities of the mentions with these words, in order of the text. */
function entities(text: string, ...words: string[]): (string | null)[] {
  return extractText(text)
    .mentions.filter((mention) => words.includes(mention.text))
    .map((mention) => mention.entity)
}

const SAME: [string, string, string[]][] = [
  ['an abbreviation', 'The Quiet Rivers Trust (QRT) met. The QRT agreed.', ['Quiet Rivers Trust', 'QRT']],
  ['a head alone', 'The Quiet Rivers Trust met. The Trust agreed.', ['Quiet Rivers Trust', 'Trust']],
  [
    'curly and straight quotes',
    "The Tenants’ Forum met. The Tenants' Forum agreed.",
    ['Tenants’ Forum', "Tenants' Forum"],
  ],
  [
    'a name in capitals',
    'QUIET RIVERS TRUST\n\nThe Quiet Rivers Trust met here today.',
    ['QUIET RIVERS TRUST', 'Quiet Rivers Trust'],
  ],
  [
    'a letter wrong',
    'The Quiet Rivers Alliance met. The Quiet Rivres Alliance agreed.',
    ['Quiet Rivers Alliance', 'Quiet Rivres Alliance'],
  ],
  [
    'a programme and its head',
    'The Harbour Steps Programme grew. Harbour Steps closed.',
    ['Harbour Steps Programme', 'Harbour Steps'],
  ],
  ['a surname', 'Jo Quillfeather spoke. Ms Quillfeather agreed.', ['Jo Quillfeather', 'Quillfeather']],
  ['a first name', 'Sir Hugo Quillfeather spoke. Sir Hugo agreed.', ['Hugo Quillfeather', 'Hugo']],
  ['the Act', 'The Widget Act 2003 matters. Part 1 of the Act is long.', ['Widget Act 2003', 'Act']],
  [
    'a secretary of state',
    'The Education Secretary and the Secretary of State for Education met.',
    ['Education Secretary', 'Secretary of State for Education'],
  ],
  [
    'the explained department',
    'The Department for Education (the Department) wrote to HM Treasury. The Department agreed.',
    ['Department for Education', 'Department'],
  ],
  [
    'a council by its place',
    'Trafford MBC met. Trafford chief executive Jo Foxley spoke.',
    ['Trafford MBC', 'Trafford'],
  ],
  [
    'initials that act',
    'The Quorn Vale Development Agency met. The chief executive of the QVDA spoke. QVDA agreed.',
    ['Quorn Vale Development Agency', 'QVDA'],
  ],
]

const ONE: [string, string, string, string][] = [
  ['the UK government', 'The Government will act.', 'Government', 'uk-government'],
  [
    'a devolved government',
    'The Scottish Government met. The Government will act.',
    'Government',
    'scottish-government',
  ],
  [
    'the department of the office asked',
    'To ask the Secretary of State for Transport what his Department has spent.',
    'Department',
    'department-for-transport',
  ],
  [
    'a devolved secretary',
    'The Scottish Government met. The Health Secretary agreed.',
    'Health Secretary',
    'cabinet-secretary-for-health',
  ],
  [
    'a devolved legislature',
    'The Scottish Government met. The bill was put to Parliament.',
    'Parliament',
    'scottish-parliament',
  ],
  [
    'a first minister by the nation',
    'The First Minister met them in Wales.',
    'First Minister',
    'first-minister-of-wales',
  ],
  ['a secretary of no state', 'The VA Secretary spoke.', 'VA Secretary', 'va-secretary'],
  [
    'of two first names none',
    'Sir Hugo Quillfeather and Hugo Vexley spoke. Sir Hugo agreed.',
    'Hugo',
    'hugo',
  ],
  [
    'the nearest Bill',
    'The Widget Bill and the Harbour Bill came. Later the Bill fell.',
    'Bill',
    'harbour-bill',
  ],
  [
    'both governments',
    'The Scottish Government wrote to the UK Government. The Government will act.',
    'Government',
    'uk-government',
  ],
  ['a discovered name', 'The Quiet Rivers Trust met.', 'Quiet Rivers Trust', 'quiet-rivers-trust'],
  ['a listed name', 'The DfE met.', 'DfE', 'department-for-education'],
  ['an abbreviation of many bodies', 'The BGS said that buses were late.', 'BGS', 'bgs'],
  [
    'one whose field is spoken of',
    'The BGS said that geological maps were few.',
    'BGS',
    'british-geological-survey',
  ],
  [
    'one that is named in full elsewhere',
    'The US Department of Transportation met. DOT agreed on transport.',
    'DOT',
    'us-department-of-transportation',
  ],
  ['one of whose subject nothing is said', 'DOT agreed.', 'DOT', 'dot'],
  [
    'one that ended long ago',
    'The trade and transport of DOT grew.',
    'DOT',
    'us-department-of-transportation',
  ],
  ['a council by its letters', 'East Devon DC agreed.', 'East Devon DC', 'east-devon-district-council'],
  ['the PM', 'The PM said no.', 'PM', 'prime-minister'],
]

describe('entities', () => {
  test.each(SAME)('%s shares the id', (_, text, words) => {
    const found = entities(text, ...words)
    expect(found.length).toBeGreaterThanOrEqual(2)
    expect(new Set(found).size).toBe(1)
  })
  test.each(ONE)('%s', (_, text, word, id) => {
    expect(entities(text, word)[0]).toBe(id)
  })
  test('two of one kind keep their own ids', () => {
    const text = 'The Quiet Rivers Fund and the Loud Rivers Fund opened.'
    expect(new Set(entities(text, 'Quiet Rivers Fund', 'Loud Rivers Fund')).size).toBe(2)
  })
})
