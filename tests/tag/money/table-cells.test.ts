import { expect, test } from 'vitest'
import { candidatesOf, sumsOf } from './read-money.ts'

const rows = `Day centres                 420          380
Bus passes                  150          100
Volunteers                  (30)           –
Total                       540          480
`

test('numbers below £000 are scaled; brackets and dashes stay outside', () => {
  const text = `Savings by service:\n\n                         2014/15      2015/16\n                           £000         £000\n${rows}`
  expect(sumsOf(text)).toEqual([
    '420 = 420000 GBP',
    '380 = 380000 GBP',
    '150 = 150000 GBP',
    '100 = 100000 GBP',
    '30 = 30000 GBP',
    '540 = 540000 GBP',
    '480 = 480000 GBP',
  ])
  expect(new Set(candidatesOf(text).map(({ rule }) => rule))).toEqual(new Set(['money/table-cell']))
})

test('a caption names the unit', () => {
  const text = `Table 2: spending (£ billion, resource)\n\n                  2021-22   2022-23\nSchools             49.8      53.8\nNurseries            3.6       3.8\n`
  expect(sumsOf(text)).toEqual([
    '49.8 = 49800000000 GBP',
    '53.8 = 53800000000 GBP',
    '3.6 = 3600000000 GBP',
    '3.8 = 3800000000 GBP',
  ])
})

test('columns and rows of other figures are no money', () => {
  const text = `| Service | Places | Cost (£m) | Change (%) |\n|---|---|---|---|\n| Clinics | 420 | 3.5 | 12 |\n| Wards | 300 | £2.0 | 8 |\n`
  expect(sumsOf(text)).toEqual(['3.5 = 3500000 GBP', '£2.0 = 2000000 GBP'])
})

test('a table without a unit holds no money', () => {
  expect(
    sumsOf(
      `                  2021-22   2022-23\nPupils             498      538\nTeachers            36       38\n`,
    ),
  ).toEqual([])
})
