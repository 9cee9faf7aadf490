/** A sentence in, the acts that its verbs commit somebody to out, each joined verb with an object of its own one act. */

import type { Phrase } from '../../grammar/subject.ts'
import { verbAt } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { isConditional } from '../clause.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import type { Act } from './act.ts'
import { binds } from './binding.ts'
import { type Conjunct, conjoined } from './conjoined.ts'
import type { Programme } from './programme.ts'
import { ofAct, softer } from './strength.ts'
import { mayPromise, strengthOfVerb, type Trigger, triggerOf } from './trigger.ts'
import { BOUNDED_ACTS, PARTY_WORDS, PROVIDED_ADJECTIVES } from './words.ts'
import { wouldBinds } from './would.ts'

const BODIES = typesOf('body')
const DATES = typesOf('date')

export function verbActs(
  reading: Reading,
  attribution: Attribution,
  programme: Programme,
  sentence: Sentence,
): readonly Act[] {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const found: Found = { acts: [], verbs: [] }
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!
    if (!mayPromise(group) || found.verbs.includes(group.head)) continue
    const subject = group.form === 'infinitive' ? null : subjectOf(reading, sentence, index)
    const site = {
      tokens,
      sentence,
      groups,
      index,
      wouldBinds: wouldBinds(reading, attribution, programme, sentence, group, subject),
      hasSubject: subject !== null,
    }
    const trigger = triggerOf(site)
    const first = trigger ?? improving(group)
    if (first === null || !stands(reading, programme, sentence, index, first, subject)) continue
    if (trigger?.negated && trigger.act.lemma === 'be' && tokens.norm(trigger.act.endToken) === 'able')
      continue
    if (trigger !== null && !found.verbs.includes(trigger.act.head))
      found.acts.push(actOf(reading, sentence, trigger, subject))
    found.verbs.push(first.act.head)
    addConjuncts(reading, sentence, first, subject, found)
  }
  return found.acts
}

/** `with firms committing to mend it` has firms; `as well as committing to mend it` whoever is the subject before. */
function subjectOf(reading: Reading, sentence: Sentence, index: number): Phrase | null {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const group = groups[index]!
  const isAdded = group.form === 'gerund' && tokens.norm(group.firstToken - 1) === 'as'
  const main = isAdded ? groups.findLastIndex(({ form }, at) => at < index && form === 'finite') : index
  const subject = main < 0 ? null : reading.subject(sentence, main)
  if (subject === null || tokens.norm(subject.firstToken) !== 'with') return subject
  const firstToken = subject.firstToken + 1
  return firstToken < subject.endToken ? { firstToken, endToken: subject.endToken } : subject
}

/** The acts found so far in a sentence, and the verbs that are read. */
interface Found {
  readonly acts: Act[]
  readonly verbs: number[]
}

/** Is somebody bound by what the trigger says? */
function stands(
  reading: Reading,
  programme: Programme,
  sentence: Sentence,
  index: number,
  first: Trigger,
  subject: Phrase | null,
): boolean {
  const groups = reading.groups(sentence)
  const group = groups[index]!
  if (first.rule === 'commitment/appended' && !hasDate(reading, sentence, group)) return false
  if (group.form !== 'gerund' && isConditional(reading, sentence, groups, index)) return false
  // Without a subject that can be read, a relative clause describes: `a plan that will see us grow`.
  if (subject === null)
    return (
      group.modal !== 'be-to' &&
      first.act.lemma !== 'cost' &&
      !isOf(reading.document.tokens, group.firstToken - 1, WordClass.Relative)
    )
  return (
    !isRival(reading, programme, subject) && binds(reading, sentence, subject, first, group, programme.isOwn)
  )
}

