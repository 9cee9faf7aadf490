/** The words behind a command's name in, its arguments and options out. */
import type { Command, Invocation, OptionValues } from './command.ts'
import { UsageError } from './command.ts'

export async function parseArguments(command: Command, args: readonly string[]): Promise<Invocation> {
  const { Command: Parser, CommanderError, Option } = await import('commander')
  const parser = new Parser(`csc ${command.name}`)
    .exitOverride()
    .helpOption(false)
    .configureOutput({ writeErr: () => {} })
    .arguments(command.arguments)
  for (const { flags, description, choices, repeatable, name } of command.options) {
    const option = new Option(flags, description)
    if (name !== undefined) option.attributeName = () => name
    if (choices) option.choices([...choices])
    if (repeatable) option.argParser((value: string, before: string[] = []) => [...before, value])
    parser.addOption(option)
  }
  try {
    parser.parse([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(complaint(error.message, command))
    throw error
  }
  return { arguments: parser.args, options: parser.opts<OptionValues>() }
}

/** Commander's words in one line, with the way to the help. */
function complaint(message: string, command: Command): string {
  const line = message
    .split('\n')
    .map((part) => part.trim())
    .join(' ')
    .replace(/^error: /, '')
    .replace(
      /option '(?:-\w, )?([^\s']+)(?: [^']*)?' argument '([^']*)' is invalid\. Allowed choices are (.*)\./,
      '$1 $2: one of $3 was expected',
    )
    .replace(/option '(?:-\w, )?([^\s']+)(?: [^']*)?' argument missing/, '$1 needs a value')
    .replace(/'([^']*)'/g, '“$1”')
  return `${line}; csc ${command.name} --help lists the options`
}
