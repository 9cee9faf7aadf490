/** What a command may know of the process: where it reads and writes, and what stands at the other end. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  /** Writes to standard output; resolves when more may come. */
  write(text: string): Promise<void>
  /** One line on standard error. */
  warn(line: string): void
  readonly outputIsTerminal: boolean
  readonly errorIsTerminal: boolean
  readonly columns: number
  readonly environment: Readonly<Record<string, string | undefined>>
}
