/** What is known of a document before its text is looked at, and the text itself. */

export const GENRES = [
  'blog',
  'press-release',
  'written-answer',
  'statement',
  'debate',
  'committee-report',
  'audit-report',
  'news',
  'council-report',
  'briefing',
  'consultation',
  'grant',
  'budget',
  'letter',
  'newsletter',
  'minutes',
  'other',
] as const
export type Genre = (typeof GENRES)[number]

/** Metadata of a document; a field that is unknown is null. */
export interface Metadata {
  readonly title: string | null
  /** Publication date as EDTF: `2017-03-21`, `2016-08`, or null. */
  readonly published: string | null
  /** The words or the source that gave the publication date. */
  readonly publishedBasis: string | null
  readonly source: string | null
  readonly url: string | null
  readonly genre: Genre | null
}

/** A stretch of text that the reader knows for page furniture by its place on the page. UTF-16 offsets. */
export interface Margin {
  readonly start: number
  readonly end: number
  /** Kebab-case name of the kind of furniture. */
  readonly rule: string
  readonly reason: string
}

/** When a file says that it was made or last saved. */
export interface FileDate {
  readonly published: string
  /** The field that says so: `PDF metadata: CreationDate`. */
  readonly basis: string
}

/** A decoded document as ingest hands it on. */
export interface SourceDocument {
  /** The path as given, relative to the root, with `/`; `-` or `--stdin-name` for standard input. */
  readonly path: string
  /**
   * Decoded text, byte-order mark removed, line ends as they are. For HTML, PDF and Word the extracted text.
   * A form feed begins a new page.
   */
  readonly text: string
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string
  /** Offset at which the text to tag begins, behind YAML front matter; 0 where there is none. */
  readonly bodyStart: number
  /** What an option, a sidecar, front matter or a page's own metadata says, in that order of precedence. */
  readonly given: Metadata
  /** In order of the text; of formats with pages. */
  readonly margins?: readonly Margin[]
  /** Weaker than any date that was given or that the text says. */
  readonly fileDate?: FileDate
}
