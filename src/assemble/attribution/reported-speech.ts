/** A reading in, the clauses that sentences report as somebody's words out: `X said that …`, `according to X`. */

import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Reference } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { antecedentOf } from '../coreference.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { speakerIn, speakerOf, trimmed } from './speaker.ts'
import type { Speech } from './speech.ts'
import { ACT_VERBS, HEARERS, REPORTING, Reporting, SPEECH_VERBS } from './speech-verbs.ts'

export function reportedSpeech(reading: Reading): Speech[] {
  const { tokens, sentences } = reading.document
  const found: Speech[] = []
  for (const sentence of sentences) {
    // Most sentences report nobody's words.
    const words = REPORTING.among(tokens, sentence.firstToken, sentence.endToken)
    if ((words & Reporting.Verb) !== 0) addReported(reading, sentence, found)
    const accordingTo = (words & Reporting.According) === 0 ? null : accordingToIn(reading, sentence)
    if (accordingTo !== null) found.push(accordingTo)
  }
  return found.sort((a, b) => a.start - b.start)
}

function addReported(reading: Reading, sentence: Sentence, found: Speech[]): void {
  const groups = reading.groups(sentence)
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!
    if (group.form !== 'finite' || group.passive) continue
    const speech = reportedBy(reading, sentence, index, group)
    if (speech !== null) found.push(speech)
  }
}

function reportedBy(reading: Reading, sentence: Sentence, index: number, group: VerbGroup): Speech | null {
  const speech = SPEECH_VERBS.has(group.lemma)
  if (!speech && !ACT_VERBS.has(group.lemma)) return null
  const { tokens } = reading.document
  const clause =
    clauseAfter(reading, sentence, group, speech) ?? contactClause(reading, sentence, index, group)
  const inverted = speech ? invertedSpeaker(reading, sentence, index, group) : null
  if (inverted !== null)
    return {
      kind: 'reported',
      start: sentence.start,
      end: tokens.start[group.firstToken]!,
      speaker: inverted,
    }
  const subject = reading.subject(sentence, firstTelling(reading, sentence, index))
  if (subject === null || isFirstPerson(tokens.norm(subject.firstToken))) return null
  if (!holdsWord(tokens, subject)) return null
  const phrase = withInsertion(reading, sentence, subject, group)
  const speaker = antecedentOf(reading, sentence, subject) ?? speakerOf(reading, sentence, phrase)
  if (clause !== null) return { kind: 'reported', start: clause.start, end: clause.end, speaker }
  // `£5m was needed, UNISON said.`: the words come first.
  const trailing =
    speech &&
    group.tense !== 'none' &&
    isLast(reading, sentence, group) &&
    tokens.norm(subject.firstToken - 1) === ','
  if (!trailing) return null
  return { kind: 'reported', start: sentence.start, end: tokens.end[subject.firstToken - 1]!, speaker }
}

/** `The council said that …, but admitted that …`: of verbs of speech that share a subject the first. */
function firstTelling(reading: Reading, sentence: Sentence, index: number): number {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const group = groups[index]!
  const joint = tokens.norm(group.firstToken - 1)
  if (group.firstToken <= sentence.firstToken || (joint !== 'but' && joint !== 'and')) return index
  const first = groups.findIndex(
    ({ lemma, form, tense }) =>
      form === 'finite' && tense === group.tense && (SPEECH_VERBS.has(lemma) || ACT_VERBS.has(lemma)),
  )
  return first >= 0 && first < index ? first : index
}

/** `Bills will rise by £5m, says the Trust.`: verb and speaker close the sentence behind a comma. */
function invertedSpeaker(
  reading: Reading,
  sentence: Sentence,
  index: number,
  group: VerbGroup,
): Reference | null {
  const { tokens } = reading.document
  const isLastVerb = index === reading.groups(sentence).length - 1
  if (!isLastVerb || group.firstToken <= sentence.firstToken || tokens.norm(group.firstToken - 1) !== ',')
    return null
  const words = { firstToken: group.endToken, endToken: sentence.endToken - 1 }
  if (words.endToken <= words.firstToken) return null
  const named = reading.firstMentionIn(tokens.start[words.firstToken]!, sentence.end, NAMED)
  const isBehindVerb = named !== undefined && tokens.at(named.start) - words.firstToken <= 5
  return isBehindVerb ? speakerIn(reading, reading.span(trimmed(reading, words))) : null
}

const NAMED = typesOf('person', 'body', 'role')

