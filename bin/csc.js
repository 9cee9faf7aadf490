#!/usr/bin/env node
// Answers --version at once; everything else is the compiled command line's.
import { readFileSync } from 'node:fs'

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  const manifest = new URL('../package.json', import.meta.url)
  process.stdout.write(`${JSON.parse(readFileSync(manifest, 'utf8')).version}\n`)
} else {
  const { loadCommand } = await import('./load-command.js')
  await loadCommand().main(process.argv.slice(2))
}
