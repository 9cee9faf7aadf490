/** Tokens in, the amount of money that begins at one of them out: sign, code or name of a currency with its number. */
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { NUMBER_WORDS } from '../../text/number-words.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { Amount } from './amount.ts'
import { readCoded } from './coded-amounts.ts'
import { readCounted } from './counted-amounts.ts'
import { readSigned } from './signed-amounts.ts'

/** Tries to read an amount at `token` of the sentence `first` ≤ t < `limit`; cheap where none can begin. */
export function readAmount(tokens: Tokens, token: number, first: number, limit: number): Amount | null {
  const kind = tokens.kind[token]
  if (kind === TokenKind.Currency) return readSigned(tokens, token, first, limit)
  if (kind === TokenKind.Number) return readCounted(tokens, token, first, limit)
  if (kind === TokenKind.Word) {
    const coded = readCoded(tokens, token, limit)
    if (coded !== null) return coded
    return startsNumber(tokens, token) ? readCounted(tokens, token, first, limit) : null
  }
  return tokens.raw(token) === '½' ? readCounted(tokens, token, first, limit) : null
}

/** A number word, or `a` before one (`a million`, `a quarter of a million`). */
function startsNumber(tokens: Tokens, token: number): boolean {
  return (
    NUMBER_WORDS.has(tokens.norm(token)) ||
    (tokens.norm(token) === 'a' && readNumeral(tokens, token, token + 8, false) !== null)
  )
}
