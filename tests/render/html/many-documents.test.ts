/** Ten thousand documents: the index stays small, what it can't hold is a link away. */
import { expect, test } from 'vitest'
import type { DocumentRecords } from '../../../src/model/record.ts'
import type { Report, Row } from '../../../src/model/report.ts'
import type { FilePiece } from '../../../src/render/format.ts'
import { Site } from '../../../src/render/html/site.ts'
import { linksOf, OPTIONS, RUN } from './site-of.ts'

const DOCUMENTS = 10_000

function recordsOf(number: number): DocumentRecords {
  const document = `press/${number}.txt`
  const sentence = `The Department for Education will spend £${number} million on hubs. `.repeat(4)
  const place = { document, line: 3, column: 1 }
  return {
    document: {
      record: 'document',
      document,
      title: `Release ${number}`,
      published: '2020-01-01',
      published_basis: null,
      source: null,
      url: null,
      genre: 'press-release',
      sha256: '',
      characters: 300,
      words: 50,
    },
    mentions: [
      {
        ...place,
        record: 'mention',
        id: 'm1',
        start: 4,
        end: 28,
        type: 'body',
        text: sentence.slice(4, 28),
        value: null,
        entity: `body-${number % 3000}`,
        certainty: 'stated',
        rule: 'body/lexicon',
      },
      {
        ...place,
        record: 'mention',
        id: 'm2',
        start: 40,
        end: 51,
        type: 'money',
        text: '£5 million',
        value: { min: 5e6, max: 5e6, currency: 'GBP', modifier: null, per: null },
        entity: null,
        certainty: 'stated',
        rule: 'money/symbol',
      },
    ],
    funding: [],
    commitments: [],
    events: [],
  }
}

function reportOf(name: string, count: number, receipts: number): Report {
  const rows = Array.from({ length: count }, (_, number): Row => {
    const source = { document: `press/${number}.txt`, line: 3, column: 1, start: 40, end: 51 }
    const receipt = {
      key: null,
      verdict: 'counted',
      source,
      quote: 'The Department for Education will spend it on hubs. '.repeat(20),
      speaker: 'Department for Education',
      why: null,
      money: null,
    }
    return {
      // A key that comes twice must not cost a page.
      key: `${name} ${number % 5000}`,
      cells: [
        { kind: 'text', text: `Thing ${number}` },
        { kind: 'count', count: number },
        { kind: 'source', source },
      ],
      // One row rests on more claims than any page bears.
      receipts: Array.from({ length: number % 5000 === 7 ? 5000 : receipts }, () => receipt),
    }
  })
  return {
    name,
    title: name,
    columns: [
      { key: 'thing', title: 'thing', kind: 'text' },
      { key: 'count', title: 'count', kind: 'count' },
      { key: 'place', title: 'place', kind: 'source' },
    ],
    rows,
    totals: rows.slice(0, 3),
    notes: [],
  }
}

test('the index stays under 2 MB, every row and receipt is on a page of its own', () => {
  const site = new Site(OPTIONS)
  const pages = new Map<string, string>()
  let count = 0
  const keep = (pieces: Iterable<FilePiece>) => {
    for (const { path, text } of pieces) {
      pages.set(path, text)
      count++
    }
  }
  for (let number = 0; number < DOCUMENTS; number++) keep(site.document(recordsOf(number), null))
  const reports = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  const made = reports.map((name, index) =>
    reportOf(name, index === 0 ? DOCUMENTS : 200, index === 0 ? 1 : 10),
  )
  keep(site.end(made, RUN))
  expect(pages.size).toBe(count)
  const index = pages.get('index.html')!
  expect(Buffer.byteLength(index)).toBeLessThan(2_000_000)
  expect([...pages.keys()].filter((path) => path.startsWith('documents/')).length).toBe(DOCUMENTS)
  expect([...pages.keys()].filter((path) => path.startsWith('entities/')).length).toBe(3000)
  expect(Math.max(...[...pages.values()].map(({ length }) => length))).toBeLessThan(1_500_000)
  const rows = [...pages].filter(([path]) => /^reports\/one(\.\d+)?\.html$/.test(path))
  const shown = rows.map(([, html]) => [...html.matchAll(/<tbody>/g)].length)
  expect(shown.reduce((sum, count) => sum + count, 0)).toBe(DOCUMENTS)
  const wanted = [...pages].filter(([path]) => path === 'index.html' || path === 'reports/one.html')
  expect(linksOf(new Map(wanted)).filter(({ to }) => !pages.has(to))).toEqual([])
}, 60_000)
