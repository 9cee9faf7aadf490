/** A money site in, who pays and who receives out; null where the text does not say. */

import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import type { FundingAction, Reference } from '../../model/claim.ts'
import type { Mention, MentionType } from '../../model/mention.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { antecedentOf } from '../coreference.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import type { MoneySite } from './money-site.ts'
import {
  ANNOUNCE_VERBS,
  CUT_VERBS,
  GIVING_VERBS,
  NEED_VERBS,
  RAISE_VERBS,
  RECEIVE_VERBS,
  SPEND_VERBS,
} from './words.ts'

const BODIES: ReadonlySet<MentionType> = new Set(['body'])
const PAYERS: ReadonlySet<MentionType> = new Set(['body', 'programme'])

/** Subjects that are money or a programme's own name are no payers. */
const PAYING_VERBS = new Set([
  ...GIVING_VERBS,
  ...SPEND_VERBS,
  ...CUT_VERBS,
  ...ANNOUNCE_VERBS,
  ...RAISE_VERBS,
  'allocate',
  'award',
  'set',
  'find',
  'identify',
  'grant',
  'transfer',
  'count',
  'hold',
  'earmark',
  'withhold',
  'raise',
])

export function funderOf(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  voice: Voice,
): Reference | null {
  return byPhrase(site, reading) ?? fromBody(site, reading) ?? payingSubject(site, action, reading, voice)
}

export function recipientOf(site: MoneySite, reading: Reading, voice: Voice): Reference | null {
  return (
    receivingSubject(site, reading, voice) ??
    indirectObject(site, reading) ??
    toPhrase(site, reading) ??
    forEach(site, reading)
  )
}

/** `was awarded by the Department`, `held by X`, `funded by X`: behind the sum or its passive verb. */
function byPhrase(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  for (let token = site.end; token < Math.min(site.sentence.endToken, site.end + 16); token++) {
    const norm = tokens.norm(token)
    if (tokens.kind[token] === TokenKind.Currency || norm === ';') return null
    if (norm !== 'by' || isDateBehind(reading, token)) continue
    return bodyAt(reading, token + 1) ?? null
  }
  return null
}

/** `£6.4 million from NHS England`, `came from her department`. */
function fromBody(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  for (let token = site.end; token < Math.min(site.sentence.endToken, site.end + 8); token++) {
    const norm = tokens.norm(token)
    if (tokens.kind[token] === TokenKind.Currency || norm === ',' || norm === ';') return null
    if (norm === 'from') return bodyAt(reading, token + 1)
  }
  return null
}

/** The body that begins at the token, behind its article at most. */
function bodyAt(reading: Reading, token: number): Reference | null {
  const { tokens } = reading.document
  const from = tokens.start[token]
  if (from === undefined) return null
  const body = reading.mentionsIn(from, from + 120, BODIES)[0]
  if (body === undefined || tokens.at(body.start) > token + 1) return null
  return reading.mentionReference(body)
}

function payingSubject(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  voice: Voice,
): Reference | null {
  if (site.subject === null || site.role !== 'object' || site.verb === null) return null
  const group = chainHead(site)
  if (group.passive || !PAYING_VERBS.has(group.lemma) || (RECEIVE_VERBS.has(group.lemma) && action !== 'cut'))
    return null
  if (action === 'needed' && NEED_VERBS.has(group.lemma)) return null
  return actor(site, site.subject, reading, voice, PAYERS)
}

/** The verb of the act: of `pledged to invest` the infinitive governs the sum and shares the subject. */
function chainHead(site: MoneySite) {
  return site.groups[site.verb!]!
}

/** Pronouns to who they stand for; names to their mention; generic nouns as written. */
function actor(
  site: MoneySite,
  phrase: Phrase,
  reading: Reading,
  voice: Voice,
  types: ReadonlySet<MentionType>,
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
  if (antecedent !== null) return { ...reading.reference(reading.span(phrase)), entity: antecedent.entity }
  const span = reading.span(phrase)
  const named = reading.mentionsIn(span.start, span.end, types)
  if (named.length > 1) {
    const text = reading.document.text.slice(named[0]!.end, named.at(-1)!.start)
    if (/^\s*(,|and|&)\s/.test(text) || text.trim() === 'and')
      return reading.reference({ start: named[0]!.start, end: named.at(-1)!.end })
  }
  const head = named[0]
  if (head !== undefined) return reading.mentionReference(head)
  if (hasMoneyOrNumber(tokens, phrase) || NO_ACTORS.has(norm)) return null
  return reading.reference(reading.span(withoutArticle(tokens, phrase)))
}

/** Things that pay nobody: `the money`, `this`, `the report`. */
const NO_ACTORS = new Set(
  'money this that which it they funding fund report budget plan settlement review investment grant package scheme programme strategy there cash sum total'.split(
    ' ',
  ),
)

