import { describe, expect, test } from 'vitest'
import { nounPhraseAt } from '../../src/assemble/noun-phrase.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

function phraseIn(text: string): string | null {
  const tokens = tokenise(text, new Vocabulary())
  const phrase = nounPhraseAt(tokens, 0, tokens.count)
  return phrase === null
    ? null
    : text.slice(tokens.start[phrase.firstToken]!, tokens.end[phrase.endToken - 1]!)
}

describe('The shortest noun phrase at a place', () => {
  test.each([
    ['early education in 2019', 'early education'],
    ['training early years staff, and', 'training early years staff'],
    ['one-off costs this year', 'one-off costs'],
    ['the 50 most deprived areas of England', 'the 50 most deprived areas of England'],
    ['roads and bridges in Kent', 'roads and bridges'],
    ['roads and will build', 'roads'],
    ['roads and £5 million', 'roads'],
    ['one tribal and 13 state agencies', 'one tribal and 13 state agencies'],
    ['schools that need it', 'schools'],
    ['which it said', null],
    ['£5 million', null],
  ])('%s', (text, expected) => {
    expect(phraseIn(text)).toBe(expected)
  })
})
