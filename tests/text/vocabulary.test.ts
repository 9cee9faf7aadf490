import { expect, test } from 'vitest'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { WordClasses } from '../../src/text/word-classes.ts'

test('what lies behind the last token is no word, whatever the vocabulary has seen before', () => {
  const vocabulary = new Vocabulary()
  tokenise('Board members met', vocabulary)
  const tokens = tokenise('Nothing else', vocabulary)
  const classes = WordClasses.fromLists([1, ['board', 'nothing', 'else']])
  expect(tokens.word.length).toBeGreaterThan(tokens.count)
  expect(classes.at(tokens, tokens.count)).toBe(0)
  expect(classes.of(tokens)[tokens.word[tokens.count]!]).toBe(0)
  expect(classes.at(tokens, 1)).toBe(1)
})
