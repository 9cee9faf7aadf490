/** Tokens in, the amount of money that begins at one of them out: sign, code or name of a currency with its number. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isHyphen, isScaleWord } from '../../text/number-scale.ts'
import { startsNumberWords } from '../../text/number-words.ts'
import type { Numeral } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import {
  type CurrencyCode,
  codeCurrency,
  currencyNameAt,
  prefixedSignCurrency,
  signCurrency,
} from './currencies.ts'
import { isMassOrIdiom } from './mass-units.ts'
import { readSubunits } from './subunits.ts'

/** One amount, before ranges are joined. `numeral` is in units of the currency. */
export interface Amount {
  readonly firstToken: number
  readonly endToken: number
  readonly numeral: Numeral
  readonly currency: string
  readonly rule: string
  /** The currency stands in front, so that a number behind may share it (`£10-15 million`). */
  readonly leading: boolean
}

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
    startsNumberWords(tokens.norm(token)) ||
    (tokens.norm(token) === 'a' && readNumeral(tokens, token, token + 8, false) !== null)
  )
}

/** `£302m`, `US$ 3.5 million`, `£600` line end `million`. */
function readSigned(tokens: Tokens, sign: number, first: number, end: number): Amount | null {
  const limit = overLineEnd(tokens, sign, end)
  if (tokens.gap[sign + 1]! > Gap.Line) return null
  let at = sign + 1
  if (at < limit && isMinus(tokens, at) && tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None)
    at++
  const numeral = readDecimalComma(tokens, at, limit) ?? readNumeral(tokens, at, limit, true)
  if (numeral === null || (numeral.spelled && numeral.scale === null)) return null
  // `£000` is a unit, `£1,000s` a guess.
  if (/^0{3}/.test(numeral.digits) || isPlural(tokens, numeral.endToken, limit)) return null
  if (isSuffixSign(tokens, sign, first, numeral.endToken, limit)) return null
  const prefix = signPrefix(tokens, sign, first)
  const currency = prefix?.currency ?? signCurrency(tokens.norm(sign))
  if (currency === undefined) return null
  const amount = { firstToken: prefix?.firstToken ?? sign, currency, rule: 'money/symbol', leading: true }
  const code = trailingCode(tokens, numeral.endToken, limit)
  if (code !== null) return { ...amount, endToken: code.endToken, numeral, currency: code.currency }
  const whole = readSubunits(tokens, numeral, numeral.endToken, limit, currency)
  if (whole !== null) return { ...amount, endToken: whole.endToken, numeral: whole }
  return { ...amount, endToken: numeral.endToken, numeral }
}

/** The end of what may be read: an amount that a sentence's end cuts at a line's end goes on behind it. */
function overLineEnd(tokens: Tokens, sign: number, limit: number): number {
  if (limit >= tokens.count || tokens.gap[limit] !== Gap.Line) return limit
  if (sign + 1 === limit)
    return tokens.kind[limit] === TokenKind.Number ? Math.min(limit + 2, tokens.count) : limit
  return sign + 2 === limit && isScaleWord(tokens.norm(limit)) ? limit + 1 : limit
}

