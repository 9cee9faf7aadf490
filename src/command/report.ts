/** `csc report`: what a corpus says as a whole, from documents or from records extracted before. */
import { Corpus } from '../relate/corpus.ts'
import { relate } from '../relate/relate.ts'
import type { FormatEntry } from '../render/format.ts'
import { COMMITMENT_DIMENSIONS } from '../report/commitment-options.ts'
import { DIMENSIONS } from '../report/dimensions.ts'
import { REPORTS } from '../report/index.ts'
import { ANNOTATIONS_OPTION } from './annotation-line.ts'
import { canShow, chooseFormat, formatsFor } from './choose-format.ts'
import { type Command, type Invocation, type OptionValues, UsageError } from './command.ts'
import { INPUT_OPTIONS, OUTPUT_OPTIONS } from './option-groups.ts'
import { openOutput } from './output.ts'
import { choicesOption, flagOption, textOption } from './read-options.ts'
import { recordRun } from './record-run.ts'
import { rendering } from './rendering.ts'
import { outputFolder, reportAll } from './report-all.ts'
import { COMMITMENT_OPTIONS, reportOptions } from './report-options.ts'
import { ruledReport } from './ruled-report.ts'
import { RULINGS_OPTION, readRulingsFile, warnOfStale } from './rulings-file.ts'
import type { Terminal } from './terminal.ts'

const NAMES = REPORTS.map(({ name }) => name)
const ALL = 'all'
const FORMAT_NAMES = formatsFor('reports').map(({ name }) => name)

export const report: Command = {
  name: 'report',
  summary: 'what the documents say together: money, claims, conflicts, timeline',
  arguments: '<report> [paths...]',
  options: [
    {
      flags: '--format <format>',
      description: `output format (default: table): ${FORMAT_NAMES.join(', ')}; report all takes several, comma-separated`,
    },
    {
      flags: '--by <what>',
      description: 'rows of the reports of funding (default: programme) and commitments (default: agent)',
      choices: [...new Set([...DIMENSIONS, ...COMMITMENT_DIMENSIONS])],
    },
    ...COMMITMENT_OPTIONS,
    RULINGS_OPTION,
    {
      flags: '--receipts',
      description: 'under each row every claim that it rests on, and the verdict on it',
    },
    {
      flags: '--from <records>',
      description: 'read these records (jsonl) instead of documents',
      repeatable: true,
    },
    {
      flags: '--check',
      description: 'with all: compare with what stands in the folder, exit with 1 where it differs',
    },
    ANNOTATIONS_OPTION,
    ...INPUT_OPTIONS,
    ...OUTPUT_OPTIONS,
  ],
  examples: [
    { line: 'csc report funding --receipts', does: 'one figure for each thing, and what it rests on' },
    {
      line: 'csc report funding --by recipient press -o funding.csv',
      does: 'who is to get what, as a spreadsheet',
    },
    { line: 'csc report funding press -o funding.svg', does: 'the same as a picture' },
    { line: "csc report conflicts --from 'records/*.jsonl'", does: 'from records extracted before' },
    { line: 'csc report all press --output reports', does: 'every report as Markdown, CSV and JSON' },
    {
      line: 'csc report all press --format html --output pages',
      does: 'pages to read and follow from figure to source; open pages/index.html',
    },
    {
      line: 'csc report all press --output reports --check',
      does: 'what changed since, and because of what',
    },
  ],
  notes: [
    ...REPORTS.map(({ name, summary }) => `${name}: ${summary}.`),
    `${ALL}: every report into the folder of --output, with an index and a manifest.`,
  ],
  run,
}

async function run(invocation: Invocation, terminal: Terminal): Promise<number> {
  const { options } = invocation
  const [name = '', ...paths] = invocation.arguments
  const entry = REPORTS.find((one) => one.name === name)
  if (entry === undefined && name !== ALL)
    throw new UsageError(`no report “${name}”; there are ${NAMES.join(', ')} and ${ALL}`)
  if (entry !== undefined && flagOption(options, 'check'))
    throw new UsageError('--check goes with report all')
  if (entry === undefined) outputFolder(options)
  const given = reportOptions(name, options)
  const rulings = readRulingsFile(options, terminal)
  const format = entry === undefined ? null : await oneFormat(options, name).load()
  const render = await rendering(options, terminal)
  const records = await recordRun({ arguments: paths, options }, terminal)
  if (entry === undefined || format === null) {
    const code = await reportAll(records, options, { render, rulings }, terminal)
    return records.failed() ? 2 : code
  }
  const corpus = new Corpus(entry.ofDeeds === true || rulings !== null)
  for await (const document of records.documents) corpus.add(document.records)
  const ordered = corpus.ordered()
  const build = await entry.load()
  const plain = build(relate(ordered), given)
  const built = rulings === null ? plain : ruledReport(build, ordered, given, { plain, rulings })
  if (rulings !== null) warnOfStale(rulings, ordered, terminal)
  const output = openOutput(textOption(options, 'output'), terminal)
  try {
    await output.write(format.report!(built, render))
    output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
  return records.failed() ? 2 : 0
}

function oneFormat(options: OptionValues, report: string): FormatEntry {
  const names = choicesOption(options, 'format', FORMAT_NAMES) ?? []
  if (names.length > 1) throw new UsageError('--format takes one format; several go with report all')
  const format = chooseFormat(options, 'reports')
  if (canShow(format, report)) return format
  throw new UsageError(
    `report ${report} has no ${format.name}; there is one of ${format.reports!.join(', ')}`,
  )
}
