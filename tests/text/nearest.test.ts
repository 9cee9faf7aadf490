/** Misspelt words and what was probably meant. */
import { expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'
import { stem } from '../../src/text/stem.ts'

const WORDS = ['money', 'programme', 'body', 'deadline']

test.each([
  ['mony', 'money'],
  ['moeny', 'money'],
  ['MONEY', 'money'],
  ['program', 'programme'],
  ['dedline', 'deadline'],
  ['xyz', null],
  ['', null],
])('%s', (word, meant) => {
  expect(nearest(word, WORDS)).toBe(meant)
})

test.each([
  ['invest', 'invested'],
  ['invest', 'investing'],
  ['allocation', 'allocated'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test('universities and universe are kept apart from union', () => {
  expect(stem('union')).not.toBe(stem('university'))
})
