/** A stretch of a document's text, in UTF-16 code units, `end` exclusive. Records convert to code points at the very end. */
export interface Span {
  readonly start: number
  readonly end: number
}
