/** Files of records in, one document's records after the other out; documents to extract from give the same, and their text. */
import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { AnyRecord, DocumentRecords, RunRecord } from '../model/record.ts'
import { toRecords } from '../record/to-records.ts'
import type { ShownText } from '../render/format.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { SCHEMA, VERSION } from '../version.ts'
import { type Invocation, UsageError } from './command.ts'
import { DocumentRun } from './document-run.ts'
import { announceComparison, Progress } from './progress.ts'
import { listOption } from './read-options.ts'
import type { Terminal } from './terminal.ts'

export interface ReadRecords {
  readonly records: DocumentRecords
  /** Null where records were read: they hold sentences, not texts. */
  readonly shown: ShownText | null
}

export interface RecordRun {
  /** Known when the first document has come. */
  readonly run: () => RunRecord | null
  readonly failed: () => boolean
  readonly documents: AsyncIterable<ReadRecords>
}

/** `--from` reads records that were extracted before; without it the documents are read and tagged. */
export async function recordRun(invocation: Invocation, terminal: Terminal): Promise<RecordRun> {
  const from = listOption(invocation.options, 'from')
  if (from.length === 0) return extracting(new DocumentRun(invocation, terminal), terminal)
  if (invocation.arguments.length > 0)
    throw new UsageError('--from takes the place of documents; name records or documents, not both')
  const files = await recordFiles(from)
  let run: RunRecord | null = null
  return {
    run: () => run,
    failed: () => false,
    documents: withProgress(files, terminal, (reading) =>
      readAll(files, reading, (record) => {
        run ??= record
      }),
    ),
  }
}

/** What is read of the files that hold the records. */
interface Reading {
  bytes: number
}

/** How many documents there will be nobody knows before the end; how many bytes, the disk does. */
async function* withProgress(
  files: readonly string[],
  terminal: Terminal,
  read: (reading: Reading) => AsyncIterable<ReadRecords>,
): AsyncGenerator<ReadRecords> {
  const progress = new Progress(terminal)
  const whole = terminal.errorIsTerminal ? files.reduce((sum, file) => sum + statSync(file).size, 0) : 0
  const reading: Reading = { bytes: 0 }
  let count = 0
  for await (const document of read(reading)) {
    yield document
    count++
    progress.step(null, reading.bytes / Math.max(1, whole))
  }
  progress.end()
  announceComparison(count, terminal)
}

function extracting(documents: DocumentRun, terminal: Terminal): RecordRun {
  const run: RunRecord = { record: 'run', schema: SCHEMA, csc: VERSION, lexicon: documents.lexicon.sha256 }
  return {
    run: () => run,
    failed: () => documents.failed,
    documents: (async function* () {
      for await (const document of documents.documents())
        yield { records: toRecords(document), shown: document }
      announceComparison(documents.count, terminal)
    })(),
  }
}

async function recordFiles(patterns: readonly string[]): Promise<string[]> {
  const { expandGlobs } = await import('../ingest/expand-globs.ts')
  const files = new Set<string>()
  for (const pattern of patterns) {
    const found = await expandGlobs(pattern)
    if (found.length === 0) throw new UsageError(`--from ${pattern}: matches no file`)
    for (const file of found) files.add(file)
  }
  return [...files].sort(compareCodePoints)
}

type Mutable = {
  [Key in keyof DocumentRecords]: DocumentRecords[Key] extends readonly (infer Item)[]
    ? Item[]
    : DocumentRecords[Key]
}

async function* readAll(
  files: readonly string[],
  reading: Reading,
  onRun: (run: RunRecord) => void,
): AsyncGenerator<ReadRecords> {
  const seen = new Set<string>()
  for (const file of files) {
    let current: Mutable | null = null
    for await (const record of recordsOf(file, reading)) {
      if (record.record === 'run') onRun(record)
      else if (record.record === 'document') {
        if (current !== null) yield { records: current, shown: null }
        if (seen.has(record.document))
          throw new UsageError(`${file}: records of ${record.document} stand there twice`)
        seen.add(record.document)
        current = { document: record, mentions: [], funding: [], commitments: [], events: [] }
      } else if (current === null)
        throw new UsageError(
          `${file}: a ${record.record} before any document; these are no records of csc extract --format jsonl`,
        )
      else add(record, current)
    }
    if (current !== null) yield { records: current, shown: null }
  }
}

function add(record: Exclude<AnyRecord, { record: 'run' | 'document' }>, document: Mutable): void {
  if (record.record === 'mention') document.mentions.push(record)
  else if (record.record === 'funding') document.funding.push(record)
  else if (record.record === 'commitment') document.commitments.push(record)
  else if (record.record === 'event') document.events.push(record)
}

async function* recordsOf(file: string, reading: Reading): AsyncGenerator<AnyRecord> {
  const stream = createReadStream(file, 'utf8')
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  const before = reading.bytes
  let number = 0
  for await (const line of lines) {
    number++
    reading.bytes = before + stream.bytesRead
    if (line.trim() === '') continue
    yield parse(line, file, number)
  }
}

function parse(line: string, file: string, number: number): AnyRecord {
  try {
    const value = JSON.parse(line) as AnyRecord
    if (typeof value === 'object' && value !== null && typeof value.record === 'string') return value
  } catch {}
  throw new UsageError(`${file}:${number}: is no record; --from reads what csc extract --format jsonl writes`)
}
