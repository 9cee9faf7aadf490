/** Forms of names, found by the words that stand at a token. */
import { describe, expect, test } from 'vitest'
import { FormsByWords } from '../../../src/tag/name/forms-by-words.ts'
import { tokenise } from '../../../src/text/tokenise.ts'
import { Vocabulary } from '../../../src/text/vocabulary.ts'

const vocabulary = new Vocabulary()
const wordOf = (form: string) => tokenise(form, vocabulary).word[0]!
const form = (name: string) => ({ name, words: name.split(' ').map(wordOf) })
const forms = new FormsByWords<ReturnType<typeof form>>()
for (const name of ['Step', 'Step Up to Work', 'Step Up', 'Sure Start']) forms.add(form(name))
const find = (text: string, fits = (_: { name: string }) => true) =>
  forms.find(tokenise(text, vocabulary), 0, fits)?.name

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
  expect(find('Step Up to Work', ({ name }) => !name.includes('Work'))).toBe('Step Up')
})

test('knows which words begin a form', () => {
  expect(forms.begins(wordOf('STEP'))).toBe(true)
  expect(forms.begins(wordOf('Up'))).toBe(false)
})
