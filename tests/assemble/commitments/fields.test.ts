import { describe, expect, test } from 'vitest'
import type { CommitmentRecord, DocumentRecords } from '../../../src/model/record.ts'
import { extractText } from '../../extract-file.ts'

function only(text: string): { act: CommitmentRecord; records: DocumentRecords } {
  const records = extractText(text)
  expect(records.commitments).toHaveLength(1)
  return { act: records.commitments[0]!, records }
}

const DEADLINES: [string, string | null][] = [
  ['The council will publish a plan by May 2019.', 'May 2019'],
  ['By May 2019, the council will publish a plan.', 'May 2019'],
  ['In May 2019, the council promised to publish a plan.', null],
  ['The council will fund the hub over three years.', 'three years'],
  ['The council will offer up to seven years of support.', null],
  ['The council will double the fund compared to today.', null],
  ['The council set a target of 2020 to halve waits.', '2020'],
  ['She added: “Within 12 months we will open a hub.”', '12 months'],
  ['The council will carry out the Act, which comes into force in May 2019.', null],
]

describe('deadline', () => {
  test.each(DEADLINES)('%s', (text, expected) => {
    const { act, records } = only(text)
    expect(records.mentions.find(({ id }) => id === act.deadline)?.text ?? null).toBe(expected)
  })
})

const AGENTS: [string, string | null, string | null][] = [
  ['Ofsted will publish a plan.', 'Ofsted', 'ofsted'],
  ['Ofsted met on Monday. It will publish a plan.', 'It', 'ofsted'],
  ['Twelve teams will receive a grant.', null, null],
  ['A plan will be published.', null, null],
  ['Ofsted told the BBC on Monday. The Government said £5m would be made available.', null, 'uk-government'],
  [
    'Barnardo’s welcomed the news. The Scottish Government is providing £5m.',
    'Scottish Government',
    'scottish-government',
  ],
  ['The NSPCC said it would open a hub.', 'it', 'national-society-for-the-prevention-of-cruelty-to-children'],
]

describe('agent', () => {
  test.each(AGENTS)('%s', (text, words, entity) => {
    const { agent } = only(text).act
    expect(agent.text).toBe(words)
    expect(agent.entity).toBe(entity)
  })
})

const STRENGTHS: [string, CommitmentRecord['strength']][] = [
  ['We will open a hub.', 'firm'],
  ['We will seek to open a hub.', 'intended'],
  ['We will look at opening a hub.', 'tentative'],
  ['We plan to consult on a hub.', 'tentative'],
]

/** Who is understood to be the agent of the last act. */
const UNDERSTOOD: [string, string, string | null][] = [
  [
    'the body that acts most, not the first that is named',
    'Unison met in Hull. The Scottish Government has announced a plan.\n\nThe Scottish Government will pay. A hub will be opened.',
    'scottish-government',
  ],
  [
    'a body that is named once in passing tells nothing',
    'Trains to Unison’s hall are old. A hub will be opened.',
    null,
  ],
  [
    'the department whose minister acts',
    'Unison met in Hull on a day of heavy rain. Education Secretary Ann Archer has announced a plan. A hub will be opened.',
    'department-for-education',
  ],
  ['a possessor does not act itself', 'Unison’s staff have met. A hub will be opened.', null],
  ['all hospitals together publish nothing', 'NHS backlog\n\nA hub will be opened.', null],
  [
    'the department of the minister whose statement it is',
    'Hubs\n\nMinister of State for Children and Families (Ann Archer):\n\nThe fund has been a success in every town that has one, and I thank all who run it. A hub will be opened.',
    'department-for-education',
  ],
  [
    'a written answer is of the minister who is asked',
    'Ann Archer: To ask the Secretary of State for Education how many hubs there are in the North West and in the South East of England. [HC 1234]\n\nBob Bower: Unison met in Hull. A hub will be opened.',
    'department-for-education',
  ],
  [
    'a minister of the same title may sit elsewhere',
    'Hubs\n\nMinister for Children and Families (Ann Archer):\n\nThe fund has been a success in every town that has one, as the Scottish Government will know. The Scottish Government has announced it. A hub will be opened.',
    'scottish-government',
  ],
  [
    'a minister speaks for the department',
    'Ofsted announced a review on 3 May 2019. Education Secretary Ann Archer said: “We will open a hub.”',
    'department-for-education',
  ],
  [
    'they are those for whom the person speaks',
    'Ann Archer, chief executive of Unison, met us. She said they will open a hub.',
    'unison',
  ],
  [
    'a quotation goes on behind what is reported in between',
    'Ann Archer, chief executive of Unison, said: “We met.”\n\nShe said the mood was good.\n\n“We will open a hub.”',
    'unison',
  ],
]

describe('understood agent', () => {
  test.each(UNDERSTOOD)('%s', (_, text, entity) => {
    expect(extractText(text).commitments.at(-1)!.agent?.entity).toBe(entity)
  })
})

describe('strength: the softer word decides', () => {
  test.each(STRENGTHS)('%s', (text, expected) => {
    expect(only(text).act.strength).toBe(expected)
  })
})

test('an act stated twice points at the first', () => {
  const { commitments } = extractText(
    'The council will open two family hubs in Barnsley.\n\nLater it said it would open two family hubs in Barnsley by May 2019.',
  )
  expect(commitments.map(({ same_as }) => same_as)).toEqual([null, 'c1'])
})

test('an act with another figure is another act', () => {
  const { commitments } = extractText(
    'The council will deliver 500 affordable homes in Barnsley.\n\nLater it said it would deliver 900 affordable homes in Barnsley.',
  )
  expect(commitments.map(({ same_as }) => same_as)).toEqual([null, null])
})

test('keys survive edits elsewhere and a move of the file', () => {
  const keys = (text: string, path?: string) => extractText(text, path).commitments.map(({ key }) => key)
  const [first, second] = keys('We will open a hub.\n\nWe will close a road.')
  expect(keys('We will open a hub.\n\nWe will close two roads.', 'b/c.txt')[0]).toBe(first)
  expect(keys('Some words before.\n\nWe will close a road.')).toEqual([second])
})

test('sums in the act are linked', () => {
  const { act, records } = only('The council will spend £5m on hubs.')
  expect(act.money).toEqual(records.mentions.filter(({ type }) => type === 'money').map(({ id }) => id))
})
