/** `csc grep` as people and scripts run it: its forms, its exit codes, its manners. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CSC, csc, folderWith, PROJECT } from './run-csc.ts'

const TEXT = [
  '15 March 2016',
  '',
  'The Department for Education spent £5 million on Family Hubs. “We will open',
  'ten more,” said Anna Smith. Another 20 will follow.',
  '',
  'Ofsted was not asked.',
  '',
].join('\n')

test('the command imports nothing while it runs: compiled code can’t', () => {
  expect(readFileSync(join(PROJECT, 'dist/command.cjs'), 'utf8')).not.toMatch(/\bimport\(["'`]/)
})

/** Runs in a folder that holds `a.txt`. */
function grep(...args: string[]) {
  return csc(['grep', ...args], {
    cwd: folderWith({ 'a.txt': TEXT, 'b.txt': '1 May 2017\n\nNothing here.\n' }),
  })
}

describe('forms', () => {
  test('a line a sentence, line ends within it as spaces', () => {
    expect(grep('open', 'a.txt').stdout).toBe('a.txt:3:63: “We will open ten more,” said Anna Smith.\n')
  })

  test('--heading', () => {
    expect(grep('Ofsted or "5 million"', '.', '--heading').stdout).toBe(
      'a.txt\n3:1: The Department for Education spent £5 million on Family Hubs.\n6:1: Ofsted was not asked.\n',
    )
  })

  test('/patterns/', () => {
    expect(grep('/[0-9]+ more|Another/', 'a.txt').stdout).toBe('a.txt:4:29: Another 20 will follow.\n')
  })

  test('-c and -l', () => {
    expect(grep('ofsted or million', '.', '-c').stdout).toBe('a.txt:2\n')
    expect(grep('ofsted or million', '.', '-l').stdout).toBe('a.txt\n')
  })

  test('-o', () => {
    expect(grep('programme:"Family Hubs" and money>1m', 'a.txt', '-o').stdout).toBe(
      'a.txt:3:36: £5 million\na.txt:3:50: Family Hubs\n',
    )
  })

  test('-A, -B and -C count sentences', () => {
    expect(grep('open', 'a.txt', '-A', '1').stdout.split('\n')).toEqual([
      'a.txt:3:63: “We will open ten more,” said Anna Smith.',
      'a.txt-4:29- Another 20 will follow.'.replace('4:29', '4-29'),
      '',
    ])
    expect(grep('follow', 'a.txt', '-B', '1').stdout).toMatch(/^a\.txt-3-63- .*\na\.txt:4:29: Another/)
    expect(grep('open', 'a.txt', '-C', '1').stdout.split('\n')).toHaveLength(4)
  })

  test('context that does not touch is parted', () => {
    expect(grep('million or ofsted', 'a.txt', '-A', '1').stdout).toContain('\n--\n')
  })

  test('--quote', () => {
    expect(grep('open', 'a.txt', '--quote').stdout).toMatch(
      /^“‘We will open ten more,’ said Anna Smith\.”\n {2}Anna Smith\n {2}.*15 March 2016\n {2}a\.txt:3:63\n$/,
    )
  })

  test('--quote makes straight marks within a sentence single ones, and names in full who has a surname only', () => {
    const text = '15 March 2016\n\nAnna Smith came.\n\nMs Smith said: "We gave £5m in 2010. It will rise."\n'
    const cwd = folderWith({ 'q.txt': text })
    expect(csc(['grep', 'gave', 'q.txt', '--quote'], { cwd }).stdout).toMatch(
      /^“Ms Smith said: ‘We gave £5m in 2010\.’”\n {2}Anna Smith\n/,
    )
    expect(csc(['grep', 'rise', 'q.txt', '--quote'], { cwd }).stdout).toMatch(/^“It will rise\.”\n/)
  })

  test('--quote closes a quotation that goes on, and leaves out the mark of one that began before', () => {
    const cwd = folderWith({
      'q.txt': 'News\n\n1 May 2017\n\nAnna Smith said: “We came early. Nobody was there.”\n',
    })
    const sentences = csc(['grep', 'came or nobody', 'q.txt', '--quote'], { cwd }).stdout.match(/^“.*$/gm)
    expect(sentences).toEqual(['“Anna Smith said: ‘We came early.’”', '“Nobody was there.”'])
  })

  test('--kwic has the words below one another', () => {
    const lines = grep('million or ofsted', 'a.txt', '--kwic').stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.indexOf('million'))).toContain(50)
    expect(lines.map((line) => line.indexOf('Ofsted'))).toContain(50)
    expect(lines[0]).toMatch(/ {2}a\.txt:3:\d+$/)
  })

  test('colours mark the hits and nothing else', () => {
    const { stdout } = grep('ofsted', 'a.txt', '--color', 'always')
    expect(stdout).toContain('\u001b[1m\u001b[31mOfsted\u001b[39m\u001b[22m was not asked.')
    expect(grep('ofsted', 'a.txt').stdout).not.toContain('\u001b')
  })

  test('one form at a time', () => {
    const { code, stderr } = grep('ofsted', 'a.txt', '-c', '-l')
    expect(code).toBe(2)
    expect(stderr).toBe('csc: one of -c, -l, -o, --json, --quote and --kwic was expected, not several\n')
  })
})

