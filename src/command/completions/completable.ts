/** The commands in, what shells may complete of them out. */
import type { Command, Option } from '../command.ts'

export interface CompletableOption {
  /** With its hyphens, long before short. */
  readonly names: readonly string[]
  readonly description: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
}

export interface CompletableCommand {
  readonly name: string
  readonly summary: string
  /** Words that its first argument may be; empty where it is something else. */
  readonly words: readonly string[]
  readonly takesQuery: boolean
  readonly options: readonly CompletableOption[]
}

export function completable({ name, summary, arguments: args, options }: Command): CompletableCommand {
  const first = /^<([\w|-]+)>/.exec(args)?.[1] ?? ''
  return {
    name,
    summary,
    words: first.includes('|') ? first.split('|') : [],
    takesQuery: first === 'query',
    options: [...options, HELP].map(({ flags, description, choices = [] }) => ({
      names: flags
        .split(/,\s*/)
        .map((flag) => flag.split(' ')[0]!)
        .sort((one, other) => other.length - one.length),
      description,
      takesValue: /[<[]/.test(flags),
      choices,
    })),
  }
}

const HELP: Option = { flags: '--help', description: 'say what the command takes' }
