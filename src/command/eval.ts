/** `csc eval`: compares what csc finds with gold files and prints the scores. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readClusters } from '../evaluate/clusters.ts'
import type { Finding } from '../evaluate/finding.ts'
import { type Gold, readGold } from '../evaluate/gold.ts'
import { Places } from '../evaluate/place.ts'
import { BAR_SUBJECTS, type Bar, readBars } from '../evaluate/read-bar.ts'
import { relateRecords } from '../evaluate/relate-records.ts'
import { scoreClusters } from '../evaluate/score-clusters.ts'
import { scoreCommitments } from '../evaluate/score-commitments.ts'
import { scoreFunding } from '../evaluate/score-funding.ts'
import { type Pair, scoreMentions } from '../evaluate/score-mentions.ts'
import { clusterReport, commitmentReport, fundingReport, mentionReport } from '../evaluate/score-report.ts'
import { findFiles } from '../ingest/find-files.ts'
import { readDocuments } from '../ingest/read-documents.ts'
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'
import { Pipeline } from '../pipeline.ts'
import { json } from '../render/json.ts'
import { table } from '../render/table.ts'
import { type Command, type OptionValues, UsageError } from './command.ts'
import { readLexicon } from './document-run.ts'
import { foreignGolds } from './foreign-golds.ts'
import { LEXICON_OPTIONS } from './option-groups.ts'
import { rendering } from './rendering.ts'
import type { Terminal } from './terminal.ts'

export const evaluate: Command = {
  name: 'eval',
  summary: 'compare what csc finds with gold files: precision, recall, F1',
  arguments: '[documents...]',
  options: [
    {
      flags: '--gold <dir>',
      description: 'folder of gold files, of brat’s, or a .jsonl of spaCy’s or Prodigy’s',
    },
    { flags: '--errors', description: 'list every miss, false alarm and wrong value with its place' },
    {
      flags: '--type <types>',
      description: 'only these, comma-separated: a mention type, funding, commitment, clusters',
    },
    { flags: '--possible', description: 'count readings that csc calls undecided too' },
    { flags: '--format <format>', description: 'table or json', choices: ['table', 'json'] },
    ...LEXICON_OPTIONS,
    { flags: '--min <type=F1>', description: 'exit with 1 where an F1 is below its bar', repeatable: true },
  ],
  examples: [
    { line: 'csc eval --gold corpus/gold corpus/documents', does: 'score the five documents' },
    { line: 'csc eval --gold corpus/devset --errors --type money', does: 'list what is wrong with sums' },
    { line: 'csc eval --gold corpus/devset --min money=0.98,date=0.95', does: 'fail below these bars' },
  ],
  notes: [
    'Gold files are YAML and name their document; documents are found by that name in the given files and folders, or beside the gold.',
    'Annotations of brat (.ann beside .txt) and JSON Lines of spaCy or Prodigy (document named under meta) count for the mentions and types that they have.',
    'A mention counts where its span is exact. Links are scored by B-cubed over these. Doubtful gold counts neither way.',
  ],
  async run({ arguments: paths, options }, terminal) {
    if (typeof options.gold !== 'string') throw new UsageError('eval needs --gold and a folder of gold files')
    const bars = readAllBars(options.min)
    const asked = readTypes(options.type)
    const pairs = await readPairs(options.gold, paths.length > 0 ? paths : [options.gold], options, terminal)
    const types = annotatedTypes(pairs, asked)
    const given = { possible: options.possible === true }
    const mentions = scoreMentions(pairs, given)
    const funding = scoreFunding(pairs, given)
    const commitments = scoreCommitments(pairs, given)
    const f1: Record<string, number | null> = {
      ...Object.fromEntries(MENTION_TYPES.map((type) => [type, mentions.scores[type].exact.f1])),
      funding: funding.scores.claims.f1,
      commitment: commitments.scores.commitments.f1,
    }
    const reports = []
    if (MENTION_TYPES.some((type) => types.includes(type)))
      reports.push(mentionReport(mentions.scores, types))
    if (types.includes('funding')) reports.push(fundingReport(funding.scores))
    if (types.includes('commitment')) reports.push(commitmentReport(commitments.scores))
    const clusters = types.includes('clusters') ? readGoldFolder(options.gold, readClusters)[0] : undefined
    const between =
      clusters === undefined
        ? null
        : scoreClusters(pairs, clusters, relateRecords(pairs.map(({ records }) => records)))
    if (between !== null) reports.push(clusterReport(between))
    const render = await rendering(options, terminal)
    const rendered = reports.map((report) =>
      (options.format === 'json' ? json : table).report!(report, render),
    )
    await terminal.write(rendered.join(options.format === 'json' ? '' : '\n'))
    if (options.errors) {
      const findings = [...mentions.findings, ...funding.findings, ...commitments.findings]
      await terminal.write(
        findings
          .filter(({ subject }) => types.includes(subject))
          .sort(byPlace)
          .map(findingLine)
          .join(''),
      )
    }
    if (options.errors && between !== null)
      await terminal.write(between.differences.map((difference) => `clusters: ${difference}\n`).join(''))
    return below(bars, f1, terminal)
  },
}

/** What can be scored; `clusters` are relations between documents. */
const SUBJECTS: readonly string[] = [...BAR_SUBJECTS, 'clusters']

