/** The words of the command line in, the command run and its exit code out. */

import { nearest } from '../text/nearest.ts'
import { UsageError } from './command.ts'
import { commandHelp, generalHelp } from './help.ts'
import { COMMANDS } from './index.ts'
import { parseArguments } from './parse-arguments.ts'
import type { Terminal } from './terminal.ts'

export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest]: readonly string[] = args[0] === 'help' && args[1] ? [args[1], '--help'] : args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await terminal.write(await generalHelp())
    return 0
  }
  const entry = COMMANDS.find((command) => command.name === name)
  if (entry === undefined) throw new UsageError(unknownCommand(name))
  const command = await entry.load()
  if (asksForHelp(rest)) {
    await terminal.write(await commandHelp(command))
    return 0
  }
  return command.run(await parseArguments(command, rest), terminal)
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some((word) => word === '--help' || word === '-h')
}

function unknownCommand(name: string): string {
  if (name.startsWith('-'))
    return `${name}: a command was expected first, such as csc extract ${name}; csc --help lists them`
  const names = COMMANDS.map((command) => command.name)
  const likely = nearest(name, names)
  return likely === null
    ? `no command “${name}”; there are ${names.join(', ')}`
    : `no command “${name}”; did you mean csc ${likely}?`
}
