/** A mention and the words to pass over in, the word before them in normal form out: `by` of `by the end of May`. */
import type { Mention } from '../model/mention.ts'
import type { Tokens } from '../model/tokens.ts'

export function prepositionBefore(tokens: Tokens, mention: Mention, skipped: ReadonlySet<string>): string {
  let token = tokens.at(mention.start) - 1
  while (token > 0 && skipped.has(tokens.norm(token))) token--
  return tokens.norm(token)
}
