/** The subject of a verb in, what kind of thing it is out: an actor, something through which one acts, or neither. */

import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Span } from '../../model/span.ts'
import { Gap, Shape, TokenKind } from '../../model/tokens.ts'
import { antecedentOf } from '../coreference.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { isProperName } from './proper-names.ts'
import { ACTOR_NOUNS, INSTRUMENT_NOUNS } from './words.ts'

export type SubjectKind = 'self' | 'actor' | 'instrument' | 'other'

const ACTORS = typesOf('body', 'person', 'role')
const DATES = typesOf('date')
const MONEY = typesOf('money')
const INSTRUMENTS = typesOf('programme', 'money', 'law')

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
  if (holds(reading, span, head, ACTORS)) return 'actor'
  if (holds(reading, span, head, INSTRUMENTS)) return 'instrument'
  const sum = reading.firstMentionIn(span.start, span.end, MONEY)
  if (sum !== undefined && sum.start - span.start < 12) return 'instrument'
  // `the EC`, `UKVI`: initials that no list knows stand for somebody.
  if (tokens.shape[head] === Shape.Upper && reading.firstMentionIn(span.start, span.end) === undefined)
    return 'actor'
  const noun = tokens.norm(head)
  if (ACTOR_NOUNS.has(noun)) return 'actor'
  if (INSTRUMENT_NOUNS.has(noun)) return 'instrument'
  if (!isProperName(reading, head)) return 'other'
  const isKnown = reading.mentionsIn(span.start, span.end).some((one) => one.end >= tokens.end[head]!)
  return isKnown ? 'other' : 'actor'
}

/** Does a mention of these types hold the phrase's head? */
function holds(reading: Reading, phrase: Span, head: number, types: number): boolean {
  const { tokens } = reading.document
  const start = tokens.start[head]!
  const end = tokens.end[head]!
  return reading
    .mentionsIn(phrase.start, phrase.end, types)
    .some((mention) => mention.start <= start && mention.end >= end)
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
    if (isParticiple && token > phrase.firstToken + 1 && isOf(tokens, token + 1, WordClass.Preposition)) break
    // `the grant today, which will`
    const isDate = dates.some((date) => date.start <= tokens.start[token]! && date.end >= tokens.end[token]!)
    if (isDate && token > phrase.firstToken + 1) continue
    if (tokens.kind[token] === TokenKind.Word || tokens.kind[token] === TokenKind.Number) head = token
  }
  return head
}
