/** The subject of a verb in, what kind of thing it is out: an actor, something through which one acts, or neither. */

import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import { hasForm, VerbForm } from '../../grammar/verb-forms.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Span } from '../../model/span.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { antecedentOf } from '../coreference.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { isProperName } from './proper-names.ts'
import { ACTOR_NOUNS, INSTRUMENT_NOUNS } from './words.ts'

export type SubjectKind = 'self' | 'actor' | 'instrument' | 'other'

const ACTORS = typesOf('body', 'person', 'role')
const PLACES = typesOf('place')
const DATES = typesOf('date')
const MONEY = typesOf('money')
const INSTRUMENTS = typesOf('programme', 'money', 'law')

export function subjectKind(reading: Reading, sentence: Sentence, subject: Phrase): SubjectKind {
  const { tokens } = reading.document
  const last = subject.endToken - 1
  if (WORDS.has(tokens, last, Kind.Self)) return 'self'
  if (WORDS.has(tokens, last, Kind.Nobody) && subject.endToken - subject.firstToken === 1) return 'other'
  if (WORDS.has(tokens, last, Kind.It))
    return antecedentOf(reading, sentence, subject) === null ? 'other' : 'actor'
  if (WORDS.has(tokens, last, Kind.Person)) return 'actor'
  const head = headOf(reading, subject)
  const span = reading.span(subject)
  if (holds(reading, span, head, ACTORS)) return 'actor'
  if (holds(reading, span, head, INSTRUMENTS)) return 'instrument'
  const sum = reading.firstMentionIn(span.start, span.end, MONEY)
  if (sum !== undefined && sum.start - span.start < 12) return 'instrument'
  // `the EC`, `UKVI`: initials that no list knows stand for somebody.
  if (tokens.shape[head] === Shape.Upper && reading.firstMentionIn(span.start, span.end) === undefined)
    return 'actor'
  if (WORDS.has(tokens, head, Kind.Actor)) return 'actor'
  if (WORDS.has(tokens, head, Kind.Instrument)) return 'instrument'
  // `Chicago will use its $60m`
  if (
    holds(reading, span, head, PLACES) &&
    reading.firstMentionIn(sentence.start, sentence.end, MONEY) !== undefined
  )
    return 'instrument'
  if (!isProperName(reading, head)) return 'other'
  const isKnown = reading.mentionsIn(span.start, span.end).some((one) => one.end >= tokens.end[head]!)
  return isKnown ? 'other' : 'actor'
}

/** What a subject is by its last word, or its head. */
const Kind = { Self: 1, Nobody: 2, It: 4, Person: 8, Actor: 16, Instrument: 32, EndsHead: 64 } as const
const WORDS = new WordClasses((norm) => {
  const isContracted = auxiliaryOf(norm)?.withSubject === true
  const [pronoun] = norm.split("'")
  return (
    (norm === 'we' || norm === 'i' || (isContracted && (pronoun === 'we' || pronoun === 'i'))
      ? Kind.Self
      : 0) |
    (NOBODY.has(pronoun!) ? Kind.Nobody : 0) |
    (norm === 'it' ? Kind.It : 0) |
    (norm === 'they' || norm === 'he' || norm === 'she' || isContracted ? Kind.Person : 0) |
    (ACTOR_NOUNS.has(norm) ? Kind.Actor : 0) |
    (INSTRUMENT_NOUNS.has(norm) ? Kind.Instrument : 0) |
    (ENDS_HEAD.has(norm) ? Kind.EndsHead : 0)
  )
})

const NOBODY = new Set(['you', 'there', 'who', 'that'])
const ENDS_HEAD = new Set(['of', 'for', 'in', 'to', 'on', 'at', 'from', 'with', 'across', '('])

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
    if (
      token > phrase.firstToken &&
      tokens.gap[token] !== Gap.None &&
      WORDS.has(tokens, token, Kind.EndsHead)
    )
      break
    // `the agreement reached in December`
    if (
      token > phrase.firstToken + 1 &&
      isOf(tokens, token + 1, WordClass.Preposition) &&
      hasForm(tokens, token, VerbForm.Participle)
    )
      break
    // `the grant today, which will`
    if (token > phrase.firstToken + 1 && dates.length > 0 && isInside(tokens, token, dates)) continue
    if (tokens.kind[token] === TokenKind.Word || tokens.kind[token] === TokenKind.Number) head = token
  }
  return head
}

function isInside(tokens: Tokens, token: number, mentions: readonly Span[]): boolean {
  return mentions.some(({ start, end }) => start <= tokens.start[token]! && end >= tokens.end[token]!)
}
