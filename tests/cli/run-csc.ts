/** Words of a command line in, what the built csc makes of them out. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const CSC = join(import.meta.dirname, '../../bin/csc.js')
export const PROJECT = join(import.meta.dirname, '../..')

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

export function csc(args: readonly string[], { cwd = PROJECT, input = '', env = {} }: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CSC, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, HOME: '/nonexistent', ...env },
  })
  return { code: status, stdout, stderr }
}

/** A folder with these files, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'csc-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
