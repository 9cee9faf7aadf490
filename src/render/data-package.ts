/** Frictionless Data Package (v1): a CSV for each kind of record, and a descriptor that types their columns. */
import type { RunRecord } from '../model/record.ts'
import type { FilePiece, FolderRenderer, Format, RecordKind, RenderOptions } from './format.ts'
import { RECORD_KINDS } from './format.ts'
import {
  COMMITMENT_COLUMNS,
  DOCUMENT_COLUMNS,
  EVENT_COLUMNS,
  FUNDING_COLUMNS,
  MENTION_COLUMNS,
} from './record-columns.ts'
import { recordCsv } from './record-csv.ts'

export const dataPackage: Format = { name: 'data-package', folder: packageFolder }

const KEYS: Readonly<Record<RecordKind, readonly string[]>> = {
  document: DOCUMENT_COLUMNS.map(({ key }) => key),
  mention: MENTION_COLUMNS.map(({ key }) => key),
  funding: FUNDING_COLUMNS.map(({ key }) => key),
  commitment: COMMITMENT_COLUMNS.map(({ key }) => key),
  event: EVENT_COLUMNS.map(({ key }) => key),
}

const INTEGERS: ReadonlySet<string> = new Set(['start', 'end', 'line', 'column', 'characters', 'words'])
const NUMBERS: ReadonlySet<string> = new Set(['min', 'max'])
const BOOLEANS: ReadonlySet<string> = new Set(['negated'])

/** Cells stand as they are: the reader is a program, and the guard against formulas would change them. */
function packageFolder(options: RenderOptions): FolderRenderer {
  const sheets = RECORD_KINDS.map((kind) => ({
    path: `${kind}.csv`,
    csv: recordCsv({ ...options, record: kind, csvRaw: true, excel: false }),
  }))
  return {
    begin: (run) => [
      { path: 'datapackage.json', text: `${JSON.stringify(descriptor(run), null, 2)}\n` },
      ...sheets.map(({ path, csv }): FilePiece => ({ path, text: csv.begin(run) })),
    ],
    document: (extracted) => sheets.map(({ path, csv }) => ({ path, text: csv.document(extracted) })),
    end: () => [],
  }
}

function descriptor({ csc, lexicon }: RunRecord) {
  return {
    profile: 'tabular-data-package',
    name: 'csc',
    title: 'Mentions, claims, commitments and events in documents',
    sources: [{ title: `csc-corpus ${csc}, lexicon ${lexicon}` }],
    resources: RECORD_KINDS.map(resource),
  }
}

function resource(kind: RecordKind) {
  const ofDocument = { fields: 'document', reference: { resource: 'document', fields: 'document' } }
  const isDocument = kind === 'document'
  return {
    name: kind,
    path: `${kind}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: KEYS[kind].map((name) => ({ name, type: typeOf(name) })),
      missingValues: [''],
      primaryKey: isDocument ? 'document' : ['document', 'id'],
      ...(isDocument ? {} : { foreignKeys: [ofDocument] }),
    },
  }
}

function typeOf(name: string): string {
  if (INTEGERS.has(name)) return 'integer'
  if (NUMBERS.has(name)) return 'number'
  return BOOLEANS.has(name) ? 'boolean' : 'string'
}
