/** A verb group in, whose act it is out: its own subject, or that of the verb that plans it or is set to do it. */

import type { Phrase } from '../../grammar/subject.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import type { Sentence } from '../../model/layout.ts'
import { TokenKind } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import type { Reading } from '../reading.ts'

/** How many verbs an act may hang on: `plans to continue to spend`. */
const DEPTH = 3

/** `The council has confirmed plans to spend £5m`, `20 clubs are set to share £5m`. */
export function doerOf(reading: Reading, sentence: Sentence, index: number): Phrase | null {
  const groups = reading.groups(sentence)
  let at = index
  for (let steps = 0; steps < DEPTH && at > 0 && groups[at]!.form === 'infinitive'; steps++) {
    if (!leadsTo(reading, groups[at - 1]!, groups[at]!)) break
    at--
  }
  const subject = reading.subject(sentence, at)
  return subject !== null && groups[at]!.form === 'infinitive' ? ownerOf(reading, subject) : subject
}

/** `welcomed the council’s plans to spend £5m`: whose plans they are; plans of nobody are nobody. */
function ownerOf(reading: Reading, subject: Phrase): Phrase | null {
  const { tokens } = reading.document
  if (!LEADS.has(tokens, subject.endToken - 1, Lead.Noun)) return subject
  const owner = subject.endToken - 2
  return owner > subject.firstToken && tokens.kind[owner] === TokenKind.Clitic
    ? { firstToken: subject.firstToken, endToken: owner }
    : null
}

/** Has the verb before the same subject as the infinitive? */
function leadsTo(reading: Reading, before: VerbGroup, act: VerbGroup): boolean {
  const { tokens } = reading.document
  const gap = act.firstToken - before.endToken
  if (gap === 0) return LEADS.has(tokens, before.head, Lead.Verb)
  const last = act.firstToken - 1
  if (before.form === 'infinitive') return gap <= 12 && tokens.norm(last) === 'and'
  if (gap > 4 || before.passive || before.negated || !LEADS.has(tokens, last, Lead.Noun)) return false
  for (let token = before.endToken; token < last; token++)
    if (LEADS.has(tokens, token, Lead.Bar)) return false
  return LEADS.has(tokens, before.head, Lead.Teller)
}

const Lead = { Verb: 1, Noun: 2, Teller: 4, Bar: 8 } as const
/** Forms of verbs, and nouns, whose infinitive is done by their own subject. */
const LEADS = WordClasses.fromLists(
  [
    Lead.Verb,
    (
      'plan plans planned planning agree agrees agreed commit commits committed committing pledge pledges pledged promise promises ' +
      'promised promising intend intends intended aim aims aimed aiming propose proposes proposed proposing decide decides decided ' +
      'continue continues continued want wants wanted seek seeks sought seeking vow vows vowed offer offers offered set due expected ' +
      'expect expects hope hopes hoping hoped go goes went going choose chose chosen undertake undertaken undertook begin began ' +
      'begun prepare preparing vote voted likely forced helped help helps'
    ).split(' '),
  ],
  // `has no plans to`, `welcomed the council’s plans to`
  [Lead.Bar, ['no', "'s"]],
  [
    Lead.Noun,
    'plan plans pledge commitment decision intention ambition proposal proposals promise aim'.split(' '),
  ],
  [
    Lead.Teller,
    (
      'confirm confirms confirmed announce announces announced set sets have has had make makes made unveil unveils unveiled reveal ' +
      'reveals revealed publish publishes published outline outlines outlined agree agreed approve approved gave give gives'
    ).split(' '),
  ],
)
