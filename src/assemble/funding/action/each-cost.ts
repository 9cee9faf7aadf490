/** A money site in, `needed` where its clause says what one of many costs out: `The cost per home fell from £4,390 to £4,013`. */
import type { FundingAction } from '../../../model/claim.ts'
import type { Reading } from '../../reading.ts'
import { governor, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'

/** No one thing of many costs so much. */
const LARGE = 1_000_000

export function eachCost(site: MoneySite, reading: Reading): FundingAction | null {
  const group = governor(site)
  if (group === null || site.role !== 'object' || !LEVELS.has(group.lemma)) return null
  if ((site.value.max ?? site.value.min ?? 0) >= LARGE) return null
  const from = Math.max(site.sentence.firstToken, group.firstToken - REACH)
  const clause = normsOf(reading, from, group.firstToken)
  return clause.some((word, at) => COSTS.has(word) && isEach(clause, at)) ? 'needed' : null
}

/** How many tokens before its verb the cost may be named: `The cost per home, including repairs and charges, fell`. */
const REACH = 30

/** `average cost`, `cost of each place`, `costs per pupil`. */
function isEach(clause: readonly string[], at: number): boolean {
  if (AVERAGES.has(clause[at - 1] ?? '')) return true
  return clause.slice(at + 1, at + 4).some((word) => EACH.has(word))
}

const LEVELS = new Set('be stand total reach rise fall grow increase drop climb average come go'.split(' '))
const COSTS = new Set(['cost', 'costs'])
const EACH = new Set(['per', 'each', 'every'])
const AVERAGES = new Set(['average', 'unit', 'mean', 'median', 'typical'])
