#!/usr/bin/env node
// Answers --version at once; everything else is the compiled command line's.
import { readFileSync } from 'node:fs'

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  const manifest = new URL('../package.json', import.meta.url)
  process.stdout.write(`${JSON.parse(readFileSync(manifest, 'utf8')).version}\n`)
} else {
  const { setFlagsFromString } = await import('node:v8')
  const { loadCommand } = await import('./load-command.js')
  const { main } = loadCommand()
  // One document after the other leaves little behind: without the first two V8 lets garbage grow to twice what csc needs, and
  // is no faster for it. With the third V8's compiler takes a third of its time, since it copies less code into what calls it:
  // of 8 MB 1.7 s of 12 s of all processors, which --jobs needs for work (100, 150 and 200 measure alike).
  // They hold in worker threads too. After loading, since compiled code is taken only under the flags that it was made with.
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')
  await main(process.argv.slice(2))
}
