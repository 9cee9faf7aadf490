// `npm run bench`: how long csc takes, and how much memory, beside plain reading, one regular expression and its peers.
// The corpus is generated once, in the system's folder for temporary files. `npm run bench -- --quick` measures 1 MB only.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateCorpus } from './generate-corpus.mjs'
import { measure } from './measure.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const CSC = at('../../bin/csc.js')
const PROGRAMS = at('programs.mjs')
const quick = process.argv.includes('--quick')

const corpus = (name, megabytes, options) => {
  const folder = join(tmpdir(), 'csc-bench', name)
  generateCorpus(folder, megabytes, options)
  return folder
}
const program = (name, folder) => [PROGRAMS, name, folder]
const extract = (folder, ...more) => [CSC, 'extract', folder, '--format', 'jsonl', ...more]
const print = (text) => process.stdout.write(`${text}\n`)

async function starting() {
  const small = join(corpus('1', 1), '00000.txt')
  const commands = {
    'node -e 0': ['-e', '0'],
    'csc --version': [CSC, '--version'],
    'csc extract, one small file': extract(small),
  }
  const results = await measure(commands, 15, { memory: false })
  print('\nStart-up, median of 15 interleaved runs')
  for (const [name, { milliseconds }] of Object.entries(results))
    print(
      `  ${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio(milliseconds, results['node -e 0'].milliseconds)} × node -e 0`,
    )
}

async function reading(megabytes, rounds) {
  const folder = corpus(`${megabytes}`, megabytes)
  const commands = {
    'reading alone': program('read', folder),
    'one regular expression': program('regex', folder),
    'csc extract': extract(folder),
    'chrono-node (dates only)': program('chrono', folder),
    'wink-nlp': program('wink', folder),
    ...(megabytes === 1 ? { compromise: program('compromise', folder) } : {}),
  }
  const results = await measure(commands, rounds)
  const csc = results['csc extract']
  print(`\n${megabytes} MB in files of 4 KB, median of ${rounds} interleaved runs`)
  for (const [name, { milliseconds, megabytes: memory }] of Object.entries(results))
    print(
      `  ${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(6)} ms  ${memory.toFixed(0).padStart(4)} MB  csc takes ${ratio(csc.milliseconds, milliseconds)} of this`,
    )
  return csc
}

async function shapes() {
  const commands = {
    '16 MB in files of 4 KB': extract(corpus('16', 16)),
    '16 MB in one file': extract(corpus('16-in-one', 16, { oneFile: true })),
  }
  const results = await measure(commands, 3)
  print('\nOne large file beside many small ones')
  for (const [name, { milliseconds, megabytes }] of Object.entries(results))
    print(
      `  ${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(6)} ms  ${megabytes.toFixed(0).padStart(4)} MB`,
    )
}

function ratio(one, other) {
  return (one / other).toFixed(2).padStart(6)
}

await starting()
const one = await reading(1, 3)
if (!quick) {
  const four = await reading(4, 3)
  const sixteen = await reading(16, 3)
  print(
    `\nTime from 4 to 16 MB: ${ratio(sixteen.milliseconds, four.milliseconds).trim()} times; memory from 1 to 16 MB: ${one.megabytes.toFixed(0)} to ${sixteen.megabytes.toFixed(0)} MB`,
  )
  await shapes()
}
