/** Follow-ups of single acts in, one entry for each promise out: its first wording, what later ones change, what became of it. */
import { type Decisions, UNDECIDED } from '../decisions.ts'
import type { Act } from './act.ts'
import { changesBetween } from './changes.ts'
import type { FollowUp } from './follow-up.ts'
import { SamePromises } from './same-promises.ts'

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
  const groups = new SamePromises(
    found.map(({ act }) => act),
    decisions,
  )
  for (const { act, restatedBy } of found) {
    if (act.sameAs !== null) groups.join(act.id, `${act.source.document}#${act.sameAs}`)
    for (const id of restatedBy) groups.join(act.id, id)
  }
  const byFirst = new Map<string, FollowUp[]>()
  for (const one of found) {
    const id = groups.firstOf(one.act.id)
    const group = byFirst.get(id)
    if (group === undefined) byFirst.set(id, [one])
    else group.push(one)
  }
  return [...byFirst.values()].map(pledgeOf)
}

/** The first of a group comes first in it: `found` is in that order. */
function pledgeOf([first, ...later]: readonly FollowUp[]): Pledge {
  const { act, document } = first!
  return {
    key: act.key,
    act,
    document,
    followUp: first!,
    wordings: later.map((one) => ({
      act: one.act,
      document: one.document,
      changes: changesBetween(act, one.act),
    })),
  }
}
