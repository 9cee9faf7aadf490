import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { readAssertion } from '../../src/rulings/read-assertion.ts'
import { readRulings } from '../../src/rulings/read-rulings.ts'
import { staleRulings } from '../../src/rulings/stale-rulings.ts'
import { unlikeJoins } from '../../src/rulings/unlike-joins.ts'
import { withRulings } from '../../src/rulings/with-rulings.ts'

const PLACE = { file: 'r.yaml', line: 1, column: 1 }

describe('assertions', () => {
  test.each([
    [
      'funding of family-hubs committed = £90m',
      { subject: 'family-hubs', stage: 'committed', amount: { low: 90e6, high: 90e6 } },
    ],
    [
      'funding of Family Hubs spent >= 2bn',
      { subject: 'Family Hubs', stage: 'spent', amount: { low: 2e9, high: null } },
    ],
    ['funding of hubs cut <= £5m', { amount: { low: null, high: 5e6 } }],
    ['funding of hubs needed between £1m and £2m', { amount: { low: 1e6, high: 2e6 } }],
    ['commitment 3f9c0a12b4de is kept-late', { key: '3f9c0a12b4de', verdict: 'kept-late' }],
  ])('%s', (words, expected) => {
    expect(readAssertion(words, PLACE)).toMatchObject(expected)
  })

  test.each([
    ['funding of hubs committed = lots', 'an amount was expected'],
    ['funding of hubs promised = £1m', 'not an assertion'],
    ['funding of hubs spent between £2m and £1m', 'the range ends below its beginning'],
    ['commitment 3f9c0a12b4de is done', '“done” is no verdict'],
    ['hubs are good', 'not an assertion'],
  ])('%s is refused', (words, what) => {
    expect(readAssertion(words, PLACE)).toContain(what)
  })
})

describe('what is wrong with a file is said with its place', () => {
  test.each([
    ['rulings:\n  - key: 3f9c0a\n    ruling: maybe', '3:13', 'a ruling is one of'],
    ['rulings:\n  - ruling: confirm', '2:5', 'confirm needs a key:'],
    ['rulings:\n  - { ruling: join, keys: [3f9c0a] }', '2:5', 'join needs keys: and two or more'],
    ['rulings:\n  - { ruling: reject, key: NO }', '2:28', 'a key is hexadecimal'],
    ['rulings:\n  - { ruling: evidence, key: 3f9c0a }', '2:5', 'evidence is missing'],
    ['rulings:\n  - { ruling: confirm, key: 3f9c0a, note: x }', '2:37', 'unknown key “note”'],
    ['assertions: yes', '1:13', 'a list was expected'],
    ['claims: []', '1:1', 'unknown key “claims”'],
    ['rulings: [', '1:11', 'not valid YAML'],
  ])('%j', (yaml, place, what) => {
    const [first] = readRulings(yaml, 'r.yaml').messages
    expect(`${first?.line}:${first?.column}`).toBe(place)
    expect(first?.text).toContain(what)
  })
})

const RULED = `
rulings:
  - { key: aaaaaa, ruling: confirm, verdict: dropped, text: open a library, because: minutes of May }
  - { key: bbbbbb, ruling: reject, text: two buses }
  - { key: cccccc, ruling: reject }
`

test('a ruling whose claim is gone or reads otherwise is named', () => {
  const { rulings } = readRulings(RULED, 'r.yaml')
  const sentences = new Map([
    ['aaaaaa', 'We will open a\nlibrary.'],
    ['dddddd', 'There will be two buses, not one.'],
  ])
  expect(staleRulings(rulings, sentences).map(({ line, text }) => [line, text])).toEqual([
    [4, 'reject bbbbbb: no such claim; its words now stand in dddddd, whose sentence has changed'],
    [5, 'reject cccccc: no such claim or commitment in these documents; the ruling applies to nothing'],
  ])
  expect(staleRulings(rulings.slice(0, 1), new Map([['aaaaaa', 'We will shut it.']]))[0]?.text).toContain(
    'no longer says “open a library”',
  )
})

test('a report shows the ruling beside the machine’s word', () => {
  const source = { document: 'a.txt', line: 1, column: 1, start: 0, end: 5 }
  const receipt = {
    key: 'aaaaaa',
    verdict: 'promised',
    source,
    quote: 'q',
    speaker: null,
    why: null,
    money: null,
  }
  const report: Report = {
    name: 'commitments',
    title: 'Commitments',
    columns: [{ key: 'since', title: 'since then', kind: 'text' }],
    rows: [
      { key: '1', cells: [{ kind: 'text', text: 'none' }], receipts: [receipt] },
      { key: '2', cells: [null], receipts: [{ ...receipt, key: 'eeeeee' }] },
    ],
    totals: [],
    notes: [],
  }
  const ruled = withRulings(report, readRulings(RULED, 'r.yaml').rulings)
  expect(ruled.columns.map(({ key }) => key)).toEqual(['since', 'ruling'])
  expect(ruled.rows.map(({ cells }) => cells[1])).toEqual([{ kind: 'text', text: 'confirm: dropped' }, null])
  expect(ruled.rows[0]?.receipts[1]).toMatchObject({
    verdict: 'ruled: confirm: dropped',
    why: 'minutes of May (r.yaml:3)',
  })
  expect(withRulings(report, [])).toBe(report)
})

test.each([
  ['sums that differ', '£5.5 million', ['unlike-join']],
  ['one sum', '£1 million', []],
])('a join of %s', (_, other, expected) => {
  const { rulings } = readRulings('rulings:\n  - { ruling: join, keys: [aaaaaa, bbbbbb] }', 'r.yaml')
  const sums = [
    { key: 'aaaaaa', words: '£1 million' },
    { key: 'bbbbbb', words: other },
  ]
  const found = unlikeJoins(rulings, sums, (a, b) => a.words === b.words)
  expect(found.map(({ code }) => code)).toEqual(expected)
})
