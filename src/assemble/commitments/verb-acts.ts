/** A sentence in, the acts that its verbs commit somebody to out: `will publish`, `plans to open`, `are establishing`. */
import type { Phrase } from '../../grammar/subject.ts'
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { CONJUNCTIONS } from '../../grammar/word-classes.ts'
import type { CommitmentStatus, Strength } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Reading } from '../reading.ts'
import type { Act } from './act.ts'
import { isConditional, isQuestion } from './not-a-commitment.ts'
import { ofAct, softer } from './strength.ts'
import { type SubjectKind, subjectKind } from './subject-kind.ts'
import * as words from './words.ts'

interface Trigger {
  readonly strength: Strength
  readonly status: CommitmentStatus
  readonly rule: string
  /** The group whose verb is the act: the infinitive of `plans to open`. */
  readonly act: VerbGroup
  readonly negated: boolean
}

export function verbActs(reading: Reading, attribution: Attribution, sentence: Sentence): Act[] {
  if (isQuestion(reading, sentence)) return []
  const groups = reading.groups(sentence)
  const acts: Act[] = []
  const taken = new Set<VerbGroup>()
  for (const [index, group] of groups.entries()) {
    if (taken.has(group) || isConditional(reading, sentence, groups, index)) continue
    const subject = group.form === 'finite' ? reading.subject(sentence, index) : null
    const trigger = triggerOf(reading, attribution, groups, index, subject)
    if (trigger === null) continue
    if (subject !== null && !binds(reading, sentence, subject, trigger, group)) continue
    taken.add(trigger.act)
    acts.push(actOf(reading, sentence, trigger, subject))
    for (const next of conjoined(reading, groups, trigger.act)) {
      taken.add(next)
      acts.push(actOf(reading, sentence, { ...trigger, act: next, negated: next.negated }, subject))
    }
  }
  return acts
}

function triggerOf(
  reading: Reading,
  attribution: Attribution,
  groups: readonly VerbGroup[],
  index: number,
  subject: Phrase | null,
): Trigger | null {
  const group = groups[index]!
  if (group.form !== 'finite') return null
  const next = groups[index + 1]
  const governed =
    next !== undefined && next.form === 'infinitive' && next.firstToken - group.endToken <= 3 ? next : null
  const promise = (strength: Strength, rule: string, act: VerbGroup, negated = group.negated): Trigger => ({
    strength,
    status: 'promised',
    rule,
    act,
    negated,
  })
  const reported = attribution.speechAt(reading.document.tokens.start[group.firstToken]!)?.kind === 'reported'
  const bound =
    group.modal === 'will' ||
    group.modal === 'shall' ||
    group.modal === 'going-to' ||
    group.modal === 'be-to' ||
    (group.modal === 'would' && reported)
  const verbs = intentOf(group.lemma)
  if (bound && !group.perfect) {
    if (verbs !== null && governed !== null) return promise(verbs, 'commitment/modal-intent', governed)
    return promise('firm', 'commitment/modal', group)
  }
  if (group.modal === 'may' || group.modal === 'could' || group.modal === 'might') {
    if (group.perfect || subject === null || group.passive) return null
    return promise('tentative', 'commitment/may', group)
  }
  if (group.modal !== null) return null
  if (verbs !== null && governed !== null && !group.negated) {
    if (
      group.lemma === 'determine' || group.lemma === 'commit'
        ? group.passive || group.lemma === 'commit'
        : !group.passive
    ) {
      return promise(verbs, 'commitment/intent-verb', governed, governed.negated)
    }
  }
  const committed = group.lemma === 'commit' || group.lemma === 'dedicate'
  if (
    committed &&
    next !== undefined &&
    next.form === 'gerund' &&
    reading.document.tokens.norm(next.firstToken - 1) === 'to'
  )
    return promise('firm', 'commitment/committed-to', next)
  return underWay(group)
}

/** Present progressive of an act that has an end: `we are establishing`, `is being drafted`; weighing is tentative. */
function underWay(group: VerbGroup): Trigger | null {
  if (!group.progressive || group.tense !== 'present' || group.perfect || group.negated) return null
  if (words.WEIGHING_ONLY.has(group.lemma))
    return {
      strength: 'tentative',
      status: 'promised',
      rule: 'commitment/weighing',
      act: group,
      negated: false,
    }
  if (!words.BOUNDED_ACTS.has(group.lemma)) return null
  return { strength: 'firm', status: 'under-way', rule: 'commitment/under-way', act: group, negated: false }
}

function intentOf(lemma: string): Strength | null {
  if (words.FIRM_VERBS.has(lemma)) return 'firm'
  if (words.INTENDED_VERBS.has(lemma)) return 'intended'
  return words.TENTATIVE_VERBS.has(lemma) && lemma !== 'expect' ? 'tentative' : null
}

