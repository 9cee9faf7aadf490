/** The contract of date rules: tokens of a sentence in, the date that begins at a token out, or null. */
import type { DateExpression } from '../../model/date-expression.ts'
import type { Tokens } from '../../model/tokens.ts'

/** The sentence in which a rule looks: `from` ≤ token < `end`. */
export interface Scope {
  readonly tokens: Tokens
  readonly from: number
  readonly end: number
  /** Does the sentence name a sum? Then `2022-25` is a run of financial years. Asked only where it matters. */
  readonly money: () => boolean
}

export interface Found {
  /** Where the mention begins, if not at the token that the rule was asked about. */
  readonly startToken?: number
  readonly endToken: number
  readonly expression: DateExpression
  readonly rule: string
}

export type Rule = (scope: Scope, at: number) => Found | null
