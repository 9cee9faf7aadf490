/** What a command may know of the process: where it reads and writes, and what stands at the other end. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>
  /** Writes text or its UTF-8 to standard output; resolves when it is written. */
  write(text: string | Uint8Array): Promise<void>
  /** One line on standard error, `csc: ` before it. */
  warn(line: string): void
  /** Replaces the last line of standard error where that is a terminal; an empty one removes it. */
  status(line: string): void
  /** Called when the process is told to end: removes what must not be left behind. Returns how to take it back. */
  onInterrupt(clean: () => void): () => void
  /** Resolves when the process has had the chance to hear of signals. */
  breathe(): Promise<void>
  readonly outputIsTerminal: boolean
  /** Can a state be shown on standard error, and be taken back? */
  readonly errorIsTerminal: boolean
  readonly columns: number
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
}
