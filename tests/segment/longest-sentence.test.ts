import { expect, test } from 'vitest'
import { layOut } from '../../src/segment/lay-out.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { NOTHING_GIVEN } from '../extract-file.ts'

const sentencesOf = (text: string) =>
  layOut(
    { path: 'a.txt', text, sha256: '', bodyStart: 0, given: NOTHING_GIVEN },
    new Vocabulary(),
  ).sentences.map(({ start, end }) => text.slice(start, end))

test('a run of words without a stop is cut behind commas, and nothing is lost', () => {
  const text = 'the council paid £1 million, '.repeat(500).trim()
  const sentences = sentencesOf(text)
  expect(sentences.length).toBeGreaterThan(7)
  expect(sentences.slice(0, -1).every((sentence) => sentence.endsWith(','))).toBe(true)
  expect(sentences.join(' ')).toBe(text)
})

test('a long sentence of prose stays whole', () => {
  const text = `${'We said that they said '.repeat(50)}so.`
  expect(sentencesOf(text)).toEqual([text])
})

test('without white space the bound decides', () => {
  expect(sentencesOf('(£5)'.repeat(1000)).join('')).toBe('(£5)'.repeat(1000))
})
