/** The contract of output formats: records stream through, reports come whole, strings go out. */
import type { Block, FurnitureLine } from '../model/layout.ts'
import type { DocumentRecords, RunRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from '../model/tokens.ts'
import type { Style } from './style.ts'

/** Kinds of records that a flat format can show. */
export const RECORD_KINDS = ['mention', 'funding', 'commitment', 'event', 'document'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly style: Style
  /** The kind of records to show; null: what the format shows by itself. */
  readonly record: RecordKind | null
  /** List the lines left out as page furniture. */
  readonly furniture: boolean
  /** List the readings that csc leaves undecided. */
  readonly possible: boolean
  /** CSV cells as they are, without the guard against formulas. */
  readonly csvRaw: boolean
  /** CSV with the byte-order mark that Excel needs. */
  readonly excel: boolean
  /** Reports with the evidence of each row. */
  readonly receipts: boolean
}

/** A document's records, and what was left out of them. */
export interface Extracted {
  readonly records: DocumentRecords
  readonly text: string
  readonly furniture: readonly FurnitureLine[]
  readonly tokens: Tokens
  /** In UTF-16, as the tokens. */
  readonly sentences: readonly Span[]
}

/** Renders one document at a time, so that memory does not grow with the corpus. */
export interface RecordRenderer {
  begin(run: RunRecord): string
  /** Text, or stretches of it where the records of one document may be more than a string can hold. */
  document(extracted: Extracted): string | Iterable<string>
  /** What stands between one document and the next; nothing by itself. */
  readonly between?: string
  end(): string
}

export interface TextRenderer extends RecordRenderer {
  document(extracted: Extracted): string
}

/** A stretch of one of the files of a folder; stretches of one file follow one another. */
export interface FilePiece {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** As `RecordRenderer`, for formats that are several files. */
export interface FolderRenderer {
  begin(run: RunRecord): FilePiece[]
  document(extracted: Extracted): FilePiece[]
  end(): FilePiece[]
}

/** A document's text as it is laid out, for pages that show it whole. Offsets are UTF-16. */
export interface ShownText {
  readonly text: string
  readonly blocks: readonly Pick<Block, 'kind' | 'start' | 'end'>[]
  readonly sentences: readonly Span[]
  readonly furniture: readonly FurnitureLine[]
}

/** Pages that hang together: each document as it comes, then the reports over all of them. A piece is a whole file. */
export interface SiteRenderer {
  /** `shown` is null where only the records are at hand. */
  document(records: DocumentRecords, shown: ShownText | null): Iterable<FilePiece>
  end(reports: readonly Report[], run: RunRecord | null): Iterable<FilePiece>
}

export interface Format {
  readonly name: string
  /** The kind of records that it shows where none is asked for; absent: all. */
  readonly kind?: RecordKind
  /** What it renders of a document depends on that document alone, and has no style: worker threads may do it. */
  readonly apart?: boolean
  readonly folder?: (options: RenderOptions) => FolderRenderer
  readonly records?: (options: RenderOptions) => RecordRenderer
  readonly report?: (report: Report, options: RenderOptions) => string
  /** Instead of a file for each report, where all reports of a run are written. */
  readonly site?: (options: RenderOptions) => SiteRenderer
}

/** Is anything beyond the documents and their mentions to be shown? */
export function showsClaims({ kind }: Format, { record }: Pick<RenderOptions, 'record'>): boolean {
  const shown = record ?? kind
  return shown !== 'mention' && shown !== 'document'
}

/** A format as the list has it: loaded when it is asked for. */
export interface FormatEntry {
  readonly name: string
  /** Endings of output files that choose it. */
  readonly endings: readonly string[]
  /** What it can show. */
  readonly shows: readonly ('records' | 'reports')[]
  /** The reports that it can show, where these are not all. */
  readonly reports?: readonly string[]
  readonly summary: string
  readonly load: () => Promise<Format>
}
