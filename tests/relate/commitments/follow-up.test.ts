import { describe, expect, test } from 'vitest'
import { fateOf, saidLater } from './said-later.ts'

const PLAN = 'The Department of Health will publish a national dementia strategy by December 2019.'
const RAISE = 'We will increase the Winter Hardship Payment to £25 a week by the end of 2019.'
const TRAINS =
  'Ministers announced that trains will return to the line between Barnsley and Rotherham in May 2019.'
const TRAIN = 'We will recruit 500 more school nurses by 2020.'

describe('what a later text says of a promise', () => {
  test.each([
    [PLAN, 'The Department of Health published the national dementia strategy in November 2019.', 'kept'],
    [PLAN, 'The national dementia strategy was published in November 2019.', 'possibly kept'],
    [PLAN, 'The Department of Health published its national dementia strategy in March 2020.', 'kept-late'],
    [PLAN, 'The Department of Health never published the national dementia strategy.', 'dropped'],
    [PLAN, 'The national dementia strategy, promised for December 2019, has been scrapped.', 'dropped'],
    [PLAN, 'The Department of Health has not published the national dementia strategy.', 'not-met'],
    [
      PLAN,
      'The Department of Health will now publish the national dementia strategy by March 2021.',
      'delayed',
    ],
    [
      PLAN,
      'The Department of Health had said that it would publish the national dementia strategy by December 2019, and did not.',
      'not-met',
    ],
    [
      TRAIN,
      'The pledge to recruit 500 more school nurses by 2020 is dropped. Instead, the department aims to recruit 200 by 2022.',
      'changed',
    ],
    [TRAIN, 'The promise to recruit 500 more school nurses by 2020 was met.', 'kept'],
    [RAISE, 'The Winter Hardship Payment has been increased to £25 a week.', 'possibly kept'],
    [
      TRAINS,
      'Services between Barnsley and Rotherham are now planned to start in December 2019, later than the previously announced date of May 2019.',
      'possibly delayed',
    ],
    [TRAIN, 'The pledge to recruit 500 more school nurses by 2020 will not be met.', 'not-met'],
  ])('%s — %s', (promise, later, verdict) => {
    expect(fateOf(promise, later)).toBe(verdict)
  })
})

describe('no promise is kept by what is another thing, another time or another word', () => {
  test.each([
    [PLAN, 'The national diabetes strategy was published in November 2019.'],
    [
      PLAN,
      'The Department of Health published its response to the national dementia strategy consultation in November 2019.',
    ],
    [PLAN, 'The national dementia strategy of Wales was published in 2017.'],
    [PLAN, 'Charities published a report on the national dementia strategy.'],
    [PLAN, 'The national dementia strategy will be published by December 2019.'],
    [PLAN, 'We do not know whether the national dementia strategy has been published.'],
    [TRAIN, 'Councils recruited 500 more school cooks in 2019.'],
    [TRAIN, 'The promise to recruit 500 more school nurses by 2020 looks out of reach: 120 have started.'],
    [
      'We are establishing a national centre of expertise on tackling child sexual abuse.',
      'Our new Institute for Coastal Weather opened in 2019.',
    ],
    [
      'The council will open a new library in Barton by 2019.',
      'The council opened a new library in Norton in May 2019.',
    ],
    [RAISE, 'The Winter Hardship Payment has been increased to £22 a week.'],
    [RAISE, 'The Cold Spell Payment has been increased to £25 a week.'],
    ['We will open 20 new hospices by 2020.', 'Seven new hospices opened in 2019.'],
    ['We will open 20 new hospices by 2020.', 'Hospices opened their doors to 20 new volunteers in 2019.'],
    [
      'The council will build a cycle path along the river by 2019.',
      'The council built a cycle path along the canal in 2018.',
    ],
    [
      'The Home Office will publish a review of stop and search.',
      'The Home Office published a review of asylum support in 2019.',
    ],
    [
      'We will introduce a new housing bill.',
      'The housing bill was introduced in May 2019 by the opposition.',
    ],
    ['We will introduce a new housing bill.', 'If the housing bill is introduced, rents will fall.'],
    [
      'We will launch a national helpline for carers.',
      'A national helpline for carers was launched in Scotland in 2019.',
    ],
    [
      'The Welsh Government will set up a transport commission.',
      'The Scottish Government set up a transport commission in 2019.',
    ],
    ['We will launch a pilot in Leeds.', 'The pilot in Hull was launched in 2019, as promised.'],
    [
      'NHS England will create 1,000 training places for midwives by 2020.',
      'NHS England created 1,000 training places for nurses in 2019.',
    ],
    [
      'Ministers will not raise tuition fees in this Parliament.',
      'Tuition fees were raised in September 2019.',
    ],
    ['Ministers will keep the winter fuel payment.', 'The winter fuel payment was paid in 2019.'],
  ])('%s — %s', (promise, later) => {
    expect(fateOf(promise, later)).not.toMatch(/^kept/)
  })
})

test('a text without a date says nothing for certain', () => {
  const [first] = saidLater([
    { published: '2018-03-01', text: PLAN },
    { published: null, text: 'The national dementia strategy was published in November 2019.' },
  ])
  expect([first?.verdict, first?.certainty, first?.later]).toEqual(['kept', 'possible', 0])
})

test('an earlier text is no follow-up', () => {
  const found = saidLater([
    { published: '2018-03-01', text: PLAN },
    { published: '2015-03-01', text: 'The national dementia strategy was published in January 2015.' },
  ])
  expect(found.map(({ verdict }) => verdict)).toEqual(['none'])
})

test('the order in which documents are read changes nothing', () => {
  const documents = [
    { published: '2018-03-01', text: PLAN, name: 'a.txt' },
    {
      published: '2019-02-01',
      text: 'We will publish the national dementia strategy by May 2020.',
      name: 'b.txt',
    },
    {
      published: '2020-06-01',
      text: 'The national dementia strategy was published in May 2020.',
      name: 'c.txt',
    },
  ]
  expect(saidLater([...documents].reverse())).toEqual(saidLater(documents))
})

test('of very many sentences that speak of a promise those that say most are kept', () => {
  const repeated = 'We will recruit 500 more school nurses by 2020.'
  const kept = 'The promise to recruit 500 more school nurses by 2020 was met.'
  const [first] = saidLater([
    { published: '2018-03-01', text: TRAIN },
    ...Array.from({ length: 60 }, (_, at) => ({
      published: `20${19 + (at % 3)}-05-01`,
      text: at === 7 ? kept : repeated,
    })),
  ])
  expect(first).toMatchObject({ verdict: 'kept', left: 30 })
  expect(first!.evidence).toHaveLength(30)
  expect(first!.evidence.map(({ outcome }) => outcome)).toContain('kept')
})
