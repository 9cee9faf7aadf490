/** Something to tell the user about a file or an option; stages return these and never print. */
export interface Message {
  readonly severity: 'note' | 'warning' | 'error'
  /** Kebab-case name of the kind of message, such as `invalid-utf-8`. */
  readonly code: string
  /** The file or option that it is about, null where it is about the run. */
  readonly file: string | null
  readonly line?: number
  readonly column?: number
  /** One line that says what is wrong and what to do. */
  readonly text: string
}
