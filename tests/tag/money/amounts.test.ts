import { describe, expect, test } from 'vitest'
import { sumsOf } from './read-money.ts'

describe('amounts', () => {
  const table: [string, string[]][] = [
    ['an overspend of £(2.3)m and £(450)', ['£(2.3)m = 2300000 GBP', '£(450) = 450 GBP']],
    ['in pounds (2.3) of', []],
    ['Eastmere ($130, 864.64), Westmere', ['$130, 864.64 = 130864.64 USD']],
    ['It gave $130, 864 people came; $130, 864.6 km', ['$130 = 130 USD', '$130 = 130 USD']],
    ['EUR 5,95 and 1.234,56 EUR', ['EUR 5,95 = 5.95 EUR', '1.234,56 EUR = 1234.56 EUR']],
    ['a fee of €3.331,00 or 45,00 zł', ['€3.331,00 = 3331 EUR', '45,00 zł = 45 PLN']],
    ['steps 5,95 and 1.234,56 were', []],
    ['We gave £302 million and £1.2bn.', ['£302 million = 302000000 GBP', '£1.2bn = 1200000000 GBP']],
    [
      'It cost £50k, £3.5 mn and £1.4tn.',
      ['£50k = 50000 GBP', '£3.5 mn = 3500000 GBP', '£1.4tn = 1400000000000 GBP'],
    ],
    ['It cost £1,234.56 and £ 3.2m.', ['£1,234.56 = 1234.56 GBP', '£ 3.2m = 3200000 GBP']],
    ['It has £5M, £30K and £4BN.', ['£5M = 5000000 GBP', '£30K = 30000 GBP', '£4BN = 4000000000 GBP']],
    ['a £2-million scheme, a £302 million-pot', ['£2-million = 2000000 GBP', '£302 million = 302000000 GBP']],
    ['It got £1 200 000 and £1\u2009200.', ['£1 200 000 = 1200000 GBP', '£1\u2009200 = 1200 GBP']],
    ['It got ￡５m and £\u200B5m.', ['￡５m = 5000000 GBP', '£\u200B5m = 5000000 GBP']],
    ['Price £5·00, or £1·5 million in all.', ['£5·00 = 5 GBP', '£1·5 million = 1500000 GBP']],
    [
      'It got £5.2m1 and £5 million2 for £5 m2.',
      ['£5.2m = 5200000 GBP', '£5 million = 5000000 GBP', '£5 = 5 GBP'],
    ],
    [
      'It costs £.50, ₹12,34,567 or €2.500.',
      ['£.50 = 0.5 GBP', '₹12,34,567 = 1234567 INR', '€2.500 = 2500 EUR'],
    ],
    ['We spent £1.5 million (€1.7 million).', ['£1.5 million = 1500000 GBP', '€1.7 million = 1700000 EUR']],
    [
      'GBP 27 million, 5m GBP and £20 million GBP',
      ['GBP 27 million = 27000000 GBP', '5m GBP = 5000000 GBP', '£20 million GBP = 20000000 GBP'],
    ],
    [
      'It got AUD$5m, USD$3m, UK£2m and EUR€3m.',
      ['AUD$5m = 5000000 AUD', 'USD$3m = 3000000 USD', 'UK£2m = 2000000 GBP', 'EUR€3m = 3000000 EUR'],
    ],
    [
      'It got KSh 30m, Rp 5 billion and Euro 20 million.',
      ['KSh 30m = 30000000 KES', 'Rp 5 billion = 5000000000 IDR', 'Euro 20 million = 20000000 EUR'],
    ],
    ['The Euro 2024 cup came on Euro 6 buses.', []],
    [
      'It got .5 million pounds and £ .75 million.',
      ['.5 million pounds = 500000 GBP', '£ .75 million = 750000 GBP'],
    ],
    ['That was all. 5 million pounds came.', ['5 million pounds = 5000000 GBP']],
    [
      'It got M€ 3.5, k€ 30 and £m 20, then 20 m€.',
      ['M€ 3.5 = 3500000 EUR', 'k€ 30 = 30000 EUR', '£m 20 = 20000000 GBP', '20 m€ = 20000000 EUR'],
    ],
    ['All in £m 2019 to 2021, and in £m 12 15 18.', []],
    ['They got half a billion pounds.', ['half a billion pounds = 500000000 GBP']],
    ['They got two and a half million pounds.', ['two and a half million pounds = 2500000 GBP']],
    ['They got a quarter of a million pounds.', ['a quarter of a million pounds = 250000 GBP']],
    ['They got a million pounds.', ['a million pounds = 1000000 GBP']],
    [
      'a half-million-pound grant, a million-pound grant',
      ['half-million-pound = 500000 GBP', 'million-pound = 1000000 GBP'],
    ],
    ['They got 2m pounds, or 500 £.', ['2m pounds = 2000000 GBP', '500 £ = 500 GBP']],
    ['It costs 50p or 75 pence.', ['50p = 0.5 GBP', '75 pence = 0.75 GBP']],
    ['It costs three pounds and fifty pence.', ['three pounds and fifty pence = 3.5 GBP']],
    ['It costs $20 and 43c.', ['$20 and 43c = 20.43 USD']],
    ['It costs thirteen dollars forty five.', ['thirteen dollars forty five = 13.45 USD']],
    ['The loss was (£5m) or -£6m.', ['£5m = 5000000 GBP', '£6m = 6000000 GBP']],
    ['£1e308 and £1e309 are absurd.', ['£1e308 = 1e+308 GBP', '£1e309 = null GBP']],
    [`It cost £${'9'.repeat(500)}.`, [`£${'9'.repeat(500)} = null GBP`]],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(sumsOf(text)).toEqual(expected)
  })

  test.each([
    ['million', '£600\nmillion'],
    ['mil-\nlion', '£600 mil-\nlion'],
    ['mil\u00AD\nlion', '£600 mil\u00AD\nlion'],
  ])('broken over lines: %j', (_, words) => {
    const text = `Over the next three years, the Government said, it will provide as before\na sum of ${words} for holiday schemes in every part of the country.`
    expect(sumsOf(text)).toEqual([`${words} = 600000000 GBP`])
  })
})

