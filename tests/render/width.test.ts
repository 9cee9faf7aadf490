import { expect, test } from 'vitest'
import { visible } from '../../src/render/visible.ts'
import { displayWidth, padEnd, padStart, shorten, wrap } from '../../src/render/width.ts'

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['漢字', 4],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('padding and shortening count columns', () => {
  expect(padEnd('漢', 4)).toBe('漢  ')
  expect(padStart('9', 3)).toBe('  9')
  expect(shorten('Department for Education', 10)).toBe('Departmen…')
  expect(shorten('short', 10)).toBe('short')
})

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['childrens-social-care-programme', 12, ['childrens-', 'social-care-', 'programme']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['', 10, ['']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test.each([
  ['plain – “text”', 'plain – “text”'],
  ['two\nlines\tand a tab', 'two lines and a tab'],
  ['\u001B[31mred', '<U+001B>[31mred'],
  ['£5\u202E0m', '£5<U+202E>0m'],
  ['soft\u00ADhyphen', 'softhyphen'],
  ['half \uD800 a pair', 'half <U+D800> a pair'],
  ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})
