/** Text in, its words, numbers and signs out, in one pass. */
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { CharacterClass, characterClass, isLowerCase, isUpperCase } from './characters.ts'
import type { Vocabulary } from './vocabulary.ts'

const { Space, LineEnd, Letter, Digit, Currency, Apostrophe, Invisible, Mark } = CharacterClass

class TokenArrays implements Tokens {
  count = 0
  start!: Int32Array
  end!: Int32Array
  kind!: Uint8Array
  shape!: Uint8Array
  gap!: Uint8Array
  word!: Int32Array
  readonly vocabulary: Vocabulary
  readonly text: string

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text
    this.vocabulary = vocabulary
    this.#allot((text.length >> 2) + 16)
  }

  /** One block of memory for all arrays: six would cost more than the tokens of a short document. */
  #allot(capacity: number): void {
    const block = new ArrayBuffer(capacity * 15)
    this.start = new Int32Array(block, 0, capacity)
    this.end = new Int32Array(block, capacity * 4, capacity)
    this.word = new Int32Array(block, capacity * 8, capacity)
    this.kind = new Uint8Array(block, capacity * 12, capacity)
    this.shape = new Uint8Array(block, capacity * 13, capacity)
    this.gap = new Uint8Array(block, capacity * 14, capacity)
  }

  push(start: number, end: number, kind: number, shape: number, gap: number): void {
    const token = this.count
    if (token === this.start.length) this.#grow()
    this.start[token] = start
    this.end[token] = end
    this.kind[token] = kind
    this.shape[token] = shape
    this.gap[token] = gap
    this.word[token] = this.vocabulary.numberOf(this.text, start, end)
    this.count = token + 1
  }

  #grow(): void {
    const { start, end, word, kind, shape, gap } = this
    this.#allot(Math.ceil(start.length * 1.6))
    this.start.set(start)
    this.end.set(end)
    this.word.set(word)
    this.kind.set(kind)
    this.shape.set(shape)
    this.gap.set(gap)
  }

  norm(token: number): string {
    return token >= 0 && token < this.count ? this.vocabulary.norm(this.word[token]!) : ''
  }

  raw(token: number): string {
    return token >= 0 && token < this.count ? this.text.slice(this.start[token], this.end[token]) : ''
  }

  at(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.end[middle]! > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Class at `at`; a surrogate pair counts as one character of its code point's class. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) return characterClass(code)
  return characterClass(text.codePointAt(at)!)
}

function width(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1
}

/** Splits `text` from `from` to `to` (UTF-16 offsets) into tokens; the normal forms go into `vocabulary`. */
export function tokenise(text: string, vocabulary: Vocabulary, from = 0, to = text.length): Tokens {
  const tokens = new TokenArrays(text, vocabulary)
  let at = from
  let gap: number = Gap.Paragraph
  let lineEnds = 0
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === Space || kind === LineEnd || kind === Invisible) {
      if (kind === LineEnd) {
        // CR LF is one line end.
        if (!(text.charCodeAt(at) === 10 && at > from && text.charCodeAt(at - 1) === 13)) lineEnds++
        gap = Math.max(gap, lineEnds > 1 ? Gap.Paragraph : Gap.Line)
      } else if (kind === Space) gap = Math.max(gap, Gap.Space)
      at += width(text, at)
      continue
    }
    const start = at
    let tokenKind: number
    const address =
      kind === Letter && (gap !== Gap.None || isBoundary(text, at)) ? endOfAddress(text, at, to) : at
    if (address > at) {
      tokenKind = TokenKind.Address
      at = address
    } else if (kind === Letter) {
      tokenKind = TokenKind.Word
      at = endOfWord(text, at, to)
    } else if (kind === Digit) {
      tokenKind = TokenKind.Number
      at = endOfNumber(text, at, to)
    } else if (kind === Apostrophe && gap === Gap.None && isClitic(text, at, to, tokens)) {
      tokenKind = TokenKind.Clitic
      at += 2
    } else {
      tokenKind = kind === Currency ? TokenKind.Currency : TokenKind.Punctuation
      at += width(text, at)
      while (at < to && classAt(text, at) === Mark) at += width(text, at)
    }
    tokens.push(
      start,
      at,
      tokenKind,
      tokenKind === TokenKind.Word ? shapeOf(text, start, at) : Shape.None,
      gap,
    )
    gap = Gap.None
    lineEnds = 0
  }
  return tokens
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from
  let end = from
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === Letter || kind === Digit || kind === Mark) {
      at += width(text, at)
      end = at
    } else if (kind === Invisible) {
      at++
    } else if (
      kind === Apostrophe &&
      at + 1 < to &&
      classAt(text, at + 1) === Letter &&
      !isPossessive(text, at, to)
    ) {
      at++
    } else break
  }
  return end
}

