/** The contract of commands: what they are called, what they take, and what they do with it. */
import type { Terminal } from './terminal.ts'

export interface Option {
  /** As commander has it: `-o, --output <file>`, `--no-lexicon`. */
  readonly flags: string
  readonly description: string
  /** The values that it takes, where they are few. */
  readonly choices?: readonly string[]
  /** May be given more than once. */
  readonly repeatable?: boolean
  /** Key of the value, where it is not the flag's own name in camel case. */
  readonly name?: string
}

export interface Example {
  readonly line: string
  readonly does: string
}

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** As commander has it: `[paths...]`. */
  readonly arguments: string
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
  /** Sentences below the options in `--help`. */
  readonly notes?: readonly string[]
  run(invocation: Invocation, terminal: Terminal): Promise<number>
}

export interface Invocation {
  readonly arguments: readonly string[]
  readonly options: OptionValues
}

/** Values by camel-case name, as commander makes them from the flags. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** A command as the list has it: loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string
  readonly load: () => Promise<Command>
}

/** An error of the user's making: one line on standard error, exit code 2. */
export class UsageError extends Error {}
