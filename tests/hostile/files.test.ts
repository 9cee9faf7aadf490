/** Files, folders and lexicons that nobody should have made: each ends in valid output or one clear line, soon. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CSC, csc, folderWith } from '../cli/run-csc.ts'
import { noted } from './ledger.ts'

const TEXT = 'The Department for Education will spend £5 million by March 2030.\n'
const MEMORY = new URL('../bench/peak-memory.mjs', import.meta.url).href
const ONE_LINE = /^csc: [^\p{Cc}]+\n$/u

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** At most held by csc. */
  readonly megabytes: number
}

function start(command: string, args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr, output } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: 60_000,
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, NODE: process.execPath, CSC, NODE_OPTIONS: `--import ${MEMORY}` },
  })
  return { code: status, stdout, stderr, megabytes: Number(output[3]) / 1024 }
}

function shell(command: string, cwd: string): Outcome {
  return start('sh', ['-c', command], cwd)
}

function outcomeLine({ code, stdout, stderr }: Outcome): string {
  const first = stderr.split('\n')[0]!.slice(0, 100)
  return `exit ${code}, ${stdout.length} characters${first === '' ? '' : `; ${first}`}`
}

function tried(what: string, run: () => Outcome): Outcome {
  return noted(what, run, outcomeLine, ({ megabytes }) => megabytes)
}

const extract = (folder: string, ...args: readonly string[]): Outcome =>
  start(process.execPath, [CSC, 'extract', '--format', 'jsonl', ...args], folder)

