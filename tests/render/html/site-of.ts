/** Documents in, the pages that are made of them out, by path. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AnalysedDocument } from '../../../src/model/analysis.ts'
import type { DocumentRecords, RunRecord } from '../../../src/model/record.ts'
import type { Report } from '../../../src/model/report.ts'
import { toRecords } from '../../../src/record/to-records.ts'
import { Corpus } from '../../../src/relate/corpus.ts'
import { relate } from '../../../src/relate/relate.ts'
import type { FilePiece, RenderOptions } from '../../../src/render/format.ts'
import { Site } from '../../../src/render/html/site.ts'
import { PLAIN } from '../../../src/render/style.ts'
import { REPORTS } from '../../../src/report/index.ts'
import { NOTHING_GIVEN, pipeline } from '../../extract-file.ts'

export const OPTIONS: RenderOptions = {
  width: 80,
  style: PLAIN,
  record: null,
  furniture: false,
  possible: false,
  csvRaw: false,
  excel: false,
  receipts: true,
}

export const RUN: RunRecord = { record: 'run', schema: 1, csc: '0.0.0', lexicon: 'none' }

export async function reportsOf(corpus: Corpus): Promise<Report[]> {
  const related = relate(corpus.ordered())
  const entries = REPORTS.filter(({ needsDay }) => needsDay === undefined)
  return Promise.all(entries.map(async ({ load }) => (await load())(related, { by: 'programme' })))
}

export function corpusOf(documents: readonly Given[]): Corpus {
  const corpus = new Corpus()
  for (const document of documents) corpus.add(analysisOf(document).records)
  return corpus
}

export interface Given {
  readonly path: string
  readonly text: string
}

/** `withText: false` as from records that were read. */
export async function siteOf(
  documents: readonly Given[],
  { withText = true } = {},
): Promise<Map<string, string>> {
  const site = new Site(OPTIONS)
  const pieces: FilePiece[] = []
  for (const document of documents) {
    const { analysed, records } = analysisOf(document)
    pieces.push(...site.document(records, withText ? analysed : null))
  }
  pieces.push(...site.end(await reportsOf(corpusOf(documents)), RUN))
  return new Map(pieces.map(({ path, text }) => [path, text]))
}

function analysisOf({ path, text }: Given) {
  const key = `${path}\n${text}`
  const known = ANALYSES.get(key)
  if (known !== undefined) return known
  const sha256 = createHash('sha256').update(text).digest('hex')
  const analysed = pipeline.analyse({ path, text, sha256, bodyStart: 0, given: NOTHING_GIVEN })
  const made = { analysed, records: toRecords(analysed) }
  ANALYSES.set(key, made)
  return made
}

/** A document is analysed once for all sites of a test. */
const ANALYSES = new Map<string, { analysed: AnalysedDocument; records: DocumentRecords }>()

export function givenFile(path: string): Given {
  return { path, text: readFileSync(path, 'utf8') }
}

/** Addresses within the site that a page links to, with the page they are on. */
export function linksOf(
  site: ReadonlyMap<string, string>,
): { from: string; to: string; id: string | null }[] {
  return [...site].flatMap(([from, html]) =>
    [...html.matchAll(/ href="([^"]*)"/g)].flatMap(([, href]) => {
      if (/^https?:/.test(href!)) return []
      const [path = '', id = null] = href!.split('#')
      const to = path === '' ? from : new URL(path, `site:///${from}`).pathname.slice(1)
      return [{ from, to, id }]
    }),
  )
}
