/** The bundle of the command line as the build leaves it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT } from './run-csc.ts'

// `bin/load-command.js` reads it as latin1: what stands beyond ASCII would come out as other letters.
test('holds nothing but ASCII', () => {
  const bytes = readFileSync(join(PROJECT, 'dist/command.cjs'))
  const beyond = bytes.findIndex((byte) => byte > 0x7f)
  expect(beyond < 0 ? '' : bytes.toString('utf8', beyond - 40, beyond + 40)).toBe('')
})
