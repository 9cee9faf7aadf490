/** Lines in, those that belong to the page and not to the document out, each with the rule that cut it. */
import type { FurnitureLine } from '../model/layout.ts'
import type { Lines } from './lines.ts'

export function findFurniture(
  lines: Lines,
  _isRow: (line: number) => boolean,
): { cut: Uint8Array; list: FurnitureLine[] } {
  return { cut: new Uint8Array(lines.count), list: [] }
}
