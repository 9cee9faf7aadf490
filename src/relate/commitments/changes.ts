/** Two wordings of one promise in, what the later one changes out. */
import { STRENGTHS } from '../../model/claim.ts'
import type { MoneyValue } from '../../model/mention.ts'
import { shared } from '../content-words.ts'
import type { Act } from './act.ts'
import { sameDay } from './likeness.ts'

export function changesBetween(first: Act, later: Act): string[] {
  return [deadlineChange(first, later), amountChange(first, later), strengthChange(first, later)].flat()
}

function deadlineChange({ deadline: one }: Act, { deadline: other }: Act): string[] {
  if (one === null || other === null || sameDay(one, other)) return []
  if (one.bounds === null || other.bounds === null || one.bounds.to === other.bounds.to) return []
  return [`deadline moved from ${one.words} to ${other.words}`]
}

function amountChange(first: Act, later: Act): string[] {
  const [one, other] = [first.money[0], later.money[0]]
  if (one !== undefined && other !== undefined && !sameSum(one, other)) return ['amount changed']
  const [before, after] = [first.thing.numbers, later.thing.numbers]
  if (before.length === 0 || after.length === 0 || shared(before, after).length > 0) return []
  return [`number changed from ${before.join(', ')} to ${after.join(', ')}`]
}

function sameSum(one: MoneyValue, other: MoneyValue): boolean {
  return one.min === other.min && one.max === other.max && one.currency === other.currency
}

function strengthChange({ strength: one }: Act, { strength: other }: Act): string[] {
  const moved = STRENGTHS.indexOf(other) - STRENGTHS.indexOf(one)
  if (moved === 0) return []
  return [`${moved > 0 ? 'softened' : 'hardened'} from ${one} to ${other}`]
}