function documents({ stdout }: Outcome): string[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{"record":"document"'))
    .map((line) => JSON.parse(line).document)
}

function sums({ stdout }: Outcome): string[] {
  return stdout
    .split('\n')
    .filter((line) => line.includes('"type":"money"'))
    .map((line) => JSON.parse(line).text)
}

describe('encodings', () => {
  const words = 'Ofsted “spent” £5m – or €6m.\n'
  const utf16 = Buffer.from(`\uFEFF${words}`, 'utf16le')
  const western = Buffer.from(
    words.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96').replace('€', '\x80'),
    'latin1',
  )
  test.each<[string, Buffer, string[]]>([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`), ['£5m', '€6m']],
    ['UTF-16 little-endian', utf16, ['£5m', '€6m']],
    ['UTF-16 big-endian', Buffer.from(utf16).swap16(), ['£5m', '€6m']],
    ['UTF-16 with a byte missing', utf16.subarray(0, -1), ['£5m', '€6m']],
    ['Windows-1252', western, ['£5m', '€6m']],
    ['UTF-8 cut within a character', Buffer.from(words).subarray(0, -9), []],
    ['UTF-8 and Windows-1252 in one file', Buffer.concat([Buffer.from(words), western]), ['€6m']],
  ])('%s', (name, bytes, expected) => {
    const outcome = tried(name, () => extract(folderWith({ 'a.txt': bytes }), 'a.txt'))
    expect(outcome.code).toBe(0)
    for (const sum of expected) expect(sums(outcome)).toContain(sum)
  })

  test.each<[string, Buffer]>([
    ['every byte there is', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ['an archive', Buffer.from('PK\x03\x04\0\0\0\0')],
  ])('%s is refused in one line', (name, bytes) => {
    const outcome = tried(name, () =>
      extract(folderWith({ 'a.txt': bytes, 'b.txt': TEXT }), 'a.txt', 'b.txt'),
    )
    expect(outcome.code).toBe(2)
    expect(documents(outcome)).toEqual(['b.txt'])
    expect(outcome.stderr.split('\n')[0]).toMatch(/^csc: a\.txt: /)
  })
})

describe('what is no file', () => {
  test.each(['pipe', '/dev/zero', '/dev/null', '/dev/tty'])('%s, named outright', (path) => {
    const folder = folderWith({ 'b.txt': TEXT })
    spawnSync('mkfifo', [join(folder, 'pipe')])
    const outcome = tried(path === 'pipe' ? 'a pipe that nobody writes to' : path, () =>
      shell(`"$NODE" "$CSC" extract --format jsonl ${path} b.txt`, folder),
    )
    expect([0, 2]).toContain(outcome.code)
    expect(documents(outcome)).toContain('b.txt')
  })

  test('pipes, loops and dead links within a folder are passed over', () => {
    const folder = folderWith({ 'in/b.txt': TEXT })
    const inside = join(folder, 'in')
    spawnSync('mkfifo', [join(inside, 'pipe.txt')])
    symlinkSync('.', join(inside, 'loop'))
    symlinkSync('self.txt', join(inside, 'self.txt'))
    symlinkSync('gone.txt', join(inside, 'dead.txt'))
    mkdirSync(join(inside, 'folder.txt'))
    const outcome = tried('a folder with a pipe, loops and dead links', () =>
      shell('"$NODE" "$CSC" extract --format jsonl in', folder),
    )
    expect(outcome.code).not.toBeNull()
    expect(documents(outcome)).toContain('in/b.txt')
    expect(documents(outcome).length).toBeLessThanOrEqual(2)
  })
})

describe('odd names of files', () => {
  test('are found in a folder and by name', () => {
    const names = [
      'new\nline.txt',
      '-dash.txt',
      'colon:1.txt',
      '\u001B[31mred.txt',
      ' space .txt',
      '[glob]*?.txt',
      '__proto__.txt',
      `${'l'.repeat(250)}.txt`,
    ].map((name) => `in/${name}`)
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, TEXT])))
    const outcome = tried('files of odd names', () => extract(folder, 'in'))
    expect(outcome.code).toBe(0)
    expect(documents(outcome).sort()).toEqual(names.sort())
    const table = csc(['extract', 'in'], { cwd: folder })
    expect(table.stdout).not.toContain('\u001B')
    expect(extract(folder, '--', ...names).stdout).toBe(outcome.stdout)
  })

  test('a name that is no UTF-8 does not stop the rest', () => {
    const folder = folderWith({ 'in/b.txt': TEXT })
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/in/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]),
      TEXT,
    )
    const outcome = tried('a file name that is no UTF-8', () => extract(folder, 'in'))
    expect(documents(outcome)).toContain('in/b.txt')
    expect(outcome.stderr.split('\n').length).toBeLessThanOrEqual(3)
  })

  test('errors show no control characters of a name', () => {
    const { code, stderr } = csc(['extract', '\u001B]0;title\u0007missing\n.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(ONE_LINE)
  })
})

describe('control characters in texts', () => {
  const hostile =
    'Ofsted \u001B[31mspent\u001B]0;owned\u0007 £5m\r on =cmd|x and\u202E the Brave\u001B[2J Fund.\n'

  test('reach no terminal and no table', () => {
    const folder = folderWith({
      'a.txt': hostile,
      'b.txt': '=SUM(A1) Trust got £5m from the Department for Education.\n',
    })
    for (const format of ['table', 'csv']) {
      const { stdout, code } = csc(['extract', '.', '--format', format, '--record', 'funding'], {
        cwd: folder,
      })
      expect(code).toBe(0)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      if (format === 'table') expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]/)
      expect(stdout).not.toMatch(/(?:^|,)"?[=+@]/m)
    }
    for (const line of extract(folder, '.').stdout.trimEnd().split('\n')) JSON.parse(line)
  })
})

describe('sizes', () => {
  test.each<[string, string]>([
    ['one line of half a megabyte', 'The council will spend £5 million on new buses. '.repeat(10_000)],
    ['half a megabyte of digits', '7'.repeat(500_000)],
    ['half a megabyte of pound signs', '£'.repeat(250_000)],
    ['half a megabyte of commas', ','.repeat(500_000)],
    ['half a megabyte of spaces', ' '.repeat(500_000)],
    ['half a megabyte of line ends', '\n'.repeat(500_000)],
    ['half a megabyte of one word', 'a'.repeat(500_000)],
    ['half a megabyte of capitals', 'N'.repeat(500_000)],
    ['half a megabyte of open brackets', '('.repeat(500_000)],
  ])('%s', (name, text) => {
    const folder = folderWith({ 'a.txt': text })
    const outcome = tried(name, () =>
      shell('"$NODE" --max-old-space-size=400 "$CSC" extract --format csv a.txt | wc -l', folder),
    )
    expect(outcome.code).toBe(0)
    expect(Number(outcome.stdout)).toBeGreaterThan(0)
  })

  test('1,000 files with 256 file handles', () => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`in/${n}.txt`, TEXT])),
    )
    const outcome = tried('1,000 files, 256 handles', () =>
      shell('ulimit -n 256; "$NODE" "$CSC" extract --format jsonl in', folder),
    )
    expect(outcome.code).toBe(0)
    expect(documents(outcome)).toHaveLength(1000)
  })
})

describe('metadata and lexicons', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)
    .join('\n')}\n`
  const deep = `bodies: ${'['.repeat(100_000)}\n`

  test.each<[string, string]>([
    ['aliases that multiply', bomb],
    ['a tag of JavaScript', 'bodies: !!js/function "function () { return 1 }"\n'],
    ['a tag of Python', 'bodies: !!python/object/apply:os.system ["echo owned"]\n'],
    ['brackets a hundred thousand deep', deep],
    ['an empty name', 'bodies:\n  - { name: "" }\n'],
    ['an empty alias', 'bodies:\n  - { name: A Board, aliases: [""] }\n'],
    ['a key of all objects', 'bodies:\n  - { name: A Board, __proto__: { id: x } }\n'],
    ['more than 10 MB', `# ${'x'.repeat(10 * 1024 * 1024)}\nbodies: []\n`],
    ['bytes that are no text', '\0\0\0'],
  ])('a lexicon with %s is refused in one line', (what, yaml) => {
    const folder = folderWith({ 'names.yaml': yaml, 'a.txt': TEXT })
    const outcome = tried(`lexicon: ${what}`, () => extract(folder, 'a.txt', '--lexicon', 'names.yaml'))
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).toMatch(/^csc: names\.yaml/)
    expect(outcome.stderr.trimEnd().split('\n').length).toBe(1)
  })

  test('names of one letter and of the signs of patterns are names', () => {
    const yaml = `bodies:\n  - { name: "A.*+?^\${}()|[]\\\\ Board" }\n  - { name: X }\n`
    const folder = folderWith({
      'names.yaml': yaml,
      'a.txt': `We met X and the A.*+?^\${}()|[]\\ Board today.\n`,
    })
    const outcome = tried('lexicon: signs of patterns', () =>
      extract(folder, 'a.txt', '--lexicon', 'names.yaml'),
    )
    expect(outcome.code).toBe(0)
    expect(outcome.stdout).toContain('Board')
  })

  test('100,000 names', () => {
    const names = Array.from({ length: 100_000 }, (_, n) => `  - name: Office of Matter ${n.toString(36)}`)
    const folder = folderWith({
      'names.yaml': `bodies:\n${names.join('\n')}\n`,
      'a.txt': `The Office of Matter 2s spoke.\n`,
    })
    const outcome = tried('lexicon: 100,000 names', () => extract(folder, 'a.txt', '--lexicon', 'names.yaml'))
    expect(outcome.code).toBe(0)
    expect(outcome.stdout).toContain('"text":"Office of Matter 2s"')
  })

  test.each<[string, Record<string, string>]>([
    ['a sidecar with aliases that multiply', { 'a.txt': TEXT, 'a.meta.yaml': bomb }],
    ['a sidecar a hundred thousand deep', { 'a.txt': TEXT, 'a.meta.yaml': deep }],
    ['front matter with aliases that multiply', { 'a.txt': `---\n${bomb}---\n${TEXT}` }],
    ['front matter of line ends', { 'a.txt': `---\r\n${'\r\n'.repeat(30_000)}!\r\n---\r\n${TEXT}` }],
    ['front matter that never ends', { 'a.txt': `---\n${'title: x\n'.repeat(8_000)}` }],
  ])('%s', (what, files) => {
    const outcome = tried(what, () => extract(folderWith({ ...files, 'b.txt': TEXT }), 'a.txt', 'b.txt'))
    expect([0, 2]).toContain(outcome.code)
    expect(documents(outcome)).toContain('b.txt')
  })

  test('a page nested fifty thousand deep', () => {
    const page = `<title>A page</title>${'<div>'.repeat(50_000)}Ofsted got £5m.`
    const outcome = tried('HTML nested 50,000 deep', () =>
      extract(folderWith({ 'a.html': page, 'b.txt': TEXT }), 'a.html', 'b.txt'),
    )
    expect([0, 2]).toContain(outcome.code)
    expect(documents(outcome)).toContain('b.txt')
  })
})
