/** Where results go: standard output, or a file that appears whole or not at all. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './command.ts'
import type { Terminal } from './terminal.ts'

export interface Output {
  /** Text, or its UTF-8. */
  write(text: string | Uint8Array): Promise<void>
  /** Everything has been written: a file takes its name. */
  finish(): void
  /** Something failed: nothing is left behind, an earlier file stays as it was. */
  discard(): void
}

/** Bytes gathered before they are written. */
const GATHERED = 1 << 18
/** Bytes that a UTF-16 unit takes at most. */
const WIDEST = 3

export function openOutput(path: string | null, terminal: Terminal): Output {
  if (path === null) return new StandardOutput(terminal)
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined) return new FileOutput(path, terminal)
  if (there.isDirectory()) throw new UsageError(`${path} is a folder; --output takes a file`)
  return there.isFile() ? new FileOutput(realpathSync(path), terminal, path) : new DeviceOutput(path)
}

class StandardOutput implements Output {
  readonly #terminal: Terminal
  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  write(text: string | Uint8Array): Promise<void> {
    return this.#terminal.write(text)
  }

  finish(): void {}

  discard(): void {}
}

/** Writes beside the goal and renames at the end, so that two runs or a crash never mix. */
class FileOutput implements Output {
  readonly #path: string
  /** The path as the user gave it. */
  readonly #name: string
  readonly #temporary: string
  readonly #forget: () => void
  #descriptor: number | null = null
  readonly #gathered = Buffer.allocUnsafe(GATHERED)
  #length = 0

  constructor(path: string, terminal: Terminal, name = path) {
    this.#path = path
    this.#name = name
    this.#temporary = join(
      dirname(path),
      `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}`,
    )
    this.#forget = terminal.onInterrupt(() => this.discard())
    this.#attempt(() => {
      this.#descriptor = openSync(this.#temporary, 'wx')
    })
  }

  async write(text: string | Uint8Array): Promise<void> {
    const most = typeof text === 'string' ? text.length * WIDEST : text.length
    if (this.#length + most > GATHERED) this.#flush()
    if (most > GATHERED) this.#writeAll(bytesOf(text))
    else this.#gather(text)
  }

  finish(): void {
    this.#flush()
    this.#attempt(() => {
      fsyncSync(this.#descriptor!)
      renameSync(this.#temporary, this.#path)
    })
    closeSync(this.#descriptor!)
    this.#descriptor = null
    this.#forget()
  }

  discard(): void {
    this.#forget()
    if (this.#descriptor === null) return
    closeSync(this.#descriptor)
    this.#descriptor = null
    rmSync(this.#temporary, { force: true })
  }

  #gather(text: string | Uint8Array): void {
    if (typeof text === 'string') this.#length += this.#gathered.write(text, this.#length, 'utf8')
    else {
      this.#gathered.set(text, this.#length)
      this.#length += text.length
    }
  }

  #flush(): void {
    this.#writeAll(this.#gathered.subarray(0, this.#length))
    this.#length = 0
  }

  #writeAll(bytes: Uint8Array): void {
    this.#attempt(() => {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor!, bytes, written)
    })
  }

  /** Errors name the file that was asked for, not the temporary one. */
  #attempt(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.discard()
      throw Object.assign(error as Error, { path: this.#name })
    }
  }
}

/** A pipe or a device that was named as output: there is nothing to rename. */
class DeviceOutput implements Output {
  readonly #path: string
  readonly #descriptor: number

  constructor(path: string) {
    this.#path = path
    this.#descriptor = openSync(path, 'w')
  }

  async write(text: string | Uint8Array): Promise<void> {
    const bytes = bytesOf(text)
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written)
    } catch (error) {
      throw Object.assign(error as Error, { path: this.#path })
    }
  }

  finish(): void {
    closeSync(this.#descriptor)
  }

  discard(): void {
    closeSync(this.#descriptor)
  }
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text, 'utf8') : text
}
