/** An amount with its currency sign: `£302m`, `US$ 3.5 million`, `20 €`. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isScaleWord, readScale } from '../../text/number-scale.ts'
import type { Numeral } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { Amount } from './amount.ts'
import { readTrailingCode } from './coded-amounts.ts'
import { currencyNameAt, prefixedSignCurrency, signCurrency } from './currencies.ts'
import { readBareDecimal, readDecimalComma, readGroupingDot, readSpacedComma } from './decimal-comma.ts'
import { readScaledSign } from './scaled-signs.ts'
import { readSubunits } from './subunits.ts'

/** `£302m`, `US$ 3.5 million`, `M€ 3.5`, `£600` line end `million`. */
export function readSigned(tokens: Tokens, sign: number, first: number, end: number): Amount | null {
  return readScaled(tokens, sign, first, end) ?? readPlainlySigned(tokens, sign, first, end)
}

/** `M€ 3.5`, `£m 20`: the scale beside the sign. */
function readScaled(tokens: Tokens, sign: number, first: number, end: number): Amount | null {
  const scaled = readScaledSign(tokens, sign, first, end)
  const currency = signCurrency(tokens.norm(sign))
  const numeral = scaled === null ? null : readNumeral(tokens, scaled.endToken, end, true)
  if (scaled === null || numeral === null || numeral.scale !== null || currency === undefined) return null
  const whole = { ...numeral, exponent: scaled.exponent, scale: scaled.exponent }
  return signed(scaled.firstToken, numeral.endToken, whole, currency)
}

function readPlainlySigned(tokens: Tokens, sign: number, first: number, end: number): Amount | null {
  const limit = overLineEnd(tokens, sign, end)
  if (tokens.gap[sign + 1]! > Gap.Line) return null
  let at = sign + 1
  if (at < limit && isMinus(tokens, at) && tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None)
    at++
  const plain =
    readBracketed(tokens, at, limit) ??
    readSpacedComma(tokens, at, limit) ??
    readDecimalComma(tokens, at, limit) ??
    readBareDecimal(tokens, at, limit) ??
    readNumeral(tokens, at, limit, true)
  if (plain === null || (plain.spelled && plain.scale === null)) return null
  // `£000` is a unit, `£1,000s` a guess.
  if (/^0{3}/.test(plain.digits) || isPlural(tokens, plain.endToken, limit)) return null
  if (isSuffixSign(tokens, sign, first, plain.endToken, limit)) return null
  const prefix = signPrefix(tokens, sign, first)
  const currency = prefix?.currency ?? signCurrency(tokens.norm(sign))
  if (currency === undefined) return null
  const numeral = readGroupingDot(plain, currency)
  const firstToken = prefix?.firstToken ?? sign
  const code = readTrailingCode(tokens, numeral.endToken, limit)
  if (code !== null) return signed(firstToken, code.endToken, numeral, code.currency)
  const whole = readSubunits(tokens, numeral, numeral.endToken, limit, currency) ?? numeral
  return signed(firstToken, whole.endToken, whole, currency)
}

/** `£(2.3)m`, as accounts write what is owed: the sum in brackets behind its sign. */
function readBracketed(tokens: Tokens, at: number, limit: number): Numeral | null {
  if (tokens.norm(at) !== '(' || tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.None) return null
  const numeral = readNumeral(tokens, at + 1, limit, false)
  if (numeral === null || numeral.spelled || tokens.norm(numeral.endToken) !== ')') return null
  const scale = numeral.scale === null ? readScale(tokens, numeral.endToken + 1, limit, true) : null
  if (scale === null) return { ...numeral, endToken: numeral.endToken + 1 }
  return { ...numeral, exponent: scale.exponent, scale: scale.exponent, endToken: scale.endToken }
}

function signed(firstToken: number, endToken: number, numeral: Numeral, currency: string): Amount {
  return { firstToken, endToken, numeral, currency, rule: 'money/symbol', leading: true }
}

