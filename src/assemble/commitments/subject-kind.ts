/** The subject of a verb in, what kind of thing it is out: an actor, something through which one acts, or neither. */

import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import { PREPOSITIONS } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import type { MentionType } from '../../model/mention.ts'
import { Gap, Shape, TokenKind } from '../../model/tokens.ts'
import { antecedentOf } from '../coreference.ts'
import type { Reading } from '../reading.ts'
import { isProperName } from './proper-names.ts'
import { ACTOR_NOUNS, INSTRUMENT_NOUNS } from './words.ts'

export type SubjectKind = 'self' | 'actor' | 'instrument' | 'other'

const ACTORS: ReadonlySet<MentionType> = new Set(['body', 'person', 'role'])
const DATES: ReadonlySet<MentionType> = new Set(['date'])
const INSTRUMENTS: ReadonlySet<MentionType> = new Set(['programme', 'money', 'law'])

export function subjectKind(reading: Reading, sentence: Sentence, subject: Phrase): SubjectKind {
  const { tokens } = reading.document
  const last = tokens.norm(subject.endToken - 1)
  if (last === 'we' || last === 'i' || (auxiliaryOf(last)?.withSubject && /^(we|i)'/.test(last)))
    return 'self'
  if (/^(you|there|who|that)('|$)/.test(last) && subject.endToken - subject.firstToken === 1) return 'other'
  if (last === 'it' || last === 'they' || last === 'he' || last === 'she' || auxiliaryOf(last)?.withSubject) {
    if (last !== 'it') return 'actor'
    return antecedentOf(reading, sentence, subject) === null ? 'other' : 'actor'
  }
  const head = headOf(reading, subject)
  const span = reading.span(subject)
  const start = reading.document.tokens.start[subject.firstToken]!
  const mentions = reading.mentionsIn(span.start, span.end)
  const holdsHead = (types: ReadonlySet<MentionType>) =>
    mentions.some(
      (mention) =>
        types.has(mention.type) && mention.start <= tokens.start[head]! && mention.end >= tokens.end[head]!,
    )
  if (holdsHead(ACTORS)) return 'actor'
  if (
    holdsHead(INSTRUMENTS) ||
    mentions.some((mention) => mention.type === 'money' && mention.start - start < 12)
  )
    return 'instrument'
  // `the EC`, `UKVI`: initials that no list knows stand for somebody.
  if (tokens.shape[head] === Shape.Upper && mentions.length === 0) return 'actor'
  const noun = tokens.norm(head)
  if (ACTOR_NOUNS.has(noun)) return 'actor'
  if (INSTRUMENT_NOUNS.has(noun)) return 'instrument'
  const isKnown = mentions.some((mention) => mention.end >= tokens.end[head]!)
  return !isKnown && isProperName(reading, head) ? 'actor' : 'other'
}

/** The last noun before the first preposition: `Programme` in `the Programme for Government`. */
export function headOf(reading: Reading, phrase: Phrase): number {
  const { tokens } = reading.document
  let head = phrase.firstToken
  const dates = reading.mentionsIn(tokens.start[head]!, tokens.end[phrase.endToken - 1]!, DATES)
  for (let token = phrase.firstToken; token < phrase.endToken; token++) {
    const norm = tokens.norm(token)
    if (
      token > phrase.firstToken &&
      tokens.gap[token] !== Gap.None &&
      (norm === 'of' ||
        norm === 'for' ||
        norm === 'in' ||
        norm === 'to' ||
        norm === 'on' ||
        norm === 'at' ||
        norm === 'from' ||
        norm === 'with' ||
        norm === 'across' ||
        norm === '(')
    )
      break
    // `the agreement reached in December`
    const isParticiple = ((verbOf(norm)?.forms ?? 0) & VerbForm.Participle) !== 0
    if (isParticiple && token > phrase.firstToken + 1 && PREPOSITIONS.has(tokens.norm(token + 1))) break
    // `the grant today, which will`
    const isDate = dates.some((date) => date.start <= tokens.start[token]! && date.end >= tokens.end[token]!)
    if (isDate && token > phrase.firstToken + 1) continue
    if (tokens.kind[token] === TokenKind.Word || tokens.kind[token] === TokenKind.Number) head = token
  }
  return head
}
