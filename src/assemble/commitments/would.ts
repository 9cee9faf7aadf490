/** A verb group with `would` in, whether it promises out: in reported speech, in minutes, in a party's programme. */

import type { Phrase } from '../../grammar/subject.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { STARTS } from './binding.ts'
import type { Programme } from './programme.ts'
import { FIRM_NOUNS, PARTY_WORDS, PROMISE_REPORTS } from './words.ts'

const DATES = typesOf('date')

export function wouldBinds(
  reading: Reading,
  attribution: Attribution,
  programme: Programme,
  sentence: Sentence,
  group: VerbGroup,
  subject: Phrase | null,
): boolean {
  if (group.modal !== 'would') return false
  if (followsSaying(reading, sentence, group)) return true
  if (subject === null) return false
  const { tokens, metadata } = reading.document
  if (attribution.speechAt(tokens.start[group.firstToken]!)?.kind === 'reported') return true
  if (metadata.genre === 'minutes') return true
  if (opensWithIf(reading, sentence)) return programme.isOwn
  const last = tokens.norm(subject.endToken - 1)
  if (metadata.genre === 'council-report' && group.passive && FOLLOW_UPS.has(group.lemma)) return true
  // `It would also seek to`
  if (isPronoun(last) && (group.lemma === 'seek' || group.lemma === 'aim')) return true
  if (isPronoun(last) && followsReport(reading, attribution, sentence)) return true
  if (programme.isOwn && (last === 'we' || group.passive)) return true
  if (programme.isFragment && last === 'we') return true
  if (programme.isReported && (group.passive || last === 'it' || last === 'they')) return true
  if (
    (group.passive || STARTS.has(group.lemma)) &&
    group.lemma !== 'leave' &&
    isDated(reading, sentence, group)
  )
    return true
  // `Liberal Democrats would scrap`: what a party out of office promises, in whatever text.
  for (let token = subject.firstToken; token < subject.endToken; token++)
    if (PARTY_WORDS.has(tokens.norm(token))) return subject.endToken - subject.firstToken <= 5
  return false
}

/** What meetings resolve to have done: `a further report would be brought`. */
const FOLLOW_UPS = new Set([
  'bring',
  'report',
  'present',
  'submit',
  'circulate',
  'undertake',
  'review',
  'update',
  'publish',
])

/** `which the firm said would open`, `he said he’d mend`, `it was said that fares would be frozen`. */
function followsSaying(reading: Reading, sentence: Sentence, group: VerbGroup): boolean {
  const before = reading.groups(sentence).findLast((one) => one.endToken <= group.firstToken)
  if (before === undefined || before.form === 'infinitive') return false
  if (!PROMISE_REPORTS.has(before.lemma)) return followsPromise(reading, sentence, group)
  if (before.negated) return false
  const between = group.firstToken - before.endToken
  const { tokens } = reading.document
  let that = before.endToken
  while (isOf(tokens, that, WordClass.Adverb)) that++
  return between <= 1 || (between <= FAR && tokens.norm(that) === 'that')
}

/** How far behind `that` the verb may stand: `revealed that under the Budget of next week the Government would`. */
const FAR = 14

/** `the commitment given in 2002 that they would end waits` */
function followsPromise(reading: Reading, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = reading.document
  let isNamed = false
  for (let token = sentence.firstToken; token < group.firstToken; token++) {
    const norm = tokens.norm(token)
    if (FIRM_NOUNS.has(norm)) isNamed = true
    else if (isNamed && norm === 'that') return true
  }
  return false
}

/** `a report would be considered in July 2012`: what was then to come. */
function isDated(reading: Reading, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = reading.document
  return reading.firstMentionIn(tokens.start[group.head]!, sentence.end, DATES) !== undefined
}

function isPronoun(norm: string): boolean {
  return norm === 'it' || norm === 'they' || norm === 'he' || norm === 'she'
}

/** Free indirect speech: the sentence before reports, this one goes on without saying so. */
function followsReport(reading: Reading, attribution: Attribution, sentence: Sentence): boolean {
  const before = reading.document.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block) return false
  return attribution.speechAt(before.end - 2)?.kind === 'reported'
}

function opensWithIf(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading.document
  for (let token = sentence.firstToken; token < sentence.endToken; token++)
    if (tokens.norm(token) === 'if' || tokens.norm(token) === 'unless') return true
  return false
}
