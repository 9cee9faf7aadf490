/** A phrase that stands where a payer or a payee does in, a reference to who that is out. */

import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Reference } from '../../model/claim.ts'
import type { Mention } from '../../model/mention.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { antecedentOf } from '../coreference.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import { isActorPhrase } from './actor.ts'
import { isInTitle } from './job-title.ts'
import type { MoneySite } from './money-site.ts'
import { ACTOR_NOUNS } from './words.ts'

const BODIES = typesOf('body')
/** A minister who announces money does not pay it. */
const PEOPLE = typesOf('person', 'role')

/** Pronouns to who they stand for; names to their mention; generic nouns as written. */
export function actorOf(
  site: MoneySite,
  phrase: Phrase,
  reading: Reading,
  voice: Voice,
  types: number,
): Reference | null {
  const { tokens } = reading.document
  const norm = tokens.norm(phrase.endToken - 1)
  if (
    phrase.endToken - phrase.firstToken === 1 &&
    (norm === 'we' || norm === 'i' || auxiliaryOf(norm)?.withSubject)
  ) {
    const words = reading.span(phrase)
    return { ...reading.reference(words), entity: voice.entityAt(words.start) }
  }
  const antecedent = antecedentOf(reading, site.sentence, phrase)
  if (antecedent !== null) {
    const words = reading.span(withoutArticle(tokens, phrase))
    return { ...reading.reference(words), entity: antecedent.entity }
  }
  const head = headOf(reading, behindOpening(reading, withoutConjunction(tokens, phrase)))
  const span = reading.span(head)
  const named = reading.mentionsIn(span.start, span.end, types)
  if (named.length > 1) {
    const text = reading.document.text.slice(named[0]!.end, named.at(-1)!.start)
    if (/^\s*(,|and|&)\s/.test(text) || text.trim() === 'and')
      return reading.reference({ start: named[0]!.start, end: named.at(-1)!.end })
  }
  const [first] = named
  if (isInTitle(reading, head, first)) return null
  if (first !== undefined)
    return named.length === 1 && isQualifier(reading, site, head, first)
      ? reading.reference(reading.span(withoutArticle(tokens, head)))
      : reading.mentionReference(first)
  if (reading.firstMentionIn(span.start, span.end, PEOPLE) !== undefined) return null
  if (
    isOf(tokens, head.firstToken, WordClass.Preposition) ||
    tokens.norm(head.firstToken) === 'following' ||
    TITLES.among(tokens, head.firstToken, head.endToken) !== 0
  )
    return null
  if (opensWithDate(reading, head)) return null
  if (hasMoney(tokens, phrase) || (norm !== 'they' && !isActorPhrase(reading, phrase))) return null
  return reading.reference(reading.span(withoutArticle(tokens, head)))
}

/** `today (Friday, 5 August)`: when, not who; `last year’s winners` are somebody. */
function opensWithDate(reading: Reading, head: Phrase): boolean {
  const { tokens } = reading.document
  const { start, end } = reading.span(withoutArticle(tokens, head))
  return (
    reading.firstMentionIn(start, end, DATES)?.start === start &&
    !ACTOR_NOUNS.has(tokens.norm(head.endToken - 1))
  )
}

/** `Wales` in `the Wales rescue service`: a noun in small letters goes on behind the name. */
function isQualifier(reading: Reading, site: MoneySite, head: Phrase, name: Mention): boolean {
  const { tokens } = reading.document
  const next = tokens.at(name.end - 1) + 1
  const isLower = tokens.kind[next] === TokenKind.Word && tokens.shape[next] === Shape.Lower
  const isOwn = tokens.kind[next] === TokenKind.Clitic
  if (
    next >= head.endToken ||
    !(isLower || isOwn) ||
    isOf(tokens, next, NO_NOUN) ||
    APPENDED.has(tokens.norm(next))
  )
    return false
  if (reading.firstMentionIn(tokens.start[next]!, tokens.end[head.endToken - 1]!, DATES) !== undefined)
    return false
  const opens = withoutArticle(tokens, head).firstToken === tokens.at(name.start)
  return opens && !site.groups.some(({ firstToken }) => firstToken === next)
}

/** `NHS England overall` */
const APPENDED = new Set(['overall', 'alone', 'itself', 'themselves', 'also', 'today', 'yesterday'])
const NO_NOUN = WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Adverb

/** `clubs such as A, B and C, have given £5m`: what stands before the verb is only the list's end. */
export function isListed(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  if (site.subject === null || site.verb === null) return false
  const from = site.subject.endToken
  const to = site.groups[site.verb]!.firstToken
  if (tokens.norm(from) !== ',' || to - from > LONGEST || isOf(tokens, from + 1, WordClass.Relative))
    return false
  const bodies = reading.mentionsIn(tokens.start[from]!, tokens.start[to]!, BODIES)
  const isInName = (token: number) =>
    bodies.some((body) => body.start <= tokens.start[token]! && tokens.end[token]! <= body.end)
  if (bodies.length === 0 || tokens.at(bodies[0]!.start) > from + 2) return false
  for (let token = from + 1; token < to; token++)
    if (tokens.norm(token) === 'and' && !isInName(token)) return true
  return false
}