function hasMoneyOrNumber(tokens: Tokens, phrase: Phrase): boolean {
  for (let token = phrase.firstToken; token < phrase.endToken; token++)
    if (tokens.kind[token] === TokenKind.Currency) return true
  return false
}

function withoutArticle(tokens: Tokens, phrase: Phrase): Phrase {
  const norm = tokens.norm(phrase.firstToken)
  const skip = (norm === 'the' || norm === 'a' || norm === 'an') && phrase.endToken - phrase.firstToken > 1
  return skip ? { firstToken: phrase.firstToken + 1, endToken: phrase.endToken } : phrase
}

/** `Each area will receive £5m`, `councils get`, `75 areas that will receive part of`; passive: `councils are paid £800`. */
function receivingSubject(site: MoneySite, reading: Reading, voice: Voice): Reference | null {
  if (site.subject === null || site.role !== 'object' || site.verb === null) return null
  const group = site.groups[site.verb]!
  const receives =
    RECEIVE_VERBS.has(group.lemma) ||
    ((GIVING_VERBS.has(group.lemma) || group.lemma === 'grant') && group.passive)
  const holds = group.lemma === 'expect' || group.lemma === 'face'
  if (!receives && !holds) return null
  const span = reading.span(site.subject)
  if (
    reading
      .mentionsIn(span.start, span.end, new Set(['programme', 'money']))
      .some((mention) => mention.start <= span.start + 4)
  )
    return null
  return actor(site, site.subject, reading, voice, BODIES)
}

/** `gave the council £5m`, `pays schools £300`. */
function indirectObject(site: MoneySite, reading: Reading): Reference | null {
  if (site.verb === null || site.role !== 'object') return null
  const { tokens } = reading.document
  const group = site.groups[site.verb]!
  if (!DITRANSITIVE.has(group.lemma) || group.passive) return null
  const phrase = nounPhraseAt(tokens, group.endToken, site.first)
  if (phrase === null || phrase.firstToken > group.endToken + 1) return null
  return namedOr(reading, phrase)
}

const DITRANSITIVE = new Set([
  'give',
  'offer',
  'pay',
  'award',
  'grant',
  'send',
  'lend',
  'hand',
  'promise',
  'allocate',
])

/** `was awarded to nine local authorities`, `will go to councils`, `grant to youth teams`. */
function toPhrase(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const group = site.verb === null ? null : site.groups[site.verb]!
  const gives = group !== null && (GIVING_VERBS.has(group.lemma) || GOES.has(group.lemma))
  const grant = site.nounsAfter.includes('grant') || site.nounsAfter.includes('grants')
  if (!gives && !grant) return null
  for (let token = site.end; token < Math.min(site.sentence.endToken, site.end + 14); token++) {
    const norm = tokens.norm(token)
    if (tokens.kind[token] === TokenKind.Currency || norm === ';') return null
    if (norm !== 'to' || isDateBehind(reading, token)) continue
    const phrase = nounPhraseAt(tokens, token + 1, site.sentence.endToken)
    if (
      phrase === null ||
      site.groups.some((next) => next.form === 'infinitive' && next.firstToken === token)
    )
      continue
    const found = namedOr(reading, phrase)
    if (
      found !== null &&
      found.entity === null &&
      reading.mentionsIn(found.start!, found.end!, new Set(['programme'])).length > 0
    )
      return null
    return found
  }
  return null
}

const GOES = new Set([
  'go',
  'allocate',
  'award',
  'distribute',
  'return',
  'transfer',
  'hand',
  'send',
  'flow',
  'assign',
])

/** `£5m for each council`, `£800 for the 50 most deprived areas`. */
function forEach(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const token = site.end
  if (tokens.norm(token) !== 'for' || token + 1 >= site.sentence.endToken) return null
  const next = tokens.norm(token + 1)
  if (next !== 'each' && next !== 'every' && next !== 'all') return null
  const phrase = nounPhraseAt(tokens, token + 1, site.sentence.endToken)
  return phrase === null ? null : reading.reference(reading.span(phrase))
}

/** The body mention in the phrase, else the words as written. */
function namedOr(reading: Reading, phrase: Phrase): Reference | null {
  const { tokens } = reading.document
  const span = reading.span(phrase)
  const body = reading.mentionsIn(span.start, span.end, BODIES)[0]
  if (body !== undefined) return reading.mentionReference(body)
  if (tokens.kind[phrase.firstToken] === TokenKind.Currency) return null
  return reading.reference(reading.span(withoutArticle(tokens, phrase)))
}

function isDateBehind(reading: Reading, preposition: number): boolean {
  const from = reading.document.tokens.start[preposition + 1]
  return from !== undefined && isDateStart(reading.mentionsIn(from, from + 40), from)
}

function isDateStart(mentions: readonly Mention[], from: number): boolean {
  return mentions.some(
    (mention) => (mention.type === 'date' || mention.type === 'money') && mention.start - from < 14,
  )
}
