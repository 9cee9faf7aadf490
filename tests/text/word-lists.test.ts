/** Lists of words as classes of a text's words. */
import { expect, test } from 'vitest'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { WordClasses } from '../../src/text/word-classes.ts'

const CLASSES = WordClasses.fromLists([1, 'of at'], [2, 'the\nof'])

test.each([
  ['of', 3],
  ['AT', 1],
  ['the', 2],
  ['in', 0],
])('%s', (text, classes) => {
  const tokens = tokenise(text, new Vocabulary())
  expect(CLASSES.of(tokens)[tokens.word[0]!]).toBe(classes)
})
