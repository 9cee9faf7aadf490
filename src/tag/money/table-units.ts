/** A stretch of tokens in (a header, a caption, a row's label), the unit of money that it names out: `£m`, `£’000`, `(€ billion)`. */
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { readScale } from '../../text/number-scale.ts'
import { codeCurrency, currencyNameAt, signCurrency } from './currencies.ts'

/** A cell's number times ten to the `exponent`, in `currency`. */
export interface TableUnit {
  readonly currency: string
  readonly exponent: number
}

/** The first unit named in the tokens `first` ≤ t < `limit`; a sign before a number is an amount and names none. */
export function readTableUnit(tokens: Tokens, first: number, limit: number): TableUnit | null {
  for (let token = first; token < limit; token++) {
    const currency = unitCurrency(tokens, token)
    if (currency !== undefined) {
      const exponent = readUnitScale(tokens, token + 1, limit)
      if (exponent !== null) return { currency, exponent }
    }
    const scale = readScale(tokens, token, limit, false)
    if (scale === null || tokens.kind[token] !== TokenKind.Word) continue
    const name =
      tokens.norm(scale.endToken) === 'of' ? currencyNameAt(tokens, scale.endToken + 1, limit) : null
    if (name !== null) return { currency: name.currency, exponent: scale.exponent }
  }
  return null
}

function unitCurrency(tokens: Tokens, token: number): string | undefined {
  if (tokens.kind[token] === TokenKind.Currency) return signCurrency(tokens.norm(token))
  const code = tokens.kind[token] === TokenKind.Word ? codeCurrency(tokens.raw(token)) : undefined
  return code === undefined || code.ambiguous || code.leading ? undefined : code.currency
}

/** `m`, `million`, `000`, `’000`, `k` behind the sign; the sign alone counts units; null before an amount. */
function readUnitScale(tokens: Tokens, token: number, limit: number): number | null {
  if (token >= limit) return 0
  const scale = readScale(tokens, token, limit, true)
  if (scale !== null) return scale.exponent
  const at = tokens.norm(token) === "'" ? token + 1 : token
  const digits = at < limit ? tokens.norm(at) : ''
  if (digits === '000') return 3
  if (digits === '000,000' || digits === '000000') return 6
  return tokens.kind[at] === TokenKind.Number || startsAmount(tokens, at, limit) ? null : 0
}

function startsAmount(tokens: Tokens, token: number, limit: number): boolean {
  return token + 1 < limit && /^[-−(]$/.test(tokens.raw(token)) && tokens.kind[token + 1] === TokenKind.Number
}
