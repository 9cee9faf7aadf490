/** Documents of the corpus in, their records out: what the tests of several stages begin with. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { loadLexicon } from '../src/lexicon/load.ts'
import type { Metadata } from '../src/model/document.ts'
import { Pipeline } from '../src/pipeline.ts'

export const NOTHING_GIVEN: Metadata = {
  title: null,
  published: null,
  publishedBasis: null,
  source: null,
  url: null,
  genre: null,
}

export const pipeline = new Pipeline(loadLexicon({ builtIn: true, files: [] }).lexicon)

/** The five documents and the development set, relative to the project. */
export function corpusFiles(): string[] {
  return ['corpus/documents', 'corpus/devset'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => `${folder}/${name}`),
  )
}

export function extractText(text: string, path = 'test.txt', given: Partial<Metadata> = {}) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return pipeline.records({ path, text, sha256, bodyStart: 0, given: { ...NOTHING_GIVEN, ...given } })
}

export function extractFile(path: string) {
  const text = readFileSync(path, 'utf8')
  return { text, records: extractText(text, path) }
}
