/** Tokens in, a number written in another country's or a shop's way out: `12,50 €`, `€2.500`, `£.50`. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Numeral } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import { codeCurrency } from './currencies.ts'

/** `12,50 €`, `EUR 1.234,56`, `1,5 Mio. €`: a comma before one or two decimals, as on the Continent, only beside a currency. */
export function readDecimalComma(tokens: Tokens, token: number, limit: number): Numeral | null {
  if (token + 2 >= limit || tokens.kind[token] !== TokenKind.Number || tokens.norm(token + 1) !== ',')
    return null
  if (tokens.gap[token + 1] !== Gap.None || tokens.gap[token + 2] !== Gap.None) return null
  const decimals = tokens.norm(token + 2)
  if (tokens.kind[token + 2] !== TokenKind.Number || !/^\d{1,2}$/.test(decimals)) return null
  const behind = readNumeral(tokens, token + 2, limit, true)
  if (behind === null) return null
  const beside = isCurrency(tokens, token - 1) || isCurrency(tokens, behind.endToken) || behind.scale !== null
  const whole = tokens.norm(token)
  const grouped = /^\d{1,3}(\.\d{3})+$/.test(whole)
  if (!beside || (whole.includes('.') && !grouped)) return null
  return { ...behind, digits: `${whole.replaceAll(/[.,]/g, '')}.${decimals}` }
}

/** `$130, 864.64`: a slip of the keyboard behind the comma of the thousands, plain from the decimals. */
export function readSpacedComma(tokens: Tokens, token: number, limit: number): Numeral | null {
  const rest = token + 2
  if (rest >= limit || tokens.norm(token + 1) !== ',') return null
  if (tokens.gap[token + 1] !== Gap.None || tokens.gap[rest] !== Gap.Space) return null
  if (!/^[1-9]\d{0,2}$/.test(tokens.norm(token)) || !/^\d{3}\.\d\d$/.test(tokens.norm(rest))) return null
  const numeral = readNumeral(tokens, rest, limit, true)
  if (numeral === null || numeral.scale !== null || numeral.endToken !== rest + 1) return null
  return { ...numeral, digits: `${tokens.norm(token)}${numeral.digits}` }
}

/** A sign, or a code that is no other word: `€`, `EUR`, `zł`. */
function isCurrency(tokens: Tokens, at: number): boolean {
  if (at < 0 || tokens.kind[at] === TokenKind.Currency) return at >= 0
  return tokens.kind[at] === TokenKind.Word && codeCurrency(tokens.raw(at))?.ambiguous === false
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
