/** Drafts of blocks in, speech that is set off as paragraphs of its own out. */
import type { Quotation } from '../model/layout.ts'
import type { Tokens } from '../model/tokens.ts'
import type { Draft } from './blocks.ts'

export function findQuotations(
  _tokens: Tokens,
  drafts: readonly Draft[],
): { list: Quotation[]; of: (number | null)[] } {
  return { list: [], of: drafts.map(() => null) }
}
