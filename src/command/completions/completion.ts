/** The contract of completions: what can be completed in, a script for one shell out. */
import type { CompletableCommand } from './completable.ts'

export interface CompletableField {
  readonly name: string
  readonly summary: string
  /** `:` or, where only an order makes sense, `>=`. */
  readonly sign: string
  readonly choices: readonly string[]
}

export type Completion = (
  commands: readonly CompletableCommand[],
  fields: readonly CompletableField[],
) => string