describe('currencies', () => {
  const table: [string, string[]][] = [
    [
      'US$5m, A$5m, C$5m and $4m',
      ['US$5m = 5000000 USD', 'A$5m = 5000000 AUD', 'C$5m = 5000000 CAD', '$4m = 4000000 USD'],
    ],
    [
      'hk $ 10.05 billion, u.s $ 100,000',
      ['hk $ 10.05 billion = 10050000000 HKD', 'u.s $ 100,000 = 100000 USD'],
    ],
    ['It grew to a $4 billion market. Give us $5m.', ['$4 billion = 4000000000 USD', '$5m = 5000000 USD']],
    [
      '5 million Swiss francs, 500 zł, Rs. 20',
      ['5 million Swiss francs = 5000000 CHF', '500 zł = 500 PLN', 'Rs. 20 = 20 INR'],
    ],
    [
      '12,50€, €1.200.000 and EUR3m',
      ['12,50€ = 12.5 EUR', '€1.200.000 = 1200000 EUR', 'EUR3m = 3000000 EUR'],
    ],
    ['EUR 3 271 million and $4.09CAD', ['EUR 3 271 million = 3271000000 EUR', '$4.09CAD = 4.09 CAD']],
    ['10 $ is not much, nor is 10 €; 3.14US$', ['10 $ = 10 USD', '10 € = 10 EUR', '3.14US$ = 3.14 USD']],
    ['$ 20,000.00 $ 37,305.97', ['$ 20,000.00 = 20000 USD', '$ 37,305.97 = 37305.97 USD']],
    [
      'five million yen, 40 rmb, 12 US cents',
      ['five million yen = 5000000 JPY', '40 rmb = 40 CNY', '12 US cents = 0.12 USD'],
    ],
    [
      '420 million Finnish markka, 10,000 swiss francs',
      ['420 million Finnish markka = 420000000 FIM', '10,000 swiss francs = 10000 CHF'],
    ],
    ['a one-yen bid, a 12-cent rise', ['one-yen = 1 JPY', '12-cent = 0.12 USD']],
    ['CAD 5 million but CAD 5', ['CAD 5 million = 5000000 CAD']],
    [
      'RM 500, EUR3 million, USD1,200.50',
      ['RM 500 = 500 MYR', 'EUR3 million = 3000000 EUR', 'USD1,200.50 = 1200.5 USD'],
    ],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(sumsOf(text)).toEqual(expected)
  })
})

describe('no money', () => {
  test.each([
    '302 million children live here.',
    'It rose by 14% or 3 percentage points.',
    'Ring 020 7946 0000, see section 2.3.1 or p. 12 and pp 12.',
    'She lost ten pounds; 2 pounds of sugar; a six-pound baby; 5 lb; 5 pounds heavier.',
    'The rain pounds the roof of the council house.',
    'a 100m race, section 50p, A50p, 5G and 4K',
    'thousands of pounds, several hundred pounds, several million pounds, tens of millions of pounds, a multi-million-pound plan',
    'billions were lost, and £100,000s',
    'SDG 4, INR 2.5, TOP 10 and PHP 7',
    'Write to 5 High Street, Romford RM6 4PQ, or call on CRC 2016.',
    '£000 and £m are units; £x and $name are none.',
    'Not one penny was paid, not 10 per cent.',
    'Read https://example.org/£5m and www.example.org/5m-pounds now.',
    'Ten councils won 5 awards; 10 won prizes.',
  ])('%s', (text) => {
    expect(sumsOf(text)).toEqual([])
  })
})
