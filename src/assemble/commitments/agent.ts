/** An act in, who is to do it out: the words, or only the entity where the text leaves it to be understood. */

import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import type { Reference } from '../../model/claim.ts'
import type { Genre } from '../../model/document.ts'
import type { Sentence } from '../../model/layout.ts'
import { antecedentOf, subjectBody } from '../coreference.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import type { Act } from './act.ts'
import type { Programme } from './programme.ts'
import { headOf, subjectKind } from './subject-kind.ts'
import { RECEIVE_VERBS } from './words.ts'

const ACTORS = typesOf('body', 'person', 'role')

/** In a party's programme the party is who speaks. */
export function agentOf(act: Act, reading: Reading, voice: Voice, programme: Programme): Reference {
  if (!isSaid(act, reading)) {
    // The words of a lead-in stand outside the item's sentence.
    const isLedIn = act.leadIn !== null && act.subject !== null
    const entity = isLedIn
      ? entityOf(act, reading, voice, programme)
      : understoodEntity(act, reading, voice, programme)
    return { text: null, start: null, end: null, mention: null, entity }
  }
  const words = wordsOf(act, reading)
  if (words.mention !== null && words.entity !== null) return words
  const { text, start, end, mention } = words
  return { text, start, end, mention, entity: entityOf(act, reading, voice, programme) ?? words.entity }
}

/** Does the act's own subject name who acts? */
function isSaid(act: Act, reading: Reading): boolean {
  if (act.leadIn !== null || act.subject === null || act.passive) return false
  const kind = subjectKind(reading, act.sentence, act.subject)
  return kind === 'self' || (kind === 'actor' && !RECEIVE_VERBS.has(act.lemma))
}

/** Texts that tell of what others do: there the unsaid actor is the last one named, not the publisher. */
const ABOUT_OTHERS: ReadonlySet<Genre> = new Set(['news', 'committee-report', 'audit-report', 'blog'])

function understoodEntity(act: Act, reading: Reading, voice: Voice, programme: Programme): string | null {
  if (programme.isOwn) return programme.party
  const place = reading.document.tokens.start[act.verb]!
  const { genre } = reading.document.metadata
  const tellsOfOthers = genre !== null && ABOUT_OTHERS.has(genre) && !voice.isSpeech(place)
  const actor = tellsOfOthers ? subjectBody(reading, act.sentence, place) : null
  if (actor !== null) return actor.entity
  // `The government said £5m would be made available`: the speaker's doing.
  const reporter = voice.reporterAt(place)
  if (reporter !== null && reporter.entity !== null && reading.mention(reporter.mention)?.type === 'body')
    return reporter.entity
  return voice.entityAt(place) ?? subjectBody(reading, act.sentence, place)?.entity ?? null
}

/** The mention that is the subject's head, a pronoun, or the noun phrase without its article. */
function wordsOf(act: Act, reading: Reading): Reference {
  const { tokens } = reading.document
  const subject = act.subject!
  if (subject.endToken - subject.firstToken === 1) return reading.reference(reading.span(subject))
  const head = headOf(reading, subject)
  const span = reading.span(subject)
  const named = reading.mentionsIn(span.start, span.end, ACTORS)
  const holder = named.find(
    (mention) => mention.start <= tokens.start[head]! && mention.end >= tokens.end[head]!,
  )
  if (holder !== undefined && named.filter((mention) => mention.type === holder.type).length === 1)
    return reading.mentionReference(holder)
  const norm = tokens.norm(subject.firstToken)
  const hasArticle =
    norm === 'the' || norm === 'a' || norm === 'an' || norm === 'our' || norm === 'but' || norm === 'and'
  return reading.reference(
    reading.span(hasArticle ? { firstToken: subject.firstToken + 1, endToken: subject.endToken } : subject),
  )
}

function entityOf(act: Act, reading: Reading, voice: Voice, programme: Programme): string | null {
  const { tokens, sentences } = reading.document
  const subject = act.subject!
  const last = tokens.norm(subject.endToken - 1)
  const start = tokens.start[subject.firstToken]!
  if (last === 'we' || auxiliaryOf(last)?.withSubject)
    return programme.isOwn ? programme.party : voice.entityAt(start)
  if (last === 'i') return voice.personAt(start) ?? voice.entityAt(start)
  const sentence: Sentence = act.leadIn === null ? act.sentence : (reading.sentenceAt(start) ?? sentences[0]!)
  const reporter = PRONOUNS.has(last) ? voice.reporterAt(tokens.start[act.verb]!) : null
  // `She said they would`: those for whom she speaks.
  if (reporter !== null && reporter.entity !== null)
    return last === 'they' || last === 'it' ? voice.bodyOf(reporter) : reporter.entity
  const antecedent = antecedentOf(reading, sentence, subject)
  if (antecedent !== null) return antecedent.entity
  const span = reading.span(subject)
  const named = reading.firstMentionIn(span.start, span.end, ACTORS)
  if (named !== undefined) return named.entity
  // What is told of a manifesto is the party’s.
  if (programme.isReported && (last === 'they' || last === 'party')) return voice.ownBody
  if (!OWN_STAFF.has(last)) return null
  const own = voice.entityAt(start)
  if (last === 'council') return own !== null && /council|borough|city|county/.test(own) ? own : null
  const governs = own !== null && /department|ministry|government|treasury|office|executive/.test(own)
  return (last === 'ministers' || last === 'government') && !governs ? null : own
}

/** `The trust said it would`: the speaker again. */
const PRONOUNS = new Set(['it', 'they', 'he', 'she'])

/** `Officials will meet`: the publishing body's. */
const OWN_STAFF = new Set(['officials', 'officers', 'ministers', 'department', 'council', 'government'])
