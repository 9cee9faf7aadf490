/** Sentences and clauses that look like promises and bind nobody: questions and conditions. */
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Reading } from '../reading.ts'

export function isQuestion(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading.document
  for (
    let token = sentence.endToken - 1;
    token >= Math.max(sentence.firstToken, sentence.endToken - 3);
    token--
  ) {
    if (tokens.norm(token) === '?') return true
  }
  return false
}

const CONDITIONS = new Set([
  'if',
  'unless',
  'whether',
  'when',
  'before',
  'after',
  'until',
  'once',
  'as',
  'why',
  'how',
  'what',
])

/** A verb in a clause that opens with a condition: `if she wins`, `whether Tesco might sponsor`. */
export function isConditional(
  reading: Reading,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  index: number,
): boolean {
  const { tokens } = reading.document
  const group = groups[index]!
  const from = index === 0 ? sentence.firstToken : groups[index - 1]!.endToken
  for (let token = group.firstToken - 1; token >= Math.max(from, group.firstToken - 14); token--) {
    const norm = tokens.norm(token)
    if (norm === ',' || norm === ';' || norm === ':' || norm === 'and' || norm === 'but') return false
    if (CONDITIONS.has(norm)) return norm !== 'as' || group.modal === null
  }
  return false
}
