/** The words that phrases of pages are told by, against the tokeniser that reads the pages. */
import { describe, expect, it, test } from 'vitest'
import lists from '../../src/segment/boilerplate.yaml'
import { FurnitureWord, firstWord, furnitureWords } from '../../src/segment/furniture-words.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

const vocabulary = new Vocabulary()

function firstClasses(text: string): number {
  const tokens = tokenise(text, vocabulary)
  const first = firstWord(tokens, 0, tokens.count)
  return first < tokens.count ? furnitureWords.of(tokens)[tokens.word[first]!]! : 0
}

function allClasses(text: string): number {
  const tokens = tokenise(text, vocabulary)
  return furnitureWords.among(tokens, 0, tokens.count)
}

describe('every phrase is told by its first word', () => {
  it.each([
    ['wholeLine', FurnitureWord.WholeLine],
    ['opening', FurnitureWord.Opening],
    ['label', FurnitureWord.Label],
    ['teaserHeading', FurnitureWord.TeaserHeading],
  ] as const)('%s', (list, bit) => {
    const phrases = (lists[list] as unknown[]).map(String)
    expect(phrases.filter((phrase) => (firstClasses(phrase) & bit) === 0)).toEqual([])
  })
})

test.each([
  ['## Follow us', FurnitureWord.Follow],
  ['1. Follow us', FurnitureWord.Follow],
  ['Readers follow us', 0],
  ['The council met', 0],
])('first word of %s', (text, expected) => {
  expect(firstClasses(text) & FurnitureWord.Follow).toBe(expected)
})

test.each([
  ['flood-map.jpg', FurnitureWord.Image, true],
  ['https://example.org/flood-map.jpg', FurnitureWord.Image, true],
  ['the flood map', FurnitureWord.Image, false],
  ['Home › News', FurnitureWord.Separator, true],
  ['Home and news', FurnitureWord.Separator, false],
  ['4 May 2016', FurnitureWord.Year, true],
  ['4 May', FurnitureWord.Year, false],
])('among the words of %s', (text, bit, expected) => {
  expect((allClasses(text) & bit) !== 0).toBe(expected)
})
