/** `csc lexicon`: shows what is known under a name, checks lexicon files, suggests names for one. */
import { lintLexicon } from '../lexicon/lint-lexicon.ts'
import { readUserFiles } from '../lexicon/load.ts'
import { nearestNames } from '../lexicon/nearest-names.ts'
import { showEntry } from '../lexicon/show-entry.ts'
import { NameSuggestions } from '../lexicon/suggest-entries.ts'
import type { LexiconEntry, NamedType } from '../model/lexicon.ts'
import { MENTION_TYPES } from '../model/mention.ts'
import { visible } from '../render/visible.ts'
import { padEnd, wrap } from '../render/width.ts'
import { nearest } from '../text/nearest.ts'
import { ANNOTATIONS_OPTION, annotationLine } from './annotation-line.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { DocumentRun, readLexicon } from './document-run.ts'
import { messageLine } from './message-line.ts'
import { INPUT_OPTIONS } from './option-groups.ts'
import { choicesOption, numberOption, textOption } from './read-options.ts'
import type { Terminal } from './terminal.ts'

const TYPES = MENTION_TYPES.filter((type): type is NamedType => type !== 'money' && type !== 'date')

/** A name that stands so often in the documents is suggested. */
const OFTEN = 3

type Act = (args: readonly string[], invocation: Invocation, terminal: Terminal) => Promise<number>

const ACTS: Readonly<Record<string, Act>> = { show, lint, suggest }

export const lexicon: Command = {
  name: 'lexicon',
  summary: 'show what is known under a name, check lexicon files, suggest names that are missing',
  arguments: '<show|lint|suggest> [arguments...]',
  options: [
    {
      flags: '--type <types>',
      description: `suggest: only names of these types, comma-separated: ${TYPES.join(', ')}`,
    },
    {
      flags: '--least <count>',
      description: `suggest: names that stand so often at least (default: ${OFTEN})`,
    },
    ANNOTATIONS_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    {
      line: 'csc lexicon show DfE',
      does: 'the department, its other names, its dates, where the entry comes from',
    },
    {
      line: 'csc lexicon lint names.yaml',
      does: 'errors in a lexicon file, and names that match little or too much',
    },
    {
      line: 'csc lexicon suggest press > names.yaml',
      does: 'names that the documents use often and no lexicon has',
    },
  ],
  notes: [
    'show takes names or ids, lint lexicon files, suggest documents. The exit code of lint is 1 where there is something to mend.',
  ],
  async run(invocation, terminal) {
    const [word = '', ...rest] = invocation.arguments
    const act = ACTS[word]
    if (act !== undefined) return act(rest, invocation, terminal)
    const likely = nearest(word, Object.keys(ACTS))
    throw new UsageError(
      likely === null
        ? `csc lexicon ${word}: one of show, lint and suggest was expected`
        : `csc lexicon ${word}: did you mean csc lexicon ${likely}?`,
    )
  },
}

const WIDTH = 80

async function show(names: readonly string[], { options }: Invocation, terminal: Terminal): Promise<number> {
  if (names.length === 0)
    throw new UsageError('csc lexicon show: a name was expected, such as csc lexicon show DfE')
  const known = readLexicon(options, terminal)
  let code = 0
  const blocks: string[] = []
  for (const name of names) {
    const byId = TYPES.flatMap((type) => known.entry(type, name) ?? [])
    const entries = new Set<LexiconEntry>([...byId, ...known.find(name).map(({ entry }) => entry)])
    for (const entry of entries) {
      const lines = showEntry(known, entry).flatMap(({ label, text }) =>
        wrap(visible(text), WIDTH - 14).map((part, at) => padEnd(at === 0 ? label : '', 14) + part),
      )
      blocks.push(`${lines.join('\n')}\n`)
    }
    if (entries.size > 0) continue
    code = 1
    const near = nearestNames(known, name, 3).map(({ text }) => `“${text}”`)
    terminal.warn(
      `no lexicon has “${visible(name)}”${near.length === 0 ? '' : `; there is ${near.join(', ')}`}`,
    )
  }
  await terminal.write(blocks.join('\n'))
  return code
}

async function lint(files: readonly string[], { options }: Invocation, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new UsageError('csc lexicon lint: a lexicon file was expected')
  const { entries, messages } = readUserFiles(files)
  const unreadable = messages.filter(({ code }) => code === 'lexicon-file')
  for (const message of unreadable) terminal.warn(messageLine(message))
  // What reading says of entries, the check of all entries says again.
  const texts = new Set<string>()
  const findings = [...messages, ...lintLexicon(entries)].filter((message) => {
    const line = messageLine(message)
    const isNew = message.code !== 'lexicon-file' && !texts.has(line)
    texts.add(line)
    return isNew
  })
  const print = textOption(options, 'annotations') === null ? messageLine : annotationLine
  for (const message of findings) await terminal.write(`${print(message).trimEnd()}\n`)
  if (unreadable.length > 0) return 2
  return findings.length > 0 ? 1 : 0
}

async function suggest(
  paths: readonly string[],
  { options }: Invocation,
  terminal: Terminal,
): Promise<number> {
  const types = choicesOption(options, 'type', TYPES) ?? TYPES
  const documents = new DocumentRun({ arguments: paths, options }, terminal)
  const suggestions = new NameSuggestions(documents.lexicon, types)
  for await (const document of documents.documents({ claims: false })) suggestions.add(document)
  await terminal.write(suggestions.yaml(numberOption(options, 'least', 1) ?? OFTEN))
  return documents.failed ? 2 : 0
}
