/** Runs that are killed, starved or crossed while they read and write: earlier files stay whole, later runs work. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { CSC, csc, folderWith } from '../cli/run-csc.ts'

vi.setConfig({ testTimeout: 60_000 })

const TEXT = '---\npublished: 2017-03-21\n---\nThe Department for Education will spend £5 million.\n'
const MANY = Object.fromEntries(
  Array.from({ length: 120 }, (_, n) => [`many/${String(n).padStart(3, '0')}.txt`, TEXT.repeat(5)]),
)

function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [CSC, ...args], { cwd, stdio: ['pipe', 'ignore', 'pipe'] })
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit')
  return code
}

/** Waits until the run has begun to write. */
async function partOf(folder: string): Promise<void> {
  for (let waited = 0; waited < 200; waited++) {
    const part = readdirSync(folder).find((name) => name.startsWith('.out.jsonl.'))
    if (part !== undefined && statSync(join(folder, part)).size > 0) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('nothing was written')
}

test('killed outright in the middle of writing: the earlier output stays, the next run replaces it', async () => {
  const folder = folderWith({ ...MANY, 'out.jsonl': 'earlier' })
  // Standard input stays open, so that the run waits there with a part of its output written.
  const child = start(['extract', 'many', '-', '--stdin-name', 'zzz.txt', '-o', 'out.jsonl'], folder)
  await partOf(folder)
  child.kill('SIGKILL')
  await exitOf(child)
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('earlier')
  expect(csc(['extract', 'many', '-o', 'out.jsonl'], { cwd: folder }).code).toBe(0)
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(
    csc(['extract', 'many', '--format', 'jsonl'], { cwd: folder }).stdout,
  )
})

test('two runs on one output: one of the two, whole', async () => {
  const folder = folderWith(MANY)
  const args = ['extract', 'many', '-o', 'out.jsonl']
  const codes = await Promise.all([start(args, folder), start(args, folder)].map(exitOf))
  expect(codes).toEqual([0, 0])
  expect(readdirSync(folder).sort()).toEqual(['many', 'out.jsonl'])
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(
    csc(['extract', 'many', '--format', 'jsonl'], { cwd: folder }).stdout,
  )
})

test('files that change, shrink and go while they are read', async () => {
  const folder = folderWith(MANY)
  const child = start(['extract', 'many', '-', '--stdin-name', 'zzz.txt', '-o', 'out.jsonl'], folder)
  child.stderr?.resume()
  for (let n = 119; n >= 60; n--) {
    const file = join(folder, `many/${String(n).padStart(3, '0')}.txt`)
    if (n % 3 === 0) truncateSync(file, 7)
    else if (n % 3 === 1) rmSync(file)
    else writeFileSync(file, 'Ofsted got £2m.\n')
  }
  child.stdin?.end('Ofsted.')
  expect([0, 2]).toContain(await exitOf(child))
  const lines = readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).record)).toContain('document')
})

test('a disk that fills up', ({ skip }) => {
  const folder = folderWith(MANY)
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
    return skip('a small disk can be mounted by root alone')
  onTestFinished(() => void spawnSync('umount', [disk]))
  writeFileSync(join(disk, 'out.jsonl'), 'earlier')
  const { code, stderr } = csc(['extract', 'many', '-o', 'disk/out.jsonl'], { cwd: folder })
  expect(code).toBe(2)
  expect(stderr).toBe('csc: disk/out.jsonl: no space left on the disk; free some or write elsewhere\n')
  expect(readFileSync(join(disk, 'out.jsonl'), 'utf8')).toBe('earlier')
  expect(readdirSync(disk)).toEqual(['out.jsonl'])
})

test.each([
  ['standard output closed', 'extract a.txt >&-', [0, 2]],
  ['standard error closed', 'extract a.txt missing.txt 2>&-', [2]],
  ['standard input closed', 'extract - <&-', [0, 2]],
  ['all three closed', 'extract a.txt <&- >&- 2>&-', [0, 2]],
] as const)('%s: it ends, without a stack trace', (_, args, codes) => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${CSC}" ${args}`], {
    cwd: folderWith({ 'a.txt': TEXT }),
    encoding: 'utf8',
    timeout: 15_000,
  })
  expect(codes).toContain(status)
  expect(stderr).not.toMatch(/\n {4}at /)
})
