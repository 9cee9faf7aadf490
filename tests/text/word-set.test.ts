/** Words of a vocabulary as a set of bits. */
import { expect, test } from 'vitest'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { WordSet } from '../../src/text/word-set.ts'

test('has the words that were added, and no others', () => {
  const vocabulary = new Vocabulary()
  const tokens = tokenise(Array.from({ length: 70 }, (_, at) => `w${at}`).join(' '), vocabulary)
  const numbers = [...tokens.word.subarray(0, tokens.count)]
  const words = new WordSet(vocabulary)
  for (const number of [0, 31, 32, 69]) words.add(numbers[number]!)
  expect(numbers.filter((number) => words.has(number))).toEqual([0, 31, 32, 69].map((at) => numbers[at]))
})
