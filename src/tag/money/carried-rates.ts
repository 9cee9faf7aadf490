/** Sums with their rates in, the same with rates that a sum shares with its neighbour: `from £7 to £9 a month`. */
import type { Rate } from '../../model/mention.ts'
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { numeralValue } from '../../text/numeral.ts'
import { CHANGE } from './changes.ts'
import type { Sum } from './ranges.ts'

/** A sum as read, before its value is made. */
export interface RatedSum {
  readonly sum: Sum
  readonly rate: Rate | null
  /** First token behind the rate's words, or behind the sum. */
  readonly rateEnd: number
  /** First token of the sentence. */
  readonly first: number
}

/** How many times larger the one may be than the other, for the two to be rates of one kind. */
const ALIKE = 10
/** Tokens between a rate and the sum that a change leads to. */
const REACH = 24

/** Rates by index; in order of the text, so that a rate may be handed on. */
export function carryRates(tokens: Tokens, rated: readonly RatedSum[]): (Rate | null)[] {
  const rates = rated.map(({ rate }) => rate)
  for (let index = rated.length - 2; index >= 0; index--) {
    const [left, right] = [rated[index]!, rated[index + 1]!]
    if (
      rates[index] === null &&
      left.first === right.first &&
      isAlike(left, right) &&
      left.rateEnd === left.sum.endToken
    )
      if (isJoined(tokens, left.sum.endToken, right.sum.firstToken)) rates[index] = rates[index + 1] ?? null
  }
  for (let index = 1; index < rated.length; index++) {
    const [left, right] = [rated[index - 1]!, rated[index]!]
    if (rates[index] !== null || rates[index - 1] === null || right.rateEnd > right.sum.endToken) continue
    if (isRaisedTo(tokens, left, right) || (isAlike(left, right) && continues(tokens, left, right)))
      rates[index] = rates[index - 1] ?? null
  }
  return rates
}

function isAlike(one: RatedSum, other: RatedSum): boolean {
  const [a, b] = [numeralValue(one.sum.low), numeralValue(other.sum.low)]
  if (a === null || b === null || one.sum.currency !== other.sum.currency) return false
  return a <= b * ALIKE && b <= a * ALIKE
}

/** Only `to`, `and`, `or` or a comma stands between. */
function isJoined(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false
  for (let at = from; at < to; at++) if (!/^(,|to|and|or|\/)$/.test(tokens.norm(at))) return false
  return true
}

/** `increased by 10p an hour to £3.35` */
function isRaisedTo(tokens: Tokens, left: RatedSum, right: RatedSum): boolean {
  if (left.first !== right.first || left.rateEnd + 1 !== right.sum.firstToken) return false
  return tokens.norm(left.rateEnd) === 'to' && left.sum.currency === right.sum.currency
}

/** Does the right sum go on with the left one's rate: restated, moved by a verb of change, or paid for the same thing? */
function continues(tokens: Tokens, left: RatedSum, right: RatedSum): boolean {
  const before = wordBefore(tokens, right.sum.firstToken)
  if (left.first !== right.first) return isForIt(tokens, right) && tokens.gap[right.first]! < Gap.Paragraph
  if (tokens.norm(before) === 'or') return before - left.rateEnd <= 1
  // `£22,816 per year, rising to £24,336`
  if (movesTo(tokens, before, left.rateEnd) && right.sum.firstToken - left.rateEnd <= REACH) return true
  const verb = governor(tokens, right.sum.firstToken, right.first)
  return verb !== null && verb === governor(tokens, left.sum.firstToken, left.first)
}

const STEPPED_OVER =
  /^(about|around|over|under|nearly|almost|some|just|roughly|approximately|more|less|than|up|an|a|estimated|average|of)$/

/** The word before the sum and its modifier. */
function wordBefore(tokens: Tokens, token: number): number {
  let at = token - 1
  while (at > token - 6 && STEPPED_OVER.test(tokens.norm(at))) at--
  return at
}

const PRICE_VERBS = new Map(
  Object.entries({
    cost: 'cost costs costing',
    pay: 'pay pays paid paying',
    earn: 'earn earns earned earning',
    charge: 'charge charges charged charging',
    receive: 'receive receives received get gets got',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
)

/** What the sum depends on: `change` for `rise to`, or the verb of price before it. */
function governor(tokens: Tokens, token: number, first: number): string | null {
  const at = wordBefore(tokens, token)
  if (at < first) return null
  const norm = tokens.norm(at)
  if (norm === 'to') return movesTo(tokens, at, first) ? 'change' : null
  return PRICE_VERBS.get(norm) ?? null
}

/** Is this the `to` of a change: `rising to`, `increase it further to`? */
function movesTo(tokens: Tokens, to: number, first: number): boolean {
  if (tokens.norm(to) !== 'to') return false
  for (let at = to - 1; at >= Math.max(first, to - 4); at--) {
    if (CHANGE.has(tokens.norm(at))) return true
    if (tokens.kind[at] !== TokenKind.Word) return false
  }
  return false
}

function isForIt(tokens: Tokens, right: RatedSum): boolean {
  const at = right.sum.endToken
  return (
    tokens.norm(at) === 'for' &&
    /^(it|this|that|one)$/.test(tokens.norm(at + 1)) &&
    !/^\p{L}/u.test(tokens.norm(at + 2))
  )
}
