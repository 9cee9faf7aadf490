import { describe, expect, test } from 'vitest'
import { bCubed } from '../../src/evaluate/b-cubed.ts'
import { type Gold, readGold } from '../../src/evaluate/gold.ts'
import { Places } from '../../src/evaluate/place.ts'
import { scoreCommitments, tokenF1 } from '../../src/evaluate/score-commitments.ts'
import { scoreFunding } from '../../src/evaluate/score-funding.ts'
import { scoreMentions } from '../../src/evaluate/score-mentions.ts'
import type { DateValue, MoneyValue } from '../../src/model/mention.ts'
import type { DocumentRecords, MentionRecord } from '../../src/model/record.ts'

const TEXT = '😀 The Board will spend £5m by 2020. The Council pledged over £3m for the Board.'

const GOLD = `
document: { file: "a.txt" }
mentions:
  money:
    - { text: "£5m", n: 1, value: { min: 5000000, max: 5000000, currency: GBP, modifier: null, per: null } }
    - { text: "£3m", n: 1, value: { min: 3000000, max: null, currency: GBP, modifier: over, per: null } }
  date:
    - { text: "2020", n: 1, value: "2020", kind: point }
  body:
    - { text: "Board", n: 1, entity: the-board }
    - { text: "Council", n: 1, entity: the-council, doubt: true }
    - { text: "Board", n: 2, entity: the-board }
funding:
  - { id: f1, money: { text: "£5m", n: 1 }, action: announced, for: null, funder: { text: "Board", n: 1, entity: the-board }, recipient: null, period: { text: "2020", n: 1 }, part_of: null, speaker: null, sentence: "The Board will spend £5m by 2020." }
  - { id: f2, money: { text: "£3m", n: 1 }, action: announced, for: null, funder: null, recipient: { text: "the Board", n: 1, entity: the-board }, period: null, part_of: null, speaker: null, sentence: "The Council pledged over £3m for the Board." }
commitments:
  - { id: c1, agent: { text: "Board", n: 1, entity: the-board }, action: "spend £5m by 2020", strength: firm, deadline: { text: "2020", n: 1 }, status: promised, speaker: null, sentence: "The Board will spend £5m by 2020." }
`

const money = (min: number, max: number | null, modifier: MoneyValue['modifier']): MoneyValue => ({
  min,
  max,
  currency: 'GBP',
  modifier,
  per: null,
})
const year: DateValue = { edtf: '2020', duration: null, kind: 'point', modifier: null }

function mention(
  type: MentionRecord['type'],
  text: string,
  n: number,
  more: Partial<MentionRecord>,
): MentionRecord {
  const span = new Places(TEXT).find({ text, n })!
  const place = { document: 'a.txt', line: 1, column: span.start + 1, ...span }
  const record = {
    record: 'mention',
    id: `${type}-${text}-${n}`,
    type,
    text,
    value: null,
    entity: null,
  } as const
  return { ...record, ...place, certainty: 'stated', rule: 'test', ...more }
}

const PERFECT: readonly MentionRecord[] = [
  mention('money', '£5m', 1, { value: money(5e6, 5e6, null) }),
  mention('money', '£3m', 1, { value: money(3e6, null, 'over') }),
  mention('date', '2020', 1, { value: year }),
  mention('body', 'Board', 1, { entity: 'board' }),
  mention('body', 'Board', 2, { entity: 'board' }),
]

function pair(mentions: readonly MentionRecord[], more: Partial<DocumentRecords> = {}) {
  const document = { document: 'a.txt', published: null } as DocumentRecords['document']
  const records = { document, mentions, funding: [], commitments: [], events: [], ...more }
  return { gold: readGold(GOLD) as Gold, places: new Places(TEXT), records }
}

