/** A terminal that keeps what it is told, for commands that run within the test. */
import type { Terminal } from '../../src/command/terminal.ts'

export interface MadeTerminal extends Terminal {
  readonly written: string[]
  /** States in their order; an empty one clears. */
  readonly states: string[]
  readonly warnings: string[]
}

export function madeTerminal(given: Partial<Terminal> = {}): MadeTerminal {
  const [written, states, warnings]: [string[], string[], string[]] = [[], [], []]
  return {
    written,
    states,
    warnings,
    input: (async function* () {})(),
    write: async (text) => void written.push(text),
    warn: (line) => void warnings.push(line),
    status: (line) => void states.push(line),
    onInterrupt: () => () => {},
    breathe: async () => {},
    outputIsTerminal: false,
    errorIsTerminal: true,
    columns: 80,
    folder: process.cwd(),
    environment: {},
    ...given,
  }
}
