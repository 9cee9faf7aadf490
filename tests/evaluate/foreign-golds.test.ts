/** Annotations of brat, spaCy and Prodigy as gold. */
import { describe, expect, test } from 'vitest'
import type { Gold } from '../../src/evaluate/gold.ts'
import { goldOfBrat } from '../../src/evaluate/gold-of-brat.ts'
import { goldsOfSpacy } from '../../src/evaluate/golds-of-spacy.ts'

const TEXT = '😀 Ofsted met Ofsted.'

function mentionsOf(gold: Gold): string[] {
  return gold.mentions.map(({ type, text, n }) => `${type} ${text} ${n}`)
}

describe('brat', () => {
  test('offsets are code points; occurrences are counted; notes and relations are passed over', () => {
    const gold = goldOfBrat(
      'a.txt',
      'T1\tbody 13 19\tOfsted\n#1\tAnnotatorNotes T1\tofsted\nR1\tx Arg1:T1\n',
      TEXT,
    )
    expect(mentionsOf(gold)).toEqual(['body Ofsted 2'])
    expect([gold.document, gold.types]).toEqual(['a.txt', ['body']])
  })

  test('a span in fragments is the stretch that they lie in', () => {
    expect(mentionsOf(goldOfBrat('a.txt', 'T1\tbody 0 1;2 8\tx\n', TEXT))).toEqual(['body 😀 Ofsted 1'])
  })

  test('labels of other schemes are understood, unknown ones left out', () => {
    const gold = goldOfBrat('a.txt', 'T1\tORG 2 8\tOfsted\nT2\tCARDINAL 9 12\tmet\n', TEXT)
    expect(mentionsOf(gold)).toEqual(['body Ofsted 1'])
  })

  test('a broken line is named', () => {
    expect(() => goldOfBrat('a.txt', '\nT1 body 2 8 Ofsted\n', TEXT)).toThrow(/^line 2: a type, offsets/)
  })
})

describe('spaCy and Prodigy', () => {
  const line = (more: object) => JSON.stringify({ text: TEXT, meta: { document: 'press/a.txt' }, ...more })

  test('spans, or entities', () => {
    const spans = line({ spans: [{ start: 2, end: 8, label: 'body' }] })
    const entities = line({ entities: [[13, 19, 'ORG']] })
    const golds = goldsOfSpacy(`${spans}\n\n${entities}\n`)
    expect(golds.map(mentionsOf)).toEqual([['body Ofsted 1'], ['body Ofsted 2']])
    expect(golds[0]!.document).toBe('a.txt')
  })

  test('what an annotator rejected or passed over is no gold', () => {
    expect(goldsOfSpacy(line({ spans: [], answer: 'reject' }))).toEqual([])
  })

  test.each([
    ['{', /^line 1: /],
    ['{"spans":[]}', /^line 1: a key “text” was expected$/],
    ['{"text":"a","spans":[]}', /^line 1: the name of the document was expected/],
    [line({}), /^line 1: a list “spans” or “entities” was expected$/],
    [line({ spans: [{ start: '2' }] }), /^line 1: start, end and label were expected/],
  ])('%s', (lines, error) => {
    expect(() => goldsOfSpacy(lines)).toThrow(error)
  })
})
