/** One difference between gold and records, with its place. */
export interface Finding {
  readonly document: string
  readonly line: number
  readonly column: number
  /** `money`, `date` …, `funding`, `commitment`. */
  readonly subject: string
  readonly kind: 'missed' | 'false' | 'span' | 'value' | 'link' | 'field'
  /** One line: the words, and what was expected where something else came. */
  readonly text: string
}
