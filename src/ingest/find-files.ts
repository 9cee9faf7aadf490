/** Paths, folders and globs in, the files to read in path order out. */
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Message } from '../model/message.ts'
import type { Reader } from '../model/reader.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { documentPath } from './document-path.ts'
import { READERS } from './index.ts'
import { whyUnreadable } from './read-bytes.ts'
import { SIDECAR_ENDING } from './sidecar-ending.ts'
import { realPath, type Seen, walkFolder } from './walk-folder.ts'

/** A file to read, `-` for standard input. */
export interface FoundFile {
  /** What records and messages call it. */
  readonly path: string
  /** What the operating system finds it by. */
  readonly location: string
}

export interface FoundFiles {
  /** In code-point order of the path; each file once, however many arguments lead to it. */
  readonly files: readonly FoundFile[]
  readonly messages: readonly Message[]
  /** Files of folders and globs that no reader is for: how many of each extension. */
  readonly skipped: ReadonlyMap<string, number>
}

export interface FindOptions {
  readonly root: string
  readonly stdinName: string
}

const GLOB_SIGNS = /[*?[\]{}()!]/

/** Never throws for what stands on the disk. Globs are looked for only where no file has that name. */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const found: Seen[] = []
  const messages: Message[] = []
  const skipped = new Map<string, number>()
  let standardInput = false
  for (const given of new Set(paths)) {
    if (given === '-') {
      standardInput = true
      continue
    }
    const result = await findOne(given)
    for (const message of result.messages) messages.push(fileAsDocument(message, options.root))
    for (const file of result.seen) if (result.outright || wanted(file, skipped)) found.push(file)
  }
  const files = distinct(found, options.root)
  if (standardInput) files.push({ path: options.stdinName, location: '-' })
  return { files: files.sort((a, b) => compareCodePoints(a.path, b.path)), messages, skipped }
}

/** The reader for a file's extension; a name without any is read as text. Undefined where none is for it. */
export function readerOf(path: string): Reader | undefined {
  const extension = extname(path).toLowerCase()
  return READERS.find(({ extensions }) => extensions.includes(extension || '.txt'))
}

/** `.txt, .md …`: what the messages say that csc reads. */
function readableExtensions(): string {
  return READERS.flatMap(({ extensions }) => extensions).join(', ')
}

interface Result {
  readonly seen: readonly Seen[]
  readonly messages: readonly Message[]
  /** Named itself, not found in a folder or by a glob. */
  readonly outright: boolean
}

async function findOne(given: string): Promise<Result> {
  const failed = (code: string, text: string): Result => ({
    seen: [],
    messages: [{ severity: 'error', code, file: given, text }],
    outright: true,
  })
  if (given === '') return failed('missing-path', 'is an empty path: name a file, a folder or a glob')
  try {
    const stat = statSync(given)
    if (stat.isDirectory()) {
      const { seen, messages } = walkFolder(given)
      const empty = messages.length === 0 && !seen.some(({ path }) => isReadable(path))
      return empty
        ? failed('empty-folder', `holds no file that csc reads (${readableExtensions()})`)
        : { seen, messages, outright: false }
    }
    if (given.endsWith(SIDECAR_ENDING))
      return failed('sidecar', 'holds metadata of a document: name the document itself')
    if (readerOf(given) === undefined) return failed('no-reader', noReader(given))
    return { seen: [{ path: given, real: realPath(given) }], messages: [], outright: true }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT' && GLOB_SIGNS.test(given)) return findGlob(given)
    if (code === 'ERR_INVALID_ARG_VALUE')
      return failed('missing-path', 'is no path: it holds a NUL character')
    return failed(
      code === 'ENOENT' || code === 'ENOTDIR' ? 'missing-path' : 'unreadable',
      whyUnreadable(error, given),
    )
  }
}

async function findGlob(given: string): Promise<Result> {
  const { glob } = (await import('fast-glob')).default
  // Links are not followed: fast-glob has no guard against loops of them.
  const paths = await glob(given, { followSymbolicLinks: false, suppressErrors: true })
  if (paths.some(isReadable))
    return { seen: paths.map((path) => ({ path, real: realPath(path) })), messages: [], outright: false }
  const text =
    paths.length === 0 ? 'matches no file' : `matches no file that csc reads (${readableExtensions()})`
  return {
    seen: [],
    messages: [{ severity: 'error', code: 'empty-glob', file: given, text }],
    outright: false,
  }
}

function isReadable(path: string): boolean {
  return extname(path) !== '' && readerOf(path) !== undefined
}

/** Whether a file of a folder or glob is read; counts it where it is not. */
function wanted({ path }: Seen, skipped: Map<string, number>): boolean {
  if (isReadable(path)) return true
  if (!path.endsWith(SIDECAR_ENDING)) {
    const extension = extname(path).toLowerCase()
    skipped.set(extension, (skipped.get(extension) ?? 0) + 1)
  }
  return false
}

/** Each file once: by the path that is no link where there is one, else by the first in order. */
function distinct(found: readonly Seen[], root: string): FoundFile[] {
  const byReal = new Map<string, FoundFile>()
  for (const { path, real } of found) {
    const file = { path: documentPath(path, root), location: path }
    const other = byReal.get(real)
    if (other === undefined || better(file, other, documentPath(real, root))) byReal.set(real, file)
  }
  return [...byReal.values()]
}

function better(file: FoundFile, other: FoundFile, real: string): boolean {
  if (file.path === real || other.path === real) return file.path === real
  return compareCodePoints(file.path, other.path) < 0
}

function fileAsDocument(message: Message, root: string): Message {
  return message.file === null || message.file === ''
    ? message
    : { ...message, file: documentPath(message.file, root) }
}

function noReader(path: string): string {
  return `csc has no reader for ${extname(path)} files (it reads ${readableExtensions()}); save it as one of these, or, if it is text, pass it on standard input: csc extract - < FILE`
}
