// `npm run bench:hostile`: inputs of a size that nobody should have made, each with what came of it, how long it took
// and how much memory it held at most. `-- 4` makes the texts 4 MB instead of 50, `-- 50 commas` runs one of them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CSC = fileURLToPath(new URL('../../bin/csc.js', import.meta.url))
const MEMORY = new URL('peak-memory.mjs', import.meta.url).href
const FILES = 20_000
const HANDLES = 256
const NAMES = 100_000
const CHUNK = 1 << 20
const TEXT = 'The Department for Education will spend £5 million by March 2030.\n'
const SENTENCE = 'The council will spend £5 million on new buses by March 2030. '

/** What fills a file, by what it tries. */
const RUNS = {
  'one line of sentences': SENTENCE,
  'one line of words': 'words without an end ',
  'one word': 'a',
  digits: '7',
  'pound signs': '£',
  commas: ',',
  brackets: '(',
  capitals: 'A',
  'words in capitals': 'BOARD ',
  spaces: ' ',
  'line ends': '\n',
}

/** A word of its own for each number. */
const word = (number) => {
  let letters = ''
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 26))
    letters += String.fromCharCode(97 + (rest % 26))
  return letters[0].toUpperCase() + letters.slice(1)
}

function fill(file, unit, bytes) {
  const part = Buffer.from(unit.repeat(Math.ceil(CHUNK / Buffer.byteLength(unit))))
  const descriptor = openSync(file, 'w')
  for (let written = 0; written < bytes; written += part.length) writeSync(descriptor, part)
  closeSync(descriptor)
}

/** Each puts its files into a folder and returns the arguments of `csc extract`, with words of a shell before it. */
function inputs(megabytes) {
  const texts = Object.entries(RUNS).map(([name, unit]) => ({
    name: `${megabytes} MB: ${name}`,
    make(folder) {
      fill(join(folder, 'a.txt'), unit, megabytes * 1e6)
      return { args: ['a.txt'] }
    },
  }))
  const files = {
    name: `${FILES.toLocaleString('en')} files, ${HANDLES} handles`,
    make(folder) {
      mkdirSync(join(folder, 'in'))
      for (let file = 0; file < FILES; file++) writeFileSync(join(folder, 'in', `${file}.txt`), TEXT)
      return { args: ['in'], before: `ulimit -n ${HANDLES};` }
    },
  }
  const names = {
    name: `a lexicon of ${NAMES.toLocaleString('en')} names`,
    make(folder) {
      const lines = Array.from({ length: NAMES }, (_, number) => `  - name: ${word(number)} Trust\n`)
      writeFileSync(join(folder, 'names.yaml'), `bodies:\n${lines.join('')}`)
      writeFileSync(join(folder, 'a.txt'), `The ${word(NAMES - 1)} Trust spoke.\n`)
      return { args: ['a.txt', '--lexicon', 'names.yaml'] }
    },
  }
  return [...texts, files, names]
}

async function run({ make }) {
  const folder = mkdtempSync(join(tmpdir(), 'csc-hostile-'))
  const { args, before = '' } = make(folder)
  const begin = performance.now()
  const child = spawn(
    'sh',
    [
      '-c',
      `${before} exec "$0" "$@"`,
      process.execPath,
      '--import',
      MEMORY,
      CSC,
      'extract',
      '--format',
      'jsonl',
      ...args,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  )
  let [records, errors, kilobytes] = [0, '', '']
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) records++
  })
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(0, 2000)
  })
  child.stdio[3].on('data', (chunk) => {
    kilobytes += chunk
  })
  const [code, signal] = await once(child, 'close')
  const seconds = (performance.now() - begin) / 1000
  rmSync(folder, { recursive: true })
  const [line] = errors.split('\n')
  const result = `${signal ?? `exit ${code}`}, ${records} records${line === '' ? '' : `; ${line.slice(0, 90)}`}`
  return { result, seconds, megabytes: Number(kilobytes) / 1024 }
}

const [size = '50', only = ''] = process.argv.slice(2)
process.stdout.write(`${'input'.padEnd(34)} ${'time'.padStart(8)} ${'memory'.padStart(8)}  result\n`)
for (const input of inputs(Number(size))) {
  if (!input.name.includes(only)) continue
  const { result, seconds, megabytes } = await run(input)
  process.stdout.write(
    `${input.name.padEnd(34)} ${`${seconds.toFixed(1)} s`.padStart(8)} ${`${megabytes.toFixed(0)} MB`.padStart(8)}  ${result}\n`,
  )
}
