/** Tokens in, the power of ten that a scale word or letter stands for out: `million`, `bn`, `-thousand`. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'

export const SCALE_WORDS = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['billions', 9],
  ['trillion', 12],
  ['trillions', 12],
])
export const SCALE_LETTERS = new Map([
  ['k', 3],
  ['th', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mill', 6],
  ['mio', 6],
  ['mm', 6],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['mrd', 9],
  ['t', 12],
  ['tn', 12],
  ['trn', 12],
])
export function isScaleWord(norm: string): boolean {
  return SCALE_WORDS.has(norm) && norm !== 'hundred'
}

/** The power of ten of a scale word, or of a scale's letters where those are allowed. */
export function scaleOf(norm: string, letters: boolean): number | undefined {
  const footnote = footnoteLength(norm)
  const word = footnote > 0 ? norm.slice(0, -footnote) : norm
  return SCALE_WORDS.get(word) ?? (letters ? SCALE_LETTERS.get(word) : undefined)
}

/** How many digits of a footnote's number stick to the scale: 1 in `million1` and in `bn2`. */
export function footnoteLength(norm: string): number {
  const last = norm.charCodeAt(norm.length - 1)
  if (last < 0x30 || last > 0x39) return 0
  const found = /^([a-z]+)(\d{1,2})$/.exec(norm)
  return found !== null && (SCALE_WORDS.has(found[1]!) || SCALE_LETTERS.has(found[1]!)) ? found[2]!.length : 0
}

/** A scale at `token`, also behind a hyphen (`2-million`) and broken by a hyphen at a line's end. */
export function readScale(
  tokens: Tokens,
  token: number,
  limit: number,
  letters: boolean,
): { endToken: number; exponent: number } | null {
  let at = token
  if (
    at + 1 < limit &&
    isHyphen(tokens, at) &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at + 1] === Gap.None
  )
    at++
  if (at >= limit || tokens.kind[at] !== TokenKind.Word) return null
  const broken = brokenWord(tokens, at, limit)
  if (broken !== null) {
    const exponent = SCALE_WORDS.get(broken.word)
    if (exponent !== undefined) return { endToken: broken.endToken, exponent }
  }
  const norm = tokens.norm(at)
  const exponent = scaleOf(norm, letters)
  if (exponent === undefined) return null
  if (letters && norm.length <= 2 && tokens.gap[at]! > Gap.Space) return null
  // `£5 m2` is by the square metre.
  const footnote = footnoteLength(norm)
  if (footnote > 0 && tokens.gap[at] !== Gap.None && !SCALE_WORDS.has(norm.slice(0, -footnote))) return null
  return { endToken: at + 1, exponent }
}

/** A word that a hyphen or soft hyphen breaks at a line's end: `mil-` `lion`. */
function brokenWord(tokens: Tokens, token: number, limit: number): { word: string; endToken: number } | null {
  const soft = tokens.text.charAt(tokens.end[token]!) === '\u00AD'
  const next = soft ? token + 1 : token + 2
  if (next >= limit || tokens.gap[next] !== Gap.Line || tokens.kind[next] !== TokenKind.Word) return null
  if (!soft && !(isHyphen(tokens, token + 1) && tokens.gap[token + 1] === Gap.None)) return null
  return { word: tokens.norm(token) + tokens.norm(next), endToken: next + 1 }
}

export function isHyphen(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Punctuation) return false
  const code = tokens.text.charCodeAt(tokens.start[token]!)
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

/** Behind a hyphen that joins two words, else where it was. */
export function skipHyphen(tokens: Tokens, token: number, limit: number): number {
  const glued =
    token + 1 < limit &&
    isHyphen(tokens, token) &&
    tokens.gap[token] === Gap.None &&
    tokens.gap[token + 1]! !== Gap.Space
  return glued ? token + 1 : token
}
