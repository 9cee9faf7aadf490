/** A verb and the word behind it in, the kind of event that they report out. */
import { mayBeVerbOf } from '../../grammar/verb-forms.ts'
import { EVENT_KINDS, type EventKind } from '../../model/claim.ts'
import { WordClasses } from '../../text/word-classes.ts'
import lists from './kinds.yaml'

const verbs = new Map<string, EventKind>()
const states = new Map<string, EventKind>()
const words = (name: string) =>
  String(lists[name] ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')

/** `set up` and `roll out`: by the verb, then by what stands behind it. */
const phrasal = new Map<string, Map<string, EventKind>>()

function addVerb(verb: string, kind: EventKind): void {
  const [lemma, particle] = verb.split('+')
  if (particle === undefined) verbs.set(verb, kind)
  else phrasal.set(lemma!, new Map([...(phrasal.get(lemma!) ?? []), [particle, kind]]))
}

for (const kind of EVENT_KINDS) {
  for (const verb of words(kind)) addVerb(verb, kind)
  for (const state of words(`states_${kind}`)) states.set(state, kind)
}

/** `set up` is looked up before `set`. */
export function kindOfVerb(lemma: string, next: string): EventKind | undefined {
  return phrasal.get(lemma)?.get(next) ?? verbs.get(lemma)
}

const eventVerbs: ReadonlySet<string> = new Set([...verbs.keys(), ...phrasal.keys()])

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

/** In a sentence without one of these nothing has happened: verbs, states, and the nouns of `in place`, `behind schedule`. */
export const HAPPENING = new WordClasses((norm) =>
  mayBeVerbOf(norm, ofTargets) ||
  mayBeVerbOf(norm, eventVerbs) ||
  states.has(norm) ||
  norm === 'place' ||
  norm === 'schedule'
    ? 1
    : 0,
)
