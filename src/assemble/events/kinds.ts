/** A verb and the word behind it in, the kind of event that they report out. */
import { EVENT_KINDS, type EventKind } from '../../model/claim.ts'
import lists from './kinds.yaml'

const verbs = new Map<string, EventKind>()
const states = new Map<string, EventKind>()
const words = (name: string) =>
  String(lists[name] ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')

for (const kind of EVENT_KINDS) {
  for (const verb of words(kind)) verbs.set(verb, kind)
  for (const state of words(`states_${kind}`)) states.set(state, kind)
}

/** `set up` and `rolled out` are looked up before `set` and `roll`. */
export function kindOfVerb(lemma: string, next: string): EventKind | undefined {
  return verbs.get(`${lemma}+${next}`) ?? verbs.get(lemma)
}

/** `open` in `was open by March`. */
export function kindOfState(adjective: string): EventKind | undefined {
  return states.get(adjective)
}

const ofTargets = new Set(words('of_targets'))
const targets = new Set(words('targets'))

/** `met the target` is an event of a promise, `met the minister` is none. */
export function needsTarget(lemma: string): boolean {
  return ofTargets.has(lemma)
}

export function isTarget(noun: string): boolean {
  return targets.has(noun)
}
