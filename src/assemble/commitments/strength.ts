/** Two strengths in, the softer one out; an act's own words may soften it. */
import type { Strength } from '../../model/claim.ts'
import { WEIGHING_ONLY } from './words.ts'

const ORDER: readonly Strength[] = ['firm', 'intended', 'tentative']

export function softer(one: Strength, other: Strength): Strength {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))]!
}

/** `will consult on` and `will consider` promise no more than to weigh; `will look at` too. */
export function ofAct(lemma: string, next: string): Strength {
  if (WEIGHING_ONLY.has(lemma)) return 'tentative'
  return lemma === 'look' && (next === 'at' || next === 'into') ? 'tentative' : 'firm'
}
