/** Documents that GNU parallel shares among processes give the records, and the reports, of one process. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CSC, csc, folderWith, PROJECT } from '../cli/run-csc.ts'

const HAS_PARALLEL = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith(
  'GNU parallel',
)
const FILES = ['documents', 'devset'].flatMap((part) =>
  readdirSync(join(PROJECT, 'corpus', part))
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 8)
    .map((name) => `corpus/${part}/${name}`),
)
/** As the README has it: the `run` lines but the first go, all else stays as it comes. */
const JOIN = `awk '!/^{"record":"run"/ || !seen++'`

function documentLines(): string {
  return FILES.map((document) => {
    const text = readFileSync(join(PROJECT, document), 'utf8')
    return `${JSON.stringify({ document, text, published: '2017-03-21' })}\n`
  }).join('')
}

function shell(command: string, cwd: string, input = ''): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, HOME: cwd, CSC: `${process.execPath} ${CSC}` },
  })
  expect(stderr).not.toMatch(/error|at /)
  expect(status).toBe(0)
  return stdout
}

const sortedLines = (text: string) => text.split('\n').sort()

test('files by their names', ({ skip }) => {
  if (!HAS_PARALLEL) return skip('GNU parallel is not installed')
  const folder = folderWith({ names: `${[...FILES].reverse().join('\n')}\n` })
  const alone = csc(['extract', ...FILES, '--format', 'jsonl']).stdout
  const share = `parallel -k -n 4 -j 2 --workdir '${PROJECT}' "$CSC" extract --format jsonl`
  expect(shell(`LC_ALL=C sort names | ${share} | ${JOIN}`, folder)).toBe(alone)
})

test('JSON Lines of documents on standard input', ({ skip }) => {
  if (!HAS_PARALLEL) return skip('GNU parallel is not installed')
  const folder = folderWith({})
  const lines = documentLines()
  const args = ['extract', '--format', 'jsonl', '-', '--stdin-name', 'documents.jsonl']
  const alone = csc(args, { input: lines }).stdout
  const share = `parallel --pipe --block 15k -j 2 "$CSC" ${args.join(' ')}`
  expect(shell(`${share.replace('--pipe', '--pipe -k')} | ${JOIN}`, folder, lines)).toBe(alone)
  // Without -k whole processes come in any order; each document's lines stay together.
  const joined = shell(`${share} | ${JOIN}`, folder, lines)
  expect(sortedLines(joined)).toEqual(sortedLines(alone))
  writeFileSync(join(folder, 'alone.jsonl'), alone)
  writeFileSync(join(folder, 'joined.jsonl'), joined)
  const reports = (file: string) => {
    expect(csc(['report', 'all', '--from', file, '--output', `of-${file}`], { cwd: folder }).code).toBe(0)
    return readdirSync(join(folder, `of-${file}`))
      .filter((name) => name !== 'manifest.json')
      .map((name) => [name, readFileSync(join(folder, `of-${file}`, name), 'utf8')])
  }
  expect(reports('joined.jsonl')).toEqual(reports('alone.jsonl'))
})
