import { expect, test } from 'vitest'
import { genreOfWords } from '../../src/ingest/genre-of-words.ts'

const CASES: [words: string, genre: string | null][] = [
  ['written-answer', 'written-answer'],
  ['Written answer', 'written-answer'],
  ['press_release', 'press-release'],
  ['Press notice', 'press-release'],
  ['government blog', 'blog'],
  ['ministerial statement', 'statement'],
  ['select committee report', 'committee-report'],
  ['National Audit Office report', 'audit-report'],
  ['council cabinet report', 'council-report'],
  ['local newspaper', 'news'],
  ['trade press', 'news'],
  ['email newsletter', 'newsletter'],
  ['FOI response', 'letter'],
  ['poem', null],
  ['', null],
]

test.each(CASES)('%s', (words, genre) => {
  expect(genreOfWords(words)).toBe(genre)
})
