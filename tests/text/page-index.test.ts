import { expect, test } from 'vitest'
import { PageIndex } from '../../src/text/page-index.ts'

test('a form feed begins a page, in the middle of a sentence too', () => {
  const text = 'one\n\n\ftwo goes on\fhere\f\fend'
  const pages = new PageIndex(text)
  expect(['one', 'two', 'here', 'end'].map((word) => pages.page(text.indexOf(word)))).toEqual([1, 2, 3, 5])
})

test('without form feeds there are no pages', () => {
  expect(new PageIndex('one\ntwo').page(2)).toBeNull()
})
