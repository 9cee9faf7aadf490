/** Related sums in, one tally for each thing, stage and currency out. */

import { STAGES, type Stage } from '../model/outcome.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import type { RelatedMoney } from './relate.ts'
import type { Sum } from './relation.ts'
import { Tallier, type TallyResult } from './tally.ts'
import type { Thing } from './thing.ts'

export interface ThingTally extends TallyResult {
  readonly thing: Thing
  readonly stage: Stage
}

/** By the things' keys, then by stage. */
export function tallyThings(related: RelatedMoney): ThingTally[] {
  const tallier = new Tallier(related)
  const groups = new Map<string, { thing: Thing; stage: Stage; currency: string; sums: Sum[] }>()
  for (const sum of related.sums) {
    const thing = related.things.get(sum)!
    const { currency } = sum.claims[0]!.money
    for (const stage of sum.stages) {
      const key = `${thing.key}\n${STAGES.indexOf(stage)}\n${currency}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { thing, stage, currency, sums: [sum] })
      else group.sums.push(sum)
    }
  }
  return [...groups]
    .sort(([one], [other]) => compareCodePoints(one, other))
    .map(([, { thing, stage, currency, sums }]) => ({
      thing,
      stage,
      ...tallier.tally(sums, stage, currency),
    }))
}
