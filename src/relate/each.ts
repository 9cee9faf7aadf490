/** A claim and its money in, why the sum is a rate or a price and no total, out; null where it may be counted. */
import type { MoneyValue } from '../model/mention.ts'
import type { FundingRecord, MentionRecord } from '../model/record.ts'
import { sentenceParts } from './sentence-parts.ts'

const FOR_EACH = 'an amount for each of many, and no text says for how many'
const FOR_LONG = 'a rate, and no text says for how long or for how many'
const PRICE = 'a price or a fee, too small for a sum of funding'

/** No programme costs less, in whatever currency. */
const LEAST = 100
/** A ceiling this low is what one applicant, household or school can get. */
const CEILING = 50_000
/** What one of many costs is less. */
const COST = 1_000_000
/** Beside an amount for each of many, so small a sum is one as well. */
const BESIDE = 100_000
/** A sentence of more sums is a list, in which each is something of its own. */
const FEW = 8

/** `others` are the claims of its sentence. */
export function uncounted(
  claim: FundingRecord,
  mention: MentionRecord,
  others: readonly FundingRecord[],
  byId: ReadonlyMap<string, MentionRecord>,
): string | null {
  const value = mention.value as MoneyValue
  if (faceOf(value) < LEAST && value.per === null) return PRICE
  if (isForEach(claim, mention)) return value.per === null ? FOR_EACH : FOR_LONG
  if (faceOf(value) > BESIDE || value.per !== null || others.length > FEW) return null
  const beside = others.some((other) => other !== claim && isForEach(other, byId.get(other.money)!))
  return beside ? FOR_EACH : null
}

/** Why a sum has no amount although it is none of these. */
export const RATE = FOR_LONG

/** So many characters before a sum may say that it is for each. */
const NEAR = 100
/** `grants of up to £5,000`, `worth an average of £2m`: what one of many gets. */
const EACH_BEFORE =
  /\b(?:average|median|typical(?:ly)?|(?:grants|vouchers|awards|bursaries|payments|prizes|discounts|allowances|stipends|scholarships|loans|subsidies|rebates)\s+(?:worth|of|between|ranging)(?:\s+(?:up|to|from|between|about|around|over))*)\b(?:\s+[\p{L}’']+){0,3}\s*$/iu
/** `The cost per home, with repairs, fell from £4,390`: so far before the sum. */
const FAR = 240
const COST_EACH =
  /\b(?:costs?|spend(?:ing)?)\s+(?:of\s+)?(?:per|each|every)\s|\b(?:average|unit|median|typical)\s+costs?\b/iu
const EACH_AFTER = /^\s+(?:for\s+)?(?:each\b|every\b|apiece\b|per\s)/i
/** `a £200 payment`, `£40 vouchers`: so small a sum is what one person gets. */
const PAYMENT =
  /^[\s-]+(?:\p{L}[\p{L}-]*\s+){0,2}(?:payment|voucher|bonus|rebate|discount|allowance|bursary|top-up)s?\b/iu
const SMALL = 10_000
const EACH_LATER = /^(?:\s+\S+){0,6}\s+(?:each|every|per)\s/i
const PER_YEAR = /^\s+(?:per\s+(?:annum|year)|each\s+year|every\s+(?:single\s+)?year)\b/i

/** Do the words before a sum say that one of many costs it? No programme that another sentence names has that cost. */
export function isCostOfEach(before: string): boolean {
  return COST_EACH.test(before.slice(-FAR))
}

/** `£7,000 a year for every nurse`, `£2,000 for each place`: a rate for each of many, however long it is paid. */
function isForEach(claim: FundingRecord, mention: MentionRecord): boolean {
  const value = mention.value as MoneyValue
  const { before, after } = sentenceParts(claim, mention)
  if (value.per === null) {
    if (EACH_AFTER.test(after) && !PER_YEAR.test(after)) return true
    if (faceOf(value) <= SMALL && PAYMENT.test(after)) return true
    if (value.modifier === 'up-to' && faceOf(value) <= CEILING) return true
    if (faceOf(value) <= COST && isCostOfEach(before)) return true
    return EACH_BEFORE.test(before.slice(-NEAR))
  }
  return EACH_LATER.test(after) && !(value.per === 'year' && PER_YEAR.test(after))
}

function faceOf({ min, max }: MoneyValue): number {
  return max ?? min ?? 0
}
