/** A folder in, every file below it out. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import type { Message } from '../model/message.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { whyUnreadable } from './read-bytes.ts'

export interface Seen {
  readonly path: string
  /** The same without links: two paths to one file have one real path. */
  readonly real: string
}

export interface Walked {
  readonly seen: readonly Seen[]
  readonly messages: readonly Message[]
}

/**
 * Hidden files and folders stay out, pipes and devices too. Links are followed after everything that is no link,
 * and no folder is entered twice, so that loops end and the result does not depend on the order of listing.
 */
export function walkFolder(top: string): Walked {
  const seen: Seen[] = []
  const messages: Message[] = []
  const entered = new Set<string>()
  const folders: Seen[] = [{ path: top, real: realPath(top) }]
  let links: string[] = []

  const enter = (folder: Seen) => {
    if (entered.has(folder.real)) return
    entered.add(folder.real)
    for (const entry of list(folder.path, messages)) {
      if (entry.name.startsWith('.')) continue
      const file = { path: join(folder.path, entry.name), real: join(folder.real, entry.name) }
      if (isUndecodable(file.path)) messages.push(badName(file.path))
      else if (entry.isSymbolicLink()) links.push(file.path)
      else if (entry.isDirectory()) folders.push(file)
      else if (entry.isFile()) seen.push(file)
    }
  }

  // Loops over `folders` also visit what `enter` appends.
  for (const folder of folders) enter(folder)
  while (links.length > 0) {
    const batch = links.sort(compareCodePoints)
    links = []
    folders.length = 0
    for (const path of batch) follow(path, folders, seen)
    for (const folder of folders) enter(folder)
  }
  return { seen, messages }
}

/** The path without links; the path itself where the system can't say. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function list(path: string, messages: Message[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    messages.push({ severity: 'error', code: 'unreadable', file: path, text: whyUnreadable(error, path) })
    return []
  }
}

/** A link to nothing counts as a file, so that reading it tells. */
function follow(path: string, folders: Seen[], seen: Seen[]): void {
  const stat = statOf(path)
  if (stat === undefined || stat.isFile()) seen.push({ path, real: realPath(path) })
  else if (stat.isDirectory()) folders.push({ path, real: realPath(path) })
}

/** Node puts U+FFFD for bytes that are not UTF-8; such a name leads to no file. */
function isUndecodable(path: string): boolean {
  return path.includes('\ufffd') && statOf(path) === undefined
}

function badName(file: string): Message {
  return { severity: 'error', code: 'bad-name', file, text: 'has a name that is not valid UTF-8: rename it' }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}
