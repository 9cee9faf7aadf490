/** Amounts in order in, sums out: two amounts that bound one sum become a range, neighbours share a scale. */
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Numeral } from '../../text/numeral.ts'
import { numeralValue } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { Amount } from './amount.ts'
import { readAmount } from './amounts.ts'
import { isChange } from './changes.ts'

/** One mention of money; `low` and `high` are the same number unless it is a range. */
export interface Sum {
  readonly firstToken: number
  readonly endToken: number
  readonly low: Numeral
  readonly high: Numeral
  readonly currency: string
  readonly rule: string
}

export function sumOf(amount: Amount): Sum {
  const { firstToken, endToken, currency, rule, numeral } = amount
  return { firstToken, endToken, currency, rule, low: numeral, high: numeral }
}

export const DASHES: ReadonlySet<string> = new Set([
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '–',
  '—',
  '−',
  '\u2015',
])

type Joiner = 'dash' | 'to' | 'and' | 'or'

/** The word or dash at `token` that may join two bounds, and the first token behind it. */
function readJoiner(
  tokens: Tokens,
  token: number,
  limit: number,
): { joiner: Joiner; endToken: number } | null {
  if (token + 1 >= limit || tokens.gap[token]! > Gap.Line) return null
  if (tokens.kind[token] === TokenKind.Punctuation && DASHES.has(tokens.raw(token)))
    return { joiner: 'dash', endToken: token + 1 }
  const norm = tokens.norm(token)
  if (norm === 'to' || norm === 'and' || norm === 'or') return { joiner: norm, endToken: token + 1 }
  if (norm === 'up' && tokens.norm(token + 1) === 'to') return { joiner: 'to', endToken: token + 2 }
  return null
}

/** Reads the range of which `left` is the lower bound, with a second amount or a bare number behind; null where it is none. */
export function readRange(tokens: Tokens, left: Amount, first: number, limit: number): Sum | null {
  const joint = readJoiner(tokens, left.endToken, limit)
  if (joint === null) return null
  const right =
    readAmount(tokens, joint.endToken, joint.endToken, limit) ?? readBareBound(tokens, left, joint, limit)
  if (right === null || right.currency !== left.currency) return null
  return bound(tokens, left, right, joint.joiner, first)
}

/** `10 to 20 dollars`, `between 10 and 15 million pounds`: the currency stands behind the second number only. */
export function readOpenRange(tokens: Tokens, token: number, first: number, limit: number): Sum | null {
  const numeral = readNumeral(tokens, token, limit, true)
  if (numeral === null) return null
  const joint = readJoiner(tokens, numeral.endToken, limit)
  if (joint === null) return null
  const right = readAmount(tokens, joint.endToken, joint.endToken, limit)
  if (right === null || right.leading) return null
  const minor = right.rule === 'money/pence' ? { ...numeral, exponent: numeral.exponent - 2 } : numeral
  const left = { ...right, firstToken: token, endToken: numeral.endToken, numeral: minor }
  return bound(tokens, left, right, joint.joiner, first)
}

/** The second number of `£10-15 million`, `£20–30`, `between £10 and 15 million`. */
function readBareBound(
  tokens: Tokens,
  left: Amount,
  joint: { joiner: Joiner; endToken: number },
  limit: number,
): Amount | null {
  const numeral = readNumeral(tokens, joint.endToken, limit, true)
  if (numeral === null || !left.leading || numeral.spelled) return null
  const dashed = joint.joiner === 'dash' && tokens.gap[joint.endToken] === Gap.None
  // `£5m-2 years`, `£10 to 15 children`: without a scale a number behind may count anything.
  if (numeral.scale === null && !(dashed && left.numeral.scale === null)) return null
  if (numeral.scale === null && DASHES.has(tokens.raw(numeral.endToken))) return null
  return { ...left, firstToken: joint.endToken, endToken: numeral.endToken, numeral }
}

