/** Classes of characters, by one table look-up; the Unicode properties fill the table. */

export const CharacterClass = {
  Space: 1,
  LineEnd: 2,
  Letter: 3,
  Digit: 4,
  Currency: 5,
  Apostrophe: 6,
  /** Has no width: soft hyphen, zero-width and direction marks. Part of the word that it stands in. */
  Invisible: 7,
  /** Belongs to the letter before it. */
  Mark: 8,
  Other: 9,
} as const

const UPPER = 1
const LOWER = 2

/** 0 is unknown, else class + 16 × case; filled on first sight of a character, never for half of one. */
const seen = new Uint8Array(0x10000)
for (let code = 0; code < 128; code++) seen[code] = asciiClass(code)

function asciiClass(code: number): number {
  // A form feed begins a page, which may be in the middle of a sentence.
  if (code === 10 || code === 13 || code === 11) return CharacterClass.LineEnd
  if (code <= 32 || code === 127) return CharacterClass.Space
  if (code >= 48 && code <= 57) return CharacterClass.Digit
  if (code >= 65 && code <= 90) return CharacterClass.Letter + (UPPER << 4)
  if (code >= 97 && code <= 122) return CharacterClass.Letter + (LOWER << 4)
  if (code === 0x24) return CharacterClass.Currency
  return code === 0x27 || code === 0x60 ? CharacterClass.Apostrophe : CharacterClass.Other
}

function classAndCase(code: number): number {
  const known = code < 0x10000 ? seen[code]! : 0
  return known !== 0 ? known : lookUp(code, String.fromCodePoint(code))
}

function lookUp(code: number, character: string): number {
  let found: number = CharacterClass.Other
  if (code === 0x85 || code === 0x2028 || code === 0x2029) found = CharacterClass.LineEnd
  else if (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  )
    found = CharacterClass.Invisible
  else if (
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x201b ||
    code === 0x2bc ||
    code === 0xff07 ||
    code === 0xb4
  )
    found = CharacterClass.Apostrophe
  else if (/\p{White_Space}/u.test(character)) found = CharacterClass.Space
  else if (/\p{Sc}/u.test(character)) found = CharacterClass.Currency
  else if (/\p{L}/u.test(character)) found = CharacterClass.Letter
  else if (/\p{Nd}/u.test(character)) found = CharacterClass.Digit
  else if (/\p{M}/u.test(character)) found = CharacterClass.Mark
  let value = found
  if (found === CharacterClass.Letter) {
    if (/\p{Lu}|\p{Lt}/u.test(character)) value += UPPER << 4
    else if (/\p{Ll}/u.test(character)) value += LOWER << 4
  }
  if (code < 0x10000 && !isSurrogate(code)) seen[code] = value
  return value
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800
}

/** Class of the code point `code`; for code points beyond the first plane pass the whole code point. */
export function characterClass(code: number): number {
  return classAndCase(code) & 15
}

/** Class of the character whose first UTF-16 code is at `at`; a surrogate pair is one character. */
export function classAt(codes: Uint16Array, at: number): number {
  const known = seen[codes[at]!]!
  if (known !== 0) return known & 15
  return characterClass(isPair(codes, at) ? codePointOf(codes[at]!, codes[at + 1]!) : codes[at]!)
}

/** UTF-16 codes of the character at `at`. */
export function widthAt(codes: Uint16Array, at: number): number {
  return isPair(codes, at) ? 2 : 1
}

function isPair(codes: Uint16Array, at: number): boolean {
  return (codes[at]! & 0xfc00) === 0xd800 && (codes[at + 1]! & 0xfc00) === 0xdc00
}

function codePointOf(high: number, low: number): number {
  return ((high & 0x3ff) << 10) + (low & 0x3ff) + 0x10000
}

export function isUpperCase(code: number): boolean {
  return classAndCase(code) >> 4 === UPPER
}

export function isLowerCase(code: number): boolean {
  return classAndCase(code) >> 4 === LOWER
}
