/** Sums of one stage and currency in, their low, best and high total out, with the verdict on every claim. */

import type { Stage } from '../model/outcome.ts'
import type { MoneyRange } from '../model/report.ts'
import { bounds, Count, nothing, placed, type Verdict } from './count.ts'
import { Cuts } from './cuts.ts'
import { byPlace } from './describe-sum.ts'
import type { MoneyClaim } from './money-claim.ts'
import type { AddedUp, RelatedMoney } from './relate.ts'
import type { Sum } from './relation.ts'
import { Separations } from './separation.ts'

export interface TallyEntry {
  readonly claim: MoneyClaim
  readonly verdict: string
  readonly why: string | null
  readonly counts: MoneyRange | null
}

export interface TallyResult {
  readonly range: MoneyRange
  readonly entries: readonly TallyEntry[]
  /** Sums that count in full. */
  readonly counted: readonly Sum[]
}

export class Tallier {
  readonly #related: RelatedMoney
  readonly #separations: Separations
  /** Wholes that only add up other things: their parts count, not they. */
  readonly #added: ReadonlyMap<Sum, AddedUp>
  readonly #cuts: Cuts
  readonly #partlySpent: ReadonlySet<Sum>

  constructor(related: RelatedMoney) {
    this.#related = related
    this.#separations = new Separations(related)
    this.#added = related.addedUp
    this.#partlySpent = partlySpent(related)
    this.#cuts = new Cuts(related)
  }

  tally(sums: readonly Sum[], stage: Stage, currency: string): TallyResult {
    const members = new Set(sums)
    const verdicts = new Map<Sum, Verdict>()
    const free: Sum[] = []
    for (const sum of sums) {
      const verdict = this.#absorbed(sum, stage, members)
      if (verdict !== null) verdicts.set(sum, verdict)
      else free.push(sum)
    }
    const counted = this.#count(free, verdicts, currency)
    if (stage === 'committed') this.#takeBack(counted, verdicts, currency, members)
    const entries = [...verdicts].flatMap(([sum, verdict]) => entriesOf(sum, verdict))
    entries.sort((one, other) => byPlace(one.claim, other.claim))
    return { range: rangeOf(entries, currency), entries, counted }
  }

  /** Sums that add nothing, whatever else is in the row. */
  #absorbed(sum: Sum, stage: Stage, members: ReadonlySet<Sum>): Verdict | null {
    const { parts } = this.#related
    if (sum.amount === null) return nothing('not counted', sum.claims[0]!.uncounted)
    if (sum.claims.every(({ certainty }) => certainty === 'possible'))
      return nothing('undecided', 'an uncertain reading, left out of totals')
    if (stage === 'spent' && this.#partlySpent.has(sum))
      return nothing('undecided', 'another text says that only a part of it was spent')
    const added = this.#added.get(sum)
    if (added?.parts.every((part) => members.has(part))) return nothing('sum of others', added.why)
    for (let part = parts.get(sum); part !== undefined; part = parts.get(part.whole)) {
      if (members.has(part.whole) && this.#holds(part.whole, sum))
        return nothing(`part of ${placed(part.whole)}`, part.relation.why)
    }
    for (const { kind, a, b, why } of this.#separations.relationsOf(sum)) {
      if (kind === 'revises' && b === sum && members.has(a)) return nothing(`revised by ${placed(a)}`, why)
      if (kind === 'agrees' && a === sum && members.has(b)) return nothing(`agrees with ${placed(b)}`, why)
    }
    return null
  }

  /** Does the whole stand for its part? Not where only the text around the whole speaks of the part's thing. */
  #holds(whole: Sum, part: Sum): boolean {
    const { things } = this.#related
    if (this.#added.has(whole) || this.#partlySpent.has(whole)) return false
    return !things.get(whole)!.meant || things.get(part)!.meant
  }

  #count(free: readonly Sum[], verdicts: Map<Sum, Verdict>, currency: string): Sum[] {
    const { things } = this.#related
    const isOneThing = new Set(free.map((sum) => things.get(sum)!.key)).size === 1
    const meant = (sum: Sum) => Number(isOneThing && things.get(sum)!.meant)
    const ranked = [...free].sort(
      (one, other) =>
        meant(one) - meant(other) ||
        other.amount!.face - one.amount!.face ||
        byPlace(one.claims[0]!, other.claims[0]!),
    )
    const count = new Count(this.#separations, things, currency)
    for (const sum of this.#bestOfRivals(ranked)) verdicts.set(sum, count.add(sum))
    return count.counted
  }

  /** Of figures that contradict one another the best is what most documents say, then the latest; the others stand behind it. */
  #bestOfRivals(sums: readonly Sum[]): Sum[] {
    const inRow = new Set(sums)
    const isOutdone = (sum: Sum) =>
      this.#separations.relationsOf(sum).some(({ kind, a, b }) => {
        const other = a === sum ? b : a
        return (
          kind === 'contradicts' &&
          inRow.has(other) &&
          other.tellers - sum.tellers + (a === other ? 0.5 : 0) > 0
        )
      })
    return [...sums.filter((sum) => !isOutdone(sum)), ...sums.filter(isOutdone)]
  }

  /** What was cut from a counted sum may be gone: it lowers the low. */
  #takeBack(
    counted: readonly Sum[],
    verdicts: Map<Sum, Verdict>,
    currency: string,
    members: ReadonlySet<Sum>,
  ): void {
    for (const sum of counted) {
      let left = bounds(sum.amount!).low
      for (const cut of this.#cuts.from(sum)) {
        if (members.has(cut) || verdicts.has(cut) || cut.amount!.currency !== currency) continue
        const low = -Math.min(cut.amount!.face, left)
        left += low
        const counts = { low, best: 0, high: 0, currency }
        verdicts.set(cut, { verdict: `cut from ${placed(sum)}`, why: 'so much less may be left', counts })
      }
    }
  }
}

/** Sums mostly told as committed, a part of which is told to be what was spent. */
function partlySpent({ parts }: RelatedMoney): Set<Sum> {
  const found = new Set<Sum>()
  for (const [part, { whole }] of parts) {
    if (!part.stages.includes('spent') || !whole.stages.includes('spent')) continue
    const spent = whole.claims.filter(({ stage }) => stage === 'spent').length
    if (spent * 2 <= whole.claims.length) found.add(whole)
  }
  return found
}

/** The first claim bears the sum's verdict, the others repeat it. */
function entriesOf(sum: Sum, { verdict, why, counts }: Verdict): TallyEntry[] {
  return sum.claims.map((claim, index) =>
    index === 0
      ? { claim, verdict, why, counts }
      : { claim, verdict: `same as ${placed(sum)}`, why: sum.reasons.get(claim) ?? null, counts: null },
  )
}

/** The row is the sum of what its receipts add, bound by bound; rivals of one sum lower it once. */
function rangeOf(entries: readonly { readonly counts: MoneyRange | null }[], currency: string): MoneyRange {
  const total = { low: 0, best: 0, high: 0 as number | null }
  for (const { counts } of entries) {
    if (counts === null) continue
    total.low += counts.low ?? 0
    total.best += counts.best ?? 0
    total.high = total.high === null || counts.high === null ? null : total.high + counts.high
  }
  const exact = (amount: number | null) => (amount === null ? null : Number(amount.toPrecision(15)))
  return { low: exact(Math.max(0, total.low)), best: exact(total.best), high: exact(total.high), currency }
}
