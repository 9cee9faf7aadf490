/** A query and what is wrong with it in, the lines that standard error gets out: the place, what was expected, a caret. */
import type { QueryFault } from '../query/query.ts'
import { visible } from '../render/visible.ts'
import { displayWidth } from '../render/width.ts'

export function queryFault(query: string, { place, text }: QueryFault): string {
  const start = Math.min(place.start, query.length)
  const before = query.slice(0, start)
  const marked = visible(query.slice(start, place.end))
  const column = [...before].length + 1
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)))
  return [
    `in the query, at column ${column}: ${visible(text)}`,
    `  ${visible(query)}`,
    `  ${' '.repeat(displayWidth(visible(before)))}${carets}`,
  ].join('\n')
}