function bound(tokens: Tokens, left: Amount, right: Amount, joiner: Joiner, first: number): Sum | null {
  if (joiner === 'and' && !standsBetween(tokens, left.firstToken, first)) return null
  // `two or three million pounds` is a guess between the two, `£2m or £3m` an alternative.
  if (joiner === 'or' && !(left.numeral.spelled && left.numeral.scale === null)) return null
  const low = shareScale(left.numeral, right.numeral, joiner)
  const from = numeralValue(low)
  const to = numeralValue(right.numeral)
  if (from === null || to === null || from >= to) return null
  if (joiner === 'to' && isChange(tokens, left.firstToken, first)) return null
  const spaced = joiner === 'dash' && right.leading && tokens.gap[left.endToken] === Gap.Space
  if (spaced && isRiseAndTotal(low, right.numeral)) return null
  return {
    firstToken: left.firstToken,
    endToken: right.endToken,
    low,
    high: right.numeral,
    currency: right.currency,
    rule: 'money/range',
  }
}

/** `Borders £9.7m – £193.9m`: bounds so far apart are round numbers. */
function isRiseAndTotal(low: Numeral, high: Numeral): boolean {
  if (low.scale === null || high.scale === null) return false
  const [from, to] = [numeralValue(low) ?? 0, numeralValue(high) ?? 0]
  return to >= from * 8 && (isExact(low) || isExact(high))
}

function isExact({ digits }: Numeral): boolean {
  const plain = digits.replace('.', '')
  let end = plain.length
  while (plain[end - 1] === '0') end--
  return end >= 3
}

/** Is `between` the next word to the left, but for `an estimated`, `about` and the like? */
function standsBetween(tokens: Tokens, token: number, first: number): boolean {
  let at = token - 1
  while (
    at > first &&
    /^(an?|estimated|about|around|approximately|roughly|just|over|under|nearly|some)$/.test(tokens.norm(at))
  )
    at--
  return at >= first && tokens.norm(at) === 'between'
}

/** `£10` before `£15 million` means ten million; `£500` before `£1 million` means what it says. */
function shareScale(left: Numeral, right: Numeral, joiner: Joiner): Numeral {
  if (left.scale !== null) return left
  if (right.scale === null) return joiner === 'dash' ? shareThousands(left, right) : left
  const alone = Number(left.digits)
  const counted = Number(right.digits) * 10 ** (right.exponent - right.scale)
  return alone < 1000 && alone < counted
    ? { ...left, exponent: left.exponent + right.scale, scale: right.scale }
    : left
}

/** `£150-£200,000` counts thousands on both sides. */
function shareThousands(left: Numeral, right: Numeral): Numeral {
  if (!/^\d{2,3}$/.test(left.digits) || !/^\d+000$/.test(right.digits)) return left
  const [from, to] = [Number(left.digits), Number(right.digits) / 1000]
  return from < to && to <= from * 10 ? { ...left, exponent: left.exponent + 3 } : left
}

/** `£4.6 and £5.2 million respectively`: amounts of a list take the scale of the last one. */
export function shareScales(tokens: Tokens, sums: Sum[], limit: number): Sum[] {
  for (let index = sums.length - 2; index >= 0; index--) {
    const left = sums[index]!
    const right = sums[index + 1]!
    if (left.low.scale !== null || right.low.scale === null || left.currency !== right.currency) continue
    if (left.low !== left.high || !isList(tokens, left.endToken, right.firstToken)) continue
    const ratio = Number(left.low.digits) / Number(right.low.digits)
    const alike = /\.\d$/.test(left.low.digits) && ratio > 0.05 && ratio < 20
    if (!alike && !saysRespectively(tokens, right.endToken, limit)) continue
    const shared = { ...left.low, exponent: left.low.exponent + right.low.scale, scale: right.low.scale }
    sums[index] = { ...left, low: shared, high: shared, rule: 'money/shared-scale' }
  }
  return sums
}

/** Nothing but commas, `and`, `or` between the two. */
function isList(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false
  for (let at = from; at < to; at++) if (!/^(,|and|or|&)$/.test(tokens.norm(at))) return false
  return true
}

function saysRespectively(tokens: Tokens, token: number, limit: number): boolean {
  for (let at = token; at < Math.min(limit, token + 16); at++)
    if (tokens.norm(at) === 'respectively') return true
  return false
}
