/** The output formats, in the order in which the help lists them. */
import type { FormatEntry } from './format.ts'

export const FORMATS: readonly FormatEntry[] = [
  {
    name: 'table',
    endings: ['.txt'],
    shows: ['records', 'reports'],
    summary: 'for reading at a terminal',
    load: async () => (await import('./table.ts')).table,
  },
  {
    name: 'markdown',
    endings: ['.md'],
    shows: ['reports'],
    summary: 'for pages and pull requests',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'csv',
    endings: ['.csv'],
    shows: ['records', 'reports'],
    summary: 'for spreadsheets: one kind of record, or the rows of a report',
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'json',
    endings: ['.json'],
    shows: ['records', 'reports'],
    summary: 'one object',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'jsonl',
    endings: ['.jsonl', '.ndjson'],
    shows: ['records', 'reports'],
    summary: 'one record or row a line, for programs',
    load: async () => (await import('./jsonl.ts')).jsonl,
  },
]
