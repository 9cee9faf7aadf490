/** A query as data: words, patterns and conditions on fields, joined by `and`, `or` and `not`. */
import type { Bounds } from '../text/edtf-bounds.ts'
import type { FieldName } from './fields.ts'

/** Characters of the query, UTF-16, for messages. */
export interface Place {
  readonly start: number
  readonly end: number
}

export type Comparison = '=' | '<' | '<=' | '>' | '>='

/** The amounts that are looked for, in units of the currency; an open bound is null, a currency too where any will do. */
export interface AmountTest {
  readonly low: number | null
  readonly high: number | null
  readonly lowIncluded: boolean
  readonly highIncluded: boolean
  readonly currency: string | null
}

/** A name, or words to find in one. `exact`: as written, else by stem. */
export interface NameTest {
  readonly text: string
  readonly exact: boolean
}

export type Condition =
  | { readonly kind: 'amount'; readonly field: FieldName; readonly test: AmountTest }
  | { readonly kind: 'date'; readonly field: FieldName; readonly test: Bounds }
  | { readonly kind: 'name'; readonly field: FieldName; readonly test: NameTest }
  | { readonly kind: 'choice'; readonly field: FieldName; readonly test: string }
  | { readonly kind: 'glob'; readonly field: FieldName; readonly test: string }

export type QueryNode =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode }
  | { readonly kind: 'words'; readonly text: string; readonly exact: boolean }
  | { readonly kind: 'pattern'; readonly source: string; readonly ignoreCase: boolean; readonly place: Place }
  | { readonly kind: 'field'; readonly condition: Condition; readonly place: Place }

/** Why a query can't be read: where, and what was expected there. */
export interface QueryFault {
  readonly place: Place
  readonly text: string
}

export type Parsed = { readonly query: QueryNode } | { readonly fault: QueryFault }