/** The end of what may be read: an amount that a sentence's end cuts at a line's end goes on behind it. */
function overLineEnd(tokens: Tokens, sign: number, limit: number): number {
  if (limit >= tokens.count || tokens.gap[limit] !== Gap.Line) return limit
  if (sign + 1 === limit)
    return tokens.kind[limit] === TokenKind.Number ? Math.min(limit + 2, tokens.count) : limit
  if (limit - sign > 4) return limit
  const stump = tokens.raw(limit - 1) === '-' ? limit - 2 : limit - 1
  const scale = sign + 2 === limit ? tokens.norm(limit) : tokens.norm(stump) + tokens.norm(limit)
  return isScaleWord(scale) ? limit + 1 : limit
}

/** `£100,000s`: amounts of that order, and no amount. */
function isPlural(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && tokens.norm(at) === 's' && tokens.gap[at] === Gap.None
}

/** Does the sign belong to the number before it: `10 $ 30 $`? */
function isSuffixSign(tokens: Tokens, sign: number, first: number, behind: number, limit: number): boolean {
  if (sign === first || tokens.kind[sign - 1] !== TokenKind.Number) return false
  if (tokens.gap[sign]! > Gap.Space || tokens.gap[sign + 1] === Gap.None) return false
  if (tokens.gap[sign] === Gap.None) return true
  if (behind >= limit) return false
  const next = currencyNameAt(tokens, behind, limit)
  return (
    next !== null ||
    (tokens.kind[behind] === TokenKind.Currency && tokens.kind[behind + 1] !== TokenKind.Number)
  )
}

/** Letters before the sign that tell the country; spaced out only in capitals or where the sign is spaced out too. */
function signPrefix(
  tokens: Tokens,
  sign: number,
  first: number,
): { firstToken: number; currency: string } | null {
  if (sign === first) return null
  const dotted = dottedLetters(tokens, sign, first)
  const start = dotted?.firstToken ?? sign - 1
  const letters = dotted?.letters ?? tokens.norm(sign - 1)
  if (letters.length > 4) return null
  const currency = prefixedSignCurrency(letters, tokens.norm(sign))
  if (currency === undefined) return null
  if (tokens.gap[sign] === Gap.None) return { firstToken: start, currency }
  const spacedOut = tokens.gap[sign + 1] === Gap.Space
  const capitals = letters.length > 1 && tokens.raw(start) === tokens.raw(start).toUpperCase()
  const fits = tokens.gap[sign] === Gap.Space && letters !== 'a' && (spacedOut || capitals)
  return fits ? { firstToken: start, currency } : null
}

/** `U.S.` or `u.s` before a sign. */
function dottedLetters(
  tokens: Tokens,
  sign: number,
  first: number,
): { firstToken: number; letters: string } | null {
  const last = tokens.norm(sign - 1) === '.' ? sign - 2 : sign - 1
  if (last - 2 < first || tokens.norm(last) !== 's' || tokens.norm(last - 1) !== '.') return null
  return tokens.norm(last - 2) === 'u' ? { firstToken: last - 2, letters: 'us' } : null
}

/** A sign behind its number, with letters of a country before it or not: `20€`, `3.14US$`. */
export function readSuffixSign(
  tokens: Tokens,
  at: number,
  limit: number,
): { endToken: number; currency: string } | null {
  const prefixed = tokens.kind[at] === TokenKind.Word && at + 1 < limit && tokens.gap[at + 1] === Gap.None
  const sign = prefixed ? at + 1 : at
  if (tokens.kind[sign] !== TokenKind.Currency || tokens.gap[at]! > Gap.Space) return null
  const opensNext =
    tokens.kind[sign + 1] === TokenKind.Number && sign + 1 < limit && tokens.gap[sign + 1]! <= Gap.Space
  if (opensNext && tokens.gap[sign + 1] === Gap.None) return null
  if (opensNext && tokens.gap[sign] !== Gap.None) {
    const next = readNumeral(tokens, sign + 1, limit, true)
    if (next === null || !isSuffixSign(tokens, sign, at - 1, next.endToken, limit)) return null
  }
  const currency = prefixed
    ? prefixedSignCurrency(tokens.norm(at), tokens.norm(sign))
    : signCurrency(tokens.norm(sign))
  return currency === undefined ? null : { endToken: sign + 1, currency }
}

function isMinus(tokens: Tokens, token: number): boolean {
  const raw = tokens.raw(token)
  return raw === '-' || raw === '−' || raw === '–'
}