/** The clause that the verb governs: from behind `that` or the verb to the end of the sentence. */
function clauseAfter(
  reading: Reading,
  sentence: Sentence,
  group: VerbGroup,
  speech: boolean,
): { start: number; end: number } | null {
  const { tokens } = reading.document
  let at = group.endToken
  while (
    at < sentence.endToken &&
    (HEARERS.has(tokens.norm(at)) ||
      (group.lemma === 'tell' &&
        at < group.endToken + 7 &&
        tokens.norm(at) !== 'that' &&
        !startsClause(tokens.norm(at))))
  )
    at++
  if (at >= sentence.endToken) return null
  const norm = tokens.norm(at)
  if (norm === 'that' || norm === 'whether' || norm === 'why' || norm === 'how')
    return { start: tokens.start[at]!, end: sentence.end }
  if (!speech || norm === ',' || norm === '.' || norm === ':') return null
  // Without `that` a clause with a verb of its own must follow.
  const groups = reading.groups(sentence)
  const next = groups.findIndex((one) => one.firstToken >= at && one.form === 'finite')
  // `confirmed £5m for buses, which will run`: the sum is the verb's object.
  const isObject =
    next >= 0 &&
    tokens.kind[at] === TokenKind.Currency &&
    (reading.subject(sentence, next)?.firstToken !== at ||
      isOf(tokens, groups[next]!.firstToken - 1, WordClass.Relative))
  return next >= 0 && !isObject ? { start: tokens.start[at]!, end: sentence.end } : null
}

/** `She announced councils will receive £5m`: a clause without `that`, its subject right behind the verb. */
function contactClause(
  reading: Reading,
  sentence: Sentence,
  index: number,
  group: VerbGroup,
): { start: number; end: number } | null {
  const next = reading.groups(sentence)[index + 1]
  if (next === undefined || next.form !== 'finite' || next.modal === null) return null
  const subject = reading.subject(sentence, index + 1)
  if (subject?.firstToken !== group.endToken || subject.endToken !== next.firstToken) return null
  const { tokens } = reading.document
  for (let token = subject.firstToken; token < subject.endToken; token++)
    if (tokens.kind[token] === TokenKind.Currency) return null
  return { start: tokens.start[subject.firstToken]!, end: sentence.end }
}

function startsClause(norm: string): boolean {
  return (
    norm === ':' ||
    norm === ',' ||
    norm === '“' ||
    norm === '"' ||
    norm === '‘' ||
    norm === "'" ||
    auxiliaryOf(norm)?.withSubject === true
  )
}

/** `Jo Field, leader of the union, said`: the subject with the insertion behind it, where the person may stand. */
function withInsertion(reading: Reading, sentence: Sentence, subject: Phrase, group: VerbGroup): Phrase {
  const { tokens } = reading.document
  const endsWithComma =
    group.firstToken - 1 > sentence.firstToken && tokens.norm(group.firstToken - 1) === ','
  return endsWithComma ? { firstToken: subject.firstToken, endToken: group.firstToken - 1 } : subject
}

function isFirstPerson(norm: string): boolean {
  return norm === 'i' || norm === 'we' || auxiliaryOf(norm)?.withSubject === true
}

/** The number of an item (`(2) noted that …`) says nothing. */
function holdsWord(tokens: Tokens, { firstToken, endToken }: Phrase): boolean {
  for (let token = firstToken; token < endToken; token++)
    if (tokens.kind[token] === TokenKind.Word) return true
  return false
}

function isLast(reading: Reading, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = reading.document
  let at = group.endToken
  while (at < sentence.endToken && (tokens.norm(at) === 'today' || tokens.norm(at) === 'yesterday')) at++
  return at >= sentence.endToken - 1
}

function accordingToIn(reading: Reading, sentence: Sentence): Speech | null {
  const { tokens } = reading.document
  for (let token = sentence.firstToken; token + 2 < sentence.endToken; token++) {
    if (!REPORTING.has(tokens, token, Reporting.According) || tokens.norm(token + 1) !== 'to') continue
    let end = token + 2
    while (
      end < sentence.endToken &&
      tokens.norm(end) !== ',' &&
      tokens.norm(end) !== '.' &&
      tokens.norm(end) !== ';'
    )
      end++
    if (end === token + 2) return null
    const speaker = speakerIn(
      reading,
      reading.span(trimmed(reading, { firstToken: token + 2, endToken: end })),
    )
    return { kind: 'reported', start: sentence.start, end: sentence.end, speaker }
  }
  return null
}
