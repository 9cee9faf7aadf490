/** Text in, its words, numbers and signs out, in one pass. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { endOfAddress, isAddressPart, mayGoOn } from './address.ts'
import { CharacterClass, classAt, isLowerCase, isUpperCase, widthAt } from './characters.ts'
import { TokenArrays } from './token-arrays.ts'
import type { Vocabulary } from './vocabulary.ts'

const { Space, LineEnd, Letter, Digit, Currency, Apostrophe, Invisible, Mark } = CharacterClass

/** Longer texts get an array of their own, which is not kept. */
const LONGEST_KEPT = 1 << 18
let kept = new Uint16Array(1 << 12)
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The text's UTF-16 codes, which an array gives faster than a string, and behind them zeros, which end every token. */
function codesOf(text: string): Uint16Array {
  const { length } = text
  let codes = kept
  if (length + 2 > codes.length) {
    codes = new Uint16Array(length < LONGEST_KEPT ? length * 2 + 2 : length + 2)
    if (length < LONGEST_KEPT) kept = codes
  }
  const bytes = Buffer.from(codes.buffer, 0, length * 2)
  bytes.write(text, 'utf16le')
  if (!LITTLE_ENDIAN) bytes.swap16()
  codes[length] = 0
  codes[length + 1] = 0
  return codes
}

/** Splits `text` from `from` on (UTF-16 offset) into tokens; the normal forms go into `vocabulary`. */
export function tokenise(text: string, vocabulary: Vocabulary, from = 0): Tokens {
  const tokens = new TokenArrays(text, vocabulary)
  const codes = codesOf(text)
  let at = from
  let gap: number = Gap.Paragraph
  let lineEnds = 0
  while (at < text.length) {
    const kind = classAt(codes, at)
    if (kind === Space || kind === LineEnd || kind === Invisible) {
      if (kind === LineEnd) {
        // CR LF is one line end.
        if (!(codes[at] === 10 && at > from && codes[at - 1] === 13)) lineEnds++
        gap = lineEnds > 1 ? Gap.Paragraph : gap > Gap.Line ? gap : Gap.Line
      } else if (kind === Space && gap === Gap.None) gap = Gap.Space
      at += widthAt(codes, at)
      continue
    }
    const start = at
    let tokenKind: number
    if (kind === Letter) {
      at = endOfWord(codes, start)
      tokenKind = TokenKind.Word
      if (mayGoOn(codes, at) && (gap !== Gap.None || start === 0 || !isAddressPart(codes[start - 1]!))) {
        const address = endOfAddress(text, start)
        if (address > start) {
          at = address
          tokenKind = TokenKind.Address
        }
      }
    } else if (kind === Digit) {
      at = endOfNumber(codes, start)
      tokenKind = TokenKind.Number
    } else if (kind === Apostrophe && gap === Gap.None && isClitic(codes, start, tokens)) {
      at = start + 2
      tokenKind = TokenKind.Clitic
    } else {
      tokenKind = kind === Currency ? TokenKind.Currency : TokenKind.Punctuation
      at += widthAt(codes, at)
      while (classAt(codes, at) === Mark) at += widthAt(codes, at)
    }
    tokens.push(codes, start, at, tokenKind, gap)
    gap = Gap.None
    lineEnds = 0
  }
  return tokens
}

function endOfWord(codes: Uint16Array, from: number): number {
  let at = from
  while (isPlainLetter(codes[at]!)) at++
  let end = at
  for (;;) {
    const kind = classAt(codes, at)
    if (kind === Letter || kind === Digit || kind === Mark) {
      at += widthAt(codes, at)
      end = at
    } else if (kind === Invisible) at++
    else if (kind === Apostrophe && classAt(codes, at + 1) === Letter && !isPossessive(codes, at)) at++
    else return end
  }
}

/** `a` to `z` and `A` to `Z`, of which most words are all. */
function isPlainLetter(code: number): boolean {
  const place = (code | 0x20) - 0x61
  return place >= 0 && place < 26
}

/** Is the apostrophe at `at` followed by an `s` that ends the word? */
function isPossessive(codes: Uint16Array, at: number): boolean {
  const next = codes[at + 1]
  if (next !== 0x73 && next !== 0x53) return false
  const after = classAt(codes, at + 2)
  return after !== Letter && after !== Digit && after !== Mark
}

function isClitic(codes: Uint16Array, at: number, tokens: TokenArrays): boolean {
  const before = tokens.kind[tokens.count - 1]
  return (before === TokenKind.Word || before === TokenKind.Number) && isPossessive(codes, at)
}

/** Digits with `,ddd` groups and `.d` decimals; a comma counts only before exactly three digits. */
function endOfNumber(codes: Uint16Array, from: number): number {
  let at = from
  let end = from
  for (;;) {
    const kind = classAt(codes, at)
    if (kind === Digit) {
      at += widthAt(codes, at)
      end = at
    } else if (kind === Invisible) at++
    else {
      const code = codes[at]
      if (code === 0x2e && classAt(codes, at + 1) === Digit) {
        if (at - from === 4 && isNoted(codes, from)) return end
        at++
      } else if ((code === 0x2c || code === 0xff0c) && isGroup(codes, at + 1)) at++
      else return end
    }
  }
}

/** `in 2013.44 A target`: the year ends a sentence, and the mark of a note stands behind its stop. */
function isNoted(codes: Uint16Array, from: number): boolean {
  const century =
    codes[from] === 0x31 ? codes[from + 1] === 0x39 : codes[from] === 0x32 && codes[from + 1] === 0x30
  if (!century || from < 2 || classAt(codes, from - 1) !== Space || !isLowerCase(codes[from - 2]!))
    return false
  let at = from + 5
  while (at < from + 8 && classAt(codes, at) === Digit) at++
  const behind = classAt(codes, at)
  return behind === LineEnd || (behind === Space && isUpperCase(codes[at + 1]!))
}

function isGroup(codes: Uint16Array, at: number): boolean {
  for (let digit = 0; digit < 3; digit++) if (classAt(codes, at + digit) !== Digit) return false
  return classAt(codes, at + 3) !== Digit
}
