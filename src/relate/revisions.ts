/** Sums for one thing with different figures in, which takes the place of which, and which contradict one another, out. */

import type { Stage } from '../model/outcome.ts'
import { nearlyAgree } from './amount.ts'
import { byPlace } from './describe-sum.ts'
import type { MoneyClaim } from './money-claim.ts'
import { isWithin, type Part } from './part-of-sums.ts'
import { areApart, areEqual, isShort, type Period } from './period.ts'
import type { Sum, SumRelation } from './relation.ts'
import type { Thing } from './thing.ts'

/** So many of the sums before are compared with each; more are never rivals of one total. */
const WINDOW = 40

export function revisions(
  sums: readonly Sum[],
  things: ReadonlyMap<Sum, Thing>,
  parts: ReadonlyMap<Sum, Part>,
): SumRelation[] {
  const relations: SumRelation[] = []
  const rows = new Map<string, Sum[]>()
  for (const sum of sums) {
    const thing = things.get(sum)!
    if (sum.amount === null || thing.kind === 'unnamed' || isPartOfSame(sum, parts, things)) continue
    for (const stage of sum.stages) {
      const key = `${stage} ${sum.amount.currency} ${thing.key}`
      const row = rows.get(key) ?? []
      rows.set(key, row)
      for (const other of row.slice(-WINDOW)) {
        const found = relate(other, sum, stage, parts)
        if (found !== null) relations.push(found)
      }
      row.push(sum)
    }
  }
  return relations
}

function isPartOfSame(sum: Sum, parts: ReadonlyMap<Sum, Part>, things: ReadonlyMap<Sum, Thing>): boolean {
  const whole = parts.get(sum)?.whole
  return (
    whole !== undefined &&
    things.get(whole)?.key === things.get(sum)?.key &&
    whole.stages.some((stage) => sum.stages.includes(stage))
  )
}

function relate(one: Sum, other: Sum, stage: Stage, parts: ReadonlyMap<Sum, Part>): SumRelation | null {
  if (isWithin(one, other, parts) || isWithin(other, one, parts)) return null
  const inOneSentence = sentenceOfChange(one, other)
  if (inOneSentence !== null)
    return revision(
      inOneSentence.to === one ? one : other,
      inOneSentence.to === one ? other : one,
      inOneSentence.claim,
      'the sentence tells of the change',
    )
  if (!isTotal(one) || !isTotal(other) || isAddition(one) || isAddition(other)) return null
  const [earlier, later] = byPlace(one.claims[0]!, other.claims[0]!) < 0 ? [one, other] : [other, one]
  const claim = later.claims.find((claim) => claim.stage === stage)!
  if (earlier.claims[0]!.source.document === claim.source.document && !areEqual(one.period, other.period))
    return null
  if (areApart(covers(one), covers(other))) return null
  if (nearlyAgree(one.amount!, other.amount!))
    return relation('agrees', later, earlier, claim, 'the figures differ by no more than their rounding')
  const together = areEqual(covers(one), covers(other)) || (covers(one) === null && covers(other) === null)
  if (!together || areFarApart(earlier, later)) return null
  const changed = later.claims.find(
    ({ change, source }) => change && source.document !== earlier.claims[0]!.source.document,
  )
  if (changed !== undefined)
    return revision(later, earlier, changed, 'a later figure for the same thing, told as a change')
  return relation(
    'contradicts',
    later,
    earlier,
    claim,
    'the same thing and time, and figures that do not agree',
  )
}

/** Days after which a text without a period may tell of new money. */
const LONG = 900
/** A figure so many times another one is no other figure for the same. */
const TIMES = 4

function covers({ period }: Sum): Period | null {
  return period !== null && !isShort(period) ? period : null
}

function areFarApart(earlier: Sum, later: Sum): boolean {
  const [a, b] = [earlier.amount!.face, later.amount!.face]
  if (Math.max(a, b) > TIMES * Math.min(a, b)) return true
  const last = Math.max(...earlier.claims.flatMap(({ said }) => said ?? []))
  const next = Math.min(...later.claims.flatMap(({ said }) => said ?? []))
  return covers(earlier) === null && covers(later) === null && next - last > LONG
}

/** A sum for the thing as a whole: no ceiling, no recipient of its own. */
export function isTotal({ programmes, purpose, recipient, claims, amount }: Sum): boolean {
  if (amount?.modifier === 'up-to') return false
  return (
    (programmes.length > 0 || purpose !== null) &&
    recipient?.entity == null &&
    claims.some(({ certainty }) => certainty !== 'possible')
  )
}

/** Said to come on top of what the text named before. */
function isAddition({ claims }: Sum): boolean {
  return claims.some(({ addition }) => addition?.to === 'text')
}

/** `rise from £6 million to £9 million`, `£6 million, which was lifted to £9 million`: the claim that comes after. */
function sentenceOfChange(one: Sum, other: Sum): { to: Sum; claim: MoneyClaim } | null {
  for (const claim of one.claims) {
    if (!claim.change) continue
    for (const near of other.claims) {
      if (near.source.document !== claim.source.document || near.sentenceStart !== claim.sentenceStart)
        continue
      if (areApart(claim.period, near.period)) return null
      const [before, after, to] =
        near.source.start < claim.source.start ? [near, claim, one] : [claim, near, other]
      if (leadsTo(before, after)) return { to, claim: after }
    }
  }
  return null
}

/** Does `to` stand before the second sum, after the first? */
function leadsTo(before: MoneyClaim, after: MoneyClaim): boolean {
  const words = after.sentence
  const from = before.source.end - after.sentenceStart
  const to = after.source.start - after.sentenceStart
  return /\bto(?:\s+\p{L}+){0,2}\s*$/u.test([...words].slice(Math.max(0, from), Math.max(0, to)).join(''))
}

function revision(later: Sum, earlier: Sum, claim: MoneyClaim, why: string): SumRelation {
  return relation('revises', later, earlier, claim, why)
}

function relation(kind: SumRelation['kind'], a: Sum, b: Sum, claim: MoneyClaim, why: string): SumRelation {
  const other = b.claims[0]!
  return {
    kind,
    a,
    b,
    why,
    evidence: [
      { source: claim.source, quote: claim.sentence },
      { source: other.source, quote: other.sentence },
    ],
  }
}