/** How many tokens the end of a list of names may have. */
const LONGEST = 24

/** Before a person's name that no list has. */
const TITLES = WordClasses.fromLists([
  1,
  'pm mr mrs ms miss dr sir dame lord lady baroness cllr councillor'.split(' '),
])

/** `In 2020-21 councils`: behind the preposition and its date. */
function behindOpening(reading: Reading, phrase: Phrase): Phrase {
  const { tokens } = reading.document
  const { endToken } = phrase
  let { firstToken } = phrase
  while (firstToken < endToken) {
    const at = isOf(tokens, firstToken, WordClass.Conjunction) ? firstToken + 1 : firstToken
    if (!isOf(tokens, at, WordClass.Preposition)) break
    const date = reading.firstMentionIn(tokens.start[at]!, tokens.end[endToken - 1]!, DATES)
    if (date === undefined || tokens.at(date.start) > at + 2) break
    firstToken = tokens.at(date.end - 1) + 1
  }
  return firstToken < endToken ? { firstToken, endToken } : phrase
}

const DATES = typesOf('date')

/** `Hull awarded £5m grant` in a headline: the verb is a passive, and nobody else receives. */
export function isHeadlineAward(site: MoneySite, reading: Reading): boolean {
  const group = site.verb === null ? null : site.groups[site.verb]!
  if (group === null || group.passive || group.firstToken !== group.head || group.tense !== 'past')
    return false
  if (!AWARDING.has(group.lemma) || site.role !== 'object') return false
  const { text, tokens } = reading.document
  const isHead =
    site.block.kind === 'heading' || (site.sentence.index <= 1 && text[site.sentence.end - 1] !== '.')
  if (!isHead) return false
  for (let token = group.endToken; token < site.sentence.endToken; token++)
    if (tokens.norm(token) === 'to' && !site.groups.some(({ firstToken }) => firstToken === token))
      return false
  return true
}

const AWARDING = new Set(['award', 'grant', 'hand', 'give', 'promise'])

/** `and nine recipients`: without what joins it to the phrase before. */
function withoutConjunction(tokens: Tokens, phrase: Phrase): Phrase {
  const joins =
    isOf(tokens, phrase.firstToken, WordClass.Conjunction) && phrase.endToken - phrase.firstToken > 1
  return joins ? { firstToken: phrase.firstToken + 1, endToken: phrase.endToken } : phrase
}

/** Inside a noun phrase: `each of nine`, `more than 60 councils`. */
const INNER = new Set(['of', 'than'])

/** `councils` in `councils across England`: up to the first preposition but `of` that stands in no name. */
function headOf(reading: Reading, phrase: Phrase): Phrase {
  const { tokens } = reading.document
  if (isOf(tokens, phrase.firstToken, WordClass.Preposition)) return phrase
  const span = reading.span(phrase)
  const names = reading.mentionsIn(span.start, span.end, BODIES)
  for (let token = phrase.firstToken + 1; token < phrase.endToken; token++) {
    const isInName = names.some(
      (name) => name.start <= tokens.start[token]! && tokens.end[token]! <= name.end,
    )
    const isOuter =
      isOf(tokens, token, WordClass.Preposition) &&
      !INNER.has(tokens.norm(token)) &&
      tokens.gap[token] !== Gap.None
    if (isOuter && !isInName) return { firstToken: phrase.firstToken, endToken: token }
  }
  return phrase
}

function hasMoney(tokens: Tokens, phrase: Phrase): boolean {
  for (let token = phrase.firstToken; token < phrase.endToken; token++)
    if (tokens.kind[token] === TokenKind.Currency) return true
  return false
}

export function withoutArticle(tokens: Tokens, phrase: Phrase): Phrase {
  const norm = tokens.norm(phrase.firstToken)
  const skip = (norm === 'the' || norm === 'a' || norm === 'an') && phrase.endToken - phrase.firstToken > 1
  return skip ? { firstToken: phrase.firstToken + 1, endToken: phrase.endToken } : phrase
}

/** The body mention in the phrase, else the words as written. */
export function namedOr(reading: Reading, phrase: Phrase): Reference | null {
  const { tokens } = reading.document
  const span = reading.span(phrase)
  const body = reading.firstMentionIn(span.start, span.end, BODIES)
  if (body !== undefined) return reading.mentionReference(body)
  if (tokens.kind[phrase.firstToken] === TokenKind.Currency) return null
  return reading.reference(reading.span(withoutArticle(tokens, withoutConjunction(tokens, phrase))))
}

/** Does a date or a sum begin behind the preposition? */
export function isDateBehind(reading: Reading, preposition: number): boolean {
  const { tokens } = reading.document
  const from = tokens.start[preposition + 1]!
  return preposition + 1 < tokens.count && isDateStart(reading.mentionsIn(from, from + 40), from)
}

function isDateStart(mentions: readonly Mention[], from: number): boolean {
  return mentions.some(
    (mention) => (mention.type === 'date' || mention.type === 'money') && mention.start - from < 14,
  )
}
