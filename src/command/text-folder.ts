/** Writes the text that offsets refer to, one file a document, into a folder. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Terminal } from './terminal.ts'

export class TextFolder {
  readonly #folder: string
  readonly #terminal: Terminal

  constructor(folder: string, terminal: Terminal) {
    this.#folder = folder
    this.#terminal = terminal
  }

  /** `a/b.html` becomes `a/b.html.txt` in the folder, `a/b.txt` keeps its name; nothing is written outside of it. */
  write(path: string, text: string): void {
    const inside = path
      .split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .join('/')
    const file = join(this.#folder, inside.endsWith('.txt') ? inside : `${inside}.txt`)
    const temporary = `${file}.${process.pid}`
    const forget = this.#terminal.onInterrupt(() => rmSync(temporary, { force: true }))
    mkdirSync(dirname(file), { recursive: true })
    const descriptor = openSync(temporary, 'wx')
    try {
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw Object.assign(error as Error, { path: file })
    } finally {
      closeSync(descriptor)
      forget()
    }
  }
}
