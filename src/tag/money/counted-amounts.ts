/** A number with its currency behind: `27 million GBP`, `two million pounds`, `500 €`, `50p`. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isHyphen } from '../../text/number-scale.ts'
import type { Numeral } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { Amount } from './amount.ts'
import { readCodeBehind } from './coded-amounts.ts'
import { currencyNameAt } from './currencies.ts'
import { readDecimalComma } from './decimal-comma.ts'
import { isMassOrIdiom } from './mass-units.ts'
import { readSuffixSign } from './signed-amounts.ts'
import { readSubunits } from './subunits.ts'

/** `27 million GBP`, `two million pounds`, `500 €`, `50p`, `half a billion Swiss francs`. */
export function readCounted(tokens: Tokens, token: number, first: number, limit: number): Amount | null {
  const numeral = readDecimalComma(tokens, token, limit) ?? readNumeral(tokens, token, limit, true)
  if (numeral === null) return null
  const at = numeral.endToken
  if (at >= limit || tokens.gap[at]! > Gap.Line) return null
  const counted = { firstToken: token, leading: false, numeral }
  if (tokens.norm(at) === '¢') {
    const cents = { ...numeral, exponent: numeral.exponent - 2 }
    return { ...counted, endToken: at + 1, numeral: cents, currency: 'USD', rule: 'money/symbol' }
  }
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
  const code = readCodeBehind(tokens, at, numeral, limit)
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
