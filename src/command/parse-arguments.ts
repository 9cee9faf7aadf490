/** The words behind a command's name in, its arguments and options out. */
import type { Command, Invocation, OptionValues } from './command.ts'
import { UsageError } from './command.ts'

export async function parseArguments(command: Command, args: readonly string[]): Promise<Invocation> {
  const { Command: Parser, CommanderError, Option } = await import('commander')
  const parser = new Parser(`csc ${command.name}`)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .arguments(command.arguments)
  for (const { flags, description, choices, repeatable } of command.options) {
    const option = new Option(flags, description)
    if (choices) option.choices([...choices])
    if (repeatable) option.argParser((value: string, before: string[] = []) => [...before, value])
    parser.addOption(option)
  }
  try {
    parser.parse([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(error.message.replace(/^error: /, ''))
    throw error
  }
  return { arguments: parser.args, options: parser.opts<OptionValues>() }
}
