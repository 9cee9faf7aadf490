/** A report as data: typed columns, rows of cells, and under each row the evidence that it rests on. */
import type { MoneyValue } from './mention.ts'

/** A place in a document that a reader can go to. `start`/`end` are code points, `page` for paged formats. */
export interface Source {
  readonly document: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
}

/** Bounds of a sum in units of the currency: `low` counts what is certain, `high` all that is not excluded; null is open. */
export interface MoneyRange {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly currency: string
}

/** For each bound what it is exact to: the unit of its least exact part, as the texts write it; 0 for one that is a part's own. */
export interface MoneyUnits {
  readonly low: number
  readonly best: number
  readonly high: number
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  /** A ratio between 0 and 1. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'money'; readonly money: MoneyValue }
  | { readonly kind: 'range'; readonly range: MoneyRange; readonly units?: MoneyUnits }
  /** EDTF. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'source'; readonly source: Source }

export type CellKind = Cell['kind']

export interface Column {
  /** Key of the column in data formats, snake_case. */
  readonly key: string
  readonly title: string
  readonly kind: CellKind
  /** In tables for people a heading of its own wherever the value changes, instead of a column. */
  readonly group?: boolean
}

/** Why a row says what it says: a claim, where it stands, and what was made of it. */
export interface Receipt {
  /** Id or key of the claim, where it has one. */
  readonly key: string | null
  /** `counted`, `same as …`, `part of …`, `undecided` … */
  readonly verdict: string
  readonly source: Source
  readonly quote: string
  readonly speaker: string | null
  readonly why: string | null
  readonly money: MoneyValue | null
  /** What it adds to the bounds of its row, in tallies; an open bound is null. Null where it adds nothing. */
  readonly counts?: MoneyRange | null
}

export interface Row {
  /** Stable across runs, so that two reports can be compared row by row. */
  readonly key: string
  /** One for each column; null where nothing is known. */
  readonly cells: readonly (Cell | null)[]
  readonly receipts: readonly Receipt[]
}

export interface Report {
  /** Name of the report on the command line and of its file. */
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows below a line: sums that may be drawn. */
  readonly totals: readonly Row[]
  /** Sentences for the reader below the table. */
  readonly notes: readonly string[]
}
