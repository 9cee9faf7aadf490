/** The claims of one sum in, what is known of the sum as a whole out. */

import { STAGES } from '../model/outcome.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import type { Amount } from './amount.ts'
import { isSomebody } from './is-named.ts'
import type { MoneyClaim, Party } from './money-claim.ts'
import { isShort, type Period } from './period.ts'
import type { Sum } from './relation.ts'
import { tellsGiving } from './words.ts'

export function describeSum(
  claims: readonly MoneyClaim[],
  reasons: ReadonlyMap<MoneyClaim, string>,
  reprints: ReadonlyMap<MoneyClaim, MoneyClaim>,
): Sum {
  const ordered = [...claims].sort(byPlace)
  const first = ordered[0]!
  const stages = new Set(ordered.filter((claim) => !isMereMention(claim, ordered)).map(({ stage }) => stage))
  return {
    id: first.id,
    claims: ordered,
    reasons,
    tellers: new Set(ordered.filter((claim) => !reprints.has(claim)).map(({ document }) => document)).size,
    amount: mostPrecise(ordered.flatMap(({ amount }) => (amount === null ? [] : [amount]))),
    stages: STAGES.filter((stage) => stages.has(stage)),
    programmes: mostNamed(ordered.map(({ programmes }) => programmes)),
    among: [...new Set(ordered.flatMap(({ among }) => among))].sort(compareCodePoints),
    purpose: longest(ordered.map(({ purpose }) => purpose)),
    context: [...new Set(ordered.flatMap(({ context }) => context))],
    understood: [...new Set(ordered.flatMap(({ understood }) => understood))],
    period: clearest(ordered.map(({ period }) => period)),
    recipient: clearestParty(ordered.map(({ recipient }) => recipient)),
    funder: clearestParty(ordered.map(({ funder }) => funder)),
  }
}

/** `That £9bn seemed little`, behind a text that needs £9bn: it repeats the need, and commits nothing. */
function isMereMention(claim: MoneyClaim, claims: readonly MoneyClaim[]): boolean {
  return (
    claim.stage === 'committed' &&
    !tellsGiving(claim.sentence) &&
    claims.some(({ stage, source }) => stage === 'needed' && source.document === claim.source.document)
  )
}

export function byPlace(one: MoneyClaim, other: MoneyClaim): number {
  return one.document - other.document || one.source.start - other.source.start
}

/** Most digits as written, without a modifier before with one; the low is the least that any claim gives. */
function mostPrecise(amounts: readonly Amount[]): Amount | null {
  let best: Amount | null = null
  for (const amount of amounts) {
    if (best === null || amount.digits > best.digits) best = amount
    else if (amount.digits === best.digits && best.modifier !== null && amount.modifier === null)
      best = amount
  }
  if (best === null) return null
  const least = Math.min(...amounts.map(({ min, face }) => min ?? face))
  return best.min === null || least >= best.min ? best : { ...best, min: least }
}

/** The set of programmes that most claims name; on a tie the longer name, then the order of code points. */
function mostNamed(sets: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, { set: readonly string[]; count: number }>()
  for (const set of sets) {
    if (set.length === 0) continue
    const key = set.join(' ')
    const found = counts.get(key)
    if (found === undefined) counts.set(key, { set, count: 1 })
    else found.count++
  }
  const ranked = [...counts].sort(
    ([a, one], [b, other]) => other.count - one.count || b.length - a.length || compareCodePoints(a, b),
  )
  return ranked[0]?.[1].set ?? []
}

function longest(parties: readonly (Party | null)[]): Party | null {
  let best: Party | null = null
  for (const one of parties)
    if (one !== null && (best === null || one.stems.length > best.stems.length)) best = one
  return best
}

function clearestParty(parties: readonly (Party | null)[]): Party | null {
  return (
    parties.find((one) => one?.entity != null) ??
    parties.find(isSomebody) ??
    parties.find((one) => one !== null) ??
    null
  )
}

/** A stretch that the money covers before the day of a statement, a known one before an open one. */
function clearest(periods: readonly (Period | null)[]): Period | null {
  const score = (one: Period) => (one.from !== null && one.to !== null ? 2 : 0) + (isShort(one) ? 0 : 1)
  let best: Period | null = null
  for (const one of periods) if (one !== null && (best === null || score(one) > score(best))) best = one
  return best
}
