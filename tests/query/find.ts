/** A query and documents in, the sentences that it finds in them out. */
import { readDocuments } from '../../src/ingest/read-documents.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import type { AnalysedDocument } from '../../src/model/analysis.ts'
import type { Hit } from '../../src/model/hit.ts'
import { Pipeline } from '../../src/pipeline.ts'
import { parseQuery } from '../../src/query/parse.ts'
import { type PreparedQuery, prepareQuery } from '../../src/query/prepare.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { NOTHING_GIVEN } from '../extract-file.ts'

const { lexicon } = loadLexicon({ builtIn: true, files: [] })
const pipeline = new Pipeline(lexicon)

export interface FindOptions {
  readonly strict?: boolean
  readonly possible?: boolean
}

/** Throws with what was expected where the query can't be read. */
export async function prepare(query: string): Promise<PreparedQuery> {
  const parsed = parseQuery(query)
  if ('fault' in parsed) throw new Error(parsed.fault.text)
  const read = await prepareQuery(parsed.query, lexicon)
  if ('fault' in read) throw new Error(read.fault.text)
  return read.prepared
}

export async function find(
  query: string,
  documents: readonly AnalysedDocument[],
  { strict = false, possible = false }: FindOptions = {},
): Promise<{ document: AnalysedDocument; hit: Hit; line: number }[]> {
  const prepared = await prepare(query)
  return documents.flatMap((document) => {
    const lines = new LineIndex(document.text)
    return prepared
      .hits(document, { strict, possible })
      .map((hit) => ({ document, hit, line: lines.line(hit.sentence.start) }))
  })
}

export function analyseText(text: string, published: string | null = null): AnalysedDocument {
  const given = { ...NOTHING_GIVEN, published }
  return pipeline.analyse({ path: 'notes.txt', text, sha256: '0'.repeat(64), bodyStart: 0, given })
}

/** Everything in the folder, with its sidecars. */
export async function analyseFolder(folder: string): Promise<AnalysedDocument[]> {
  const documents: AnalysedDocument[] = []
  const inputs = readDocuments([folder], { root: '.', stdinName: '-', published: null, stdin: nothing() })
  for await (const { document } of inputs) if (document !== null) documents.push(pipeline.analyse(document))
  return documents
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
