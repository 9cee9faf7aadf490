import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { WordEntries } from '../../src/text/word-entries.ts'

const SHIP = { lemma: 'ship' }
const lookUp = (norm: string) => (norm === 'ship' || norm === 'ships' ? SHIP : undefined)

describe('WordEntries', () => {
  it.each([
    [1, SHIP],
    [2, undefined],
    [4, SHIP],
    [-1, undefined],
    [99, undefined],
  ])('gives the entry of the word at %i', (token, entry) => {
    const tokens = tokenise('The ship beside the Ships', new Vocabulary())
    expect(new WordEntries(lookUp).at(tokens, token)).toBe(entry)
  })
})
