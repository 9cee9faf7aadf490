// `npm run spark`: the recipe for Spark on a cluster of two workers that Spark starts on this machine, against one process:
// the records and the reports must be the same, byte for byte. Says that it was skipped where Java or PySpark is not to be had.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const PROJECT = at('../..')
const CSC = at('../../bin/csc.js')
const CLUSTER = 'local-cluster[2,1,1024]'
const VENV = join(tmpdir(), 'csc-spark')
const REPORTS = ['funding', 'commitments', 'timeline', 'entities']

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  })
  if (status === 0) return stdout
  throw new Error(`${command} ${args[0]}: ${error?.message ?? reason(stderr)}`)
}

/** The lines that name an error among the many that Spark writes. */
function reason(stderr) {
  const lines = stderr.trim().split('\n')
  const telling = lines.filter((line) => /\b\w*(?:Error|Exception): |^csc: .*error/.test(line))
  return (telling.length > 0 ? telling : lines).slice(-3).join(' | ')
}

/** The folder of the programs of an environment that has PySpark, made once. */
function pyspark() {
  const bin = join(VENV, 'bin')
  if (!existsSync(join(bin, 'spark-submit'))) {
    run('java', ['-version'])
    run('python3', ['-m', 'venv', VENV])
    run(join(bin, 'pip'), ['install', '--quiet', 'pyspark'])
  }
  return bin
}

/** Many small documents, so that every partition gets some. */
function documentLines() {
  return ['documents', 'devset'].flatMap((part) =>
    readdirSync(join(PROJECT, 'corpus', part))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(PROJECT, 'corpus', part, name), 'utf8')
        return `${JSON.stringify({ document: `${part}/${name}`, text, published: '2017-03-21' })}\n`
      }),
  )
}

function compare(bin, folder) {
  const programs = join(folder, 'bin')
  mkdirSync(programs)
  writeFileSync(join(programs, 'csc'), `#!/bin/sh\nexec '${process.execPath}' '${CSC}' "$@"\n`)
  chmodSync(join(programs, 'csc'), 0o755)
  const env = {
    ...process.env,
    PATH: [programs, bin, process.env.PATH].join(delimiter),
    PYSPARK_PYTHON: join(bin, 'python3'),
    SPARK_LOCAL_IP: '127.0.0.1',
  }
  const lines = documentLines()
  writeFileSync(join(folder, 'documents.jsonl'), lines.join(''))
  run(
    'spark-submit',
    ['--master', CLUSTER, at('extract.py'), join(folder, 'documents.jsonl'), join(folder, 'records')],
    {
      cwd: folder,
      env,
    },
  )
  const parts = readdirSync(join(folder, 'records'))
    .filter((name) => /^part-\d+$/.test(name))
    .sort()
  const shared = parts.map((name) => readFileSync(join(folder, 'records', name), 'utf8')).join('')
  const alone = run('csc', ['extract', '-', '--stdin-name', 'documents.jsonl', '--format', 'jsonl'], {
    cwd: folder,
    env,
    input: lines.join(''),
  })
  const records = alone.slice(alone.indexOf('\n') + 1)
  writeFileSync(join(folder, 'alone.jsonl'), records)
  const differing = REPORTS.filter((report) => {
    const of = (files) =>
      run('csc', ['report', report, '--receipts', '--format', 'json', '--from', files], { cwd: folder, env })
    return of('records/part-*') !== of('alone.jsonl')
  })
  const version = run(join(bin, 'python3'), ['-c', 'import pyspark; print(pyspark.__version__)']).trim()
  process.stdout.write(
    `PySpark ${version}, ${CLUSTER}: ${lines.length} documents in ${parts.length} parts\n` +
      `records (${Buffer.byteLength(records)} bytes): ${shared === records ? 'the same bytes as one process' : 'DIFFERENT'}\n` +
      `reports ${REPORTS.join(', ')}: ${differing.length === 0 ? 'the same bytes' : `DIFFERENT: ${differing.join(', ')}`}\n`,
  )
  return shared === records && differing.length === 0
}

let bin = null
try {
  bin = pyspark()
} catch (error) {
  process.stdout.write(`skipped: PySpark is not to be had here (${error.message})\n`)
}
if (bin !== null) {
  const folder = mkdtempSync(join(tmpdir(), 'csc-spark-run-'))
  try {
    process.exitCode = compare(bin, folder) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
