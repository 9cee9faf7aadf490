/** Tokens in, the number that begins at one of them out: digits, number words and both mixed, as an exact decimal. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { readScale } from './number-scale.ts'
import { readAndFraction, readNumberWords } from './number-words.ts'
import type { Numeral } from './numeral.ts'

const FRACTION_SIGNS = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
])
/** Spaces that only a writer of grouped digits puts between them: no-break, figure, thin and narrow no-break space. */
const GROUPING_SPACES = new Set(['\u00A0', '\u2007', '\u2009', '\u202F'])
/** More digits than any number that JSON can hold. */
const LONGEST_NUMBER = 400

/**
 * Reads the number that begins at `token` and ends before `limit`. `letters` allows `m`, `bn`, `k` and the like as
 * scales, which only a currency makes sure of. Null where no number begins there.
 */
export function readNumeral(tokens: Tokens, token: number, limit: number, letters: boolean): Numeral | null {
  if (token >= limit) return null
  return tokens.kind[token] === TokenKind.Word
    ? readNumberWords(tokens, token, limit)
    : readDigits(tokens, token, limit, letters)
}

function readDigits(tokens: Tokens, token: number, limit: number, letters: boolean): Numeral | null {
  let at = token
  let digits = ''
  if (tokens.kind[at] === TokenKind.Number) {
    digits = plainDigits(tokens, at)
    if (digits === '') return null
    at++
    if (isMiddleDot(tokens, at, limit)) {
      digits += `.${tokens.norm(at + 1)}`
      at += 2
    } else if (digits.length < 4 && !digits.includes('.')) {
      const grouped = readIndianGroups(tokens, at, limit) ?? readGroups(tokens, at, limit)
      digits += grouped.digits
      at = grouped.endToken
    }
  }
  const isSign = at < limit && tokens.kind[at] === TokenKind.Punctuation
  const fraction = isSign && !digits.includes('.') ? FRACTION_SIGNS.get(tokens.raw(at)) : undefined
  if (fraction !== undefined && (digits === '' || tokens.gap[at]! <= Gap.Space)) {
    digits = (digits === '' ? '0' : digits) + fraction
    at++
  }
  if (digits === '') return null
  const half = digits.includes('.') ? null : readAndFraction(tokens, at, limit)
  if (half !== null && readScale(tokens, half.endToken, limit, letters) !== null) {
    digits += half.digits
    at = half.endToken
  }
  let exponent = 0
  let scale: number | null = null
  const isGlued = at < limit && tokens.gap[at] === Gap.None && tokens.norm(at).startsWith('e')
  const power = isGlued ? /^e(\d{1,3})$/.exec(tokens.norm(at)) : null
  if (power !== null) {
    exponent = Number(power[1])
    at++
  }
  for (let read = readScale(tokens, at, limit, letters); read !== null; ) {
    exponent += read.exponent
    scale = exponent
    at = read.endToken
    // `2 hundred thousand` and `5 thousand million` go on.
    const next = read.exponent <= 3 ? readScale(tokens, at, limit, false) : null
    read = next !== null && next.exponent > read.exponent ? next : null
  }
  return { endToken: at, digits, exponent, scale, spelled: false }
}

/** The digits of a number token without separators; `1.200.000` is grouped by dots, `1.2.3` is no number. */
function plainDigits(tokens: Tokens, token: number): string {
  if (tokens.end[token]! - tokens.start[token]! > LONGEST_NUMBER) return '9'.repeat(LONGEST_NUMBER)
  const norm = tokens.norm(token)
  const digits = norm.includes(',') ? norm.replaceAll(',', '') : norm
  const point = digits.indexOf('.')
  if (point < 0 || !digits.includes('.', point + 1)) return digits
  return /^\d{1,3}(\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : ''
}

export const MIDDLE_DOTS: ReadonlySet<string> = new Set(['·', '∙', '‧', '•'])

/** The raised decimal point of older print: `£1·5 million`. */
function isMiddleDot(tokens: Tokens, token: number, limit: number): boolean {
  return (
    token + 1 < limit &&
    tokens.gap[token] === Gap.None &&
    tokens.gap[token + 1] === Gap.None &&
    MIDDLE_DOTS.has(tokens.norm(token)) &&
    /^\d+$/.test(tokens.norm(token + 1))
  )
}

/** Groups of two before the last three digits, as in `12,34,567`; null where the digits are not so grouped. */
function readIndianGroups(
  tokens: Tokens,
  token: number,
  limit: number,
): { digits: string; endToken: number } | null {
  let digits = ''
  for (let at = token; at + 1 < limit && at < token + 12; at += 2) {
    const glued = tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None
    if (!glued || tokens.norm(at) !== ',' || !/^\d\d(,\d{3}(\.\d+)?)?$/.test(tokens.norm(at + 1))) return null
    digits += tokens.norm(at + 1).replaceAll(',', '')
    if (tokens.norm(at + 1).length > 2) return { digits, endToken: at + 2 }
  }
  return null
}

/** Groups of three digits behind spaces: ` 200 000`. One group behind a plain space counts only if it is `000`. */
function readGroups(tokens: Tokens, token: number, limit: number): { digits: string; endToken: number } {
  let at = token
  let digits = ''
  let certain = false
  while (
    at < limit &&
    tokens.kind[at] === TokenKind.Number &&
    tokens.gap[at] === Gap.Space &&
    tokens.start[at]! - tokens.end[at - 1]! === 1 &&
    /^\d{3}(\.\d+)?$/.test(tokens.norm(at))
  ) {
    digits += tokens.norm(at)
    if (tokens.norm(at) === '000' || isGroupingSpace(tokens, at)) certain = true
    at++
    if (digits.includes('.')) break
  }
  // `3 271 million`
  if (at - token === 1 && readScale(tokens, at, limit, false) !== null) certain = true
  return certain || at - token > 1 ? { digits, endToken: at } : { digits: '', endToken: token }
}

function isGroupingSpace(tokens: Tokens, token: number): boolean {
  return GROUPING_SPACES.has(tokens.text.charAt(tokens.end[token - 1]!))
}
