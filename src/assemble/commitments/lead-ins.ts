/** A reading in, the block that leads each block in out: lists with bullets, and runs of lines that begin with a verb under `We will:`. */
import { VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import type { Block } from '../../model/layout.ts'
import { TokenKind } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'

export class LeadIns {
  readonly #leadIn: (number | null)[] = []

  constructor(reading: Reading) {
    for (const block of reading.document.blocks)
      this.#leadIn[block.index] = leadOf(reading, block, this.#leadIn)
  }

  of(block: Block): number | null {
    return this.#leadIn[block.index] ?? null
  }
}

function leadOf(reading: Reading, block: Block, earlier: readonly (number | null)[]): number | null {
  if (block.kind === 'list-item' && block.leadIn !== null) return block.leadIn
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return null
  const { tokens, blocks } = reading.document
  const before = blocks[block.index - 1]
  if (before === undefined || !beginsWithVerb(reading, block)) return null
  if (tokens.norm(before.endToken - 1) === ':') return before.index
  return before.kind === block.kind ? (earlier[before.index] ?? null) : null
}

function beginsWithVerb(reading: Reading, block: Block): boolean {
  const { tokens } = reading.document
  if (block.endToken - block.firstToken < 2 || tokens.kind[block.firstToken] !== TokenKind.Word) return false
  const verb = verbAt(tokens, block.firstToken)
  return verb !== undefined && (verb.forms & VerbForm.Base) !== 0
}
