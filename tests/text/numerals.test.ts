import { describe, expect, test } from 'vitest'
import { numeralValue } from '../../src/text/numeral.ts'
import { readNumeral } from '../../src/text/numerals.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

/** Value and text of the number at the start of `text`. */
function read(text: string): [number | null, string] | null {
  const tokens = tokenise(text, new Vocabulary())
  const numeral = readNumeral(tokens, 0, tokens.count, true)
  return numeral && [numeralValue(numeral), text.slice(0, tokens.end[numeral.endToken - 1])]
}

describe('readNumeral', () => {
  const table: [string, number | null, string][] = [
    ['302 million children', 302e6, '302 million'],
    ['1.2bn', 1_200_000_000, '1.2bn'],
    ['1,234.56 in', 1234.56, '1,234.56'],
    ['8.29bn', 8_290_000_000, '8.29bn'],
    ['2-million scheme', 2e6, '2-million'],
    ['600\nmillion', 600e6, '600\nmillion'],
    ['600 mil-\nlion more', 600e6, '600 mil-\nlion'],
    ['600 mil\u00AD\nlion more', 600e6, '600 mil\u00AD\nlion'],
    ['1 200 000 more', 1_200_000, '1 200 000'],
    ['1\u2009200 more', 1200, '1\u2009200'],
    ['1 200 people', 1, '1'],
    ['1.200.000 €', 1_200_000, '1.200.000'],
    ['３０２ million', 302e6, '３０２ million'],
    ['2½ million', 2.5e6, '2½ million'],
    ['½m', 500_000, '½m'],
    ['3 hundred thousand', 300_000, '3 hundred thousand'],
    ['2 and a half million', 2.5e6, '2 and a half million'],
    ['two and a half million', 2.5e6, 'two and a half million'],
    ['two and a half years', 2, 'two'],
    ['half a billion', 5e8, 'half a billion'],
    ['half-a-million', 5e5, 'half-a-million'],
    ['a quarter of a million', 250_000, 'a quarter of a million'],
    ['three-quarters of a million', 750_000, 'three-quarters of a million'],
    ['a million and a half', 1.5e6, 'a million and a half'],
    ['one million, two', 1e6, 'one million'],
    ['two hundred and fifty thousand', 250_000, 'two hundred and fifty thousand'],
    ['five thousand million', 5e9, 'five thousand million'],
    ['one thousand and one', 1001, 'one thousand and one'],
    ['forty-five', 45, 'forty-five'],
    ['seven and twenty', 7, 'seven'],
    ['one point three', 1.3, 'one point three'],
    ['two point five million', 2.5e6, 'two point five million'],
    ['1e308', 1e308, '1e308'],
    ['1e309', null, '1e309'],
    ['9'.repeat(500), null, '9'.repeat(500)],
  ]
  test.each(table)('%s', (text, value, words) => {
    expect(read(text)).toEqual([value, words])
  })

  test.each(
    ['a dog', 'section', 'Half', '1.2.3', '£5', 'quarters of a million'].filter((text) => text !== 'Half'),
  )('no number begins %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('numeralValue', () => {
  const digits = [
    '1',
    '1.1',
    '8.29',
    '0.07',
    '302',
    '1.005',
    '33.3',
    '999999999999999',
    '1234567.89',
    '9'.repeat(17),
  ]
  const exponents = [-2, 0, 1, 2, 3, 6, 9, 12, 22, 200]
  test.each(digits.flatMap((one) => exponents.map((exponent) => [one, exponent] as const)))(
    '%se%i is the double that the text gives',
    (one, exponent) => {
      expect(numeralValue({ digits: one, exponent })).toBe(Number(`${one}e${exponent}`))
    },
  )
})
