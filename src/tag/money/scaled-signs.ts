/** A sign of a currency with the letters of a scale beside it in: `M€ 3.5`, `£m 20`; the power of ten and where the two begin and end out. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { SCALE_LETTERS } from '../../text/number-scale.ts'

export interface ScaledSign {
  readonly firstToken: number
  /** Where the number begins. */
  readonly endToken: number
  readonly exponent: number
}

const LETTERS: ReadonlySet<string> = new Set(['k', 'm', 'mn', 'bn'])

/** `k€ 30`, `m€20`, `€m 20`; not `20m €30`, `m$ 5` or the header `£m 2019`. */
export function readScaledSign(
  tokens: Tokens,
  sign: number,
  first: number,
  limit: number,
): ScaledSign | null {
  // `M$` is Mexico's too.
  if (tokens.norm(sign) === '$') return null
  const behind = sign + 1
  if (behind + 1 < limit && tokens.gap[behind] === Gap.None && LETTERS.has(tokens.norm(behind)))
    return isHeader(tokens, behind + 1, limit) ? null : read(tokens, sign, behind, behind + 1)
  const isJoined = sign > first && tokens.gap[sign] === Gap.None && tokens.gap[sign - 1] !== Gap.None
  if (!isJoined || !LETTERS.has(tokens.norm(sign - 1)) || isCounted(tokens, sign - 1, first)) return null
  return read(tokens, sign - 1, sign - 1, sign + 1)
}

/** Behind `£m` at the head of a table stand years or the numbers of a row. */
function isHeader(tokens: Tokens, at: number, limit: number): boolean {
  if (/^(19|20)\d\d$/.test(tokens.norm(at))) return true
  return at + 1 < limit && tokens.kind[at + 1] === TokenKind.Number
}

/** The scale of a number before it: `20 m€`. */
function isCounted(tokens: Tokens, letters: number, first: number): boolean {
  return letters > first && tokens.kind[letters - 1] === TokenKind.Number
}

function read(tokens: Tokens, firstToken: number, letters: number, endToken: number): ScaledSign | null {
  const exponent = SCALE_LETTERS.get(tokens.norm(letters))
  if (exponent === undefined || tokens.kind[endToken] !== TokenKind.Number) return null
  return tokens.gap[endToken]! > Gap.Space ? null : { firstToken, endToken, exponent }
}
