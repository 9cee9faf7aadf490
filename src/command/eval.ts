/** `csc eval`: compares what csc finds with gold files and prints the scores. */
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fastGlob from 'fast-glob'
import { type Gold, readGold } from '../evaluate/gold.ts'
import { Places } from '../evaluate/place.ts'
import { linkScore, type MentionScores, type Pair, scoreMentions } from '../evaluate/score-mentions.ts'
import { readDocument } from '../ingest/read-document.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'
import { Pipeline } from '../pipeline.ts'
import { type Command, UsageError } from './command.ts'
import type { Terminal } from './terminal.ts'

export const evaluate: Command = {
  name: 'eval',
  summary: 'Compare what csc finds with gold files: precision, recall, F1',
  arguments: '[documents...]',
  options: [
    { flags: '--gold <dir>', description: 'folder of gold files' },
    { flags: '--errors', description: 'list every miss, false alarm and wrong value' },
    { flags: '--type <types>', description: 'only these types, comma-separated' },
    { flags: '--possible', description: 'count readings that csc calls undecided too' },
    { flags: '--no-lexicon', description: 'without the built-in names' },
    { flags: '--lexicon <file>', description: 'add names from this file', repeatable: true },
    { flags: '--min <type=F1>', description: 'exit with 1 where the F1 is below', repeatable: true },
  ],
  examples: [],
  async run({ arguments: paths, options }, terminal) {
    if (typeof options.gold !== 'string') throw new UsageError('eval needs --gold and a folder of gold files')
    const golds = await readGolds(options.gold)
    const documents = await listDocuments(paths.length > 0 ? paths : [options.gold])
    const { lexicon } = loadLexicon({
      builtIn: options.lexicon !== false,
      files: Array.isArray(options.lexicon) ? options.lexicon : [],
    })
    const pipeline = new Pipeline(lexicon)
    const pairs: Pair[] = []
    for (const gold of golds) {
      const path = documents.get(gold.document)
      if (path === undefined) continue
      const { document } = readDocument(path)
      if (document === null) continue
      pairs.push({ gold, places: new Places(document.text), records: pipeline.records(document) })
    }
    if (pairs.length === 0) throw new UsageError(`no document of ${options.gold} among ${paths.join(', ')}`)
    const { scores, findings } = scoreMentions(pairs, { possible: options.possible === true })
    const types: readonly string[] =
      typeof options.type === 'string' ? options.type.split(',') : MENTION_TYPES
    await terminal.write(table(scores, types))
    if (options.errors) {
      for (const one of findings.filter((finding) => types.includes(finding.subject)))
        await terminal.write(
          `${one.document}:${one.line}:${one.column}: ${one.kind} ${one.subject} ${one.text}\n`,
        )
    }
    return below(Array.isArray(options.min) ? options.min : [], scores, terminal)
  },
}

/** 1 where a type's exact-span F1 is below its bar, else 0. */
function below(bars: readonly string[], scores: MentionScores, terminal: Terminal): number {
  let code = 0
  for (const bar of bars.flatMap((option) => option.split(','))) {
    const [type, least] = bar.split('=')
    const score = scores[type as MentionType]
    if (score === undefined || !(Number(least) >= 0 && Number(least) <= 1))
      throw new UsageError(`--min ${bar}: a type and an F1 were expected, such as money=0.98`)
    const { f1 } = score.exact
    if (f1 !== null && f1 >= Number(least)) continue
    terminal.warn(`F1 of ${type} is ${f1?.toFixed(3) ?? 'undefined'}, below ${least}`)
    code = 1
  }
  return code
}

async function readGolds(folder: string): Promise<Gold[]> {
  const files = (await fastGlob('**/*.yaml', { cwd: folder })).sort()
  return files
    .map((file) => readGold(readFileSync(join(folder, file), 'utf8')))
    .filter((gold) => gold !== null)
}

/** Paths of documents by base name; a folder stands for what it holds. */
async function listDocuments(paths: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const path of paths) {
    const files = await fastGlob([path, `${path.replace(/\/$/, '')}/**/*.{txt,md,html}`])
    for (const file of files)
      if (!file.endsWith('.yaml')) found.set(basename(file), join(dirname(file), basename(file)))
  }
  return found
}

function table(scores: MentionScores, types: readonly string[]): string {
  const cell = (value: number | null | undefined) => (value == null ? '–' : value.toFixed(3)).padStart(7)
  let out = `${'type'.padEnd(12)}   gold  found exact P      R      F1  over. F1  value  links\n`
  for (const type of MENTION_TYPES) {
    if (!types.includes(type)) continue
    const { exact, overlapping, values, valuesRight } = scores[type]
    const value = values === 0 ? null : valuesRight / values
    const counts = `${exact.right + exact.missed}`.padStart(7) + `${exact.right + exact.wrong}`.padStart(7)
    const f1s = [
      exact.precision,
      exact.recall,
      exact.f1,
      overlapping.f1,
      value,
      linkScore(scores, [type])?.f1,
    ]
    out += `${type.padEnd(12) + counts + f1s.map(cell).join('')}\n`
  }
  return `${out}links over all types ${cell(linkScore(scores, MENTION_TYPES)?.f1)}\n`
}