function readTypes(option: OptionValues[string]): readonly string[] {
  if (typeof option !== 'string') return SUBJECTS
  const types = option.split(',')
  for (const type of types) {
    if (!SUBJECTS.includes(type))
      throw new UsageError(`--type ${type}: one of ${SUBJECTS.join(', ')} was expected`)
  }
  return types
}

/** Gold of other tools says nothing of claims, nor of types that it never has. */
function annotatedTypes(pairs: readonly Pair[], asked: readonly string[]): readonly string[] {
  const annotated = new Set(pairs.flatMap(({ gold }) => gold.types ?? SUBJECTS))
  return asked.filter((type) => annotated.has(type))
}

function readAllBars(option: OptionValues[string]): Bar[] {
  return (Array.isArray(option) ? option : []).flatMap((words: string) => {
    const bars = readBars(words)
    if (bars === null)
      throw new UsageError(
        `--min ${words}: a type and an F1 between 0 and 1 were expected, such as money=0.98`,
      )
    return bars
  })
}

async function readPairs(
  goldFolder: string,
  paths: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<Pair[]> {
  const golds = [...readGoldFolder(goldFolder, readGold), ...foreignGolds(goldFolder)]
  const pipeline = new Pipeline(readLexicon(options, terminal))
  const pairs: Pair[] = []
  for (const { gold, path } of await findDocuments(golds, paths, terminal)) {
    for await (const { document } of readDocuments([path], {
      root: terminal.folder,
      stdinName: '-',
      published: null,
      stdin: terminal.input,
    })) {
      if (document === null) continue
      pairs.push({ gold, places: new Places(document.text), records: pipeline.records(document) })
    }
  }
  if (pairs.length === 0) throw new UsageError(`no document of ${goldFolder} among ${paths.join(', ')}`)
  if (pairs.length < golds.length)
    terminal.warn(
      `${golds.length - pairs.length} of ${golds.length} gold files have no document among those given`,
    )
  return pairs
}

/** What `read` finds in the YAML files of a folder; files of other kinds are passed over. */
function readGoldFolder<T>(folder: string, read: (yaml: string) => T | null): T[] {
  if (folder.endsWith('.jsonl')) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
  return files.flatMap((file) => {
    const path = join(folder, file)
    try {
      return read(readFileSync(path, 'utf8')) ?? []
    } catch (error) {
      throw new UsageError(`${path}: ${(error as Error).message}`)
    }
  })
}

/** Documents of the gold files by base name; a folder stands for what it holds. */
async function findDocuments(golds: readonly Gold[], paths: readonly string[], terminal: Terminal) {
  const { files } = await findFiles(paths, { root: terminal.folder, stdinName: '-' })
  const byName = new Map(files.map(({ location }) => [basename(location), location]))
  return golds.flatMap((gold) => {
    const path = byName.get(gold.document)
    return path === undefined ? [] : [{ gold, path }]
  })
}

function byPlace(one: Finding, other: Finding): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.line - other.line || one.column - other.column
}

function findingLine({ document, line, column, kind, subject, text }: Finding): string {
  return `${document}:${line}:${column}: ${subject} ${kind} ${text.replace(/\s+/g, ' ')}\n`
}

/** 1 where an F1 is below its bar, else 0. */
function below(
  bars: readonly Bar[],
  f1: Readonly<Record<string, number | null>>,
  terminal: Terminal,
): number {
  let code = 0
  for (const { subject, least } of bars) {
    const reached = f1[subject as MentionType] ?? null
    if (reached !== null && reached >= least) continue
    terminal.warn(`F1 of ${subject} is ${reached?.toFixed(3) ?? 'unknown'}, below ${least}`)
    code = 1
  }
  return code
}
