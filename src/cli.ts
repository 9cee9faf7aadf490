/** The command line: the only file that touches the process, its exit code and the terminal. */
import { once } from 'node:events'
import { type Command, UsageError } from './command/command.ts'
import { COMMANDS } from './command/index.ts'
import { parseArguments } from './command/parse-arguments.ts'
import type { Terminal } from './command/terminal.ts'

const terminal: Terminal = {
  input: process.stdin,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  warn(line) {
    process.stderr.write(`csc: ${line}\n`)
  },
  outputIsTerminal: process.stdout.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 80,
  environment: process.env,
}

export async function main(args: readonly string[]): Promise<void> {
  const entry = COMMANDS.find((command) => command.name === args[0])
  if (entry === undefined) {
    terminal.warn(`no command “${args[0] ?? ''}”; csc --help lists them`)
    process.exitCode = 2
    return
  }
  const command: Command = await entry.load()
  try {
    const invocation = await parseArguments(command, args.slice(1))
    process.exitCode = await command.run(invocation, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.warn(error.message)
    process.exitCode = 2
  }
}
