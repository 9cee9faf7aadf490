/** A currency sign or scale word that stands in no sum in, the named reason out; null where none is known. */
import type { Sentence } from '../../model/layout.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { signCurrency } from './currencies.ts'

/** `£m`, `£000`: units; `£100s`: vague; `£x`, `$name`: no number; `₿5`: no currency of ISO 4217. */
export function whyNoCurrency(
  tokens: Tokens,
  sign: number,
  { firstToken, endToken }: Sentence,
): string | null {
  if (signCurrency(tokens.norm(sign)) === undefined) return 'currency/not-iso-4217'
  const next = tokens.norm(sign + 1) === "'" ? sign + 2 : sign + 1
  if (/^0{3}/.test(tokens.norm(next))) return 'currency/unit'
  const hasNumber = next < endToken && tokens.kind[next] === TokenKind.Number
  if (hasNumber && tokens.norm(next + 1) === 's' && tokens.gap[next + 1] === Gap.None) return 'currency/vague'
  if (hasNumber && tokens.norm(next).split('.').length > 2) return 'currency/no-amount'
  if (hasNumber) return null
  if (next < endToken && /^(m|k|bn|mn|million|billion|thousand|trillion)s?$/.test(tokens.norm(next)))
    return 'currency/unit'
  if (next < endToken && tokens.kind[next] === TokenKind.Currency) return 'currency/repeated'
  if (sign > firstToken && tokens.kind[sign - 1] === TokenKind.Number) return null
  return 'currency/no-number'
}

/** `302 million children` counts things, `millions of pounds` is vague, `Million Women Study` and `in MN` are names. */
export function whyNoScale(tokens: Tokens, scale: number, { firstToken, endToken }: Sentence): string | null {
  const before = scale > firstToken ? scale - 1 : -1
  const norm = before < 0 ? '' : tokens.norm(before)
  if (before >= 0 && tokens.kind[before] === TokenKind.Currency) return 'currency/unit'
  if (tokens.norm(scale).endsWith('s') || /^(several|few|many|couple|multi|some|hundred|of)$/.test(norm))
    return 'scale/vague'
  if (norm === '-' && tokens.norm(scale - 2) === 'multi') return 'scale/vague'
  const ofNumber = before >= 0 && tokens.kind[before] === TokenKind.Number
  if (tokens.shape[scale] === Shape.Upper && !ofNumber) return 'scale/part-of-name'
  for (let at = scale - 1; at >= Math.max(firstToken, scale - 4); at--) {
    if (tokens.kind[at] === TokenKind.Currency) return null
  }
  const counts = ofNumber || (before >= 0 && /^[a-z-]+$/.test(norm))
  if (tokens.shape[scale] === Shape.Capitalised && !ofNumber) return 'scale/part-of-name'
  if (counts) return 'scale/counts-things'
  return scale + 1 < endToken || before < 0 ? 'scale/no-number' : 'scale/alone'
}
