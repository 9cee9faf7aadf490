/** Tokens in, a year in words out: `nineteen ninety-one`, `twenty ten`, `two thousand and fourteen`. */
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { CARDINALS } from './calendar-words.ts'
import { follows, type Read } from './date-numbers.ts'

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
])

/** Not `twenty one` or `two thousand`, which count. */
export function readSpelledYear(tokens: Tokens, at: number, end: number): Read | null {
  if (!follows(tokens, at + 1, end) || tokens.kind[at] !== TokenKind.Word) return null
  const century = CENTURIES.get(tokens.norm(at))
  if (century !== undefined) {
    const rest = readBelowHundred(tokens, behindHyphen(tokens, at + 1), end)
    return rest === null || rest.value < 10 ? null : { value: century + rest.value, endToken: rest.endToken }
  }
  if (tokens.norm(at) !== 'two' || tokens.norm(at + 1) !== 'thousand') return null
  const rest = readBelowHundred(tokens, tokens.norm(at + 2) === 'and' ? at + 3 : at + 2, end)
  return rest === null ? null : { value: 2000 + rest.value, endToken: rest.endToken }
}

function readBelowHundred(tokens: Tokens, at: number, end: number): Read | null {
  const value = follows(tokens, at, end) ? CARDINALS.get(tokens.norm(at)) : undefined
  if (value === undefined) return null
  const next = behindHyphen(tokens, at + 1)
  const ones = value >= 20 && follows(tokens, next, end) ? (CARDINALS.get(tokens.norm(next)) ?? 10) : 10
  return ones < 10 ? { value: value + ones, endToken: next + 1 } : { value, endToken: at + 1 }
}

function behindHyphen(tokens: Tokens, at: number): number {
  return tokens.norm(at) === '-' ? at + 1 : at
}
