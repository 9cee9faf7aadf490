/** The contract of readers: one for each input format, listed in ingest/index.ts. */
import type { FileDate, Margin, Metadata } from './document.ts'
import type { Message } from './message.ts'

/** What a reader makes of a file's bytes. */
export interface Reading {
  /** Null where the bytes can't be read; an error message then says why. */
  readonly text: string | null
  /** Offset in `text` at which the text to tag begins. */
  readonly bodyStart: number
  /** What the file itself says of the document: front matter, a page's metadata. */
  readonly metadata: Metadata
  readonly margins?: readonly Margin[]
  readonly fileDate?: FileDate
  readonly messages: readonly Message[]
}

export interface Reader {
  readonly name: string
  /** Lower case, with the dot. */
  readonly extensions: readonly string[]
  /** Whether a file without a name of its own is of this format, by its first bytes. */
  recognises?(bytes: Uint8Array): boolean
  /** Never throws for bad content. `file` is the name for messages. */
  read(bytes: Uint8Array, file: string): Reading | Promise<Reading>
}
