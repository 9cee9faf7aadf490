/** Paths, texts and queries in, records, hits and reports out: what scripts in Node call. */
import { createHash } from 'node:crypto'
import { NO_METADATA } from './ingest/metadata-fields.ts'
import { readDocuments } from './ingest/read-documents.ts'
import { loadLexicon } from './lexicon/load.ts'
import type { AnalysedDocument } from './model/analysis.ts'
import type { Metadata, SourceDocument } from './model/document.ts'
import type { Lexicon } from './model/lexicon.ts'
import type { Message } from './model/message.ts'
import type { DocumentRecords, HitRecord } from './model/record.ts'
import type { Report } from './model/report.ts'
import { Pipeline } from './pipeline.ts'
import { parseQuery } from './query/parse.ts'
import { type PreparedQuery, prepareQuery } from './query/prepare.ts'
import { toHitRecords } from './record/to-hit-records.ts'
import { toRecords } from './record/to-records.ts'
import { Corpus } from './relate/corpus.ts'
import { relate } from './relate/relate.ts'
import { REPORTS } from './report/index.ts'
import type { ReportOptions } from './report/report-entry.ts'

export interface LexiconOptions {
  /** Paths of lexicon files; their names win over the built-in ones. */
  readonly lexicon?: readonly string[]
  /** False: without the built-in names. */
  readonly builtIn?: boolean
}

export interface ReadOptions extends LexiconOptions {
  /** Folder that the names of documents in records are relative to; the current one by default. */
  readonly root?: string
  /** Publication date (EDTF), for a single document. */
  readonly published?: string
  /** What `-` among the paths stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Hears of files that can't be read, of documents without a date and the like. Without it these are passed over in silence. */
  readonly onMessage?: (message: Message) => void
}

export interface GrepOptions extends ReadOptions {
  /** Leave out what only may be meant: ranges, “up to”, dates in part. */
  readonly strict?: boolean
  /** Look at readings that csc leaves undecided too. */
  readonly possible?: boolean
}

/** A lexicon or a query that can't be read; `message` says where and what was expected. */
export class InputError extends Error {}

/**
 * The records of each document, in the order of their paths (code points, `/`). Paths are files, folders, globs or `-`.
 * Streams: one document is in memory at a time. Throws an `InputError` where a lexicon is invalid.
 */
export async function* extract(
  paths: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<DocumentRecords> {
  for await (const document of analyse(paths, options, new Pipeline(lexiconOf(options)), () => true))
    yield toRecords(document)
}

/**
 * The records of one text. Offsets are code points of `text`. What is `given` of it (title, published …) wins over what it says
 * of itself; its name in the records is `path`.
 */
export function extractText(
  text: string,
  { path = '-', given = {}, ...options }: LexiconOptions & { path?: string; given?: Partial<Metadata> } = {},
): DocumentRecords {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return pipelineOf(options).records({
    path,
    text,
    sha256,
    bodyStart: 0,
    given: { ...NO_METADATA, ...given },
  })
}

/**
 * The sentences for which a query of `csc grep` holds, document by document. Throws an `InputError` where the query or a lexicon
 * can't be read.
 */
export async function* grep(
  query: string,
  paths: string | readonly string[],
  options: GrepOptions = {},
): AsyncGenerator<HitRecord> {
  const lexicon = lexiconOf(options)
  const prepared = await prepare(query, lexicon)
  const match = { strict: options.strict === true, possible: options.possible === true }
  const wanted = ({ path, text }: SourceDocument) => prepared.mayHoldIn({ path, text })
  for await (const document of analyse(paths, options, new Pipeline(lexicon), wanted))
    yield* toHitRecords(document, prepared.hits(document, match))
}

/** A report over the records of many documents, as typed cells; `name` is one of `csc report`'s. */
export async function report(
  name: string,
  documents: Iterable<DocumentRecords> | AsyncIterable<DocumentRecords>,
  options: Partial<ReportOptions> = {},
): Promise<Report> {
  const entry = REPORTS.find((one) => one.name === name)
  if (entry === undefined)
    throw new InputError(`no report “${name}”; there are ${REPORTS.map((one) => one.name).join(', ')}`)
  if (entry.needsDay && options.due === undefined)
    throw new InputError(
      `the report “${name}” depends on a day; give due.on and due.until in days since 1970`,
    )
  const corpus = new Corpus(entry.ofDeeds === true)
  for await (const records of documents) corpus.add(records)
  const build = await entry.load()
  return build(relate(corpus.ordered()), { by: 'programme', ...options })
}

async function* analyse(
  paths: string | readonly string[],
  { root = '.', published, stdin = noInput(), onMessage = () => {} }: ReadOptions,
  pipeline: Pipeline,
  wanted: (document: SourceDocument) => boolean,
): AsyncGenerator<AnalysedDocument> {
  const list = typeof paths === 'string' ? [paths] : paths
  const inputs = readDocuments(list, { root, stdinName: '-', published: published ?? null, stdin })
  for await (const { document, messages } of inputs) {
    messages.forEach(onMessage)
    if (document === null || !wanted(document)) continue
    const analysed = pipeline.analyse(document)
    analysed.messages.forEach(onMessage)
    yield analysed
  }
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

async function prepare(query: string, lexicon: Lexicon): Promise<PreparedQuery> {
  const parsed = parseQuery(query)
  const read = 'fault' in parsed ? parsed : await prepareQuery(parsed.query, lexicon)
  if ('prepared' in read) return read.prepared
  const { place, text } = read.fault
  throw new InputError(`in the query, at column ${[...query.slice(0, place.start)].length + 1}: ${text}`)
}

function lexiconOf({ lexicon: files = [], builtIn = true }: LexiconOptions): Lexicon {
  const { lexicon, messages } = loadLexicon({ builtIn, files })
  const error = messages.find(({ severity }) => severity === 'error')
  if (error === undefined) return lexicon
  throw new InputError(
    [error.file, error.line, error.column, ` ${error.text}`].filter((part) => part != null).join(':'),
  )
}

/** Texts come one by one; the built-in lexicon is read once for all of them. */
let builtInPipeline: Pipeline | null = null

function pipelineOf(options: LexiconOptions): Pipeline {
  if (options.lexicon?.length || options.builtIn === false) return new Pipeline(lexiconOf(options))
  builtInPipeline ??= new Pipeline(lexiconOf({}))
  return builtInPipeline
}
