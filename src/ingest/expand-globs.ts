/** A path or glob in, the files that it stands for out, whatever their ending. */
import { statSync } from 'node:fs'

/** None where nothing is there; a folder stands for none. */
export async function expandGlobs(pattern: string): Promise<string[]> {
  const there = statSync(pattern, { throwIfNoEntry: false })
  if (there !== undefined) return there.isDirectory() ? [] : [pattern]
  const { glob } = (await import('fast-glob')).default
  return glob(pattern, { followSymbolicLinks: false, suppressErrors: true })
}
