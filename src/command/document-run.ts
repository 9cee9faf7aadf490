/** Paths and options in, analysed documents out one after the other, with progress and messages on the way. */
import { existsSync } from 'node:fs'
import {
  type DocumentOrMessages,
  listDocuments,
  type ReadOptions,
  readDocuments,
  type Unread,
} from '../ingest/read-documents.ts'
import { type LexiconOptions, loadLexicon } from '../lexicon/load.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { CoverageEntry } from '../model/coverage.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Message } from '../model/message.ts'
import { Pipeline } from '../pipeline.ts'
import { type AnalysisWish, analyseBatch } from './analyse-batch.ts'
import type { Invocation, OptionValues } from './command.ts'
import { UsageError } from './command.ts'
import { inBatches } from './document-batches.ts'
import { ExtractPool } from './extract-pool.ts'
import type { Done, Task, WorkerSettings } from './extract-worker.ts'
import { messageLine } from './message-line.ts'
import { Progress } from './progress.ts'
import { listOption, textOption } from './read-options.ts'
import type { Terminal } from './terminal.ts'

/** Read where no path is given. */
export const DEFAULT_FOLDER = 'corpus/documents'

/** Milliseconds of work after which the process listens for signals. */
const BREATH = 25

export class DocumentRun {
  readonly lexicon: Lexicon
  readonly #pipeline: Pipeline
  readonly #paths: readonly string[]
  readonly #options: OptionValues
  readonly #terminal: Terminal
  #failed = false
  #count = 0

  constructor({ arguments: paths, options }: Invocation, terminal: Terminal) {
    this.#paths = pathsOrDefault(paths)
    this.#options = options
    this.#terminal = terminal
    this.lexicon = readLexicon(options, terminal)
    this.#pipeline = new Pipeline(this.lexicon)
  }

  /** Has a file been named on standard error that could not be read? */
  get failed(): boolean {
    return this.#failed
  }

  /** Documents read so far. */
  get count(): number {
    return this.#count
  }

  async *documents(wish: AnalysisWish = {}): AsyncGenerator<AnalysedDocument> {
    const progress = new Progress(this.#terminal)
    const inputs = readDocuments(this.#paths, this.#reading())
    let breath = Date.now()
    const settings = { ...wish, debug: Boolean(this.#terminal.environment.CSC_DEBUG) }
    for await (const batch of inBatches(inputs)) {
      for (const [at, { messages, document }] of analyseBatch(batch, this.#pipeline, settings).entries()) {
        this.#tell(messages)
        if (document !== null) {
          this.#count++
          yield document
        }
        if (batch[at]!.document !== null) progress.step(batch[at]!.total)
      }
      if (Date.now() - breath < BREATH) continue
      await this.#terminal.breathe()
      breath = Date.now()
    }
    progress.end()
  }

  /** What is to be written of each document, by worker threads, in the same order. */
  async *extracted(jobs: number, settings: Omit<WorkerSettings, 'lexicon'>): AsyncGenerator<Done> {
    const progress = new Progress(this.#terminal)
    const pool = new ExtractPool(jobs, { ...settings, lexicon: lexiconOptions(this.#options) })
    let total: number | null = null
    const note = (of: number | null): void => {
      total = of
    }
    for await (const done of pool.run(withTotal(listDocuments(this.#paths, this.#reading()), note))) {
      this.#tell(done.messages)
      if (done.path === null) continue
      this.#count++
      yield done
      progress.step(total)
    }
    progress.end()
  }

  #reading(): ReadOptions {
    return {
      root: textOption(this.#options, 'root') ?? this.#terminal.folder,
      stdinName: textOption(this.#options, 'stdinName') ?? '-',
      published: textOption(this.#options, 'published'),
      stdin: this.#terminal.input,
    }
  }

  coverage(document: AnalysedDocument): CoverageEntry[] {
    return this.#pipeline.coverage(document)
  }

  #tell(messages: readonly Message[]): void {
    for (const message of messages) {
      if (message.severity === 'error') this.#failed = true
      this.#terminal.warn(messageLine(message))
    }
  }
}

/** Nothing may be tagged with a lexicon that has errors. */
export function readLexicon(options: OptionValues, terminal: Terminal): Lexicon {
  const { lexicon, messages } = loadLexicon(lexiconOptions(options))
  const errors = messages.filter(({ severity }) => severity === 'error')
  const last = errors.pop()
  for (const message of last === undefined ? messages : errors) terminal.warn(messageLine(message))
  if (last !== undefined) throw new UsageError(messageLine(last))
  return lexicon
}

function lexiconOptions(options: OptionValues): LexiconOptions {
  return { builtIn: options.builtInLexicon !== false, files: listOption(options, 'lexicon') }
}

/** Tells `note` of how many documents there will be. */
async function* withTotal(
  inputs: AsyncIterable<DocumentOrMessages | Unread>,
  note: (total: number | null) => void,
): AsyncGenerator<Task> {
  for await (const input of inputs) {
    note(input.total)
    yield input
  }
}

function pathsOrDefault(paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths
  if (existsSync(DEFAULT_FOLDER)) return [DEFAULT_FOLDER]
  throw new UsageError(`there is no folder ${DEFAULT_FOLDER} here; name the files or folders to read`)
}