/** Does the sentence bind anybody? Actors do; of things only what somebody must be doing through them. */
function binds(
  reading: Reading,
  sentence: Sentence,
  subject: Phrase,
  trigger: Trigger,
  group: VerbGroup,
): boolean {
  const kind = subjectKind(reading, sentence, subject)
  const { act } = trigger
  if (trigger.rule === 'commitment/may')
    return kind === 'self' || (kind === 'actor' && act.lemma !== 'be' && act.lemma !== 'have')
  if (trigger.rule === 'commitment/intent-verb' || trigger.rule === 'commitment/committed-to')
    return kind === 'self' || kind === 'actor' || (kind === 'instrument' && words.FIRM_VERBS.has(group.lemma))
  if (trigger.status === 'under-way') return kind === 'self' || kind === 'actor' || act.passive
  return modalBinds(kind, act)
}

function modalBinds(kind: SubjectKind, act: VerbGroup): boolean {
  if (kind === 'self') return act.lemma !== 'need'
  if (act.passive) return kind !== 'other' || isOwnAct(act)
  if (words.RECEIVE_VERBS.has(act.lemma)) return true
  if (kind === 'actor') return !ACTOR_PREDICTIVE.has(act.lemma)
  if (kind === 'instrument') return !words.PREDICTIVE_VERBS.has(act.lemma) || GROWTH.has(act.lemma)
  return false
}

const ACTOR_PREDICTIVE = new Set([
  'need',
  'face',
  'struggle',
  'suffer',
  'be',
  'become',
  'feel',
  'find',
  'know',
  'think',
  'miss',
  'fail',
  'lose',
])
const GROWTH = new Set(['rise', 'grow', 'increase', 'continue', 'remain'])

/** Passives of things: `the strategy will be published`; not of feelings and harm: `lives will be ruined`. */
function isOwnAct(act: VerbGroup): boolean {
  return !SUFFERED.has(act.lemma)
}

const SUFFERED = new Set(
  'affect ruin lose hit damage harm force need expect see remember find know disappoint hurt surprise concern interest worry'.split(
    ' ',
  ),
)

/** Verbs joined to the act that have objects of their own: `will publish A and introduce B`. Those that share its object belong to it. */
function conjoined(reading: Reading, groups: readonly VerbGroup[], act: VerbGroup): VerbGroup[] {
  const { tokens } = reading.document
  const found: VerbGroup[] = []
  let previous = act
  for (const next of groups) {
    if (next.firstToken < previous.endToken) continue
    const before = tokens.norm(skipAdverbsBack(reading, next.firstToken) - 1)
    const bare = next.firstToken === next.head || next.form === 'infinitive'
    if (next.modal !== null || (!CONJUNCTIONS.has(before) && before !== ',') || !bare) {
      if (next.form === 'finite' && next.modal === null && next.tense !== 'none') break
      continue
    }
    if (!isParallel(reading, act, next)) break
    const adjacent = next.firstToken - previous.endToken <= 2
    if (!adjacent) found.push(next)
    previous = next
  }
  return found
}

function isParallel(reading: Reading, act: VerbGroup, next: VerbGroup): boolean {
  const forms = verbOf(reading.document.tokens.norm(next.head))?.forms ?? 0
  if (act.progressive) return (forms & VerbForm.Gerund) !== 0
  if (act.passive) return next.firstToken === next.head && (forms & VerbForm.Participle) !== 0
  if (act.form === 'infinitive') return next.form === 'infinitive' || (forms & VerbForm.Base) !== 0
  return (forms & VerbForm.Base) !== 0 && next.form !== 'infinitive'
}

function skipAdverbsBack(reading: Reading, token: number): number {
  const { tokens } = reading.document
  return tokens.norm(token - 1) === 'also' || tokens.norm(token - 1) === 'then' ? token - 1 : token
}

function actOf(reading: Reading, sentence: Sentence, trigger: Trigger, subject: Phrase | null): Act {
  const { act } = trigger
  const { tokens } = reading.document
  const verb = trigger.negated ? negationOf(reading, act) : act.head
  return {
    sentence,
    verb,
    lemma: act.lemma,
    passive: act.passive,
    strength: softer(trigger.strength, ofAct(act.lemma, tokens.norm(act.head + 1))),
    status: trigger.status,
    negated: trigger.negated,
    subject,
    leadIn: null,
    rule: trigger.rule,
  }
}

/** The action begins with its negation: `not repeat`, `never charge`, `won’t write off`. */
function negationOf(reading: Reading, act: VerbGroup): number {
  const { tokens } = reading.document
  for (let token = act.firstToken; token < act.head; token++) {
    const norm = tokens.norm(token)
    if (norm === 'not' || norm === 'never' || norm.endsWith("n't")) return token
  }
  return act.head
}
