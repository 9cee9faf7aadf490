/** Tokens in, a date in numerals out: `23.10.19`, `28/07/2021`, `2015-07-06`, `02/2013`, `2016-11`. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { century, dated, digits, type WrittenDate } from './date-numbers.ts'

/** `23.10.19`, `28/07/2021`, `06-07-2015`, `2015-07-06`, `2015/7/6`; month first only where day first can't be. */
export function readNumericDate(tokens: Tokens, at: number, end: number): WrittenDate | null {
  if (at >= end || tokens.kind[at] !== TokenKind.Number) return null
  const norm = tokens.norm(at)
  if (norm.includes('.')) return dotted(norm, at + 1)
  const first = digits(tokens, at, end)
  const joint = tokens.norm(at + 1)
  if (first < 0 || !isJoined(tokens, at + 1, end) || !isJoined(tokens, at + 2, end)) return null
  if (joint !== '/' && joint !== '-' && joint !== '‐' && joint !== '‑' && joint !== '.') return null
  const second = digits(tokens, at + 2, end)
  if (second < 0 || tokens.norm(at + 3) !== joint || !isJoined(tokens, at + 3, end))
    return monthOfYear([first, second], [norm.length, tokens.norm(at + 2).length], joint, at + 3)
  if (!isJoined(tokens, at + 3, end) || !isJoined(tokens, at + 4, end)) return null
  const third = digits(tokens, at + 4, end)
  // A fourth part makes it a number of something else.
  if (third < 0 || (tokens.norm(at + 5) === joint && isJoined(tokens, at + 5, end))) return null
  return numeric(
    [first, second, third],
    [norm.length, tokens.norm(at + 2).length, tokens.norm(at + 4).length],
    joint === '/' || joint === '-' ? 1 : 2,
    at + 5,
  )
}

/** `02/2013`, and `2016-11` where it can't be a run of years, as `2010-11` is. */
function monthOfYear(
  [first, second]: readonly [number, number],
  [firstWidth, secondWidth]: readonly [number, number],
  joint: string,
  endToken: number,
): WrittenDate | null {
  if (joint === '/' && firstWidth <= 2 && secondWidth === 4) return month(second, first, endToken)
  const backward = second <= first % 100
  return joint === '-' && firstWidth === 4 && secondWidth === 2 && backward
    ? month(first, second, endToken)
    : null
}

function month(year: number, month: number, endToken: number): WrittenDate | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return null
  return { year, month, day: null, weekday: null, endToken }
}

function isJoined(tokens: Tokens, at: number, end: number): boolean {
  return at < end && tokens.gap[at] === Gap.None
}

function dotted(norm: string, endToken: number): WrittenDate | null {
  const parts = norm.split('.')
  if (parts.length !== 3 || norm.includes(',')) return null
  return numeric(
    parts.map(Number) as [number, number, number],
    parts.map((part) => part.length) as [number, number, number],
    2,
    endToken,
  )
}

function numeric(
  [first, second, third]: readonly [number, number, number],
  [firstWidth, secondWidth, thirdWidth]: readonly [number, number, number],
  /** The fewest digits of month and day behind a year. */
  least: 1 | 2,
  endToken: number,
): WrittenDate | null {
  if (firstWidth === 4 && secondWidth <= 2 && thirdWidth <= 2 && Math.min(secondWidth, thirdWidth) >= least)
    return first >= 1000 && first < 2200 ? dated(first, second, third, endToken) : null
  if (firstWidth > 2 || secondWidth > 2 || (thirdWidth !== 2 && thirdWidth !== 4)) return null
  const year = thirdWidth === 2 ? century(third) : third
  if (year < 1000 || year > 2199) return null
  return dated(year, second, first, endToken) ?? dated(year, first, second, endToken)
}
