/** Classes of characters, by one table look-up for the first 128 and the Unicode properties for the rest. */

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

const ascii = new Uint8Array(128).fill(CharacterClass.Other)
for (let code = 0; code < 128; code++) {
  if (code === 10 || code === 13 || code === 12 || code === 11) ascii[code] = CharacterClass.LineEnd
  else if (code <= 32 || code === 127) ascii[code] = CharacterClass.Space
  else if (code >= 48 && code <= 57) ascii[code] = CharacterClass.Digit
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ascii[code] = CharacterClass.Letter
  else if (code === 0x24) ascii[code] = CharacterClass.Currency
  else if (code === 0x27 || code === 0x60) ascii[code] = CharacterClass.Apostrophe
}

/** Filled on first sight of a character: 0 is unknown, else class + 16 × case. */
const seen = new Uint8Array(0x10000)

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
  if (code < 0x10000) seen[code] = value
  return value
}

/** Class of the code point `code`; for code points beyond the first plane pass the whole code point. */
export function characterClass(code: number): number {
  return code < 128 ? ascii[code]! : classAndCase(code) & 15
}

export function isUpperCase(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return classAndCase(code) >> 4 === UPPER
}

export function isLowerCase(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return classAndCase(code) >> 4 === LOWER
}
