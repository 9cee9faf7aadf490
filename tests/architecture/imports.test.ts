/** Reads every import of src/ and holds the house together: who may know whom. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What the files of a folder may import besides their own folder. A folder that is not here may not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  grammar: ['model', 'text'],
  ingest: ['model', 'text'],
  segment: ['model', 'text'],
  lexicon: ['model', 'text'],
  tag: ['model', 'text', 'grammar'],
  resolve: ['model', 'text', 'grammar'],
  assemble: ['model', 'text', 'grammar'],
  record: ['model', 'text'],
  relate: ['model', 'text'],
  report: ['model', 'text', 'relate'],
  rulings: ['model', 'text', 'lexicon', 'query'],
  query: ['model', 'text'],
  render: ['model', 'text'],
  evaluate: ['model', 'text', 'relate'],
  command: [
    'model',
    'text',
    'ingest',
    'lexicon',
    'record',
    'relate',
    'report',
    'rulings',
    'query',
    'render',
    'evaluate',
    '.',
  ],
}

/** Files at the top of src/: the only ones that join stages. */
const TOP: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['command'],
  'pipeline.ts': ['model', 'text', 'segment', 'tag', 'resolve', 'assemble', 'record'],
  'library.ts': ['model', 'ingest', 'lexicon', 'record', 'relate', 'report', 'query', '.'],
  'index.ts': ['model', 'report', '.'],
  'version.ts': [],
}

/** Packages, and the folders that may use them. `natural` by the parts that are needed only: whole it prints, and reads `.env`. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  chalk: ['render'],
  'cli-table3': ['render'],
  commander: ['command'],
  'fast-glob': ['ingest'],
  fflate: ['ingest'],
  linkedom: ['ingest', 'render'],
  mammoth: ['ingest'],
  re2js: ['query'],
  '@mozilla/readability': ['ingest'],
  unpdf: ['ingest'],
  '@observablehq/plot': ['render'],
  yaml: ['ingest', 'lexicon', 'evaluate', 'relate', 'command'],
}

/** Parts of Node that reach the disk, the process or other machines, and the folders that may use them. */
const DISK = ['ingest', 'lexicon', 'command', '.']
const NODE: Readonly<Record<string, readonly string[]>> = {
  'node:buffer': ['ingest'],
  'node:crypto': ['ingest', 'lexicon', 'assemble', 'command', 'render', 'report', 'relate', '.'],
  'node:events': ['.'],
  'node:fs': DISK,
  'node:fs/promises': DISK,
  'node:module': ['lexicon', 'render'],
  'node:path': DISK,
  'node:url': DISK,
  'node:readline': ['ingest', 'command'],
  'node:stream': DISK,
  'node:worker_threads': ['ingest', 'command', '.'],
  'node:v8': ['ingest'],
  'node:os': ['command', '.'],
}

interface Import {
  readonly file: string
  readonly folder: string
  readonly from: string
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()

const IMPORTS: readonly Import[] = FILES.flatMap((file) => {
  const source = readFileSync(join('src', file), 'utf8')
  // Formatted code ends every static import with a line `… from '…'`.
  const specifiers = source.matchAll(
    /^(?:import|export|\})[^'\n]*\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  )
  return Array.from(specifiers, (found) => ({
    file,
    folder: folderOf(file),
    from: (found[1] ?? found[2] ?? found[3])!,
  }))
})

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '.'
}

/** Path within src/ of a relative import. */
function target({ file, from }: Import): string {
  return posix.normalize(posix.join(posix.dirname(file), from))
}

const relative = IMPORTS.filter(({ from }) => from.startsWith('.'))
const packages = IMPORTS.filter(({ from }) => !from.startsWith('.'))

describe('folders', () => {
  test('are all known', () => {
    const folders = new Set(FILES.map(folderOf))
    folders.delete('.')
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
    expect(FILES.filter((file) => folderOf(file) === '.' && !(file in TOP))).toEqual([])
  })

  test('import only what stands before them', () => {
    const wrong = relative.filter((one) => {
      const to = folderOf(target(one))
      if (one.folder === '.') return !TOP[one.file]?.includes(to)
      return to !== one.folder && !MAY_IMPORT[one.folder]?.includes(to)
    })
    expect(wrong.map(describeImport)).toEqual([])
  })

  test('a file never imports the list of its own folder; the list’s users stand above it', () => {
    const leaves = relative.filter((one) => target(one) === posix.join(posix.dirname(one.file), 'index.ts'))
    const users = [
      'tag/tag.ts',
      'ingest/find-files.ts',
      'ingest/read-document.ts',
      'command/run-command.ts',
      'command/completions.ts',
      'command/help.ts',
    ]
    expect(leaves.filter(({ file }) => !users.includes(file)).map(describeImport)).toEqual([])
  })

  test('no name says nothing', () => {
    expect(
      FILES.filter((file) => /(^|[/-])(utils?|helpers?|common|shared|misc)([/.-]|$)/.test(file)),
    ).toEqual([])
  })
})

describe('packages', () => {
  test('are used where they belong', () => {
    const wrong = packages.filter(({ from, folder }) => {
      if (from.startsWith('node:')) return !NODE[from]?.includes(folder)
      if (from.startsWith('natural/')) return false
      return !PACKAGES[packageOf(from)]?.includes(folder)
    })
    expect(wrong.map(describeImport)).toEqual([])
  })

  test('those of a user’s install are all used', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const used = new Set(packages.map(({ from }) => packageOf(from)))
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
  })
})

describe('files', () => {
  test.each(FILES)('%s', (file) => {
    const source = readFileSync(join('src', file), 'utf8')
    expect(source, 'begins with a sentence on what goes in and what comes out').toMatch(/^\/\*\*/)
    expect(source.split('\n').length, 'lines').toBeLessThanOrEqual(301)
    expect(file, 'is named in kebab-case').toMatch(/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/)
    if (file !== 'cli.ts')
      expect(source, 'leaves the process alone').not.toMatch(
        /\bprocess\.(stdout|stderr|stdin|exit|exitCode|argv|env|on)\b/,
      )
    expect(source, 'prints nothing').not.toMatch(/\bconsole\./)
  })
})

/** `unpdf/pdfjs` is of `unpdf`. */
function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

function describeImport({ file, from }: Import): string {
  return `${file} imports ${from}`
}
