/** Files of a report in, a folder that has all of them or what it had before out; files of others stay as they are. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { FilePiece } from '../render/format.ts'
import { UsageError } from './command.ts'
import { sha256 } from './report-set.ts'
import type { Terminal } from './terminal.ts'

type Hashes = Readonly<Record<string, string>>

export class ReportFolder {
  readonly #name: string
  readonly #path: string
  /** Files that an earlier run wrote there. */
  readonly #earlier: Hashes
  readonly #isNew: boolean
  readonly #temporary: string
  readonly #forget: () => void
  readonly #files: string[] = []
  readonly #folders = new Set<string>()

  constructor(name: string, earlier: Hashes, terminal: Terminal) {
    this.#name = name
    this.#isNew = !existsSync(name)
    this.#path = this.#isNew ? resolve(name) : realpathSync(name)
    this.#earlier = earlier
    const mark = `.csc-${process.pid}-${randomBytes(4).toString('hex')}`
    // Inside a folder that is there: the place beside it may be another disk, or closed to us.
    this.#temporary = this.#isNew
      ? join(dirname(this.#path), `.${basename(this.#path)}${mark}`)
      : join(this.#path, mark)
    this.#forget = terminal.onInterrupt(() => this.discard())
    mkdirSync(this.#temporary, { recursive: true })
  }

  write({ path, text }: FilePiece): void {
    const file = join(this.#temporary, path)
    if (!this.#folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    this.#folders.add(dirname(file))
    const descriptor = openSync(file, 'wx')
    try {
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    this.#files.push(path)
  }

  /** Everything has been written. */
  finish(): void {
    if (this.#isNew) renameSync(this.#temporary, this.#path)
    else this.#replace()
    this.#forget()
  }

  discard(): void {
    this.#forget()
    rmSync(this.#temporary, { recursive: true, force: true })
  }

  /** File by file, so that nothing else in the folder is touched; what was replaced comes back where one step fails. */
  #replace(): void {
    const foreign = this.#files.find((path) => this.#isForeign(path))
    if (foreign !== undefined)
      throw new UsageError(
        `${join(this.#name, foreign)} is there, and no report of csc; move it, or name another folder`,
      )
    const done: (() => void)[] = []
    const move = (from: string, to: string) => {
      mkdirSync(dirname(to), { recursive: true })
      renameSync(from, to)
      done.push(() => renameSync(to, from))
    }
    const set = new Set(this.#files)
    try {
      for (const path of [...this.#stale(set), ...this.#files])
        if (exists(join(this.#path, path)))
          move(join(this.#path, path), join(this.#temporary, '.before', path))
      for (const path of this.#files) move(join(this.#temporary, path), join(this.#path, path))
    } catch (error) {
      for (const undo of done.reverse()) undo()
      throw error
    }
    rmSync(this.#temporary, { recursive: true, force: true })
    this.#removeEmpty(Object.keys(this.#earlier))
  }

  /** We write files: a folder in the place of one is somebody else's, whatever its name. */
  #isForeign(path: string): boolean {
    const there = lstatSync(join(this.#path, path), { throwIfNoEntry: false })
    return there !== undefined && (there.isDirectory() || !Object.hasOwn(this.#earlier, path))
  }

  /** What an earlier run wrote and this one did not, unless somebody changed it since. */
  #stale(now: ReadonlySet<string>): string[] {
    return Object.keys(this.#earlier).filter((path) => {
      if (now.has(path) || !isInside(path)) return false
      const file = join(this.#path, path)
      return exists(file) && sha256(readFileSync(file, 'utf8')) === this.#earlier[path]
    })
  }

  /** Folders of ours in which nothing is left. */
  #removeEmpty(paths: readonly string[]): void {
    for (const folder of new Set(paths.filter(isInside).map((path) => dirname(join(this.#path, path)))))
      if (folder !== this.#path && existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** A manifest may have been changed by hand: it names nothing outside of the folder. */
function isInside(path: string): boolean {
  return path.split(/[/\\]/).every((part) => part !== '' && part !== '.' && part !== '..')
}
