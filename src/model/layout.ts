/** How a document is laid out: blocks, sentences, page furniture. */
import type { SourceDocument } from './document.ts'
import type { Tokens } from './tokens.ts'

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  /** Lines that tell of the document: dateline, byline, `Published: …`, address block. Tagged like any other. */
  | 'metadata'

/** A run of lines that belong together. `start`/`end` are UTF-16 offsets without the white space around. */
export interface Block {
  readonly index: number
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** For a list item: the block that leads the list in (`Plans include:`), else null. */
  readonly leadIn: number | null
  /** The nearest heading above, else null. */
  readonly heading: number | null
  /** Number of the quotation this block stands in where it is quoted speech that a block introduces (`X said:`), else null. */
  readonly quotation: number | null
  /** For a table row: its table. */
  readonly table: number | null
}

/** Speech that is set off as paragraphs of its own, with or without marks. */
export interface Quotation {
  readonly index: number
  readonly firstBlock: number
  readonly endBlock: number
  /** The block whose words introduce it (`A spokesperson said:`). */
  readonly introducedBy: number
}

/** A cell of a plain-text or Markdown table; UTF-16 offsets of its content. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly column: number
}

export interface Table {
  readonly index: number
  /** The block right above that names the table or its unit (`Table 4.2: … (£ billion)`, `£000`), else null. */
  readonly caption: number | null
  /** Header rows first; rows hold cells left to right. A column's headers are the header cells with its number. */
  readonly rows: readonly {
    readonly block: number
    readonly header: boolean
    readonly cells: readonly Cell[]
  }[]
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Tokens of the sentence: `firstToken` ≤ t < `endToken`. */
  readonly firstToken: number
  readonly endToken: number
  readonly block: number
}

/** A line left out of tagging, and why. `line` is 1-based. */
export interface FurnitureLine {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly reason: string
}

/** A document with its tokens and layout. Furniture lies in no block and no sentence. */
export interface LaidOutDocument {
  readonly source: SourceDocument
  readonly text: string
  readonly tokens: Tokens
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly tables: readonly Table[]
  readonly furniture: readonly FurnitureLine[]
}
