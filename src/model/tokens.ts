/** The words, numbers and signs of a text, as parallel arrays: a token is its index. */

export const TokenKind = {
  /** A run of letters, with inner digits and apostrophes: `child`, `don't`, `O’Neill`, `CORE20PLUS5`, `Q4`. */
  Word: 1,
  /** Digits with inner `,ddd` groups and `.d` decimals: `1,200.50`, `23.10.19`. Letters after digits start a token of their own. */
  Number: 2,
  /** The possessive `’s` after a word, of its own so that names match without it. */
  Clitic: 3,
  /** A currency sign. */
  Currency: 4,
  /** Any other single sign. */
  Punctuation: 5,
  /** A web or mail address as a whole; nothing inside it is ever a mention. */
  Address: 6,
} as const

export const Shape = {
  /** No cased letter. */
  None: 0,
  Lower: 1,
  /** First letter upper case, the rest lower case: `Board`, and single capitals: `A`. */
  Capitalised: 2,
  /** Two or more letters, all upper case: `NSPCC`. */
  Upper: 3,
  /** Anything else: `McDonald`, `iPad`, `DfE`. */
  Mixed: 4,
} as const

/** What stands between a token and the one before it. */
export const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const

/** The distinct normal forms of a run, by number; grows from document to document. */
export interface Words {
  readonly count: number
  norm(word: number): string
}

/**
 * Tokens in order of the text. `start` and `end` are UTF-16 offsets. The arrays have at least `count` elements; behind them stand zeros,
 * and word 0 is the empty one.
 * `norm` is the normal form: NFKC, lower case, straight apostrophes, soft hyphens and zero-width characters removed.
 */
export interface Tokens {
  readonly count: number
  /** The text that the offsets refer to. */
  readonly text: string
  /** Whose numbers `word` holds: numbers compare only where this is the same object. */
  readonly vocabulary: Words
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  readonly gap: Uint8Array
  /** Index of the normal form in the vocabulary; equal words have equal numbers within one run. */
  readonly word: Int32Array
  norm(token: number): string
  /** The token's characters as they stand in the text. */
  raw(token: number): string
  /** The first token whose end lies behind `offset`, `count` where there is none; binary search. */
  at(offset: number): number
}
