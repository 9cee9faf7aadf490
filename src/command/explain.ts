/** `csc explain`: for a place in a document, which rules matched, what won and why the rest lost. */
import { readDocuments } from '../ingest/read-documents.ts'
import type { SourceDocument } from '../model/document.ts'
import { Pipeline } from '../pipeline.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { readLexicon } from './document-run.ts'
import { explainPlace } from './explain-place.ts'
import { messageLine } from './message-line.ts'
import { INPUT_OPTIONS } from './option-groups.ts'
import { textOption } from './read-options.ts'
import { rendering } from './rendering.ts'
import type { Terminal } from './terminal.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'show for a line which rules matched, what won and why the rest lost',
  arguments: '<file:line[:column]>',
  options: [
    ...INPUT_OPTIONS,
    { flags: '--width <columns>', description: 'columns that longer lines are wrapped to' },
  ],
  examples: [
    { line: 'csc explain corpus/documents/001_1bcd5c0d0d33053a.txt:19', does: 'everything on line 19' },
    { line: 'csc explain notes.txt:3:14 --published 2017-03-21', does: 'what stands at one place' },
  ],
  notes: ['The exit code is 1 where nothing stands there.'],
  run,
}

async function run(invocation: Invocation, terminal: Terminal): Promise<number> {
  const place = readPlace(invocation.arguments[0] ?? '')
  const { width } = await rendering(invocation.options, terminal)
  const lexicon = readLexicon(invocation.options, terminal)
  const document = await readOne(place.file, invocation, terminal)
  const pipeline = new Pipeline(lexicon)
  const trace = pipeline.trace(document)
  const text = explainPlace(trace, pipeline.coverage(trace.document), lexicon, place, width)
  await terminal.write(text)
  if (text !== '') return 0
  terminal.warn(`nothing stands at ${invocation.arguments[0]}`)
  return 1
}

function readPlace(words: string): { file: string; line: number; column: number | null } {
  const found = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(words)
  if (found === null)
    throw new UsageError(`${words}: a file and a line were expected, such as notes.txt:12 or notes.txt:12:5`)
  return { file: found[1]!, line: Number(found[2]), column: found[3] === undefined ? null : Number(found[3]) }
}

async function readOne(file: string, { options }: Invocation, terminal: Terminal): Promise<SourceDocument> {
  for await (const { document, messages } of readDocuments([file], {
    root: textOption(options, 'root') ?? terminal.folder,
    stdinName: textOption(options, 'stdinName') ?? '-',
    published: textOption(options, 'published'),
    stdin: terminal.input,
  })) {
    const error = messages.find(({ severity }) => severity === 'error')
    if (error !== undefined) throw new UsageError(messageLine(error))
    if (document !== null) return document
  }
  throw new UsageError(`${file}: nothing could be read`)
}
