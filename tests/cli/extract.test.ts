/** What `csc extract` prints of the five documents, kept as it is until someone means to change it (`npm run golden`). */
import { describe, expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

/** What a terminal obeys: controls but the line feed, and marks that turn the direction of writing. */
const COMMANDS = /(?!\n)\p{Cc}|\p{Bidi_Control}/u

test.each([
  ['table.txt', ['--width', '80']],
  ['wide.txt', ['--width', '140', '--possible', '--show-furniture']],
  ['funding.txt', ['--width', '120', '--record', 'funding']],
  ['commitments.txt', ['--width', '120', '--record', 'commitment']],
  ['events.txt', ['--width', '120', '--record', 'event']],
  ['documents.txt', ['--width', '120', '--record', 'document']],
  ['mentions.csv', ['--format', 'csv']],
  ['funding.csv', ['--format', 'csv', '--record', 'funding']],
  ['commitments.csv', ['--format', 'csv', '--record', 'commitment']],
  ['records.jsonl', ['--format', 'jsonl']],
])('%s', async (file, options) => {
  const { code, stdout } = csc(['extract', ...options])
  expect(code).toBe(0)
  await expect(stdout).toMatchFileSnapshot(`golden/extract/${file}`)
})

test('mentions are the same where only they are asked for as among all records', () => {
  const isMention = (line: string) => line.startsWith('{"record":"mention"')
  const among = csc(['extract', 'corpus/devset', '--format', 'jsonl']).stdout.split('\n').filter(isMention)
  const alone = csc(['extract', 'corpus/devset', '--format', 'jsonl', '--record', 'mention']).stdout
  expect(alone.split('\n').filter(isMention)).toEqual(among)
  expect(among.length).toBeGreaterThan(1000)
})

describe('the table', () => {
  test('keeps within its width', () => {
    for (const width of [80, 100, 140]) {
      const { stdout } = csc(['extract', '--width', `${width}`])
      const tooWide = stdout.split('\n').filter((line) => [...line].length > width)
      expect(tooWide).toEqual([])
    }
  })

  test('never lets a document’s characters reach the terminal as commands', () => {
    const text = 'Ofsted\u001B[31m \u001B]0;title\u0007 paid £5\u202E0m on 3 May\u0085 2017.\n'
    const { stdout, stderr } = csc(['extract', '-', '--width', '80', '--published', '2017'], { input: text })
    for (const out of [stdout, stderr]) expect(out).not.toMatch(COMMANDS)
    const named = csc(['extract', 'a\u001B[2J\n.txt'], { cwd: folderWith({ 'a\u001B[2J\n.txt': text }) })
    for (const out of [named.stdout, named.stderr]) expect(out).not.toMatch(COMMANDS)
  })

  test('has colour only where it is asked for', () => {
    const escapes = (args: readonly string[], env = {}) =>
      csc(['extract', ...args], { env }).stdout.includes('\u001B[')
    expect(escapes([])).toBe(false)
    expect(escapes(['--color', 'always'])).toBe(true)
    expect(escapes([], { FORCE_COLOR: '1' })).toBe(true)
    expect(escapes(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false)
  })
})

describe('CSV', () => {
  const text = '"=Cmd Trust" got £5m.\nThe Board, “A, B” said so; @Home Fund, -Minus Fund.\n'

  test('is RFC 4180: every line ends in CR LF and has as many cells as the header', () => {
    const { stdout } = csc(['extract', '--format', 'csv'])
    const rows = readCsv(stdout)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(rows.length).toBeGreaterThan(50)
  })

  test('guards cells that spreadsheets would run, unless told not to', () => {
    const folder = folderWith({ '=danger.txt': text })
    const guarded = readCsv(csc(['extract', '=danger.txt', '--format', 'csv'], { cwd: folder }).stdout)
    expect(guarded.slice(1).every(([document]) => document === "'=danger.txt")).toBe(true)
    const raw = readCsv(
      csc(['extract', '=danger.txt', '--format', 'csv', '--csv-raw'], { cwd: folder }).stdout,
    )
    expect(raw.slice(1).every(([document]) => document === '=danger.txt')).toBe(true)
  })

  test('begins with the mark that Excel needs, if told to', () => {
    expect(csc(['extract', '--format', 'csv', '--excel']).stdout.startsWith('\uFEFFdocument,')).toBe(true)
  })
})

/** Written for the test, from RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (text[at] === '"' && text[at + 1] === '"') cell += text[at++]
        else if (text[at] === '"') break
        else cell += text[at]
      }
      at++
    } else for (; !/[,\r\n]/.test(text[at] ?? ','); at++) cell += text[at]
    row.push(cell)
    if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else {
      expect(text[at]).toBe(',')
      at++
    }
  }
  expect(row).toEqual([])
  return rows
}
