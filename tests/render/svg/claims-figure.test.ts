/** Who speaks of what, drawn: the numbers are those of the table's rows. */
import { expect, test } from 'vitest'
import { claimsFigure } from '../../../src/render/svg/claims-figure.ts'
import { standaloneSvg } from '../../../src/render/svg/frame.ts'
import { speakerMatrix } from '../../../src/render/svg/speaker-matrix.ts'
import { type ClaimLine, claims } from './made-reports.ts'
import { descendants, partOf, readSvg, wordsOf } from './read-svg.ts'

const LINES: readonly ClaimLine[] = [
  ['Ada Quist', 'Hubs', 1e6],
  ['Ada Quist', 'Hubs', 2e6],
  ['Ada Quist', 'Grants', 3e6],
  [null, 'Hubs', 4e6],
  ['Ben Osei', null, 5e6],
]

test('claims are counted by speaker and subject', () => {
  const { pairs, more } = speakerMatrix(claims(LINES))
  expect(pairs.map(({ speaker, subject, count }) => [speaker, subject, count])).toEqual([
    ['Ada Quist', 'Hubs', 2],
    ['the document itself', 'Hubs', 1],
    ['Ada Quist', 'Grants', 1],
    ['Ben Osei', 'subject not named', 1],
  ])
  expect(more).toBe(0)
})

test.each(['wide', 'narrow'] as const)('%s: a dot for each pair, its number beside it', (name) => {
  const part = partOf(readSvg(standaloneSvg(claimsFigure(claims(LINES)))), name)
  const titles = descendants(part).flatMap(({ name: element, text }) => (element === 'title' ? [text] : []))
  expect(titles).toContain('Ada Quist on Hubs\n£1m spent\n£2m spent')
  expect(wordsOf(part).filter((one) => /^\d+$/.test(one))).toEqual(['2', '1', '1', '1'])
})

test('of many the most frequent are drawn; drawn and not drawn are all', () => {
  const lines = Array.from(
    { length: 5000 },
    (_, at): ClaimLine => [`Speaker ${at % 50}`, `Thing ${at % 70}`, 1],
  )
  const { pairs, speakers, subjects, more } = speakerMatrix(claims(lines))
  expect([speakers.length, subjects.length]).toEqual([8, 20])
  expect(pairs.reduce((sum, { count }) => sum + count, 0) + more).toBe(5000)
})

test('nobody stands there without a claim', () => {
  const { pairs, speakers, subjects } = speakerMatrix(claims(LINES))
  expect(new Set(pairs.map(({ speaker }) => speaker))).toEqual(new Set(speakers))
  expect(new Set(pairs.map(({ subject }) => subject))).toEqual(new Set(subjects))
})
