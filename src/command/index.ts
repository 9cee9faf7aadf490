/** The commands, in the order in which the help lists them. */
import type { CommandEntry } from './command.ts'

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'eval', load: async () => (await import('./eval.ts')).evaluate },
]
