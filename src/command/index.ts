/** The commands, in the order in which the help lists them. */
import type { CommandEntry } from './command.ts'

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'extract', load: async () => (await import('./extract.ts')).extract },
  { name: 'report', load: async () => (await import('./report.ts')).report },
  { name: 'check', load: async () => (await import('./check.ts')).check },
  { name: 'grep', load: async () => (await import('./grep.ts')).grep },
  { name: 'explain', load: async () => (await import('./explain.ts')).explain },
  { name: 'lexicon', load: async () => (await import('./lexicon.ts')).lexicon },
  { name: 'completions', load: async () => (await import('./completions.ts')).completions },
  { name: 'eval', load: async () => (await import('./eval.ts')).evaluate },
]
