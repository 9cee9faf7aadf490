import { describe, expect, it, test } from 'vitest'
import { nextAmountStart } from '../../../src/tag/money/triggers.ts'
import { tokenise } from '../../../src/text/tokenise.ts'
import { Vocabulary } from '../../../src/text/vocabulary.ts'

/** The tokens of `text` with which an amount may begin. */
function starts(text: string): string[] {
  const tokens = tokenise(text, new Vocabulary())
  const found: string[] = []
  let token = nextAmountStart(tokens, 0, tokens.count)
  while (token < tokens.count) {
    found.push(tokens.raw(token))
    token = nextAmountStart(tokens, token + 1, tokens.count)
  }
  return found
}

describe('nextAmountStart', () => {
  const table: [string, string[]][] = [
    ['a grant of £5 for 20 schools', ['£']],
    ['between 10 and 15 million pounds', ['10', '15']],
    ['in 2016-17 the board met', []],
    ['in 2016-17 million pounds', ['2016', '17']],
    ['in 2019, 12 schools', []],
    ['12,50 €', ['12', '50', '€']],
    ['two million', ['two']],
    ['two years, one of the boards', []],
    ['three quarters of a million pounds', ['three', 'a']],
    ['GBP 27 and the rest', ['GBP']],
    ['EUR3m', ['EUR3m']],
  ]
  test.each(table)('%s', (text, tokens) => {
    expect(starts(text)).toEqual(tokens)
  })

  it('looks no further than the sentence', () => {
    const tokens = tokenise('In 2016 million', new Vocabulary())
    expect(nextAmountStart(tokens, 0, 2)).toBe(2)
  })
})
