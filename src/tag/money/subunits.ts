/** The pence behind the pounds in, the whole number out: `three pounds and fifty pence`, `20 dollars 43 cents`. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Numeral } from '../../text/numeral.ts'
import { numeralValue } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import { currencyNameAt } from './currencies.ts'

/** Joins `numeral` with a hundredth part that begins at `token`; null where none does. */
export function readSubunits(
  tokens: Tokens,
  numeral: Numeral,
  token: number,
  limit: number,
  currency: string,
): Numeral | null {
  if (numeral.scale !== null || numeral.digits.includes('.') || token >= limit) return null
  const joined = tokens.norm(token) === 'and'
  const at = joined ? token + 1 : token
  if (at >= limit || tokens.gap[at]! > Gap.Line || tokens.gap[at] === Gap.None) return null
  const part = readNumeral(tokens, at, limit, false)
  const hundredths = part === null || part.scale !== null ? null : numeralValue(part)
  if (part === null || hundredths === null || !Number.isInteger(hundredths) || hundredths > 99) return null
  const endToken = endOfSubunit(tokens, part.endToken, limit, currency)
  const spoken =
    !joined &&
    hundredths > 9 &&
    closes(tokens, part.endToken, limit) &&
    !tokens.norm(token - 1).startsWith('£')
  if (endToken === null && !(spoken && part.spelled === numeral.spelled && hasUnit(tokens, token)))
    return null
  return {
    ...numeral,
    endToken: endToken ?? part.endToken,
    digits: `${numeral.digits}.${String(hundredths).padStart(2, '0')}`,
  }
}

/** End of `pence`, `cents`, `p` or `c` of the same currency; null where another word stands. */
function endOfSubunit(tokens: Tokens, at: number, limit: number, currency: string): number | null {
  if (at >= limit) return null
  const short = tokens.norm(at)
  if (tokens.gap[at] === Gap.None && (short === 'p' ? currency === 'GBP' : short === 'c' || short === '¢'))
    return at + 1
  const name = currencyNameAt(tokens, at, limit)
  if (name === null || !name.minor) return null
  return (name.currency === 'GBP') === (currency === 'GBP') ? at + 1 : null
}

function hasUnit(tokens: Tokens, token: number): boolean {
  return tokens.kind[token - 1] === TokenKind.Word
}

function closes(tokens: Tokens, at: number, limit: number): boolean {
  return at >= limit || /^[.,;:!?)]$/.test(tokens.norm(at))
}
