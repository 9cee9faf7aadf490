/** `csc report`: what a corpus says as a whole, from documents or from records extracted before. */
import type { DocumentRecords } from '../model/record.ts'
import { Corpus } from '../relate/corpus.ts'
import { relate } from '../relate/relate.ts'
import { DIMENSIONS } from '../report/dimensions.ts'
import { REPORTS } from '../report/index.ts'
import { chooseFormat, formatsFor } from './choose-format.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { INPUT_OPTIONS, OUTPUT_OPTIONS } from './option-groups.ts'
import { openOutput } from './output.ts'
import { choicesOption, textOption } from './read-options.ts'
import { recordRun } from './record-run.ts'
import { rendering } from './rendering.ts'
import type { Terminal } from './terminal.ts'

const NAMES = REPORTS.map(({ name }) => name)

export const report: Command = {
  name: 'report',
  summary: 'what the documents say together: money, claims, conflicts, timeline',
  arguments: '<report> [paths...]',
  options: [
    {
      flags: '--format <format>',
      description: 'output format (default: table)',
      choices: formatsFor('reports').map(({ name }) => name),
    },
    {
      flags: '--by <what>',
      description: 'rows of the funding report (default: programme)',
      choices: DIMENSIONS,
    },
    {
      flags: '--receipts',
      description: 'under each row every claim that it rests on, and the verdict on it',
    },
    {
      flags: '--from <records>',
      description: 'read these records (jsonl) instead of documents',
      repeatable: true,
    },
    ...INPUT_OPTIONS,
    ...OUTPUT_OPTIONS,
  ],
  examples: [
    { line: 'csc report funding --receipts', does: 'one figure for each thing, and what it rests on' },
    {
      line: 'csc report funding --by recipient press -o funding.csv',
      does: 'who is to get what, as a spreadsheet',
    },
    { line: "csc report conflicts --from 'records/*.jsonl'", does: 'from records extracted before' },
  ],
  notes: REPORTS.map(({ name, summary }) => `${name}: ${summary}.`),
  run,
}

async function run(invocation: Invocation, terminal: Terminal): Promise<number> {
  const { options } = invocation
  const [name = '', ...paths] = invocation.arguments
  const entry = REPORTS.find((one) => one.name === name)
  if (entry === undefined) throw new UsageError(`no report “${name}”; there are ${NAMES.join(', ')}`)
  const format = await chooseFormat(options, 'reports').load()
  const render = await rendering(options, terminal)
  const records = await recordRun({ arguments: paths, options }, terminal)
  const corpus = await gather(records.documents)
  const build = await entry.load()
  const by = choicesOption(options, 'by', DIMENSIONS)?.[0] ?? 'programme'
  const built = build(relate(corpus.ordered()), { by })
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

async function gather(documents: AsyncIterable<DocumentRecords>): Promise<Corpus> {
  const corpus = new Corpus()
  for await (const document of documents) corpus.add(document)
  return corpus
}
