/** A reading in, what its sentences report as having happened, been delayed or dropped, or not happened, out. */
import { hasForm, VerbForm } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import type { Event } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { isConditional, isQuestion } from '../clause.ts'
import type { Reading } from '../reading.ts'
import { clauseOf, dateOf, thingsOf } from './about.ts'
import { happened } from './happened.ts'
import { HAPPENING } from './kinds.ts'

export function events(context: { readonly reading: Reading; readonly attribution: Attribution }): Event[] {
  const { reading, attribution } = context
  const { tokens, text, sentences } = reading.document
  const found: Event[] = []
  for (const sentence of sentences) {
    if (HAPPENING.among(tokens, sentence.firstToken, sentence.endToken) === 0) continue
    const groups = reading.groups(sentence)
    for (let index = 0; index < groups.length; index++) {
      const event = happened(tokens, groups, index)
      if (event === null) continue
      if (isQuestion(reading, sentence) || attribution.speechAt(sentence.start)?.kind === 'question') break
      if (isConditional(reading, sentence, groups, index) || isAttribute(reading, sentence, index)) continue
      const clause = clauseOf(reading, sentence, index, event.verb)
      found.push({
        id: `e${found.length + 1}`,
        start: sentence.start,
        end: sentence.end,
        kind: event.kind,
        date: dateOf(reading, sentence, clause, event.verb)?.id ?? null,
        entities: thingsOf(reading, clause),
        negated: event.negated !== denies(reading, sentence, index, event.verb),
        sentence: text.slice(sentence.start, sentence.end),
        rule: event.rule,
      })
    }
  }
  return found
}

/** `None of the hubs has opened`, `Stockport closed none`, `denied that the line had been shut`. */
function denies(reading: Reading, sentence: Sentence, index: number, verb: VerbGroup): boolean {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const subject = groups[index]!.form === 'finite' ? reading.subject(sentence, index) : null
  const first = subject === null ? '' : tokens.norm(subject.firstToken)
  if (NOTHING.has(first) || NOTHING.has(tokens.norm(verb.endToken))) return true
  const before = groups[index - 1]
  return before?.lemma === 'deny' && tokens.norm(before.endToken) === 'that'
}

const NOTHING = new Set(['no', 'none', 'neither', 'nobody', 'nothing'])

/** `increased capacity`, `to ease queues, cut times`: a bare form without a subject right before it. */
function isAttribute(reading: Reading, sentence: Sentence, index: number): boolean {
  const { tokens } = reading.document
  const group = reading.groups(sentence)[index]!
  if (followsModal(reading, sentence, index) || isLabel(reading, sentence, group.endToken)) return true
  if (group.form !== 'finite' || group.firstToken !== group.head) return false
  if (reading.subject(sentence, index) === null) return !BEFORE_DATES.has(tokens.norm(group.endToken))
  const isBase = hasForm(tokens, group.head, VerbForm.Base)
  const before = tokens.norm(group.firstToken - 1)
  return isBase && (before === ',' || before === 'and' || before === 'or')
}

/** `First published:`, and a bare `Published on` whose date has been lost. */
function isLabel(reading: Reading, sentence: Sentence, token: number): boolean {
  if (token !== sentence.endToken - 1) return false
  const { tokens } = reading.document
  return tokens.norm(token) === ':' || (tokens.norm(token) === 'on' && token - sentence.firstToken < 3)
}

const BEFORE_DATES = new Set(['in', 'on', 'by', 'last', 'at'])

/** `will be reduced and stopped`: the second participle belongs to the modal. */
function followsModal(reading: Reading, sentence: Sentence, index: number): boolean {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const joint = tokens.norm(groups[index]!.firstToken - 1)
  if (joint !== 'and' && joint !== ',' && joint !== 'or') return false
  for (let at = index - 1; at >= 0; at--) if (groups[at]!.form === 'finite') return groups[at]!.modal !== null
  return false
}
