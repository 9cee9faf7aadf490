// Runs the built command over the documents and keeps what V8 compiled on the way, beside the bundle. It is left out of the
// package: what V8 has compiled by the end depends on time, and the same sources must pack to the same bytes.
import { rmSync, writeFileSync } from 'node:fs'
import { CODE_CACHE, loadCommand } from './bin/load-command.js'

const LINES = ['extract', 'extract --format jsonl', 'grep money>=1m', 'report funding --receipts']

rmSync(CODE_CACHE, { force: true })
const { script, main } = loadCommand()
const { write } = process.stdout
process.stdout.write = (_, written) => written()
for (const line of LINES) {
  await main([...line.split(' '), 'corpus/documents'])
  if (process.exitCode !== 0) throw new Error(`csc ${line}: exit code ${process.exitCode}`)
}
process.stdout.write = write
writeFileSync(CODE_CACHE, script.createCachedData())
