/** A verb group of a sentence in, what it reports as having happened, or not, out. */
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { EventKind } from '../../model/claim.ts'
import type { Tokens } from '../../model/tokens.ts'
import { isTarget, kindOfState, kindOfVerb, needsTarget } from './kinds.ts'

export interface Happening {
  readonly kind: EventKind
  readonly negated: boolean
  readonly rule: string
  /** The verb that names the event: the infinitive of `failed to publish`. */
  readonly verb: VerbGroup
}

export function happened(tokens: Tokens, groups: readonly VerbGroup[], index: number): Happening | null {
  const group = groups[index]!
  if (group.form === 'participle') return reduced(tokens, group)
  if (group.form !== 'finite' || group.modal !== null) return null
  if (group.tense === 'present' && !group.perfect && !group.passive && !NOW.has(group.lemma)) return null
  return failed(tokens, groups, index) ?? state(tokens, group) ?? past(tokens, group)
}

/** In the present these still tell of what happened or did not: `is late`, `has yet to open`, `fails to publish`. */
const NOW = new Set(['be', 'have', 'fail'])

/** How far from its verb a target may stand: `met the Government’s own target`. */
const TARGET_REACH = 6

function kindOf(tokens: Tokens, group: VerbGroup): EventKind | undefined {
  if (needsTarget(group.lemma)) {
    const [from, to] = group.passive
      ? [Math.max(0, group.firstToken - TARGET_REACH), group.firstToken]
      : [group.endToken, Math.min(tokens.count, group.endToken + TARGET_REACH)]
    let found = false
    for (let token = from; token < to; token++) if (isTarget(tokens.norm(token))) found = true
    if (!found) return meets(tokens, group) ? 'other' : undefined
  }
  if (welcomes(tokens, group)) return 'other'
  return isPresenting(tokens, group) ? undefined : kindOfVerb(group.lemma, tokens.norm(group.head + 1))
}

/** `The hospice opened its doors to 20 volunteers`: what stands already. */
function welcomes(tokens: Tokens, { lemma, endToken }: VerbGroup): boolean {
  return lemma === 'open' && tokens.norm(endToken + 1) === 'doors' && tokens.norm(endToken + 2) === 'to'
}

/** `The Leader introduced the report`: in a meeting. */
function isPresenting(tokens: Tokens, { lemma, endToken }: VerbGroup): boolean {
  return lemma === 'introduce' && PRESENTED.has(tokens.norm(endToken + 1))
}

const PRESENTED = new Set(['report', 'item', 'paper', 'update', 'presentation', 'speaker', 'speakers'])

const BEHIND_MEETING = new Set([
  'once',
  'twice',
  'on',
  'in',
  'for',
  'regularly',
  'monthly',
  'quarterly',
  'weekly',
  'again',
  '.',
])

/** `has met twice`, `met in May`: without an object. */
function meets(tokens: Tokens, { lemma, passive, endToken }: VerbGroup): boolean {
  return lemma === 'meet' && !passive && BEHIND_MEETING.has(tokens.norm(endToken))
}

/** `opened`, `has been scrapped`, `was never published`; `is delayed` tells of the past too. */
function past(tokens: Tokens, group: VerbGroup): Happening | null {
  const kind = kindOf(tokens, group)
  if (kind === undefined || group.progressive) return null
  const isPast = group.tense === 'past' || group.perfect || isUndoneNow(group, kind)
  // `did not meet` has its tense in the auxiliary.
  if (!isPast) return null
  return { kind, negated: group.negated, rule: 'event/verb', verb: group }
}

function isUndoneNow(group: VerbGroup, kind: EventKind): boolean {
  return group.passive && group.tense === 'present' && (kind === 'delayed' || kind === 'dropped')
}

/** `failed to publish`, `has yet to open`. */
function failed(tokens: Tokens, groups: readonly VerbGroup[], index: number): Happening | null {
  const group = groups[index]!
  const next = groups[index + 1]
  if (next?.form !== 'infinitive' || next.firstToken - group.endToken > 2) return null
  const isYet = group.lemma === 'have' && tokens.norm(next.firstToken - 1) === 'yet'
  if (!isYet && (group.lemma !== 'fail' || group.negated)) return null
  const kind = kindOf(tokens, next)
  return kind === undefined ? null : { kind, negated: true, rule: 'event/failed', verb: next }
}

/** `was open by March`, `were in place`, `is behind schedule`, `is late`. */
function state(tokens: Tokens, group: VerbGroup): Happening | null {
  if (group.lemma !== 'be' && !group.passive) return null
  let token = group.lemma === 'be' ? group.head + 1 : group.head
  while (isOf(tokens, token, WordClass.Adverb)) token++
  const word = tokens.norm(token)
  const next = tokens.norm(token + 1)
  const phrase =
    word === 'in' && next === 'place'
      ? 'completed'
      : word === 'behind' && next === 'schedule'
        ? 'delayed'
        : null
  const kind = phrase ?? kindOfState(word)
  return kind === undefined || kind === null
    ? null
    : { kind, negated: group.negated, rule: 'event/state', verb: group }
}

/** `the programme, launched in 2014,`: only with a date or an agent right behind it. */
function reduced(tokens: Tokens, group: VerbGroup): Happening | null {
  if (!group.passive) return null
  const next = tokens.norm(group.endToken)
  if (next !== 'in' && next !== 'on' && next !== 'by' && next !== 'last' && next !== 'today') return null
  const kind = kindOfVerb(group.lemma, next)
  return kind === undefined ? null : { kind, negated: group.negated, rule: 'event/participle', verb: group }
}
