/** The words that name a speaker in, a reference to the person or body out. */

import type { Phrase } from '../../grammar/subject.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Reference } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { isAttributive } from '../attributive-name.ts'
import { antecedentOf, ownerOf } from '../coreference.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'

const NAMED = typesOf('person', 'body', 'role')
const GENERIC_FIRST = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'yesterday',
  'today',
  'but',
  'and',
  'meanwhile',
  'however',
])

/** A person before a body before a role; without any, the words themselves. */
export function speakerIn(reading: Reading, span: Span): Reference {
  const found = reading.mentionsIn(span.start, span.end, NAMED).filter((one) => !isAttributive(reading, one))
  const person = found.find((mention) => mention.type === 'person')
  if (person !== undefined) return reading.mentionReference(person)
  const bodies = outermost(found.filter((mention) => mention.type === 'body'))
  const roles = found.filter((mention) => mention.type === 'role')
  if (bodies.length > 1 && joined(reading, bodies))
    return reading.reference({ start: bodies[0]!.start, end: bodies.at(-1)!.end })
  const body = bodies[0]
  const role = roles[0]
  if (role !== undefined && (body === undefined || (role.start <= body.start && body.end <= role.end)))
    return reading.mentionReference(role)
  if (body !== undefined) return reading.mentionReference(body)
  return reading.reference(span)
}

/** The subject of a verb of speech: pronouns to whom they stand for; null for those that nobody known stands behind. */
export function speakerOf(reading: Reading, sentence: Sentence, subject: Phrase): Reference | null {
  const antecedent = antecedentOf(reading, sentence, subject)
  if (antecedent !== null) return antecedent
  const { tokens } = reading.document
  const first = tokens.norm(subject.firstToken)
  // `Her note of 9 February says`: the one whose note it is.
  const owner = OWNERS.get(first)
  if (owner !== undefined && WRITINGS.has(tokens.norm(subject.firstToken + 1)))
    return ownerOf(reading, sentence, subject.firstToken, owner)
  const phrase = trimmed(reading, subject)
  if (phrase.endToken - phrase.firstToken === 1 && UNKNOWN.has(tokens.norm(phrase.firstToken))) return null
  const isWritten = SPEECHLESS.has(tokens.norm(phrase.endToken - 1))
  return isWritten ? namedIn(reading, reading.span(phrase)) : speakerIn(reading, reading.span(phrase))
}

/** What is written, run or paid speaks for nobody whom the words name. */
const SPEECHLESS = new Set(
  (
    'budget report reports document documents paper papers plan plans review strategy law bill act figures data statistics evidence research ' +
    'study survey analysis estimates website letter it project projects scheme schemes programme programmes site sites fund funds ' +
    'funding grant grants award awards measure measures proposal proposals recommendations changes priorities'
  ).split(' '),
)

const OWNERS: ReadonlyMap<string, 'person' | 'body'> = new Map([
  ['his', 'person'],
  ['her', 'person'],
  ['its', 'body'],
  ['their', 'body'],
])
const WRITINGS = new Set(
  'note letter report paper response reply statement evidence submission article blog speech review survey analysis research memo answer'.split(
    ' ',
  ),
)
const UNKNOWN = new Set(
  'this that these those it they them you he she who which there one officials others some many people'.split(
    ' ',
  ),
)

/** The speaker whom a line names without a verb (`Minister for Health Jo Smith:`); null where it names nobody. */
export function namedIn(reading: Reading, span: Span): Reference | null {
  return reading.firstMentionIn(span.start, span.end, NAMED) === undefined ? null : speakerIn(reading, span)
}

/** Two bodies with `and` between them speak together. */
function joined(reading: Reading, bodies: readonly Mention[]): boolean {
  const between = reading.document.text.slice(bodies.at(-2)!.end, bodies.at(-1)!.start)
  return /\band\b/.test(between) && between.length < 60
}

function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (inner) =>
      !mentions.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end),
  )
}

/** `Last summer ministers`: where the words behind a date begin. */
function behindDate(reading: Reading, phrase: Phrase): number {
  const { tokens } = reading.document
  const date = reading.firstMentionIn(
    tokens.start[phrase.firstToken]!,
    tokens.end[phrase.endToken - 1]!,
    DATES,
  )
  if (date === undefined || tokens.at(date.start) !== phrase.firstToken) return phrase.firstToken
  const behind = tokens.at(date.end)
  return behind < phrase.endToken ? behind : phrase.firstToken
}

/** `During a debate the minister`: from the last article on, where a preposition opens the phrase. */
function behindAdjunct(reading: Reading, phrase: Phrase): number {
  const { tokens } = reading.document
  if (!isOf(tokens, phrase.firstToken, WordClass.Preposition)) return phrase.firstToken
  for (let token = phrase.endToken - 2; token > phrase.firstToken + 1; token--)
    if (tokens.norm(token) === 'the' && !isOf(tokens, token - 1, WordClass.Preposition)) return token
  return phrase.firstToken
}

const DATES = typesOf('date')

/** The phrase without determiner and sentence adverbs before it. */
export function trimmed(reading: Reading, phrase: Phrase): Phrase {
  let firstToken = behindAdjunct(reading, { ...phrase, firstToken: behindDate(reading, phrase) })
  while (firstToken < phrase.endToken - 1 && GENERIC_FIRST.has(reading.document.tokens.norm(firstToken)))
    firstToken++
  return { firstToken, endToken: phrase.endToken }
}
