/** A number with its currency behind: `27 million GBP`, `two million pounds`, `500 €`, `50p`. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isHyphen } from '../../text/number-scale.ts'
import type { Numeral } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { Amount } from './amount.ts'
import { readCodeBehind } from './coded-amounts.ts'
import { currencyNameAt } from './currencies.ts'
import { readBareDecimal, readDecimalComma } from './decimal-comma.ts'
import { isMassOrIdiom } from './mass-units.ts'
import { readSuffixSign } from './signed-amounts.ts'
import { readSubunits } from './subunits.ts'

/** `27 million GBP`, `two million pounds`, `500 €`, `50p`, `.5 million euros`, `half a billion Swiss francs`. */
export function readCounted(tokens: Tokens, token: number, first: number, limit: number): Amount | null {
  const point = isBehindPoint(tokens, token, first) ? readBareDecimal(tokens, token - 1, limit) : null
  const found = readCountedBy(tokens, token, first, limit, point)
  return found === null || point === null ? found : { ...found, firstToken: token - 1 }
}

/** The point of `.5`: with nothing between it and the digits, and no digits before it. */
function isBehindPoint(tokens: Tokens, token: number, first: number): boolean {
  if (token === first || tokens.gap[token] !== Gap.None || tokens.norm(token - 1) !== '.') return false
  return token - 1 === first || tokens.gap[token - 1] !== Gap.None
}

function readCountedBy(
  tokens: Tokens,
  token: number,
  first: number,
  limit: number,
  point: Numeral | null,
): Amount | null {
  const numeral = point ?? readDecimalComma(tokens, token, limit) ?? readNumeral(tokens, token, limit, true)
  if (numeral === null) return null
  const at = numeral.endToken
  if (at >= limit || tokens.gap[at]! > Gap.Line) return null
  if (tokens.norm(at) === '¢') return counted(token, at + 1, hundredths(numeral), 'USD', 'money/symbol')
  const sign = readSuffixSign(tokens, at, limit)
  if (sign !== null) {
    const whole = readSubunits(tokens, numeral, sign.endToken, limit, sign.currency)
    return counted(token, whole?.endToken ?? sign.endToken, whole ?? numeral, sign.currency, 'money/symbol')
  }
  if (isPence(tokens, token, first, numeral))
    return counted(token, at + 1, hundredths(numeral), 'GBP', 'money/pence')
  const code = readCodeBehind(tokens, at, numeral, limit)
  if (code !== null) return counted(token, code.endToken, numeral, code.currency, 'money/code')
  return readNamed(tokens, token, numeral, first, limit)
}

function counted(
  firstToken: number,
  endToken: number,
  numeral: Numeral,
  currency: string,
  rule: string,
): Amount {
  return { firstToken, endToken, numeral, currency, rule, leading: false }
}

function hundredths(numeral: Numeral): Numeral {
  return { ...numeral, exponent: numeral.exponent - 2 }
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
  if (isMassOrIdiom(tokens, token, numeral, name, { endToken, hyphenated, first, limit })) return null
  if (name.minor) {
    const rule = name.currency === 'GBP' ? 'money/pence' : 'money/word'
    return counted(firstToken, endToken, hundredths(numeral), name.currency, rule)
  }
  const whole = readSubunits(tokens, numeral, endToken, limit, name.currency)
  return counted(firstToken, whole?.endToken ?? endToken, whole ?? numeral, name.currency, 'money/word')
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
