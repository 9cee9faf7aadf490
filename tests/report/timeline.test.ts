import { expect, test } from 'vitest'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { timelineReport } from '../../src/report/timeline.ts'
import { extractText } from '../extract-file.ts'

const RELEASE = `Harbour news

Published 1 March 2023

The Department for Education has announced £5 million for Family Hubs. The Department for Education will open ten centres by June 2024. The programme was launched in May 2022.
`

function timelineOf(texts: Readonly<Record<string, string>>) {
  const corpus = new Corpus()
  for (const [path, text] of Object.entries(texts)) corpus.add(extractText(text, path))
  return timelineReport(relate(corpus.ordered()))
}

function shown({ rows }: ReturnType<typeof timelineOf>): string[] {
  return rows.map(({ cells }) =>
    cells
      .slice(0, 3)
      .map((cell) => (cell?.kind === 'text' ? cell.text : cell?.kind === 'date' ? cell.date : ''))
      .join(' '),
  )
}

test('events, claims, commitments and deadlines in the order of their dates', () => {
  expect(shown(timelineOf({ 'a.txt': RELEASE }))).toEqual([
    '2022-05 event launched',
    '2023-03-01 commitment firm',
    '2023-03-01 claim committed',
    '2024-06 deadline firm',
  ])
})

test('the same bytes under another name add no commitment', () => {
  const deadlines = timelineOf({ 'a.txt': RELEASE, 'b.txt': RELEASE }).rows.filter(({ key }) =>
    key.includes(' deadline '),
  )
  expect(deadlines).toHaveLength(1)
})

test('keys are unique', () => {
  const { rows } = timelineOf({ 'a.txt': RELEASE, 'b.txt': RELEASE.replace('March', 'April') })
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})
