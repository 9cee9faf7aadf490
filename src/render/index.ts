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
  {
    name: 'spacy',
    endings: [],
    shows: ['records'],
    summary: 'mentions for spaCy and Prodigy: a line of JSON a document, spans in code points',
    load: async () => (await import('./spacy.ts')).spacy,
  },
  {
    name: 'web-annotation',
    endings: ['.jsonld'],
    shows: ['records'],
    summary: 'mentions as W3C Web Annotations, one page of JSON-LD',
    load: async () => (await import('./web-annotation.ts')).webAnnotation,
  },
  {
    name: 'conll',
    endings: ['.conll', '.iob'],
    shows: ['records'],
    summary: 'a token a line with its place and its IOB2 tag',
    load: async () => (await import('./conll.ts')).conll,
  },
  {
    name: 'brat',
    endings: [],
    shows: ['records'],
    summary: 'brat standoff: a folder with a .txt and an .ann for each document',
    load: async () => (await import('./brat.ts')).brat,
  },
  {
    name: 'data-package',
    endings: [],
    shows: ['records'],
    summary: 'a Frictionless Data Package: a folder with a CSV for each kind of record',
    load: async () => (await import('./data-package.ts')).dataPackage,
  },
]
