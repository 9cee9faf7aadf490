/** A line in, the bullet, number or letter that it opens with out: `•`, `(iv)`, `4.11`, `##`. */
import { Gap, Shape, TokenKind } from '../model/tokens.ts'
import { isLowerCase } from '../text/characters.ts'
import type { Lines } from './lines.ts'

export interface Marker {
  readonly kind: 'bullet' | 'number' | 'letter' | 'hash' | 'quote'
  /** First token behind the marker. */
  readonly content: number
  /** The bullet's sign, or the kind of number with its brackets (`1.`, `(a)`): items of one list share it. */
  readonly style: string
}

const BULLETS = new Set('•◦▪■●‣⁃∙·○□➢►▶✓✔–—-*+\u{F0B7}\u{F0A7}\u{F0D8}\u{F02D}\u{F076}')
const ROMAN = /^(?:x{0,3}(?:ix|iv|v?i{1,3}|v|x))$/

/** The marker that opens the line, null where there is none or nothing follows it. `numbered` tells which bare numbers count. */
export function readMarker(lines: Lines, line: number, numbered: ReadonlySet<number>): Marker | null {
  const { tokens } = lines
  const first = lines.firstToken(line)
  const end = lines.endToken(line)
  if (end - first < 2) return null
  const sign = tokens.raw(first)
  if (sign === '#') return readHash(lines, line)
  if (isTightDash(lines, first)) return { kind: 'bullet', content: first + 1, style: sign }
  if (tokens.gap[first + 1] === Gap.None)
    return sign.length === 1 ? readEnclosed(lines, line) : readDotted(lines, line)
  if (BULLETS.has(sign)) return { kind: 'bullet', content: first + 1, style: sign }
  if (sign === '>' && !BULLETS.has(tokens.raw(first + 1)))
    return { kind: 'quote', content: first + 1, style: '>' }
  if (sign === 'o' && lines.indent(line) > 0) return { kind: 'bullet', content: first + 1, style: 'o' }
  if (tokens.kind[first] !== TokenKind.Number) return null
  const decimal = /^\d{1,2}\.\d{1,2}$/.test(sign) && opensSentence(lines, first + 1)
  if (decimal || numbered.has(line))
    return { kind: 'number', content: first + 1, style: decimal ? '1.1' : '1' }
  return null
}

/** `-Homes for all`: a dash right before a capitalised word. */
function isTightDash({ tokens }: Lines, dash: number): boolean {
  const sign = tokens.raw(dash)
  if ((sign !== '-' && sign !== '–') || tokens.gap[dash + 1] !== Gap.None) return false
  return tokens.kind[dash + 1] === TokenKind.Word && tokens.shape[dash + 1] !== Shape.Lower
}

function readHash(lines: Lines, line: number): Marker | null {
  const { tokens } = lines
  const end = lines.endToken(line)
  let token = lines.firstToken(line)
  while (token < end && tokens.raw(token) === '#') token++
  return token < end && tokens.gap[token] === Gap.Space ? { kind: 'hash', content: token, style: '#' } : null
}

/** `(a)`, `(iv)`, `(12)`; `a)`, `1.`, `i.` of one character fall to `readDotted`. */
function readEnclosed(lines: Lines, line: number): Marker | null {
  const { tokens } = lines
  const first = lines.firstToken(line)
  if (tokens.raw(first) !== '(') return readDotted(lines, line)
  if (tokens.raw(first + 2) !== ')' || first + 3 >= lines.endToken(line)) return null
  if (tokens.gap[first + 2] !== Gap.None || tokens.gap[first + 3] !== Gap.Space) return null
  const kind = ordinalKind(lines, first + 1)
  return kind === null ? null : { kind, content: first + 3, style: `(${kind})` }
}

/** `1.`, `12)`, `a)`, `iv.`, `4.11.`; a capital with a stop is somebody's initial. */
function readDotted(lines: Lines, line: number): Marker | null {
  const { tokens } = lines
  const first = lines.firstToken(line)
  const end = lines.endToken(line)
  const closing = tokens.raw(first + 1)
  if (closing !== '.' && closing !== ')') return null
  if (first + 2 >= end || tokens.gap[first + 1] !== Gap.None || tokens.gap[first + 2] !== Gap.Space)
    return null
  const kind = ordinalKind(lines, first)
  if (kind === null || (kind === 'letter' && closing === '.' && tokens.shape[first] !== Shape.Lower))
    return null
  return { kind, content: first + 2, style: `${kind}${closing}` }
}

function ordinalKind(lines: Lines, token: number): 'number' | 'letter' | null {
  const { tokens } = lines
  if (tokens.kind[token] === TokenKind.Number) {
    return /^\d{1,3}(?:\.\d{1,2})?$/.test(tokens.raw(token)) ? 'number' : null
  }
  if (tokens.kind[token] !== TokenKind.Word) return null
  const word = tokens.norm(token)
  return word.length === 1 || (word.length <= 6 && ROMAN.test(word)) ? 'letter' : null
}

function opensSentence(lines: Lines, token: number): boolean {
  const { tokens, text } = lines
  if (tokens.kind[token] === TokenKind.Word) return !isLowerCase(text.charCodeAt(tokens.start[token]!))
  return /[“‘"'(£$€]/.test(tokens.raw(token))
}

/** Lines that open with a bare number (`1 The Department …`) and have a neighbour in count among such lines. */
export function findNumberedLines(lines: Lines): Set<number> {
  const { tokens } = lines
  const found = new Set<number>()
  let previous = -1
  let previousNumber = -1
  for (let line = 0; line < lines.count; line++) {
    const first = lines.firstToken(line)
    if (tokens.kind[first] !== TokenKind.Number || first + 1 >= lines.endToken(line)) continue
    if (tokens.gap[first + 1] !== Gap.Space || !lines.blankBefore(line)) continue
    const raw = tokens.raw(first)
    if (raw.length > 2 || tokens.shape[first + 1] === Shape.Lower || !opensSentence(lines, first + 1))
      continue
    const number = Number(raw)
    if (number === previousNumber + 1) {
      found.add(previous)
      found.add(line)
    }
    previous = line
    previousNumber = number
  }
  found.delete(-1)
  return found
}
