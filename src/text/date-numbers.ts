/** Tokens in, the numbers of a date out: digits, years, and whether day, month and year make a day. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { daysInMonth } from './edtf.ts'

export interface WrittenDate {
  readonly endToken: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
}

export interface Read {
  readonly value: number
  readonly endToken: number
}

/** A whole number in digits at `at`, -1 where there is none. */
export function digits(tokens: Tokens, at: number, end: number): number {
  if (at >= end || tokens.kind[at] !== TokenKind.Number) return -1
  const norm = tokens.norm(at)
  if (norm.length > 4) return -1
  let value = 0
  for (let index = 0; index < norm.length; index++) {
    const digit = norm.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Is there a token at `at` that a date may go on with, or begin with at the head of a sentence? */
export function follows(tokens: Tokens, at: number, end: number): boolean {
  return at < end && (tokens.gap[at] !== Gap.Paragraph || tokens.kind[at] !== TokenKind.Punctuation)
}

/** Year in four digits. */
export function readYear(tokens: Tokens, at: number, end: number): Read | null {
  if (!follows(tokens, at, end)) return null
  const value = digits(tokens, at, end)
  if (tokens.norm(at).length !== 4 || value < 1000 || value > 2199) return null
  return { value, endToken: at + 1 }
}

/** Two digits as in `31/03/24`: up to 50 they are of this century. */
export function century(twoDigits: number): number {
  return twoDigits <= 50 ? 2000 + twoDigits : 1900 + twoDigits
}

/** The date, null where the calendar has no such day. */
export function dated(year: number, month: number, day: number, endToken: number): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return { year, month, day, weekday: null, endToken }
}
