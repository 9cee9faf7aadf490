import { expect, test } from 'vitest'
import type { MoneyModifier } from '../../src/model/mention.ts'
import { agree, amountOf, nearlyAgree, totalOf } from '../../src/relate/amount.ts'
import { readPeriod } from '../../src/relate/period.ts'

function sum(amount: number, modifier: MoneyModifier | null = null) {
  return amountOf({ min: amount, max: amount, currency: 'GBP', modifier, per: null })
}

test.each([
  ['rounded to its last digit', sum(2.4e9), sum(2.416e9), true],
  ['beyond its rounding', sum(253e6), sum(270e6), false],
  ['over a bound', sum(500e6, 'over'), sum(541.5e6), true],
  ['far over a bound', sum(500e6, 'over'), sum(900e6), false],
  ['below a bound that it is said to be over', sum(500e6, 'over'), sum(480e6), false],
  ['one digit rounds too much', sum(300e6), sum(302e6), false],
  ['at most', sum(220e6, 'up-to'), sum(200e6), true],
])('agreement of precision: %s', (_, one, other, expected) => {
  expect(agree(one, other)).toBe(expected)
  expect(agree(other, one)).toBe(expected)
})

test('round figures nearly agree', () => {
  expect(nearlyAgree(sum(300e6, 'about'), sum(302e6))).toBe(true)
  expect(nearlyAgree(sum(300e6, 'about'), sum(390e6))).toBe(false)
})

test.each([
  ['P3Y', 600e6],
  ['2022-04/2025-03', 600e6],
  ['2022-04/2023-03', 200e6],
  ['2022/..', null],
  ['2022-04', null],
])('£200m a year over %s comes to %s', (period, expected) => {
  const rate = { min: 200e6, max: null, currency: 'GBP', modifier: 'over' as const, per: 'year' as const }
  const duration = period.startsWith('P') ? period : null
  const read = readPeriod({
    edtf: duration === null ? period : null,
    duration,
    kind: 'interval',
    modifier: null,
  })
  expect(totalOf(rate, read)?.face ?? null).toBe(expected)
})

test('a rate without a period comes to nothing known', () => {
  expect(totalOf({ min: 5, max: 5, currency: 'GBP', modifier: null, per: 'week' }, null)).toBeNull()
})
