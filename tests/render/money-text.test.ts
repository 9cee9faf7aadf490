import { expect, test } from 'vitest'
import type { MoneyValue } from '../../src/model/mention.ts'
import { amountText, moneyText, rangeText } from '../../src/render/money-text.ts'

test.each([
  [302e6, 'GBP', '£302m'],
  [1.314e9, 'GBP', '£1.314bn'],
  [2.416e9, 'GBP', '£2.416bn'],
  [541.5e6, 'GBP', '£541.5m'],
  [1.4e12, 'USD', '$1.4tn'],
  [30000, 'GBP', '£30,000'],
  [1234567, 'EUR', '€1,234,567'],
  [9.5, 'GBP', '£9.50'],
  [0.5, 'GBP', '£0.50'],
  [5e6, 'CHF', 'CHF 5m'],
  [1e21, 'GBP', '£1,000,000,000tn'],
])('%d %s is written %s', (amount, currency, text) => {
  expect(amountText(amount, currency)).toBe(text)
})

const value = (more: Partial<MoneyValue>): MoneyValue => ({
  min: 5e6,
  max: 5e6,
  currency: 'GBP',
  modifier: null,
  per: null,
  ...more,
})

test.each([
  [value({}), '£5m'],
  [value({ modifier: 'about' }), 'about £5m'],
  [value({ max: null, modifier: 'over' }), 'over £5m'],
  [value({ min: null, modifier: 'up-to' }), 'up to £5m'],
  [value({ min: 2e6, max: 3e6 }), '£2m to £3m'],
  [value({ min: 500, max: 500, per: 'week' }), '£500 a week'],
  [value({ min: 500, max: 500, per: 'person' }), '£500 each'],
])('%j is written %s', (money, text) => {
  expect(moneyText(money)).toBe(text)
})

test('bounds that agree are one sum; others are low – best – high', () => {
  expect(rangeText({ low: 5e6, best: 5e6, high: 5e6, currency: 'GBP' })).toBe('£5m')
  expect(rangeText({ low: 9e8, best: 1e9, high: null, currency: 'GBP' })).toBe('£900m – £1bn – open')
})
