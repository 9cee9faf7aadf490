/** An amount with the code of its currency: `GBP 27 million`, `EUR3m`, `900 rub`. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { readScale } from '../../text/number-scale.ts'
import type { Numeral } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { Amount } from './amount.ts'
import { type CurrencyCode, codeCurrency } from './currencies.ts'
import { readDecimalComma } from './decimal-comma.ts'

/** A code behind a number: `5m GBP`, `42 KWD`, `900 rub`. */
export function readCodeBehind(
  tokens: Tokens,
  at: number,
  numeral: Numeral,
  limit: number,
): { endToken: number; currency: string } | null {
  if (at >= limit || tokens.kind[at] !== TokenKind.Word || tokens.gap[at]! > Gap.Line) return null
  const raw = tokens.raw(at)
  const code = codeCurrency(raw) ?? lowerCaseCode(tokens, at)
  if (code === undefined || code.leading || (code.ambiguous && !isPlainlyMoney(code, numeral))) return null
  return { endToken: at + 1, currency: code.currency }
}

/** `400usd`, `900 rub`: lower case counts for codes that are no other words. */
function lowerCaseCode(tokens: Tokens, at: number): CurrencyCode | undefined {
  const raw = tokens.raw(at)
  if (raw.length !== 3 || raw !== raw.toLowerCase()) return undefined
  const code = codeCurrency(raw.toUpperCase())
  return code === undefined || code.ambiguous ? undefined : code
}

/** A scale, decimals to the penny or four digits and more: `CAD 5 million`, but not `SDG 4` or `Euro 2024`. */
function isPlainlyMoney(code: CurrencyCode, numeral: Numeral): boolean {
  if (numeral.scale !== null || /\.\d\d$/.test(numeral.digits)) return true
  if (code.currency === 'EUR' && /^(19|20)\d\d$/.test(numeral.digits)) return false
  return numeral.digits.length > (code.leading ? 2 : 4)
}

/** A code that repeats or makes plain the sign: `$4.09CAD`, `£5m GBP`. */
export function readTrailingCode(
  tokens: Tokens,
  at: number,
  limit: number,
): { endToken: number; currency: string } | null {
  if (at >= limit || tokens.kind[at] !== TokenKind.Word || tokens.gap[at]! > Gap.Space) return null
  const code = codeCurrency(tokens.raw(at)) ?? lowerCaseCode(tokens, at)
  return code === undefined || tokens.raw(at).length !== 3
    ? null
    : { endToken: at + 1, currency: code.currency }
}

/** `GBP 27 million`, `EUR3m`, `Rs. 20`. */
export function readCoded(tokens: Tokens, token: number, limit: number): Amount | null {
  const raw = tokens.raw(token)
  if (raw.length < 2 || raw.charCodeAt(0) > 0x5a) return null
  const code = codeCurrency(raw)
  if (code === undefined) return readGluedCode(tokens, token, raw, limit)
  let at = token + 1
  if (tokens.norm(at) === '.' && tokens.gap[at] === Gap.None && raw.length === 2) at++
  if (at >= limit || tokens.gap[at]! > Gap.Line) return null
  const numeral = readDecimalComma(tokens, at, limit) ?? readNumeral(tokens, at, limit, true)
  if (numeral === null || (numeral.spelled && numeral.scale === null)) return null
  if (code.ambiguous && !isPlainlyMoney(code, numeral)) return null
  return {
    firstToken: token,
    endToken: numeral.endToken,
    numeral,
    currency: code.currency,
    rule: 'money/code',
    leading: true,
  }
}

/** The tokeniser keeps `EUR3m` in one word and parts `USD3` `.` `14`. */
function readGluedCode(tokens: Tokens, token: number, raw: string, limit: number): Amount | null {
  const glued = /^([A-Z]{3}|R[sM])(\d{1,15})(bn|mn|m|k|K|M)?$/.exec(raw)
  if (glued === null) return null
  const code = codeCurrency(glued[1]!)
  if (code === undefined) return null
  let digits = glued[2]!
  let at = token + 1
  let scale = glued[3] === undefined ? null : /^m/i.test(glued[3]) ? 6 : glued[3] === 'bn' ? 9 : 3
  while (
    scale === null &&
    at + 1 < limit &&
    /^[.,]$/.test(tokens.norm(at)) &&
    tokens.gap[at] === Gap.None &&
    tokens.kind[at + 1] === TokenKind.Number &&
    tokens.gap[at + 1] === Gap.None
  ) {
    digits += tokens.norm(at) === '.' ? `.${tokens.norm(at + 1)}` : tokens.norm(at + 1).replaceAll(',', '')
    at += 2
  }
  const behind = scale === null ? readScale(tokens, at, limit, true) : null
  if (behind !== null) {
    scale = behind.exponent
    at = behind.endToken
  }
  const numeral = { endToken: at, digits, exponent: scale ?? 0, scale, spelled: false }
  if (code.ambiguous && !isPlainlyMoney(code, numeral)) return null
  return {
    firstToken: token,
    endToken: at,
    numeral,
    currency: code.currency,
    rule: 'money/code',
    leading: true,
  }
}