describe('mentions', () => {
  const score = (mentions: readonly MentionRecord[]) => scoreMentions([pair(mentions)], { possible: false })

  test('what is right throughout scores 1 and has no findings', () => {
    const { scores, findings } = score(PERFECT)
    expect(findings).toEqual([])
    for (const type of ['money', 'date', 'body'] as const) expect(scores[type].exact.f1).toBe(1)
    expect(scores.money.valuesRight).toBe(2)
  })

  test('doubtful gold counts neither as missed nor, where found, as a false alarm', () => {
    const found = score([...PERFECT, mention('body', 'The Council', 1, {})])
    expect(found.scores.body.exact.f1).toBe(1)
    expect(found.findings).toEqual([])
  })

  test('a span too long is a miss and a false alarm by the exact span, right by the overlapping one', () => {
    const { scores, findings } = score([mention('body', 'The Board', 1, {}), ...PERFECT.slice(4)])
    expect(scores.body.exact).toMatchObject({ right: 1, wrong: 1, missed: 1 })
    expect(scores.body.overlapping.f1).toBe(1)
    expect(findings.filter(({ subject }) => subject === 'body')).toMatchObject([
      { kind: 'span', line: 1, column: 7 },
    ])
  })

  test('a wrong modifier is a wrong value', () => {
    const { scores } = score([PERFECT[0]!, mention('money', '£3m', 1, { value: money(3e6, 3e6, null) })])
    expect([scores.money.valuesRight, scores.money.values]).toEqual([1, 2])
  })

  test('undecided readings are left out unless asked for', () => {
    const mentions = [mention('money', '£5m', 1, { certainty: 'possible' })]
    expect(scoreMentions([pair(mentions)], { possible: false }).scores.money.exact.right).toBe(0)
    expect(scoreMentions([pair(mentions)], { possible: true }).scores.money.exact.right).toBe(1)
  })
})

describe('B-cubed', () => {
  test('one cluster split in two and one item in another’s cluster', () => {
    const items = [
      { gold: 'a', predicted: '1' },
      { gold: 'a', predicted: '2' },
      { gold: 'b', predicted: '2' },
    ]
    expect(bCubed(items)).toMatchObject({ precision: 2 / 3, recall: 2 / 3 })
  })

  test('what is linked to nothing is a cluster of its own', () => {
    const items = [
      { gold: 'a', predicted: null },
      { gold: 'a', predicted: null },
    ]
    expect(bCubed(items)).toMatchObject({ precision: 1, recall: 0.5 })
  })
})

const NOWHERE = { text: null, start: null, end: null, mention: null, entity: null }
const SENTENCE = {
  document: 'a.txt',
  start: 2,
  end: 35,
  line: 1,
  column: 3,
  key: 'k',
  certainty: 'stated',
  sentence: '',
} as const

test('funding: claims by money and action, fields by overlapping words or the entity', () => {
  const claim = {
    record: 'funding',
    ...SENTENCE,
    id: 'f1',
    money: 'money-£5m-1',
    action: 'announced',
    for: [],
    funder: { ...NOWHERE, entity: 'board' },
    recipient: null,
    period: null,
    part_of: 'money-£3m-1',
    speaker: null,
    new: null,
    rule: 'test',
  } as const
  const { scores } = scoreFunding([pair(PERFECT, { funding: [claim] })], { possible: false })
  expect(scores.claims).toMatchObject({ right: 1, wrong: 0, missed: 1 })
  expect(scores.fields.funder).toMatchObject({ right: 1, wrong: 0, missed: 0 })
  expect(scores.fields.period).toMatchObject({ right: 0, wrong: 0, missed: 1 })
  expect(scores.fields.recipient).toMatchObject({ right: 0, missed: 1 })
  expect(scores.fields.part_of.spurious).toBe(1)
})

test('commitments: by overlapping action, then by its words, strength and deadline', () => {
  const { start, end } = new Places(TEXT).find({ text: 'spend', n: 1 })!
  const act = {
    record: 'commitment',
    ...SENTENCE,
    id: 'c1',
    agent: { ...NOWHERE, entity: 'board' },
    action: 'spend',
    action_start: start,
    action_end: end,
    strength: 'firm',
    negated: false,
    deadline: 'date-2020-1',
    status: 'promised',
    same_as: null,
    speaker: null,
    money: [],
    rule: 'test',
  } as const
  const { scores } = scoreCommitments([pair(PERFECT, { commitments: [act] })], { possible: false })
  expect(scores.commitments.f1).toBe(1)
  expect(scores.acts.right).toBe(0)
  expect(scores.fields.strength.share).toBe(1)
  expect(scores.fields.deadline.share).toBe(1)
  expect(scores.fields.agent.share).toBe(1)
})

test('token F1 compares words as bags', () => {
  expect(tokenF1('spend the money', 'Spend money')).toBeCloseTo(0.8)
  expect(tokenF1('a', 'b')).toBe(0)
})
