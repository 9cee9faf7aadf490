/** Where results go, and what is left behind when something fails. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CSC, csc, folderWith, PROJECT } from './run-csc.ts'

const TEXT = '---\npublished: 2017-03-21\n---\nThe Department for Education will spend £5 million.\n'
/** Their records are more than a pipe holds, 64 KB on Linux. */
const MANY = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`many/${n}.txt`, TEXT.repeat(20)]))

test('an output file is whole and holds what standard output would', () => {
  const folder = folderWith({ 'a.txt': TEXT })
  for (const ending of ['jsonl', 'json', 'csv', 'txt']) {
    const format = ending === 'txt' ? 'table' : ending
    const { stdout } = csc(['extract', 'a.txt', '--format', format], { cwd: folder })
    expect(csc(['extract', 'a.txt', '-o', `out.${ending}`], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(join(folder, `out.${ending}`), 'utf8')).toBe(stdout)
  }
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out.csv', 'out.json', 'out.jsonl', 'out.txt'])
})

test('options stand before, between and after paths; -- ends them', () => {
  const folder = folderWith({ 'a.txt': TEXT, 'b.txt': TEXT, '-c.txt': TEXT })
  const outputs = [
    ['extract', '--format', 'csv', 'a.txt', 'b.txt'],
    ['extract', 'a.txt', '--format=csv', 'b.txt'],
    ['extract', 'a.txt', 'b.txt', '--format', 'csv'],
    ['extract', '--format', 'csv', '--', 'b.txt', 'a.txt'],
  ].map((args) => csc(args, { cwd: folder }).stdout)
  expect(new Set(outputs).size).toBe(1)
  expect(csc(['extract', '--format', 'jsonl', '--', '-c.txt'], { cwd: folder }).stdout).toContain(
    '"document":"-c.txt"',
  )
})

test('a file that can’t be written whole leaves the earlier one as it was', () => {
  const folder = folderWith({ ...MANY, 'out.jsonl': 'earlier' })
  const command = `ulimit -f 4; "${process.execPath}" "${CSC}" extract many -o out.jsonl 2>&1 | cat`
  const { stdout } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toBe('csc: out.jsonl: the file would be larger than is allowed\n')
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('earlier')
  expect(readdirSync(folder).sort()).toEqual(['many', 'out.jsonl'])
})

test('nothing is written where no document could be read', () => {
  const folder = folderWith({ 'out.csv': 'earlier' })
  expect(csc(['extract', 'missing.txt', '-o', 'out.csv'], { cwd: folder }).code).toBe(2)
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('earlier')
})

test('an output that is a link is written through it', () => {
  const folder = folderWith({ 'a.txt': TEXT, 'real.csv': 'earlier' })
  symlinkSync('real.csv', join(folder, 'link.csv'))
  expect(csc(['extract', 'a.txt', '-o', 'link.csv'], { cwd: folder }).code).toBe(0)
  expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toMatch(/^document,/)
})

test('a full standard output is one line and exit code 2', () => {
  const command = `"${process.execPath}" "${CSC}" extract > /dev/full`
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: PROJECT, encoding: 'utf8' })
  expect(stderr.split('\n').filter((line) => line.includes('space'))).toEqual([
    'csc: standard output: no space left on the disk; free some or write elsewhere',
  ])
  expect(status).toBe(2)
})

test('a reader that goes away ends the run quietly', () => {
  const folder = folderWith(MANY)
  const command = `{ "${process.execPath}" "${CSC}" extract many --format jsonl; echo "code $?" >&2; } | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toMatch(/^\{"record":"run"[^\n]*\}\n$/)
  expect(stderr).toBe('code 0\n')
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s leaves no partial file and exits with %i', async (signal, code) => {
  const folder = folderWith({ ...MANY, 'out.jsonl': 'earlier' })
  const child = spawn(process.execPath, [CSC, 'extract', 'many', '-', '-o', 'out.jsonl'], {
    cwd: folder,
    stdio: 'pipe',
  })
  for (let waited = 0; readdirSync(folder).length < 3 && waited < 200; waited++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  expect(readdirSync(folder).length).toBe(3)
  child.kill(signal)
  const [exit] = await once(child, 'exit')
  expect(exit).toBe(code)
  expect(readdirSync(folder).sort()).toEqual(['many', 'out.jsonl'])
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('earlier')
})

test('piped output is whole, however much there is', () => {
  const folder = folderWith(MANY)
  const whole = csc(['extract', 'many', '--format', 'jsonl'], { cwd: folder }).stdout
  const command = `"${process.execPath}" "${CSC}" extract many --format jsonl | (sleep 0.5; cat)`
  expect(spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout).toBe(
    whole,
  )
  expect(whole.length).toBeGreaterThan(200_000)
})

test('the texts that offsets refer to are written where they are asked for, and nowhere else', () => {
  const folder = folderWith({
    'in/page.html': '<title>A page</title><p>Ofsted got £5m.</p>',
    'in/b.txt': TEXT,
  })
  const { stdout } = csc(['extract', 'in', '--text-output', 'texts', '--format', 'jsonl'], { cwd: folder })
  for (const record of stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))) {
    if (record.record !== 'mention') continue
    const name = record.document.endsWith('.txt') ? record.document : `${record.document}.txt`
    const text = Array.from(readFileSync(join(folder, 'texts', name), 'utf8'))
    expect(text.slice(record.start, record.end).join('')).toBe(record.text)
  }
  csc(['extract', '../b.txt', '--text-output', 'texts'], { cwd: join(folder, 'in') })
  expect(existsSync(join(folder, 'in', 'texts'))).toBe(false)
  writeFileSync(join(folder, 'c.txt'), TEXT)
  csc(['extract', '../c.txt', '--text-output', 'texts'], { cwd: join(folder, 'in') })
  expect(statSync(join(folder, 'in', 'texts', 'c.txt')).isFile()).toBe(true)
})
