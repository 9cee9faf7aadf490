/** Tokens in, a number written in another country's or a shop's way out: `12,50 €`, `€2.500`, `£.50`. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Numeral } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'

/** `12,50 €`, `1,5 Mio. €`: a comma before one or two decimals, as on the Continent, only beside a currency sign. */
export function readDecimalComma(tokens: Tokens, token: number, limit: number): Numeral | null {
  if (token + 2 >= limit || tokens.kind[token] !== TokenKind.Number || tokens.norm(token + 1) !== ',')
    return null
  if (tokens.gap[token + 1] !== Gap.None || tokens.gap[token + 2] !== Gap.None) return null
  const decimals = tokens.norm(token + 2)
  if (tokens.kind[token + 2] !== TokenKind.Number || !/^\d{1,2}$/.test(decimals)) return null
  const behind = readNumeral(tokens, token + 2, limit, true)
  if (behind === null) return null
  const beside =
    tokens.kind[token - 1] === TokenKind.Currency ||
    tokens.kind[behind.endToken] === TokenKind.Currency ||
    behind.scale !== null
  if (!beside || tokens.norm(token).includes('.')) return null
  return { ...behind, digits: `${tokens.norm(token).replaceAll(',', '')}.${decimals}` }
}

/** `€2.500`: a dot before three digits groups thousands where the currency is the Continent's. */
export function readGroupingDot(numeral: Numeral, currency: string): Numeral {
  if (currency !== 'EUR' || numeral.scale !== null || !/^[1-9]\d{0,2}\.\d00$/.test(numeral.digits))
    return numeral
  return { ...numeral, digits: numeral.digits.replace('.', '') }
}

/** `.50` behind its sign. */
export function readBareDecimal(tokens: Tokens, token: number, limit: number): Numeral | null {
  if (token + 1 >= limit || tokens.norm(token) !== '.' || tokens.gap[token]! > Gap.Space) return null
  if (tokens.kind[token + 1] !== TokenKind.Number || tokens.gap[token + 1] !== Gap.None) return null
  const numeral = readNumeral(tokens, token + 1, limit, true)
  return numeral === null || !/^\d+$/.test(numeral.digits)
    ? null
    : { ...numeral, digits: `0.${numeral.digits}` }
}
