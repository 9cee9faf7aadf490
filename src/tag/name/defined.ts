/** A sentence in, the abbreviations that it explains in brackets out: `Long Name (LN)`, `LN (Long Name)`. */
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isOf, NameClass } from './words.ts'

export interface Definition {
  /** -1 where the initials before the bracket are not those of the abbreviation. */
  readonly longFirst: number
  readonly longEnd: number
  readonly shortFirst: number
  readonly shortEnd: number
}

export function definitions(tokens: Tokens, from: number, to: number): Definition[] {
  const found: Definition[] = []
  for (let token = from + 1; token < to - 1; token++) {
    if (
      tokens.kind[token] !== TokenKind.Punctuation ||
      (tokens.raw(token) !== '(' && tokens.raw(token) !== '[')
    )
      continue
    const short = abbreviationIn(tokens, token + 1, to)
    if (short < 0) continue
    const longFirst = startOfLongName(tokens, token, from, tokens.raw(short))
    found.push({ longFirst, longEnd: token, shortFirst: short, shortEnd: short + 1 })
  }
  return found
}

/** `(DfE)`, `(the “CMA”)`, `(or DfE)`: the abbreviation's token, -1 where the bracket holds none. */
function abbreviationIn(tokens: Tokens, first: number, to: number): number {
  let token = first
  while (token < to && /^(the|or|hereafter|henceforth|“|"|‘|')$/.test(tokens.norm(token))) token++
  if (token >= to || tokens.kind[token] !== TokenKind.Word) return -1
  const shape = tokens.shape[token]
  if (shape !== Shape.Upper && shape !== Shape.Mixed) return -1
  const raw = tokens.raw(token)
  if (raw.length < 2 || raw.length > 12) return -1
  const after = tokens.raw(token + 1)
  return /^[)\]”"’';,–]$/.test(after) ? token : -1
}

/** Walks back from the bracket as long as the initials may be those of the abbreviation; -1 where they are not. */
function startOfLongName(tokens: Tokens, bracket: number, from: number, abbreviation: string): number {
  const letters = lettersOf(abbreviation)
  let want = letters.length - 1
  let best = -1
  for (let token = bracket - 1; token >= from && token > bracket - 16; token--) {
    if (tokens.kind[token] !== TokenKind.Word) {
      if (/^[,&’'–-]$/.test(tokens.raw(token)) || tokens.kind[token] === TokenKind.Clitic) continue
      break
    }
    const norm = tokens.norm(token)
    const capital = tokens.shape[token] !== Shape.Lower
    // The second part of `Long-term`.
    if (!capital && tokens.raw(token - 1) === '-' && tokens.gap[token] === Gap.None) continue
    if (!capital && !isOf(tokens, token, NameClass.Connector)) break
    if (norm.charAt(0) === letters.charAt(want)) want--
    else if (capital && want >= 0 && !norm.includes(letters.charAt(want))) break
    else if (capital && want >= 0) {
      // An inner letter: `Ofsted`-like abbreviations take more than initials.
      want = matchWithin(norm, letters, want)
    }
    if (want < 0 && capital) {
      best = token
      break
    }
  }
  return best
}

/** Consumes from the right the letters that stand in the word in this order, its initial last. */
function matchWithin(norm: string, letters: string, want: number): number {
  let at = norm.length - 1
  let left = want
  while (at >= 0 && left >= 0) {
    if (norm[at] === letters[left]) left--
    at--
  }
  return left < 0 || norm.charAt(0) === letters.charAt(left + 1) ? left : want
}

/** Do the letters of the abbreviation stand, in this order, among the initials of the name? */
export function abbreviates(
  tokens: Tokens,
  short: number,
  name: { firstToken: number; endToken: number },
): boolean {
  const letters = lettersOf(tokens.raw(short))
  let at = 0
  for (let token = name.firstToken; token < name.endToken && at < letters.length; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue
    const norm = tokens.norm(token)
    if (norm.charAt(0) !== letters[at]) continue
    at++
    // `DfE`, `DEFRA`, `Ofqual`: more letters of the same word, where the next initial is not wanted.
    for (
      let inner = 1;
      inner < norm.length &&
      at < letters.length &&
      letters[at] === norm[inner] &&
      token === name.endToken - 1;
      inner++
    )
      at++
  }
  return at >= letters.length - 1 && at > 1
}

/** The initials by which the name may go: of all its capitalised words, and of the last three or four. */
export function initialsOf(tokens: Tokens, name: { firstToken: number; endToken: number }): string[] {
  let initials = ''
  for (let token = name.firstToken; token < name.endToken; token++)
    if (tokens.kind[token] === TokenKind.Word && tokens.shape[token] !== Shape.Lower)
      initials += tokens.norm(token).charAt(0)
  if (initials.length < 3) return []
  return initials.length > 5 ? [initials, initials.slice(-4), initials.slice(-3)] : [initials]
}

function lettersOf(abbreviation: string): string {
  return abbreviation
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
