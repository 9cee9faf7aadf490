/** The table of queries: every sentence that one should find, and no other. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { AnalysedDocument } from '../../src/model/analysis.ts'
import { analyseFolder, find, prepare } from './find.ts'

interface Row {
  readonly query: string
  readonly hits: readonly string[]
  readonly strict?: boolean
}

const TABLE: Readonly<Record<string, readonly Row[]>> = parse(
  readFileSync('tests/query/queries.yaml', 'utf8'),
)
const FOLDERS: Readonly<Record<string, { folder: string; digits: number }>> = {
  five: { folder: 'corpus/documents', digits: 3 },
  devset: { folder: 'corpus/devset', digits: 2 },
}

describe.each(Object.entries(TABLE))('over %s', (name, rows) => {
  const { folder, digits } = FOLDERS[name]!
  let documents: readonly AnalysedDocument[] = []
  beforeAll(async () => {
    documents = await analyseFolder(folder)
  })

  test.each(rows)('$query', async ({ query, hits, strict = false }) => {
    const found = await find(query, documents, { strict })
    expect(
      found.map(({ document, line }) => `${basename(document.source.path).slice(0, digits)}:${line}`),
    ).toEqual(hits)
  })

  test.each(rows)('$query: no hit in a document that was passed over unread', async ({ query }) => {
    const prepared = await prepare(query)
    for (const document of documents) {
      const { path, text } = document.source
      if (prepared.mayHoldIn({ path, text })) continue
      expect(prepared.hits(document, { strict: false, possible: true })).toEqual([])
    }
  })
})
