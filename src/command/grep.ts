/** `csc grep`: a question by meaning in, the sentences that answer it out. */
import type { SourceDocument } from '../model/document.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { FIELDS } from '../query/fields.ts'
import { parseQuery } from '../query/parse.ts'
import { type PreparedQuery, prepareQuery } from '../query/prepare.ts'
import type { HitRenderer } from '../render/hits/hit-format.ts'
import { HIT_FORMATS } from '../render/hits/index.ts'
import { visible } from '../render/visible.ts'
import { type Command, type Invocation, type OptionValues, UsageError } from './command.ts'
import { DEFAULT_FOLDER, DocumentRun } from './document-run.ts'
import { INPUT_OPTIONS } from './option-groups.ts'
import { queryFault } from './query-fault.ts'
import { flagOption, numberOption } from './read-options.ts'
import { rendering } from './rendering.ts'
import type { Terminal } from './terminal.ts'

export const grep: Command = {
  name: 'grep',
  summary: 'find sentences by amount, programme, body, date, stage, speaker, words',
  arguments: '<query> [paths...]',
  options: [
    { flags: '-A, --after-context <count>', description: 'show so many sentences after each hit' },
    { flags: '-B, --before-context <count>', description: 'show so many sentences before each hit' },
    { flags: '-C, --context <count>', description: 'show so many sentences before and after each hit' },
    { flags: '-c, --count', description: 'print only how many sentences of each document are hits' },
    { flags: '-l, --files-with-matches', description: 'print only the paths of documents with hits' },
    { flags: '-o, --only-matching', description: 'print only the words that were found' },
    { flags: '--json', description: 'print JSON Lines with the message types of ripgrep' },
    {
      flags: '--quote',
      description: 'print for use in print: the sentence, who said it, title, source, date, address, place',
    },
    { flags: '--kwic', description: 'print a concordance: hits below one another with what is around them' },
    { flags: '--strict', description: 'leave out what only may be meant: ranges, “up to”, dates in part' },
    { flags: '--possible', description: 'look at readings that csc leaves undecided too' },
    { flags: '--heading', description: 'the path above its hits, as on a terminal' },
    { flags: '--no-heading', description: 'the path before each hit, as off a terminal' },
    ...INPUT_OPTIONS,
    { flags: '--color <when>', description: 'colours', choices: ['auto', 'always', 'never'] },
    { flags: '--width <columns>', description: 'columns of a concordance or of quotations' },
  ],
  examples: [
    { line: "csc grep 'money>=300m and action:allocated'", does: 'large sums that were allocated' },
    { line: 'csc grep \'programme:"Family Hubs" or "early help"\' press', does: 'a programme, or a phrase' },
    { line: "csc grep 'strength:firm and deadline<2026' --quote", does: 'firm promises, ready to quote' },
    { line: "csc grep 'money:£10m..£50m not action:cut' -l", does: 'documents that have such sums' },
  ],
  notes: [
    `Without paths csc reads ${DEFAULT_FOLDER}. Words are stemmed (invest finds invested), "phrases" are exact, /patterns/ are those of RE2 (/patterns/i: case aside). They and fields are joined by and, or, not and brackets; side by side means and.`,
    'What is asked of a funding claim (action, for, funder, recipient, period, with money and speaker) must hold of one claim; so with commitments (strength, status, deadline, agent).',
    'The exit code is 0 where something was found, 1 where nothing was.',
    `Fields: ${FIELDS.map(({ name, summary, example }) => `${name}, ${summary} (${example})`).join('; ')}.`,
  ],
  run,
}

async function run(
  { arguments: [query = '', ...paths], options }: Invocation,
  terminal: Terminal,
): Promise<number> {
  const parsed = parseQuery(query)
  if ('fault' in parsed) throw new UsageError(queryFault(query, parsed.fault))
  const renderer = await makeRenderer(options, terminal)
  const documents = new DocumentRun({ arguments: paths, options }, terminal)
  const read = await prepareQuery(parsed.query, documents.lexicon)
  if ('fault' in read) throw new UsageError(queryFault(query, read.fault))
  const { prepared } = read
  const match = { strict: flagOption(options, 'strict'), possible: flagOption(options, 'possible') }
  let found = 0
  await terminal.write(renderer.begin())
  const wish = {
    wanted: ({ path, text }: SourceDocument) => prepared.mayHoldIn({ path, text }),
    claims: prepared.asksClaims || renderer.showsSpeakers === true,
  }
  for await (const document of documents.documents(wish)) {
    const hits = prepared.hits(document, match)
    found += hits.length
    if (hits.length > 0) await terminal.write(renderer.document(document, hits))
  }
  await terminal.write(renderer.end())
  if (found === 0) for (const line of await unknownNames(prepared, documents.lexicon)) terminal.warn(line)
  return documents.failed ? 2 : found > 0 ? 0 : 1
}

const FORMS = ['count', 'filesWithMatches', 'onlyMatching', 'json', 'quote', 'kwic'] as const

async function makeRenderer(options: OptionValues, terminal: Terminal): Promise<HitRenderer> {
  const asked = FORMS.filter((form) => flagOption(options, form))
  if (asked.length > 1)
    throw new UsageError('one of -c, -l, -o, --json, --quote and --kwic was expected, not several')
  const { style, width } = await rendering(options, terminal)
  const around = numberOption(options, 'context', 0) ?? 0
  const format = await HIT_FORMATS[asked[0] ?? 'lines']()
  return format({
    style,
    width,
    heading: typeof options.heading === 'boolean' ? options.heading : terminal.outputIsTerminal,
    before: numberOption(options, 'beforeContext', 0) ?? around,
    after: numberOption(options, 'afterContext', 0) ?? around,
  })
}

/** What may have been misspelt, where nothing was found. */
async function unknownNames({ names }: PreparedQuery, lexicon: Lexicon): Promise<string[]> {
  const unknown = names.filter(({ type, matcher }) => type !== null && !matcher.isListed && !matcher.wasFound)
  if (unknown.length === 0) return []
  const { nearestNames } = await import('../lexicon/nearest-names.ts')
  return unknown.map(({ type, text }) => {
    const near = nearestNames(lexicon, text, 20).find(({ entry }) => entry.type === type)
    const hint = near === undefined ? '' : `; did you mean “${near.text}”?`
    return `no lexicon has a ${type} “${visible(text)}”${hint}`
  })
}
