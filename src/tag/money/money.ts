/** A laid-out document in, its sums of money out, each with span, value and rule. */
import type { Candidate, MoneyModifier, Rate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { footnoteLength } from '../../text/number-scale.ts'
import { readNumeral } from '../../text/numerals.ts'
import { readAmount } from './amounts.ts'
import { carryRates, type RatedSum } from './carried-rates.ts'
import { modifierAfter, modifierBefore } from './modifiers.ts'
import { moneyValue } from './money-value.ts'
import { readOpenRange, readRange, type Sum, shareScales, sumOf } from './ranges.ts'
import { rateAfter } from './rates-after.ts'
import { rateBefore } from './rates-before.ts'
import { readTableCells } from './table-cells.ts'
import { nextAmountStart } from './triggers.ts'

export const money: Tagger = { name: 'money', types: ['money'], tag }

function tag(context: TagContext): Candidate[] {
  const { tokens, sentences } = context.document
  const rated: RatedSum[] = []
  const modifiers: (MoneyModifier | null)[] = []
  for (const { firstToken, endToken } of sentences) {
    for (const sum of readSums(tokens, firstToken, endToken)) {
      const behind = rateAfter(tokens, sum.endToken, firstToken, endToken)
      const rate = behind.rate ?? rateBefore(tokens, sum.firstToken, firstToken)
      modifiers.push(readModifier(tokens, sum, behind.endToken, firstToken, endToken))
      rated.push({ sum, rate, rateEnd: behind.endToken, first: firstToken })
    }
  }
  const rates = carryRates(tokens, rated)
  const cells = readTableCells(context.document)
  const inCells = new Set(cells.map(({ end }) => end))
  const candidates = rated
    .map(({ sum }, index) => candidate(tokens, sum, modifiers[index] ?? null, rates[index] ?? null))
    .filter(({ end }) => !inCells.has(end))
  return [...candidates, ...cells]
}

const NONE: readonly Sum[] = []

/** All sums of a sentence, left to right. */
function readSums(tokens: Tokens, first: number, limit: number): readonly Sum[] {
  let token = nextAmountStart(tokens, first, limit)
  if (token === limit) return NONE
  const sums: Sum[] = []
  while (token < limit) {
    const amount = readAmount(tokens, token, first, limit)
    const range =
      amount === null ? readOpenRange(tokens, token, first, limit) : readRange(tokens, amount, first, limit)
    const sum = range ?? (amount === null ? null : sumOf(amount))
    if (sum !== null) sums.push(sum)
    token = nextAmountStart(tokens, sum?.endToken ?? endOfNumber(tokens, token, limit), limit)
  }
  return sums.length < 2 ? sums : shareScales(tokens, sums, limit)
}

/** A number that is no money is passed over whole. */
function endOfNumber(tokens: Tokens, token: number, limit: number): number {
  if (tokens.kind[token] !== TokenKind.Number) return token + 1
  return Math.max(readNumeral(tokens, token, limit, false)?.endToken ?? 0, token + 1)
}

function readModifier(
  tokens: Tokens,
  sum: Sum,
  rateEnd: number,
  first: number,
  limit: number,
): MoneyModifier | null {
  return (
    modifierBefore(tokens, sum.firstToken, first) ??
    modifierAfter(tokens, sum.endToken, limit) ??
    (rateEnd > sum.endToken ? modifierAfter(tokens, rateEnd, limit) : null)
  )
}

function candidate(tokens: Tokens, sum: Sum, modifier: MoneyModifier | null, per: Rate | null): Candidate {
  return {
    type: 'money',
    start: tokens.start[sum.firstToken]!,
    end: tokens.end[sum.endToken - 1]! - footnoteLength(tokens.norm(sum.endToken - 1)),
    rule: sum.rule,
    certainty: 'stated',
    money: moneyValue(sum, modifier, per),
  }
}
