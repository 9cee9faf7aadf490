// `npm run bench:growth`: texts made to be slow. For each: the exit code and the records, time and peak memory at a
// size and at twice that size; time that more than triples is marked. `-- 4` begins at 4 MB, `-- 1 commas` runs one text.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const CSC = at('../../bin/csc.js')
const MEMORY = new URL('peak-memory.mjs', import.meta.url).href
const LIMIT = 120_000

const repeated = (part) => (bytes) => part.repeat(Math.ceil(bytes / Buffer.byteLength(part)))
const numbered = (line) => (bytes) => {
  const lines = []
  for (let size = 0, number = 1; size < bytes; number++) {
    const text = line(number)
    lines.push(text)
    size += text.length
  }
  return lines.join('')
}
/** A word of its own for each number, so that no table of names stays small. */
const word = (number) => {
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor(rest / 26))
    letters += String.fromCharCode(97 + (rest % 26))
  return letters[0].toUpperCase() + letters.slice(1)
}

/** Names of texts and what makes them so long. */
export const HOSTILE = {
  'one line of words': repeated('words without an end '),
  digits: repeated('7'),
  'digits, one line each': repeated('7\n'),
  'pound signs': repeated('£'),
  commas: repeated(','),
  'commas and digits': repeated('1,'),
  'full stops': repeated('.'),
  'full stops and digits': repeated('1.'),
  hyphens: repeated('-'),
  colons: repeated(':'),
  slashes: repeated('/'),
  'opening brackets': repeated('('),
  'bracket pairs': repeated('()'),
  'nested brackets with names': repeated('(Board of '),
  'one capital': repeated('A'),
  capitals: repeated('A B C '),
  'initials with stops': repeated('A. '),
  'capitalised words': repeated('Board '),
  'names of one kind': repeated('Department for Education '),
  'names with of': repeated('Board of '),
  'the Board': repeated('the Board said '),
  'abbreviations in brackets': repeated('Board (B) '),
  'a sum a year or': repeated('£5 a year or '),
  'sums and and': repeated('£5 and '),
  'sums in ranges': repeated('£5 to '),
  'sums behind sums': repeated('£5 '),
  'sums with commas': repeated('£5, '),
  'million million': repeated('million '),
  'two hundred and': repeated('two hundred and '),
  years: repeated('2016 '),
  'years with dashes': repeated('2016-'),
  'years and and': repeated('2016 and '),
  dates: repeated('1 May 2016, '),
  'days and months': repeated('1 May and '),
  'last last': repeated('last '),
  'the next years': repeated('the next two years '),
  'quotations never closed': repeated('“ '),
  'quoted words never closed': repeated('“We will act, '),
  'straight quotation marks': repeated('" '),
  apostrophes: repeated("' "),
  'said that': repeated('Mr Smith said that '),
  'she said': repeated('she said '),
  'will and': repeated('will and '),
  'will provide': repeated('we will provide '),
  'and and': repeated('and '),
  'to to': repeated('to '),
  'which which': repeated('which '),
  'of of': repeated('of '),
  'commitments with and': repeated('we will build homes and '),
  'commitments, a paragraph each': repeated('We will build homes.\n\n'),
  'commitments, one sentence': repeated('we will spend £5m on homes, '),
  'list items': numbered((number) => `- item ${number} with £${number}m\n`),
  'list items below a promise': (bytes) => `We will:\n${repeated('- build homes\n')(bytes)}`,
  'numbered list': numbered((number) => `${number}. Build homes\n`),
  'table rows': numbered((number) => `| Row ${number} | £${number}m | 2016 |\n`),
  'table of columns by spaces': numbered((number) => `Row ${number}    12,000    13,000\n`),
  'one wide row': repeated('| 12 '),
  headings: repeated('# Heading\n\n'),
  'empty lines': repeated('\n'),
  'carriage returns': repeated('\r'),
  spaces: repeated(' '),
  tabs: repeated('\t'),
  'spaces and a letter': (bytes) => `${' '.repeat(bytes)}a`,
  'short lines': repeated('a\n'),
  'navigation lines': repeated('Home\nNews\nContact us\n'),
  'lines of one page': numbered((number) => `Page ${number} of 90000\n\nThe Board met.\n\n`),
  addresses: repeated('https://example.org/a '),
  'one address': (bytes) => `https://example.org/${'a.'.repeat(bytes / 2)}`,
  'dots and letters': repeated('a.'),
  'mail signs': repeated('a@'),
  'combining marks': (bytes) => `a${'\u0301'.repeat(bytes / 2)}`,
  'zero-width characters': (bytes) => `a${'\u200b'.repeat(bytes / 3)}b`,
  emoji: repeated('😀'),
  'words all different': numbered((number) => `${word(number)} `),
  'bodies all different': numbered((number) => `The ${word(number)} Trust said. `),
  'bodies with one first word': numbered((number) => `The Ann ${word(number)} Trust said. `),
  'departments all different': numbered((number) => `The Department for ${word(number)} said. `),
  'programmes all different': numbered((number) => `The ${word(number)} Programme will get £${number}. `),
  'persons all different': numbered((number) => `Dr Ann ${word(number)} said. `),
  'places all different': numbered((number) => `homes in ${word(number)}, `),
  'offices all different': numbered((number) => `the Minister for ${word(number)} said. `),
  'titles all different': numbered((number) => `the report “${word(number)} Matters” (2016). `),
  'definitions all different': numbered((number) => `${word(number)} Care Trust (${word(number)[0]}CT) `),
  'turns of a debate': numbered((number) => `Mr ${word(number)}: We will act.\n\n`),
}

async function run(file) {
  const begin = process.hrtime.bigint()
  const args = ['--import', MEMORY, CSC, 'extract', '--format', 'jsonl', file]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore', 'pipe'] })
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT)
  let kilobytes = ''
  let records = 0
  child.stdio[3].on('data', (chunk) => {
    kilobytes += chunk
  })
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) records++
  })
  const [code, signal] = await once(child, 'close')
  clearTimeout(timer)
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9
  return {
    result: signal === null ? `${code}, ${records} records` : 'too slow',
    seconds,
    megabytes: Number(kilobytes) / 1024,
  }
}

const [size = '1', only] = process.argv.slice(2)
const bytes = Number(size) * 1024 * 1024
const folder = join(tmpdir(), `csc-hostile-${process.pid}`)
mkdirSync(folder, { recursive: true })
let slow = 0
process.stdout.write(
  `${'input'.padEnd(32)} ${`${size} MB`.padStart(9)} ${'twice'.padStart(9)}  times   memory  result\n`,
)
for (const [name, make] of Object.entries(HOSTILE)) {
  if (only !== undefined && !name.includes(only)) continue
  const file = join(folder, 'hostile.txt')
  writeFileSync(file, make(bytes))
  const one = await run(file)
  writeFileSync(file, make(bytes * 2))
  const two = one.result === 'too slow' ? one : await run(file)
  // Starting takes its share of the first.
  const times = (two.seconds - 0.1) / Math.max(0.2, one.seconds - 0.1)
  const marked = times > 3 || two.result === 'too slow'
  if (marked) slow++
  process.stdout.write(
    `${name.padEnd(32)} ${one.seconds.toFixed(2).padStart(7)} s ${two.seconds.toFixed(2).padStart(7)} s ${times.toFixed(1).padStart(6)} ` +
      `${two.megabytes.toFixed(0).padStart(5)} MB  ${two.result}${marked ? '  <- not linear' : ''}\n`,
  )
}
rmSync(folder, { recursive: true })
process.exitCode = slow > 0 ? 1 : 0
