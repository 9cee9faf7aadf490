/** The words that cues are told by: a line that has the cue has its words. */
import { describe, expect, it, test } from 'vitest'
import { CUES, HeadWord, headWords } from '../../src/resolve/head-words.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

const vocabulary = new Vocabulary()

function wordsOf(line: string): number {
  const tokens = tokenise(line, vocabulary)
  return headWords.among(tokens, 0, tokens.count)
}

describe('every cue has the words that it is told by', () => {
  it.each([
    ['starts', HeadWord.Starts],
    ['holds', HeadWord.Holds],
    ['short', HeadWord.Short],
    ['lines', HeadWord.Line],
    ['opens', HeadWord.Line],
  ] as const)('%s', (sort, bits) => {
    const cues = CUES.flatMap((cue) => cue[sort] ?? [])
    expect(cues.filter((cue) => (wordsOf(cue) & bits) !== bits)).toEqual([])
  })
})

test.each([
  ['Written questions to the department', HeadWord.Short, true],
  ['A question about buses', HeadWord.Short, false],
  ['the member asked the Secretary of State about buses', HeadWord.Holds, true],
  ['families asked for help', HeadWord.Holds, false],
  ['Briefings for members', HeadWord.Starts, true],
  ['The council met', HeadWord.Starts, false],
])('%s', (line, bits, expected) => {
  expect((wordsOf(line) & bits) === bits).toBe(expected)
})
