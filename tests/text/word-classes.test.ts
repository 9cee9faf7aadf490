import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { WordClasses } from '../../src/text/word-classes.ts'

const MONTH = 1
const ARTICLE = 2

function table() {
  const asked: string[] = []
  const classes = new WordClasses((norm) => {
    asked.push(norm)
    return norm === 'may' ? MONTH : norm === 'the' ? ARTICLE : 0
  })
  return { asked, classes }
}

describe('WordClasses', () => {
  it('classifies each word of a vocabulary once, those of later documents as they come', () => {
    const { asked, classes } = table()
    const vocabulary = new Vocabulary()
    const first = tokenise('The board met the board', vocabulary)
    expect(Array.from(first.word, (word) => classes.of(first)[word]).slice(0, 5)).toEqual([2, 0, 0, 2, 0])
    const second = tokenise('May the board meet', vocabulary)
    expect(Array.from(second.word, (word) => classes.of(second)[word]).slice(0, 4)).toEqual([1, 2, 0, 0])
    expect(asked).toEqual(['', 'the', 'board', 'met', 'may', 'meet'])
  })

  it('starts over with another vocabulary', () => {
    const { classes } = table()
    const first = tokenise('The board', new Vocabulary())
    const second = tokenise('board the May', new Vocabulary())
    expect(classes.of(first)[first.word[0]!]).toBe(ARTICLE)
    expect(classes.of(second)[second.word[0]!]).toBe(0)
    expect(classes.of(second)[second.word[2]!]).toBe(MONTH)
    expect(classes.of(first)[first.word[0]!]).toBe(ARTICLE)
  })

  it.each([
    [0, 5, MONTH | ARTICLE],
    [0, 2, 0],
    [2, 3, ARTICLE],
    [2, 2, 0],
  ])('tells which classes stand among the words from %i to %i', (from, to, expected) => {
    const tokens = tokenise('board met the second May', new Vocabulary())
    expect(table().classes.among(tokens, from, to)).toBe(expected)
  })

  it.each([
    [0, 3],
    [1, 1],
    [2, 0],
    [-1, 0],
    [9, 0],
  ])('gives the classes of lists for the word at %i', (token, classes) => {
    const lists = WordClasses.fromLists([1, ['the', 'board']], [2, ['the']])
    expect(lists.at(tokenise('The board met', new Vocabulary()), token)).toBe(classes)
  })
})
