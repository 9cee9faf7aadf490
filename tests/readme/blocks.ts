/** What the README's generated parts say: output of real runs, tables from the registries, scores. */
import { readFileSync } from 'node:fs'
import { describe as describeOption } from '../../src/command/help.ts'
import { COMMANDS } from '../../src/command/index.ts'
import { READERS } from '../../src/ingest/index.ts'
import { FIELDS } from '../../src/query/fields.ts'
import { FORMATS } from '../../src/render/index.ts'
import { csc } from '../cli/run-csc.ts'

/** What each package is for; a test of the architecture says where it may be used. */
const PURPOSES: Readonly<Record<string, string>> = {
  '@mozilla/readability': 'finds the main text of a web page',
  chalk: 'colours, loaded only where there are any',
  'cli-table3': 'tables of reports',
  commander: 'options of the command line',
  'fast-glob': 'file patterns such as `press/**/*.html`',
  fflate: 'unpacks Word and OpenDocument files within bounds, loaded only for these',
  linkedom: 'reads HTML and holds pictures while they are drawn, loaded only for these',
  mammoth: 'reads Word files, loaded only for these',
  re2js: 'patterns of `csc grep` in time linear in the text',
  unpdf: 'reads PDFs, loaded only for these',
  yaml: 'lexicons, sidecars, gold files',
}

interface Score {
  readonly what: string
  readonly gold: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly overlap_f1?: number | null
  readonly value?: number | null
  readonly links?: number | null
}

export const BLOCKS: Readonly<Record<string, () => Promise<string> | string>> = {
  example: () =>
    screen(['extract', '--width', '80'], (lines) => [...lines.slice(0, 12), '…', ...lines.slice(-4)]),
  grep: () =>
    [
      screen(['grep', 'money>=300m and action:allocated']),
      screen(['grep', 'speaker:Timpson and money>0', '--quote', '--width', '100']),
    ].join('\n\n'),
  receipts: () =>
    screen(['report', 'funding', '--receipts', '--width', '100'], (lines) => [
      ...lines.slice(0, 7),
      '…',
      ...lines.slice(-8),
    ]),
  fields: () =>
    table(
      ['field', 'asks for', 'such as'],
      FIELDS.map(({ name, summary, example }) => [`\`${name}\``, summary, `\`${example}\``]),
    ),
  explain: () => screen(['explain', 'corpus/documents/001_1bcd5c0d0d33053a.txt:19:314']),
  commitments: () =>
    screen(
      ['extract', '--record', 'commitment', '--width', '100', 'corpus/documents/001_1bcd5c0d0d33053a.txt'],
      (lines) => lines.slice(0, 12),
    ),
  commands: async () => {
    const commands = await Promise.all(COMMANDS.map(({ load }) => load()))
    return table(
      ['command', 'what it does'],
      commands.map(({ name, summary }) => [`\`csc ${name}\``, summary]),
    )
  },
  options: async () => {
    const parts: string[] = []
    for (const { load } of COMMANDS) {
      const command = await load()
      const rows = command.options.map((option) => [`\`${option.flags}\``, describeOption(option)])
      const usage = `csc ${command.name} [options] ${command.arguments}`.trimEnd()
      parts.push(`\`${usage}\`\n\n${table(['option', 'meaning'], rows)}`)
    }
    return parts.join('\n\n')
  },
  formats: () =>
    table(
      ['format', 'endings', 'shows', 'for'],
      FORMATS.map(({ name, endings, shows, summary }) => [
        `\`${name}\``,
        endings.map((ending) => `\`${ending}\``).join(' '),
        shows.join(', '),
        summary,
      ]),
    ),
  readers: () =>
    READERS.flatMap(({ extensions }) => extensions.map((extension) => `\`${extension}\``)).join(', '),
  accuracy: () =>
    [
      'On the development set (30 invented documents, dense in difficulties; precision and recall by exact span):',
      scores(['--gold', 'corpus/devset', 'corpus/devset']),
      'The same without the built-in names, by discovery alone:',
      scores(['--gold', 'corpus/devset', 'corpus/devset', '--no-lexicon', '--type', 'body,programme']),
      'On the five documents:',
      scores(['--gold', 'corpus/gold', 'corpus/documents']),
    ].join('\n\n'),
  dependencies: () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { license: string }>
    }
    return table(
      ['package', 'version', 'licence', 'for'],
      Object.entries(dependencies).map(([name, version]) => [
        `\`${name}\``,
        version,
        packages[`node_modules/${name}`]?.license ?? '',
        PURPOSES[name] ?? '',
      ]),
    )
  },
}

/** A command and what it prints. */
function screen(args: readonly string[], cut = (lines: string[]) => lines): string {
  const { stdout } = csc(args)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd())
  const words = args.map((word) => (/^[\w./:,=-]+$/.test(word) ? word : `'${word}'`))
  return `\`\`\`\n$ npx csc ${words.join(' ')}\n${cut(lines).join('\n')}\n\`\`\``
}

function scores(args: readonly string[]): string {
  const { stdout } = csc(['eval', ...args, '--format', 'json'])
  const reports = stdout
    .trimEnd()
    .split(/\n(?=\{)/)
    .map((report) => JSON.parse(report) as { report: string; rows: Score[] })
  const rows = reports.flatMap(({ report, rows: all }) =>
    all
      .filter(({ precision, recall }) => precision !== null || recall !== null)
      .map((row) => [
        report === 'mentions' ? row.what : `${report}: ${row.what}`,
        `${row.gold}`,
        number(row.precision),
        number(row.recall),
        number(row.f1),
        number(row.value),
        number(row.links),
      ]),
  )
  return table(['', 'gold', 'precision', 'recall', 'F1', 'values right', 'links (B³)'], rows)
}

function number(value: number | null | undefined): string {
  return value == null ? '' : value.toFixed(2)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
