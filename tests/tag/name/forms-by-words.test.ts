/** Forms of names, found by the words that stand at a token. */
import { describe, expect, test } from 'vitest'
import { FormsByWords } from '../../../src/tag/name/forms-by-words.ts'
import { tokenise } from '../../../src/text/tokenise.ts'
import { Vocabulary } from '../../../src/text/vocabulary.ts'

const NAMES = ['Step', 'Step Up to Work', 'Step Up', 'Sure Start']
const vocabulary = new Vocabulary()
const told = NAMES.map((name) => ({ name, tokens: tokenise(name, vocabulary) }))
const texts = new Map(
  ['Step Up to Work', 'Step Up to play', 'Step back', 'Step', 'sure start', 'Sure', 'Up to Work'].map(
    (text) => [text, tokenise(text, vocabulary)],
  ),
)
const forms = new FormsByWords<string>(vocabulary)
for (const { name, tokens } of told) forms.at(tokens, 0, tokens.count).push(name)
const find = (text: string, fits = (_: string) => true) => forms.find(texts.get(text)!, 0, fits)

describe('the longest form that stands there', () => {
  test.each([
    ['Step Up to Work', 'Step Up to Work'],
    ['Step Up to play', 'Step Up'],
    ['Step back', 'Step'],
    ['Step', 'Step'],
    ['sure start', 'Sure Start'],
    ['Sure', undefined],
    ['Up to Work', undefined],
  ])('%s', (text, expected) => {
    expect(find(text)).toBe(expected)
  })
})

test('one that does not fit gives way to a shorter one', () => {
  expect(find('Step Up to Work', (name) => !name.includes('Work'))).toBe('Step Up')
})

test('the same words share their forms', () => {
  const { tokens } = told[0]!
  expect(forms.at(tokens, 0, 1)).toEqual(['Step'])
})

test('knows which words begin a form', () => {
  const { word } = texts.get('Step Up to Work')!
  expect(forms.begins(word[0]!)).toBe(true)
  expect(forms.begins(word[1]!)).toBe(false)
})
