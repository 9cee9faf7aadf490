// Loads the bundled command line with the machine code's forerunner that the build made for it, so that V8 neither
// parses nor compiles what every run needs. Named after the Node that made it: V8 refuses only what another version of V8
// has made, and builds of Node that share one crash on each other's.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const BUNDLE = fileURLToPath(new URL('../dist/command.cjs', import.meta.url))
export const CODE_CACHE = `${BUNDLE}.${process.version}-${process.arch}.cache`

/** The bundle's exports, and the script that they come from. */
export function loadCommand() {
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(BUNDLE, 'latin1')}\n})`,
    { filename: BUNDLE, cachedData: codeCache() },
  )
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE))
  return { script, ...module.exports }
}

function codeCache() {
  try {
    return readFileSync(CODE_CACHE)
  } catch {
    return undefined
  }
}
