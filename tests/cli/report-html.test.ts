/** csc report all --format html as users run it: a folder that appears whole, and only ours is replaced. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

const RELEASE =
  'Harbour news\n\nPublished 1 March 2023\n\nThe Department for Education has announced £5 million for Family Hubs.\n'
const STATEMENT =
  'Statement on hubs\n\nPublished 4 May 2024\n\nOfsted will raise the sum for Family Hubs from £5 million to £7.5 million.\n'
const PRESS = { 'press/release.txt': RELEASE, 'press/statement.txt': STATEMENT }
const WRITE = ['report', 'all', 'press', '--format', 'html', '--output', 'pages']

let made: string
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'csc-pages-'))
  for (const [path, text] of Object.entries(PRESS)) {
    mkdirSync(join(made, 'press'), { recursive: true })
    writeFileSync(join(made, path), text)
  }
  csc(WRITE, { cwd: made })
})
afterAll(() => rmSync(made, { recursive: true }))

/** A folder in which the pages have been written already. */
function written(): string {
  const cwd = folderWith({})
  cpSync(made, cwd, { recursive: true })
  return cwd
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

test('pages, and a manifest that --check compares with', () => {
  const cwd = folderWith(PRESS)
  const { code, stdout } = csc(WRITE, { cwd })
  const files = filesIn(join(cwd, 'pages'))
  expect([code, stdout]).toEqual([0, `${files.length} files in pages\n`])
  expect(files).toContain('index.html')
  expect(files).toContain('entities/family-hubs.html')
  expect(files).not.toContain('index.md')
  expect(readdirSync(cwd)).toEqual(['pages', 'press'])
  expect(csc([...WRITE, '--check'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  writeFileSync(join(cwd, 'pages/csc.css'), '')
  expect(csc([...WRITE, '--check'], { cwd }).stdout).toContain('edited since they were written: csc.css')
})

test('written again: pages of documents that are gone go, what is not ours stays', () => {
  const cwd = written()
  const folder = join(cwd, 'pages')
  const before = filesIn(folder)
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  writeFileSync(join(folder, 'entities/notes.txt'), 'mine too')
  rmSync(join(cwd, 'press/statement.txt'))
  expect(csc(WRITE, { cwd }).code).toBe(0)
  const after = filesIn(folder)
  const gone = before.filter((path) => !after.includes(path))
  expect(gone).toEqual([expect.stringMatching(/^documents\/statement-/), 'entities/ofsted.html'])
  expect(after.filter((path) => !before.includes(path))).toEqual(['entities/notes.txt', 'notes.txt'])
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  expect(csc([...WRITE, '--check'], { cwd }).code).toBe(0)
})

test('a file that is not ours in the place of one of ours: nothing is written', () => {
  const cwd = folderWith({ ...PRESS, 'pages/index.html': 'mine' })
  const { code, stderr } = csc(WRITE, { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('pages/index.html is there, and no report of csc; move it, or name another folder')
  expect(filesIn(join(cwd, 'pages'))).toEqual(['index.html'])
  expect(readFileSync(join(cwd, 'pages/index.html'), 'utf8')).toBe('mine')
})

test('a folder in the place of one of our files is not ours either', () => {
  const cwd = written()
  rmSync(join(cwd, 'pages/csc.css'))
  mkdirSync(join(cwd, 'pages/csc.css'))
  expect(csc(WRITE, { cwd }).stderr).toContain('pages/csc.css is there, and no report of csc')
  expect(readdirSync(join(cwd, 'pages')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('where a step fails on the way, what stood there before stands there again', () => {
  const cwd = written()
  const folder = join(cwd, 'pages')
  rmSync(join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, 'documents'), 'mine')
  const before = filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])
  rmSync(join(cwd, 'press/statement.txt'))
  const { code, stderr } = csc(WRITE, { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('pages')])
  expect(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])).toEqual(before)
})

test('a linked folder stays a link; several formats stand beside one another', () => {
  const cwd = folderWith({ ...PRESS, 'elsewhere/.keep': '' })
  symlinkSync('elsewhere', join(cwd, 'pages'))
  expect(csc(['report', 'all', 'press', '--format', 'html,csv', '--output', 'pages'], { cwd }).code).toBe(0)
  const files = filesIn(join(cwd, 'elsewhere'))
  expect(files).toEqual(expect.arrayContaining(['index.html', 'index.md', 'funding.csv']))
})

test('from records: the sentences, and a word that the text is not at hand', () => {
  const cwd = folderWith(PRESS)
  csc(['extract', 'press', '-o', 'records.jsonl'], { cwd })
  csc(['report', 'all', '--from', 'records.jsonl', '--format', 'html', '--output', 'pages'], { cwd })
  const name = filesIn(join(cwd, 'pages')).find((path) => path.startsWith('documents/release'))!
  const page = readFileSync(join(cwd, 'pages', name), 'utf8')
  expect(page).toContain('The text of this document is not at hand')
  expect(page).toContain('The Department for Education has announced £5 million for Family Hubs.')
})

test('one report alone is one page', () => {
  const cwd = folderWith(PRESS)
  expect(csc(['report', 'funding', 'press', '-o', 'funding.html'], { cwd }).code).toBe(0)
  const page = readFileSync(join(cwd, 'funding.html'), 'utf8')
  expect(page).toContain('<h1 id="funding">Funding</h1>')
  expect(page).not.toContain('csc.css')
})