const TOP_LEVEL = new Set([
  'uk',
  'com',
  'org',
  'net',
  'gov',
  'eu',
  'info',
  'scot',
  'wales',
  'cymru',
  'ie',
  'int',
  'edu',
  'co',
  'io',
])

/** Is the character before `at` one that no address contains before its first slash? */
function isBoundary(text: string, at: number): boolean {
  return at === 0 || !/[A-Za-z0-9.@_-]/.test(text[at - 1]!)
}

/**
 * End of the web or mail address that begins at `from`, `from` where there is none. Asked only where a word begins
 * behind white space or an opening sign, so that no character is read more than twice.
 */
function endOfAddress(text: string, from: number, to: number): number {
  let at = from
  let dots = 0
  let mail = false
  let lastDot = -1
  while (at < to) {
    const code = text.charCodeAt(at)
    const letterOrDigit =
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    if (code === 0x2e) {
      dots++
      lastDot = at
    } else if (code === 0x40 && !mail && at > from) mail = true
    else if (!letterOrDigit && code !== 0x2d && code !== 0x5f) break
    at++
  }
  const scheme =
    text.startsWith('://', at) && /^(https?|ftp)$/i.test(text.slice(from, Math.min(at, from + 6)))
  if (!scheme) {
    if (dots === 0) return from
    while (at > from && /[.\-_]/.test(text[at - 1]!)) at--
    lastDot = text.lastIndexOf('.', at - 1)
    if (lastDot <= from) return from
    const isWeb = /^www\./i.test(text.slice(from, from + 4))
    if (!isWeb && !TOP_LEVEL.has(text.slice(lastDot + 1, at).toLowerCase())) return from
    if (!mail && !isWeb && text.slice(from, lastDot) !== text.slice(from, lastDot).toLowerCase()) return from
    if (mail || text.charCodeAt(at) !== 0x2f) return at
  }
  while (at < to && !isAddressEnd(text.charCodeAt(at))) at++
  while (at > from && /[.,;:!?)\]}'"’”*_]/.test(text[at - 1]!)) at--
  return at
}

/** White space, quotation marks, angle brackets and control characters end an address. */
function isAddressEnd(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x22 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x201c ||
    code === 0x201d ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Is the apostrophe at `at` followed by an `s` that ends the word? */
function isPossessive(text: string, at: number, to: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next !== 0x73 && next !== 0x53) return false
  if (at + 2 >= to) return true
  const after = classAt(text, at + 2)
  return after !== Letter && after !== Digit && after !== Mark
}

function isClitic(text: string, at: number, to: number, tokens: TokenArrays): boolean {
  const before = tokens.kind[tokens.count - 1]
  return (
    (before === TokenKind.Word || before === TokenKind.Number) && at + 1 < to && isPossessive(text, at, to)
  )
}

/** Digits with `,ddd` groups and `.d` decimals; a comma counts only before exactly three digits. */
function endOfNumber(text: string, from: number, to: number): number {
  let at = from
  let end = from
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === Digit) {
      at += width(text, at)
      end = at
    } else if (kind === Invisible) at++
    else {
      const code = text.charCodeAt(at)
      if (code === 0x2e && at + 1 < to && classAt(text, at + 1) === Digit) at++
      else if ((code === 0x2c || code === 0xff0c) && isGroup(text, at + 1, to)) at++
      else break
    }
  }
  return end
}

function isGroup(text: string, at: number, to: number): boolean {
  for (let digit = 0; digit < 3; digit++) {
    if (at + digit >= to || classAt(text, at + digit) !== Digit) return false
  }
  return at + 3 >= to || classAt(text, at + 3) !== Digit
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0
  let lower = 0
  let firstUpper = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isUpperCase(code)) {
      if (upper + lower === 0) firstUpper = true
      upper++
    } else if (isLowerCase(code)) lower++
  }
  if (upper === 0) return lower === 0 ? Shape.None : Shape.Lower
  if (lower === 0) return upper === 1 ? Shape.Capitalised : Shape.Upper
  return firstUpper && upper === 1 ? Shape.Capitalised : Shape.Mixed
}
