/** The command line: the only file that touches the process, its exit code and the terminal. */
import { UsageError } from './command/command.ts'
import { runCommand } from './command/run-command.ts'
import { StatusLine } from './command/status-line.ts'
import type { Terminal } from './command/terminal.ts'

export { serveExtraction } from './command/extract-worker.ts'

const cleanings = new Set<() => void>()
const statusLine = new StatusLine(process.stderr, process.env.TERM)

const terminal: Terminal = {
  input: process.stdin,
  async write(text) {
    // On one terminal both would stand in one line.
    if (terminal.outputIsTerminal) statusLine.clear()
    if (text.length > 0) await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()))
  },
  warn(line) {
    statusLine.clear()
    process.stderr.write(`csc: ${line}\n`)
  },
  status(line) {
    if (line === '') statusLine.clear()
    else statusLine.show(line)
  },
  onInterrupt(clean) {
    cleanings.add(clean)
    return () => cleanings.delete(clean)
  },
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  outputIsTerminal: process.stdout.isTTY === true,
  errorIsTerminal: statusLine.works,
  columns: process.stdout.columns || process.stderr.columns || 80,
  folder: process.cwd(),
  environment: process.env,
}

/** Runs the command line; the exit code is set, never forced while output is pending. */
export async function main(args: readonly string[]): Promise<void> {
  process.on('SIGINT', () => interrupt(130))
  process.on('SIGTERM', () => interrupt(143))
  process.stdout.on('error', stopWriting)
  process.stderr.on('error', () => {})
  try {
    process.exitCode = await runCommand(args, terminal)
  } catch (error) {
    process.exitCode = 2
    terminal.warn(errorLine(error))
  } finally {
    statusLine.clear()
  }
}

function interrupt(code: number): void {
  for (const clean of cleanings) clean()
  statusLine.clear()
  process.exit(code)
}

/** A reader that has gone away wants no more and no complaint. */
function stopWriting(error: NodeJS.ErrnoException): void {
  for (const clean of cleanings) clean()
  if (error.code === 'EPIPE') process.exit(0)
  terminal.warn(`standard output: ${reason(error)}`)
  process.exit(2)
}

function errorLine(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof Error)) return `internal error: ${String(error)}`
  const failure: NodeJS.ErrnoException = error
  if (failure.syscall !== undefined)
    return failure.path ? `${failure.path}: ${reason(failure)}` : reason(failure)
  return process.env.CSC_DEBUG ? (error.stack ?? error.message) : `internal error: ${error.message}`
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk; free some or write elsewhere',
  EACCES: 'no permission; check the rights of the file and its folder',
  EPERM: 'not permitted; check the rights of the file and its folder',
  ENOENT: 'no such file or folder; check the path',
  EISDIR: 'is a folder, where a file was expected',
  ENOTDIR: 'is a file, where a folder was expected',
  EROFS: 'lies on a disk that can only be read',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk failed to read or write',
}

function reason(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? error.message.split('\n')[0]!
}
