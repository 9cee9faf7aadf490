import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readClusters } from '../../src/evaluate/clusters.ts'
import { readGold } from '../../src/evaluate/gold.ts'
import { Places } from '../../src/evaluate/place.ts'
import { scoreClusters } from '../../src/evaluate/score-clusters.ts'
import type { DocumentRecords } from '../../src/model/record.ts'

const GOLD = `
document: { file: "a.txt" }
mentions: { money: [] }
funding:
  - { id: a-f1, money: { text: "£1m", n: 1 }, action: spent, sentence: "£1m" }
  - { id: a-f2, money: { text: "£1m", n: 2 }, action: spent, sentence: "£1m" }
  - { id: a-f3, money: { text: "£2m", n: 1 }, action: spent, sentence: "£2m" }
commitments: []
`
const TEXT = '£1m and £1m again, £2m'
const CLUSTERS = {
  same: [['a-f1', 'a-f2']],
  tallies: [
    { programme: 'fund', stage: 'spent', period: null, lower: 1e6, upper: 3e6 },
    { programme: 'other', stage: 'cut', period: null, lower: null, upper: 5e6 },
  ],
  followUps: [],
}

function pair() {
  const places = new Places(TEXT)
  const claims = ['£1m 1', '£1m 2', '£2m 1'].map((words, index) => {
    const [text = '', n] = words.split(' ')
    return {
      id: `f${index + 1}`,
      money: `m${index + 1}`,
      document: 'a.txt',
      certainty: 'stated',
      span: places.find({ text, n: Number(n) })!,
    }
  })
  const records = {
    document: { document: 'a.txt' },
    mentions: claims.map(({ money, span }) => ({ id: money, type: 'money', entity: null, ...span })),
    funding: claims,
    commitments: [],
  } as unknown as DocumentRecords
  return { gold: readGold(GOLD)!, places, records }
}

test('pairs, tallies and what counts money twice', () => {
  const tally = { programme: 'fund', stage: 'spent', period: null, low: 2e6, best: 2e6, high: null }
  const scores = scoreClusters([pair()], CLUSTERS, {
    sameMoney: [['a.txt#f1', 'a.txt#f2', 'a.txt#f3']],
    tallies: [tally],
    followUps: [],
  })
  expect(scores.samePairs).toMatchObject({ right: 1, wrong: 2, missed: 0 })
  expect(scores.tallies).toMatchObject({ right: 1, of: 2 })
  expect(scores.lowAboveTruth).toBe(1)
})

test('the development set’s clusters are read whole', () => {
  const clusters = readClusters(readFileSync('corpus/devset/clusters.yaml', 'utf8'))!
  expect(clusters.same.length).toBeGreaterThan(30)
  expect(clusters.tallies.length).toBeGreaterThan(20)
  expect(clusters.followUps.length).toBeGreaterThan(30)
  expect(readClusters('document: { file: a.txt }')).toBeNull()
})
