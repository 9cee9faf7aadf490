/** Keeps an output file from taking the place of something that the run reads. */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Invocation, UsageError } from './command.ts'
import { listOption, textOption } from './read-options.ts'

export class OutputGuard {
  readonly #output: string | null
  readonly #target: string | null
  readonly #root: string

  constructor(output: string | null, { options }: Invocation) {
    this.#output = output
    this.#target = output === null ? null : realPath(output)
    this.#root = textOption(options, 'root') ?? '.'
    for (const file of listOption(options, 'lexicon'))
      this.#refuse(realPath(file), 'a lexicon that the run reads')
  }

  /** `path` as the records have it, relative to the root. */
  check(path: string): void {
    if (this.#target !== null)
      this.#refuse(realPath(resolve(this.#root, path)), 'one of the documents that the run reads')
  }

  #refuse(file: string | null, what: string): void {
    if (this.#target !== null && file === this.#target)
      throw new UsageError(`${this.#output} is ${what}; give --output another name`)
  }
}

/** Null where nothing stands there. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}