describe('--json', () => {
  const messages = () =>
    grep('open or money:5m', 'a.txt', '--json')
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  test('has the messages of ripgrep in their order', () => {
    expect(messages().map(({ type }) => type)).toEqual(['begin', 'match', 'match', 'end', 'summary'])
  })

  test('offsets are bytes of the file, as ripgrep’s', () => {
    const bytes = Buffer.from(TEXT)
    for (const { type, data } of messages()) {
      if (type !== 'match') continue
      const lines = Buffer.from(data.lines.text)
      expect(bytes.subarray(data.absolute_offset, data.absolute_offset + lines.length)).toEqual(lines)
      for (const { match, start, end } of data.submatches)
        expect(lines.subarray(start, end).toString()).toBe(match.text)
      expect(data.csc.sentence).toBe([...TEXT].slice(data.csc.start, data.csc.end).join(''))
    }
  })

  test('counts', () => {
    expect(messages().at(-1).data.stats).toMatchObject({
      searches_with_match: 1,
      matched_lines: 2,
      matches: 2,
    })
  })
})

describe('exit codes', () => {
  test('0 where something was found, 1 where nothing was', () => {
    expect(grep('Ofsted', '.').code).toBe(0)
    expect(grep('zebra', '.')).toMatchObject({ code: 1, stdout: '' })
  })

  test('2 for a query that can’t be read, with a caret', () => {
    expect(grep('money>=lots', '.')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'csc: in the query, at column 8: an amount was expected, such as 100m, £1.5bn or 250000\n  money>=lots\n         ^^^^\n',
    })
  })

  test('2 for a file that can’t be read, after what the others have', () => {
    const { code, stdout, stderr } = grep('Ofsted', 'a.txt', 'missing.txt')
    expect([code, stdout]).toEqual([2, 'a.txt:6:1: Ofsted was not asked.\n'])
    expect(stderr).toMatch(/missing\.txt/)
  })

  test('2 without a query', () => {
    expect(grep().code).toBe(2)
  })
})

test('an unknown name suggests the nearest', () => {
  const { code, stderr } = grep('programme:"Famly Hubs"', 'a.txt')
  expect(code).toBe(1)
  expect(stderr).toContain('no lexicon has a programme “Famly Hubs”; did you mean “Family Hubs”?')
})

test('a name that only the documents have is no mistake', () => {
  expect(grep('body:"Nowhere Board"', 'a.txt').stderr).toMatch(/no lexicon has a body “Nowhere Board”/)
  const cwd = folderWith({ 'c.txt': '1 May 2017\n\nThe Nowhere Growth Board met in May.\n' })
  const { code, stderr } = csc(['grep', 'body:"Nowhere Growth Board"', 'c.txt'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
})

test('nothing of a document reaches the terminal as a command', () => {
  const cwd = folderWith({ 'e.txt': '1 May 2017\n\nOfsted \u001b[2J came \u202Etoday.\n' })
  for (const form of [[], ['-o'], ['--quote'], ['--kwic']])
    expect(csc(['grep', 'Ofsted came', 'e.txt', ...form], { cwd }).stdout).not.toContain('\u001b')
})

test('a reader that goes away ends the run quietly', async () => {
  const child = spawn(process.execPath, [CSC, 'grep', 'the or a or of', '-C', '9', 'corpus'], {
    cwd: PROJECT,
  })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, errors.replace(/^csc: skipped .*\n/m, '')]).toEqual([0, ''])
})

test('every field stands in the help', () => {
  const { stdout } = csc(['grep', '--help'])
  const help = stdout.replace(/\s+/g, ' ')
  for (const [, name] of readFileSync(join(PROJECT, 'src/query/fields.ts'), 'utf8').matchAll(
    /^ {4}name: '(\w+)'/gm,
  ))
    expect(help).toContain(`${name}, `)
})
