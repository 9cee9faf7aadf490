/** `csc extract`: documents in, tagged entities, claims and commitments out. */
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'
import { type Format, RECORD_KINDS, type RenderOptions, showsClaims } from '../render/format.ts'
import { SCHEMA, VERSION } from '../version.ts'
import { chooseFormat, formatsFor } from './choose-format.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { CoverageTable } from './coverage-table.ts'
import { DEFAULT_FOLDER, DocumentRun } from './document-run.ts'
import { extractedOf } from './extracted-of.ts'
import { FolderOutput } from './folder-output.ts'
import { INPUT_OPTIONS, OUTPUT_OPTIONS } from './option-groups.ts'
import { openOutput } from './output.ts'
import { OutputGuard } from './output-guard.ts'
import { choicesOption, flagOption, numberOption, textOption } from './read-options.ts'
import { rendering } from './rendering.ts'
import type { Terminal } from './terminal.ts'
import { TextFolder } from './text-folder.ts'

/** Each thread holds the lexicon and takes memory; beyond this more of them would not help. */
const MOST_JOBS = 64

export const extract: Command = {
  name: 'extract',
  summary: 'tag programmes, bodies, money, dates and more, document by document',
  arguments: '[paths...]',
  options: [
    {
      flags: '--format <format>',
      description: 'output format (default: table)',
      choices: formatsFor('records').map(({ name }) => name),
    },
    { flags: '--record <kind>', description: 'only records of this kind', choices: RECORD_KINDS },
    {
      flags: '--type <types>',
      description: `only mentions of these types, comma-separated: ${MENTION_TYPES.join(', ')}`,
    },
    { flags: '--possible', description: 'list readings that csc leaves undecided too' },
    { flags: '--show-furniture', description: 'list the lines left out as page furniture, and why' },
    {
      flags: '--coverage',
      description: 'instead of mentions account for every currency sign, million, year and month',
    },
    ...INPUT_OPTIONS,
    ...OUTPUT_OPTIONS,
    {
      flags: '--jobs <n>',
      description: 'share the documents among so many threads (default: 1); not for tables and folders',
    },
    { flags: '--text-output <dir>', description: 'write the text that offsets refer to into this folder' },
  ],
  examples: [
    { line: 'csc extract', does: `tag the documents in ${DEFAULT_FOLDER}` },
    {
      line: 'csc extract press/*.html notes.txt --type money,programme',
      does: 'sums and programmes in these files',
    },
    { line: 'csc extract press -o mentions.csv --excel', does: 'a spreadsheet of all mentions' },
    {
      line: 'csc extract press -o records.jsonl',
      does: 'all records, for programs and for csc report --from',
    },
    {
      line: 'curl -s https://example.org/page | csc extract - --stdin-name page.html',
      does: 'a page from the web',
    },
  ],
  notes: [
    `Paths are files, folders (with all that they hold), globs, or - for standard input; without any csc reads ${DEFAULT_FOLDER}.`,
    'An output file takes its format from its ending. NAME.meta.yaml beside NAME.txt may give title, published, source, url and genre.',
  ],
  run,
}

async function run(invocation: Invocation, terminal: Terminal): Promise<number> {
  const { options } = invocation
  if (flagOption(options, 'coverage')) return runCoverage(invocation, terminal)
  const types = choicesOption(options, 'type', MENTION_TYPES)
  const format = await chooseFormat(options, 'records').load()
  const jobs = Math.min(numberOption(options, 'jobs', 1) ?? 1, MOST_JOBS)
  if (jobs > 1 && !format.apart)
    throw new UsageError(
      `--format ${format.name} is written by one thread; leave --jobs out, or write jsonl or csv`,
    )
  if (format.folder !== undefined) return runFolder(format, invocation, types, terminal)
  const render = await renderOptions(invocation, types, terminal)
  if (render.furniture && format.name !== 'table')
    throw new UsageError('--show-furniture goes with --format table')
  const renderer = format.records!(render)
  const documents = new DocumentRun(invocation, terminal)
  const guard = new OutputGuard(textOption(options, 'output'), invocation)
  const folder = textOption(options, 'textOutput')
  const texts = folder === null ? null : new TextFolder(folder, terminal)
  const output = openOutput(textOption(options, 'output'), terminal)
  try {
    await output.write(
      renderer.begin({ record: 'run', schema: SCHEMA, csc: VERSION, lexicon: documents.lexicon.sha256 }),
    )
    const write = async (
      path: string,
      text: string,
      rendered: string | Iterable<string | Uint8Array>,
    ): Promise<void> => {
      guard.check(path)
      texts?.write(path, text)
      if (documents.count > 1 && renderer.between !== undefined) await output.write(renderer.between)
      for (const stretch of typeof rendered === 'string' ? [rendered] : rendered) await output.write(stretch)
    }
    if (jobs > 1) {
      const { style: _, ...plain } = render
      const settings = { types, format: format.name, options: plain, texts: texts !== null }
      for await (const { path, text, rendered } of documents.extracted(jobs, settings))
        await write(path!, text, rendered)
    } else {
      for await (const document of documents.documents({ claims: showsClaims(format, render) })) {
        const extracted = extractedOf(document, types)
        await write(document.source.path, document.text, renderer.document(extracted))
      }
    }
    if (documents.count === 0 && documents.failed) {
      output.discard()
      return 2
    }
    await output.write(renderer.end())
    output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
  return documents.failed ? 2 : 0
}

/** Formats of several files go into a folder of their own. */
async function runFolder(
  format: Format,
  invocation: Invocation,
  types: readonly MentionType[] | null,
  terminal: Terminal,
): Promise<number> {
  const path = textOption(invocation.options, 'output')
  if (path === null) throw new UsageError(`--format ${format.name} needs --output and a folder`)
  const render = await renderOptions(invocation, types, terminal)
  const renderer = format.folder!(render)
  const documents = new DocumentRun(invocation, terminal)
  const output = new FolderOutput(path, terminal)
  try {
    output.write(
      renderer.begin({ record: 'run', schema: SCHEMA, csc: VERSION, lexicon: documents.lexicon.sha256 }),
    )
    for await (const document of documents.documents({ claims: showsClaims(format, render) })) {
      output.write(renderer.document(extractedOf(document, types)))
    }
    output.write(renderer.end())
    output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
  return documents.failed ? 2 : 0
}

/** Exit code 1 where something is unexplained: an error of csc. */
async function runCoverage(invocation: Invocation, terminal: Terminal): Promise<number> {
  const documents = new DocumentRun(invocation, terminal)
  const table = new CoverageTable()
  const output = openOutput(textOption(invocation.options, 'output'), terminal)
  try {
    for await (const document of documents.documents({ claims: false }))
      await output.write(table.document(document, documents.coverage(document)))
    await output.write(table.end())
    output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
  return documents.failed ? 2 : table.unexplained ? 1 : 0
}

/** `--type` asks for mentions, so it leaves out everything else unless `--record` says otherwise. */
async function renderOptions(
  { options }: Invocation,
  types: readonly MentionType[] | null,
  terminal: Terminal,
): Promise<RenderOptions> {
  const render = await rendering(options, terminal)
  return types !== null && render.record === null ? { ...render, record: 'mention' } : render
}
