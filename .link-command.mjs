// Lets `npx csc` in a clone find the clone's own command at once: npm links the commands of dependencies only, and
// otherwise goes by way of a cache of its own. Windows has no such links and takes that way.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'

if (process.platform !== 'win32' && existsSync('node_modules')) {
  mkdirSync('node_modules/.bin', { recursive: true })
  rmSync('node_modules/.bin/csc', { force: true })
  symlinkSync('../../bin/csc.js', 'node_modules/.bin/csc')
  chmodSync('bin/csc.js', 0o755)
}
