/** Options that several commands take: what they read, and how they write. */
import type { Option } from './command.ts'

export const LEXICON_OPTIONS: readonly Option[] = [
  { flags: '--lexicon <file>', description: 'add the names of this YAML file', repeatable: true },
  { flags: '--no-lexicon', description: 'without the built-in names', name: 'builtInLexicon' },
]

export const INPUT_OPTIONS: readonly Option[] = [
  { flags: '--published <date>', description: 'publication date of the document (one document only)' },
  ...LEXICON_OPTIONS,
  { flags: '--root <dir>', description: 'folder that document paths are relative to' },
  {
    flags: '--stdin-name <name>',
    description: 'name of the document on standard input; NAME.jsonl: of JSON Lines of documents',
  },
]

export const OUTPUT_OPTIONS: readonly Option[] = [
  { flags: '-o, --output <file>', description: 'write to this file, whole or not at all' },
  { flags: '--csv-raw', description: 'CSV cells as they are, without the guard against formulas' },
  { flags: '--excel', description: 'CSV with the byte-order mark that Excel needs' },
  { flags: '--color <when>', description: 'colours', choices: ['auto', 'always', 'never'] },
  { flags: '--width <columns>', description: 'columns of the table (default: those of the terminal)' },
]
