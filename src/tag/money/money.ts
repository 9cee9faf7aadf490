/** A laid-out document in, its sums of money out, each with span, value and rule. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { readNumeral } from '../../text/numerals.ts'
import { readAmount } from './amounts.ts'
import { modifierAfter, modifierBefore } from './modifiers.ts'
import { moneyValue } from './money-value.ts'
import { readOpenRange, readRange, type Sum, shareScales, sumOf } from './ranges.ts'
import { rateAfter, rateBefore } from './rates.ts'

export const money: Tagger = { name: 'money', types: ['money'], tag }

function tag(context: TagContext): Candidate[] {
  const { tokens, sentences } = context.document
  const candidates: Candidate[] = []
  for (const { firstToken, endToken } of sentences) {
    const sums = readSums(tokens, firstToken, endToken)
    for (const sum of sums) candidates.push(candidate(tokens, sum, firstToken, endToken))
  }
  return candidates
}

/** All sums of a sentence, left to right. */
function readSums(tokens: Tokens, first: number, limit: number): Sum[] {
  const sums: Sum[] = []
  for (let token = first; token < limit; ) {
    const amount = readAmount(tokens, token, first, limit)
    const sum =
      amount === null
        ? tokens.kind[token] === TokenKind.Number
          ? readOpenRange(tokens, token, first, limit)
          : null
        : (readRange(tokens, amount, first, limit) ?? sumOf(amount))
    if (sum !== null) sums.push(sum)
    token = sum?.endToken ?? endOfNumber(tokens, token, limit)
  }
  return sums.length < 2 ? sums : shareScales(tokens, sums, limit)
}

/** A number that is no money is passed over whole. */
function endOfNumber(tokens: Tokens, token: number, limit: number): number {
  if (tokens.kind[token] !== TokenKind.Number) return token + 1
  return Math.max(readNumeral(tokens, token, limit, false)?.endToken ?? 0, token + 1)
}

function candidate(tokens: Tokens, sum: Sum, first: number, limit: number): Candidate {
  const rate = rateAfter(tokens, sum.endToken, first, limit)
  const modifier =
    modifierBefore(tokens, sum.firstToken, first) ??
    modifierAfter(tokens, sum.endToken, limit) ??
    (rate.endToken > sum.endToken ? modifierAfter(tokens, rate.endToken, limit) : null)
  const per = rate.rate ?? rateBefore(tokens, sum.firstToken, first)
  return {
    type: 'money',
    start: tokens.start[sum.firstToken]!,
    end: tokens.end[sum.endToken - 1]!,
    rule: sum.rule,
    certainty: 'stated',
    money: moneyValue(sum, modifier, per),
  }
}
