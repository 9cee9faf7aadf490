/** Claims of all documents in, sums out: claims that speak of the same money stand in one sum. */

import { agree, isEqual, isRounded } from './amount.ts'
import { candidatePairs } from './candidate-pairs.ts'
import { shared } from './content-words.ts'
import { type Decisions, joinedOf, Splits, UNDECIDED } from './decisions.ts'
import { describeSum } from './describe-sum.ts'
import type { MoneyClaim } from './money-claim.ts'
import type { Sum } from './relation.ts'
import { areRelated, areTwo, canBeOneStage, comparable, type Likeness, likeness } from './same-money.ts'

interface Group {
  readonly claims: MoneyClaim[]
  readonly reasons: Map<MoneyClaim, string>
}

interface Pair {
  readonly one: MoneyClaim
  readonly other: MoneyClaim
  readonly likeness: Likeness
}

/** `reprints` gives for a claim the earlier one that it repeats word for word. */
export function gatherSums(
  claims: readonly MoneyClaim[],
  reprints: ReadonlyMap<MoneyClaim, MoneyClaim>,
  decisions: Decisions = UNDECIDED,
): Sum[] {
  const groups = new Map<MoneyClaim, Group>()
  const originals = claims.filter((claim) => !reprints.has(claim))
  for (const claim of originals) groups.set(claim, { claims: [claim], reasons: new Map() })
  const splits = new Splits(decisions)
  for (const some of joinedOf(decisions, originals))
    for (const other of some) unite(some[0]!, other, RULED, groups)
  for (const pair of pairsOf(originals)) join(pair, groups, splits)
  for (const pair of partsOfOneSum(originals, groups)) join(pair, groups, splits)
  for (const [claim, original] of reprints) {
    const group = groups.get(original)!
    group.claims.push(claim)
    group.reasons.set(claim, 'the same words, printed again')
    groups.set(claim, group)
  }
  return claims.flatMap((claim) => {
    const group = groups.get(claim)!
    return firstOf(group) === claim ? [describeSum(group.claims, group.reasons, reprints)] : []
  })
}

/** The first in the order of documents stands for the group. */
function firstOf({ claims }: Group): MoneyClaim {
  return claims.reduce((first, claim) => (isBefore(claim, first) ? claim : first))
}

function isBefore(one: MoneyClaim, other: MoneyClaim): boolean {
  return one.document !== other.document
    ? one.document < other.document
    : one.source.start < other.source.start
}

/** Equal parts of what has turned out to be one sum, told in two documents. */
function partsOfOneSum(claims: readonly MoneyClaim[], groups: ReadonlyMap<MoneyClaim, Group>): Pair[] {
  const byPlace = new Map(claims.map((claim) => [`${claim.source.document}\n${claim.source.start}`, claim]))
  const first = new Map<string, MoneyClaim>()
  const pairs: Pair[] = []
  for (const claim of claims) {
    const whole = byPlace.get(`${claim.source.document}\n${claim.wholeAt}`)
    if (whole === undefined) continue
    const key = `${firstOf(groups.get(whole)!).id} ${comparable(claim).face} ${claim.written.per}`
    const one = first.get(key)
    if (one === undefined) first.set(key, claim)
    else if (canBeOneStage(one.stage, claim.stage) && !haveTwoPurposes(one, claim))
      pairs.push({
        one,
        other: claim,
        likeness: { grade: 2, exact: true, why: 'one figure, part of one sum' },
      })
  }
  return pairs
}

function haveTwoPurposes({ purpose: one }: MoneyClaim, { purpose: other }: MoneyClaim): boolean {
  return one !== null && other !== null && shared(one.stems, other.stems).length === 0
}

/** The surest first, so that what is sure decides what is doubtful; figures that differ in precision last. */
function pairsOf(claims: readonly MoneyClaim[]): Pair[] {
  const pairs: Pair[] = []
  for (const [one, other] of candidatePairs(claims)) {
    const found = likeness(one, other)
    if (found !== null) pairs.push({ one, other, likeness: found })
  }
  const rank = ({ likeness: { exact, grade } }: Pair) => (exact ? 10 : 0) + grade
  return pairs.sort((a, b) => rank(b) - rank(a))
}

const RULED = 'a ruling joins them'

function join(
  { one, other, likeness: { exact, grade, why } }: Pair,
  groups: Map<MoneyClaim, Group>,
  splits: Splits,
): void {
  const left = groups.get(one)!
  const right = groups.get(other)!
  if (left === right || !canJoin(left, right, exact)) return
  if (!exact && grade < leastGrade(one, other)) return
  if (!splits.between(left.claims, right.claims)) unite(one, other, why, groups)
}

/** In one text a rounded figure has to be said of the very thing that the exact one is for. */
function leastGrade(one: MoneyClaim, other: MoneyClaim): number {
  return isRounded(one.written, other.written) && one.source.document !== other.source.document ? 2 : 3
}

function unite(one: MoneyClaim, other: MoneyClaim, why: string, groups: Map<MoneyClaim, Group>): void {
  const left = groups.get(one)!
  const right = groups.get(other)!
  if (left === right) return
  const [into, from] = isBefore(firstOf(left), firstOf(right)) ? [left, right] : [right, left]
  for (const claim of from.claims) {
    into.claims.push(claim)
    groups.set(claim, into)
    const reason = from.reasons.get(claim)
    into.reasons.set(claim, reason ?? why)
  }
}

function isRuled({ reasons }: Group): boolean {
  return [...reasons.values()].includes(RULED)
}

/** So many claims of a large group speak for it. */
const SPOKESMEN = 24

/** Every claim of one side must bear every claim of the other. */
function canJoin(left: Group, right: Group, exact: boolean): boolean {
  const [some, others] = [left, right].map(({ claims }) => claims.slice(0, SPOKESMEN))
  // Where a ruling joined figures that do not agree, one that bears is enough.
  if (isRuled(left) || isRuled(right))
    return some!.some((one) => others!.some((other) => bears(one, other, exact)))
  return some!.every((one) => others!.every((other) => bears(one, other, exact)))
}

function bears(one: MoneyClaim, other: MoneyClaim, exact: boolean): boolean {
  if (areTwo(one, other)) return false
  if (
    one.programmes.length > 0 &&
    other.programmes.length > 0 &&
    !areRelated(one.programmes, other.programmes)
  )
    return false
  const equal = isEqual(comparable(one), comparable(other)) || isEqual(one.written, other.written)
  if (equal) return true
  if (!agree(comparable(one), comparable(other))) return false
  if (exact || one.source.document !== other.source.document) return true
  return one.heading || other.heading || isRounded(one.written, other.written)
}
