import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from './read.ts'

const pieces = fc.constantFrom(
  'Ada Quist said:',
  '“',
  '”',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '• ',
  '(a) ',
  '1. ',
  '2.1 ',
  '# ',
  '|',
  ' | ',
  '£000',
  '£5m',
  '2014/15',
  'We will pay',
  '.',
  '!',
  '…',
  ';',
  ':',
  'Share this page',
  'Related articles',
  'HOMES',
  '😀',
  '\u00a0',
  'Dr. ',
  '[12]',
  '---',
  'a',
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

/** Every span lies in the text, in order, without white space around. */
function expectTrimmed(text: string, spans: readonly { start: number; end: number }[]): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    last = end
  }
}

test('spans are in order, inside the text and trimmed, whatever the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks, sentences, furniture, tables, quotations, tokens } = read(text)
      expectTrimmed(text, blocks)
      expectTrimmed(text, sentences)
      expectTrimmed(text, furniture)
      for (const table of tables)
        expectTrimmed(
          text,
          table.rows.flatMap((row) => row.cells),
        )
      for (const sentence of sentences) {
        const block = blocks[sentence.block]!
        expect(sentence.firstToken).toBeGreaterThanOrEqual(block.firstToken)
        expect(sentence.endToken).toBeLessThanOrEqual(block.endToken)
        expect(tokens.start[sentence.firstToken]).toBe(sentence.start)
        expect(tokens.end[sentence.endToken - 1]).toBe(sentence.end)
      }
      for (const { firstBlock, endBlock, introducedBy } of quotations) {
        expect(firstBlock).toBeLessThan(endBlock)
        expect(endBlock).toBeLessThanOrEqual(blocks.length)
        expect(introducedBy).toBeLessThan(blocks.length)
      }
      for (const block of blocks) {
        for (const other of [block.leadIn, block.heading])
          if (other !== null) expect(other).toBeLessThan(block.index)
      }
    }),
    { numRuns: 250 },
  )
})

test('every token is in one sentence, in furniture, or a marker or rule outside', () => {
  const text =
    'Skip to main content\n\nHomes\n\nWe will:\n• build. And mend.\n• pay.\n\n-----\n\nThat is all.'
  const { sentences, furniture } = read(text)
  const seen = [...sentences, ...furniture].map(({ start, end }) => text.slice(start, end))
  expect(seen).toEqual([
    'Homes',
    'We will:',
    'build.',
    'And mend.',
    'pay.',
    'That is all.',
    'Skip to main content',
  ])
})

test('front matter is left out, and its characters count', () => {
  const text = '---\ntitle: Homes\n---\nWe will build homes.'
  const { sentences, blocks } = read(text, text.indexOf('We'))
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['We will build homes.'])
  expect(blocks).toHaveLength(1)
})

test('an empty text has nothing', () => {
  const { blocks, sentences, furniture, tables, quotations } = read(' \n\n\u200b ')
  expect([blocks, sentences, furniture, tables, quotations]).toEqual([[], [], [], [], []])
})
