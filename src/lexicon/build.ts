/** Compiles the YAML lexicons into the table that csc reads at start; run by `npm run build`. */
import { copyFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { checkEntries } from './check-entries.ts'
import { compileLexicon } from './compile.ts'
import type { NamedEntry } from './named-entry.ts'
import { readLexicon } from './read-lexicon.ts'

const data = new URL('../src/lexicon/data/', import.meta.url)
const output = new URL('./', import.meta.url)

const entries: NamedEntry[] = []
const faults: string[] = []
for (const file of readdirSync(data)
  .filter((name) => name.endsWith('.yaml'))
  .sort()) {
  const read = readLexicon(readFileSync(new URL(file, data), 'utf8'), file, true)
  for (const entry of read.entries) entries.push(entry)
  for (const { line, column, text } of read.messages) faults.push(`${file}:${line}:${column}: ${text}`)
}
for (const { severity, file, line, column, text } of checkEntries(entries)) {
  if (severity === 'error') faults.push(`${file}:${line}:${column}: ${text}`)
}
if (faults.length > 0) throw new Error(`the built-in lexicon is invalid\n${faults.join('\n')}`)
// Written aside and renamed, so that a reader never sees half of it.
const part = new URL(`lexicon.${process.pid}.part`, output)
writeFileSync(part, compileLexicon(entries))
renameSync(part, new URL('lexicon.bin', output))
copyFileSync(new URL('SOURCES.md', data), new URL('lexicon-sources.md', output))