/** `£100,000s`: amounts of that order, and no amount. */
export function isPlural(tokens: Tokens, at: number, limit: number): boolean {
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

/** `27 million GBP`, `two million pounds`, `500 €`, `50p`, `half a billion Swiss francs`. */
function readCounted(tokens: Tokens, token: number, first: number, limit: number): Amount | null {
  const numeral = readDecimalComma(tokens, token, limit) ?? readNumeral(tokens, token, limit, true)
  if (numeral === null) return null
  const at = numeral.endToken
  if (at >= limit || tokens.gap[at]! > Gap.Line) return null
  const counted = { firstToken: token, leading: false, numeral }
  const sign = readSuffixSign(tokens, at, limit)
  if (sign !== null) {
    const whole = readSubunits(tokens, numeral, sign.endToken, limit, sign.currency)
    return {
      ...counted,
      ...sign,
      endToken: whole?.endToken ?? sign.endToken,
      numeral: whole ?? numeral,
      rule: 'money/symbol',
    }
  }
  if (isPence(tokens, token, first, numeral)) {
    const pence = { ...numeral, exponent: numeral.exponent - 2 }
    return { ...counted, endToken: at + 1, numeral: pence, currency: 'GBP', rule: 'money/pence' }
  }
  const code = readCode(tokens, at, numeral, limit)
  if (code !== null) return { ...counted, ...code, rule: 'money/code' }
  return readNamed(tokens, token, numeral, first, limit)
}

/** The number and a currency's name, joined by a space or hyphens: `five million yen`, `half-million-pound`. */
function readNamed(
  tokens: Tokens,
  token: number,
  numeral: Numeral,
  first: number,
  limit: number,
): Amount | null {
  const hyphenated =
    numeral.endToken + 1 < limit &&
    isHyphen(tokens, numeral.endToken) &&
    tokens.gap[numeral.endToken] === Gap.None &&
    tokens.gap[numeral.endToken + 1] === Gap.None
  const at = hyphenated ? numeral.endToken + 1 : numeral.endToken
  const name = currencyNameAt(tokens, at, limit)
  if (name === null || (name.ambiguous && numeral.scale === null)) return null
  const endToken = at + name.words.length
  // In `a million-pound grant` the article belongs to the grant.
  const firstToken = hyphenated && name.singular && tokens.norm(token) === 'a' ? token + 1 : token
  const named = { firstToken, leading: false, currency: name.currency, rule: 'money/word' }
  if (isMassOrIdiom(tokens, token, numeral, name, { endToken, hyphenated, first, limit })) return null
  if (name.minor) {
    const rule = name.currency === 'GBP' ? 'money/pence' : 'money/word'
    return { ...named, endToken, numeral: { ...numeral, exponent: numeral.exponent - 2 }, rule }
  }
  const whole = readSubunits(tokens, numeral, endToken, limit, name.currency)
  return { ...named, endToken: whole?.endToken ?? endToken, numeral: whole ?? numeral }
}

/** A sign behind its number, with letters of a country before it or not: `20€`, `3.14US$`. */
function readSuffixSign(
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

const NUMBERED = new Set(
  'section sections paragraph paragraphs para page pages figure table part item note appendix clause article regulation rule schedule chapter annex form room class'.split(
    ' ',
  ),
)

/** `50p`: digits and a `p` with nothing between. */
function isPence(tokens: Tokens, token: number, first: number, numeral: Numeral): boolean {
  const at = numeral.endToken
  if (numeral.spelled || numeral.scale !== null || tokens.raw(at) !== 'p' || tokens.gap[at] !== Gap.None)
    return false
  if (token > first && tokens.gap[token] === Gap.None && tokens.kind[token - 1] === TokenKind.Word)
    return false
  return !(token > first && NUMBERED.has(tokens.norm(token - 1)))
}

/** A code behind a number: `5m GBP`, `42 KWD`, `900 rub`. */
function readCode(
  tokens: Tokens,
  at: number,
  numeral: Numeral,
  limit: number,
): { endToken: number; currency: string } | null {
  if (at >= limit || tokens.kind[at] !== TokenKind.Word || tokens.gap[at]! > Gap.Line) return null
  const raw = tokens.raw(at)
  const code = codeCurrency(raw) ?? lowerCaseCode(tokens, at)
  if (code === undefined || code.leading || (code.ambiguous && !isPlainlyMoney(numeral))) return null
  return { endToken: at + 1, currency: code.currency }
}

/** `400usd`, `900 rub`: lower case counts for codes that are no other words. */
function lowerCaseCode(tokens: Tokens, at: number): CurrencyCode | undefined {
  const raw = tokens.raw(at)
  if (raw.length !== 3 || raw !== raw.toLowerCase()) return undefined
  const code = codeCurrency(raw.toUpperCase())
  return code === undefined || code.ambiguous ? undefined : code
}

/** A scale, decimals to the penny or four digits and more: `CAD 5 million`, but not `SDG 4`. */
function isPlainlyMoney(numeral: Numeral): boolean {
  return numeral.scale !== null || /\.\d\d$/.test(numeral.digits) || numeral.digits.length > 4
}

/** A code that repeats or makes plain the sign: `$4.09CAD`, `£5m GBP`. */
function trailingCode(
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
function readCoded(tokens: Tokens, token: number, limit: number): Amount | null {
  const raw = tokens.raw(token)
  if (raw.length < 2 || raw.charCodeAt(0) > 0x5a) return null
  const code = codeCurrency(raw)
  if (code === undefined) return readGluedCode(tokens, token, raw, limit)
  let at = token + 1
  if (tokens.norm(at) === '.' && tokens.gap[at] === Gap.None && raw.length === 2) at++
  if (at >= limit || tokens.gap[at]! > Gap.Line) return null
  const numeral = readNumeral(tokens, at, limit, true)
  if (numeral === null || (numeral.spelled && numeral.scale === null)) return null
  if (code.ambiguous && !isPlainlyMoney(numeral)) return null
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
  if (code === undefined || code.ambiguous) return null
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
  const behind = scale === null ? readNumeral(tokens, token, limit, true) : null
  if (behind !== null) scale = behind.scale
  const numeral = { endToken: at, digits, exponent: scale ?? 0, scale, spelled: false }
  return {
    firstToken: token,
    endToken: at,
    numeral,
    currency: code.currency,
    rule: 'money/code',
    leading: true,
  }
}

/** `12,50 €`, `1,5 Mio. €`: a comma before one or two decimals, as on the Continent, only beside a currency sign. */
function readDecimalComma(tokens: Tokens, token: number, limit: number): Numeral | null {
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

function isMinus(tokens: Tokens, token: number): boolean {
  const raw = tokens.raw(token)
  return raw === '-' || raw === '−' || raw === '–'
}
