/** Python on this machine, where there is one with the packages that a test needs. */
import { spawnSync } from 'node:child_process'

/** `CSC_TEST_PYTHON` names another interpreter, of a virtual environment say. */
const PYTHON = process.env.CSC_TEST_PYTHON ?? 'python3'

/** Null where it runs and has the modules, else the reason why the test is skipped. */
export function missingPython(...modules: readonly string[]): string | null {
  for (const name of ['sys', ...modules]) {
    const { status } = spawnSync(PYTHON, ['-c', `import ${name}`])
    if (status !== 0)
      return name === 'sys' ? `${PYTHON} does not run here` : `${PYTHON} has no module ${name}`
  }
  return null
}

/** What the script prints; throws with its complaints where it fails. */
export function python(script: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', script, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
