import { describe, expect, test } from 'vitest'
import { sumsOf } from './read-money.ts'

describe('ranges', () => {
  const table: [string, string[]][] = [
    ['about £4m-£5m was lost', ['£4m-£5m = 4000000..5000000 GBP about']],
    ['£1m to £3m', ['£1m to £3m = 1000000..3000000 GBP']],
    ['It costs between £10 and £15 million.', ['£10 and £15 million = 10000000..15000000 GBP']],
    ['It costs between £10 and 15 million.', ['£10 and 15 million = 10000000..15000000 GBP']],
    ['It costs between an estimated £10m and £15m.', ['£10m and £15m = 10000000..15000000 GBP']],
    [
      'It costs £5–10 million or £150-£200,000.',
      ['£5–10 million = 5000000..10000000 GBP', '£150-£200,000 = 150000..200000 GBP'],
    ],
    ['It costs £500 to £1 million.', ['£500 to £1 million = 500..1000000 GBP']],
    [
      'between 10 and 20 dollars; 10-20 dollars',
      ['10 and 20 dollars = 10..20 USD', '10-20 dollars = 10..20 USD'],
    ],
    ['grants from £5,000 to £10,000', ['£5,000 to £10,000 = 5000..10000 GBP']],
    ['in the range of £500 to £5,000', ['£500 to £5,000 = 500..5000 GBP']],
    ['two or three million pounds', ['two or three million pounds = 2000000..3000000 GBP']],
    ['five to ten million pounds', ['five to ten million pounds = 5000000..10000000 GBP']],
    ['the gap between the £5m and £6m bids', ['£5m = 5000000 GBP', '£6m = 6000000 GBP']],
    // A rise and its total, not two bounds.
    ['North £9.7m – £193.9m', ['£9.7m = 9700000 GBP', '£193.9m = 193900000 GBP']],
    ['grants of £10,000 – £500,000', ['£10,000 – £500,000 = 10000..500000 GBP']],
    ['£2m or £3m', ['£2m = 2000000 GBP', '£3m = 3000000 GBP']],
    ['It rose from £2m to £3m.', ['£2m = 2000000 GBP', '£3m = 3000000 GBP']],
    ['Spending is up from £2m to £3m.', ['£2m = 2000000 GBP', '£3m = 3000000 GBP']],
    ['It fell from £3m to £2m.', ['£3m = 3000000 GBP', '£2m = 2000000 GBP']],
    ['an increase of £2m to £3m', ['£2m = 2000000 GBP', '£3m = 3000000 GBP']],
    ['It gave £5m to 10 councils, £5m-2 years later.', ['£5m = 5000000 GBP', '£5m = 5000000 GBP']],
    ['£5m and £6m', ['£5m = 5000000 GBP', '£6m = 6000000 GBP']],
    ['£4.6 and £5.2 million respectively', ['£4.6 = 4600000 GBP', '£5.2 million = 5200000 GBP']],
    [
      '£4, £6 and £8 million respectively',
      ['£4 = 4000000 GBP', '£6 = 6000000 GBP', '£8 million = 8000000 GBP'],
    ],
    ['£20 and £5 million', ['£20 = 20 GBP', '£5 million = 5000000 GBP']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(sumsOf(text)).toEqual(expected)
  })
})
