/** Follow-ups of single acts in, one entry for each promise out: its first wording, what later ones change, what became of it. */
import { type Decisions, joinedOf, Splits, UNDECIDED } from '../decisions.ts'
import type { Act } from './act.ts'
import { changesBetween } from './changes.ts'
import type { FollowUp } from './follow-up.ts'

export interface Wording {
  readonly act: Act
  readonly document: number
  /** Against the first wording: `deadline moved from spring 2011 to June 2012`. */
  readonly changes: readonly string[]
}

export interface Pledge {
  /** Of the first wording. */
  readonly key: string
  readonly act: Act
  readonly document: number
  readonly followUp: FollowUp
  /** In the order of the documents, without the first. */
  readonly wordings: readonly Wording[]
}

/** `found` in the order of the documents. */
export function ledger(found: readonly FollowUp[], decisions: Decisions = UNDECIDED): Pledge[] {
  const splits = new Splits(decisions)
  const byId = new Map(found.map((one) => [one.act.id, one]))
  const firstOf = new Map<string, string>()
  const first = (id: string): string => {
    let at = id
    for (let next = firstOf.get(at); next !== undefined; next = firstOf.get(at)) {
      // Chains of thousands are walked once.
      firstOf.set(at, firstOf.get(next) ?? next)
      at = next
    }
    return at
  }
  const order = new Map(found.map(({ act }, at) => [act.id, at]))
  const membersOf = (id: string) => found.filter(({ act }) => first(act.id) === id).map(({ act }) => act)
  const join = (one: string, other: string) => {
    const [a, b] = [first(one), first(other)]
    if (a === b || !order.has(a) || !order.has(b)) return
    if (decisions.split.length > 0 && splits.between(membersOf(a), membersOf(b))) return
    if (order.get(a)! < order.get(b)!) firstOf.set(b, a)
    else firstOf.set(a, b)
  }
  const acts = found.map(({ act }) => act)
  for (const [one, ...others] of joinedOf(decisions, acts))
    for (const other of others) join(one!.id, other.id)
  for (const { act, restatedBy } of found) {
    if (act.sameAs !== null) join(act.id, `${act.source.document}#${act.sameAs}`)
    for (const id of restatedBy) join(act.id, id)
  }
  const groups = new Map<string, FollowUp[]>()
  for (const one of found) {
    const id = first(one.act.id)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [one])
    else group.push(one)
  }
  return [...groups].map(([id, group]) => {
    const { act, document } = byId.get(id)!
    const later = group.filter((one) => one.act.id !== id)
    return {
      key: act.key,
      act,
      document,
      followUp: byId.get(id)!,
      wordings: later.map((one) => ({
        act: one.act,
        document: one.document,
        changes: changesBetween(act, one.act),
      })),
    }
  })
}