function addConjuncts(
  reading: Reading,
  sentence: Sentence,
  first: Trigger,
  subject: Phrase | null,
  found: Found,
): void {
  const groups = reading.groups(sentence)
  for (const next of conjoined(reading.document.tokens, groups, first.act, sentence.endToken)) {
    if (found.verbs.includes(next.token) || !continues(first, next)) continue
    // `beds set to open, to cut waits`: what they are for.
    if (first.rule === 'commitment/fated' && !first.act.passive) continue
    found.verbs.push(next.token)
    found.acts.push(joined(reading, sentence, first, next, subject))
  }
}

/** `, to be run by Serco` describes; `, to be built by 2031` promises. */
function hasDate(reading: Reading, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = reading.document
  const from = tokens.start[group.head]!
  return (
    group.lemma !== 'vote' &&
    reading.firstMentionIn(from, Math.min(sentence.end, from + 100), DATES) !== undefined
  )
}

/** In one party's programme what another `will` do is a charge. */
function isRival(reading: Reading, programme: Programme, subject: Phrase): boolean {
  if (programme.party === null) return false
  const { tokens } = reading.document
  if (!PARTY_WORDS.has(tokens.norm(subject.endToken - 1))) return false
  const span = reading.span(subject)
  const entity = reading.firstMentionIn(span.start, span.end, BODIES)?.entity
  return entity !== undefined && entity !== programme.party
}

/** `We are improving A and introducing B`: the first has no end, the second has one. */
function improving(group: VerbGroup): Trigger | null {
  if (group.form !== 'finite' || !group.progressive || group.passive || group.tense !== 'present') return null
  if (group.negated || group.perfect) return null
  return { strength: 'firm', status: 'under-way', rule: 'commitment/under-way', act: group, negated: false }
}

function continues(trigger: Trigger, next: Conjunct): boolean {
  return trigger.status !== 'under-way' || BOUNDED_ACTS.has(next.lemma)
}

function actOf(reading: Reading, sentence: Sentence, trigger: Trigger, subject: Phrase | null): Act {
  const { act, negated } = trigger
  const { tokens } = reading.document
  const isProvided = act.lemma === 'be' && PROVIDED_ADJECTIVES.has(tokens.norm(act.endToken))
  const verb = negated ? negationOf(reading, act) : isProvided ? act.endToken : act.head
  return {
    sentence,
    verb,
    lemma: act.lemma,
    passive: act.passive || isProvided,
    strength: softer(trigger.strength, ofAct(act.lemma, tokens.norm(act.head + 1))),
    status: trigger.status,
    negated,
    subject,
    leadIn: null,
    isInner: subject !== null && isOf(tokens, subject.firstToken - 1, WordClass.Relative),
    rule: trigger.rule,
  }
}

function joined(
  reading: Reading,
  sentence: Sentence,
  trigger: Trigger,
  next: Conjunct,
  subject: Phrase | null,
): Act {
  const { tokens } = reading.document
  // `will open two hubs and aim to open a third`
  const intent = tokens.norm(next.token + 1) === 'to' ? strengthOfVerb(next.lemma) : null
  const governed = intent === null ? undefined : verbAt(tokens, next.token + 2)
  const verb = governed === undefined ? next.token : next.token + 2
  const lemma = governed?.lemma ?? next.lemma
  const own = softer(intent ?? 'firm', ofAct(lemma, tokens.norm(verb + 1)))
  return {
    sentence,
    verb: next.negated ? next.token - 1 : verb,
    lemma,
    passive: trigger.act.passive,
    strength: softer(trigger.strength, own),
    status: trigger.status,
    negated: next.negated,
    subject,
    leadIn: null,
    rule: trigger.rule,
  }
}

/** The action begins with its negation: `not repeat`, `never charge`, `no longer pay`, `won’t write off`. */
function negationOf(reading: Reading, act: VerbGroup): number {
  const { tokens } = reading.document
  for (let token = act.firstToken; token < act.head; token++) {
    const norm = tokens.norm(token)
    if (norm === 'not' || norm === 'never' || norm.endsWith("n't")) return token
    if (norm === 'no' && tokens.norm(token + 1) === 'longer') return token
  }
  return act.head
}
