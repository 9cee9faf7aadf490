/** Pieces of files in, a folder that appears whole or not at all out. */
import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { FilePiece } from '../render/format.ts'
import { UsageError } from './command.ts'
import type { Terminal } from './terminal.ts'

export class FolderOutput {
  readonly #path: string
  readonly #temporary: string
  readonly #forget: () => void

  /** The folder may be there only if it is empty: nothing of the user's is overwritten. */
  constructor(path: string, terminal: Terminal) {
    const target = resolve(path)
    if (!isFree(target)) throw new UsageError(`${path} is there already; name a folder that is new or empty`)
    this.#path = target
    this.#temporary = join(
      dirname(target),
      `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}`,
    )
    this.#forget = terminal.onInterrupt(() => this.discard())
    mkdirSync(this.#temporary, { recursive: true })
  }

  write(pieces: readonly FilePiece[]): void {
    for (const { path, text } of pieces) {
      const file = join(this.#temporary, insidePath(path))
      mkdirSync(dirname(file), { recursive: true })
      appendFileSync(file, text)
    }
  }

  finish(): void {
    // On some systems a folder can't take the place of an empty one.
    if (existsSync(this.#path)) rmdirSync(this.#path)
    renameSync(this.#temporary, this.#path)
    this.#forget()
  }

  discard(): void {
    this.#forget()
    rmSync(this.#temporary, { recursive: true, force: true })
  }
}

function isFree(path: string): boolean {
  try {
    return readdirSync(path).length === 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false
    throw error
  }
}

/** No part leads out of the folder. */
function insidePath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
}
