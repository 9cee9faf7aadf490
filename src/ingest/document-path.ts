/** A path as the user gave it in, the path that records name the document by out. */
import { isAbsolute, normalize, relative, resolve, sep } from 'node:path'

/**
 * Relative to `root`, with `/`. A path that was given absolute and lies outside the root stays absolute,
 * so that it does not depend on where csc was started.
 */
export function documentPath(given: string, root: string): string {
  const path = relative(resolve(root), resolve(given))
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
  return withSlashes(outside && isAbsolute(given) ? normalize(given) : path)
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
