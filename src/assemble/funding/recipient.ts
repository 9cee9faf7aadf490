/** A money site in, who receives out; null where the text does not say. */

import { hasForm, VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import type { FundingAction, Reference } from '../../model/claim.ts'
import { Shape, TokenKind } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import { isActorPhrase } from './actor.ts'
import type { MoneySite } from './money-site.ts'
import { nameAt } from './name-at.ts'
import { isDateBehind, namedOr, withoutArticle } from './named-actor.ts'
import { isGeneric } from './purpose/own-noun.ts'
import { elidedSubject, receivingSubject } from './recipient/receiving-subject.ts'
import { ACTOR_NOUNS, GIVING_VERBS, PAYEES, RECEIVE_VERBS } from './words.ts'

const BODIES = typesOf('body', 'place')
const PAYERS = typesOf('body')
const PROGRAMMES = typesOf('programme')

export function recipientOf(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  voice: Voice,
): Reference | null {
  if (action === 'needed') return null
  return (
    receivedBy(site, reading) ??
    elidedSubject(site, reading) ??
    receivingSubject(site, reading, voice) ??
    indirectObject(site, reading) ??
    providedWith(site, reading) ??
    toPhrase(site, reading) ??
    sharers(site, reading) ??
    forPayee(site, reading) ??
    helped(site, reading)
  )
}

/** `the £5m received by the trust`. */
function receivedBy(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const by = site.end + 1
  if (by + 1 >= site.sentence.endToken || tokens.norm(by) !== 'by') return null
  if (!RECEIVE_VERBS.has(verbAt(tokens, site.end)?.lemma ?? '')) return null
  const from = tokens.start[by + 1]!
  const body = reading.firstMentionIn(from, from + LONGEST_NAME, BODIES)
  if (body !== undefined && tokens.at(body.start) <= by + 2) return reading.mentionReference(body)
  const phrase = nounPhraseAt(tokens, by + 1, site.sentence.endToken)
  return phrase === null || !isActorPhrase(reading, phrase) ? null : namedOr(reading, phrase)
}

const LONGEST_NAME = 120

/** `gave the council £5m`, `pays schools £300`. */
function indirectObject(site: MoneySite, reading: Reading): Reference | null {
  if (site.verb === null || site.role !== 'object') return null
  const { tokens } = reading.document
  const group = site.groups[site.verb]!
  if (!DITRANSITIVE.has(group.lemma) || group.passive) return null
  const phrase = nounPhraseAt(tokens, group.endToken, site.first)
  // Nothing may stand between the two objects.
  if (phrase === null || phrase.firstToken > group.endToken + 1 || phrase.endToken < site.first) return null
  return isActorPhrase(reading, phrase) ? namedOr(reading, phrase) : null
}

/** `is providing councils with £5m`, `will support clubs with £2m`. */
function providedWith(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const group = site.verb === null ? null : site.groups[site.verb]!
  const preposition = site.first - 1
  if (group === null || group.passive || !FURNISHING.has(group.lemma) || tokens.norm(preposition) !== 'with')
    return null
  const name = nameAt(reading, group.endToken)
  if (name !== null) return name
  const phrase = nounPhraseAt(tokens, group.endToken, preposition)
  if (phrase?.endToken !== preposition || phrase.firstToken > group.endToken + 1) return null
  return isActorPhrase(reading, phrase) ? namedOr(reading, phrase) : null
}

const FURNISHING = new Set(['provide', 'supply', 'support', 'present', 'reward', 'help', 'back'])

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

/** `was paid to six ports`, `will go to surgeries`, `grant to rescue crews`. */
function toPhrase(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const group = site.verb === null ? null : site.groups[site.verb]!
  const gives = group !== null && (GIVING_VERBS.has(group.lemma) || GOES.has(group.lemma))
  const grant = site.nounsAfter.includes('grant') || site.nounsAfter.includes('grants')
  if (!gives && !grant) return toNameBehind(site, reading)
  for (let token = site.end; token < Math.min(site.sentence.endToken, site.end + 14); token++) {
    const norm = tokens.norm(token)
    if (tokens.kind[token] === TokenKind.Currency || norm === ';' || norm === 'that') return null
    if (norm !== 'to' || isDateBehind(reading, token) || closesRange(site, reading, token)) continue
    const phrase = nounPhraseAt(tokens, token + 1, site.sentence.endToken)
    if (
      phrase === null ||
      !isActorPhrase(reading, phrase) ||
      site.groups.some((next) => next.form === 'infinitive' && next.firstToken === token)
    )
      continue
    const span = reading.span(phrase)
    if (reading.mentionsIn(span.start, span.end, PROGRAMMES).some((one) => one.end === span.end)) return null
    const found = namedOr(reading, phrase)
    if (
      found !== null &&
      found.entity === null &&
      reading.firstMentionIn(found.start!, found.end!, PROGRAMMES) !== undefined
    )
      return null
    return found
  }
  return null
}

/** How many words the first end of a range may have. */
const RANGE = 6

/** `roads from North Wales to the Borders`: the other end of a stretch, not who receives. */
function closesRange(site: MoneySite, reading: Reading, to: number): boolean {
  const { tokens } = reading.document
  for (let token = to - 1; token >= Math.max(site.end, to - RANGE); token--) {
    if (tokens.kind[token] !== TokenKind.Word) return false
    if (tokens.norm(token) !== 'from') continue
    const behind = { start: tokens.start[token + 1]!, end: tokens.end[to - 1]! }
    const isPayer = reading.firstMentionIn(behind.start, behind.end, PAYERS) !== undefined
    return !isPayer && tokens.shape[token + 1] === Shape.Capitalised
  }
  return false
}

/** `£2m to Hull`, `£5m of extra funding to the Acorn Trust`: whatever the verb, if there is one. */
function toNameBehind(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const token = behindOwnNouns(site, reading)
  if (tokens.norm(token) !== 'to' || token + 1 >= site.sentence.endToken) return null
  const isLevel = site.nounBefore !== null && tokens.norm(site.first - 1) === 'by'
  if (isLevel || site.groups.some((group) => group.firstToken === token)) return null
  const name = nameAt(reading, token + 1)
  if (name !== null) return name
  const phrase = nounPhraseAt(tokens, token + 1, site.sentence.endToken)
  // `$4 Million to Support Families`: a headline's act.
  if (tokens.shape[token + 1] === Shape.Capitalised && hasForm(tokens, token + 1, VerbForm.Base)) return null
  const isPaid = phrase !== null && ACTOR_NOUNS.has(tokens.norm(phrase.endToken - 1))
  return isPaid ? reading.reference(reading.span(withoutArticle(tokens, phrase))) : null
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

/** `£5m will be shared between 40 universities`, `£9m split among five ports`. */
function sharers(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const stop = Math.min(site.sentence.endToken, site.end + 9)
  for (let token = site.end; token + 1 < stop; token++) {
    if (!SHARING.has(verbAt(tokens, token)?.lemma ?? '') || !AMONG.has(tokens.norm(token + 1))) continue
    const name = nameAt(reading, token + 2)
    if (name !== null) return name
    const phrase = nounPhraseAt(tokens, token + 2, site.sentence.endToken)
    return phrase !== null && isActorPhrase(reading, phrase)
      ? reading.reference(reading.span(withoutArticle(tokens, phrase)))
      : null
  }
  return null
}

const SHARING = new Set(['allocate', 'share', 'split', 'divide', 'distribute', 'spread'])
const AMONG = new Set(['between', 'among', 'amongst', 'across', 'by'])

/** `£5m for each port`, `£9m for the six poorest districts`, `£1.2m of funding for Wales`. */
function forPayee(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const token = behindOwnNouns(site, reading)
  if (tokens.norm(token) !== 'for' || token + 1 >= site.sentence.endToken) return null
  const name = nameAt(reading, token + 1)
  if (name !== null) return name
  if (token !== site.end) return null
  const next = tokens.norm(token + 1)
  const phrase = nounPhraseAt(tokens, token + 1, site.sentence.endToken)
  if (phrase === null) return null
  if (next === 'each' || next === 'every' || next === 'all') return reading.reference(reading.span(phrase))
  const head = tokens.norm(phrase.endToken - 1)
  const span = reading.span(phrase)
  if (reading.firstMentionIn(span.start, span.end, PROGRAMMES) !== undefined) return null
  return PAYEES.has(head) ? namedOr(reading, phrase) : null
}

/** `£5m over three years to support local authorities to clean the air`. */
function helped(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const act = site.groups.find(({ firstToken }) => firstToken >= site.end)
  if (act?.form !== 'infinitive' || !HELPING.has(act.lemma) || act.firstToken - site.end > 10) return null
  const phrase = nounPhraseAt(tokens, act.endToken, site.sentence.endToken)
  if (phrase === null || phrase.firstToken !== act.endToken || !HELPED.has(tokens.norm(phrase.endToken - 1)))
    return null
  return namedOr(reading, phrase)
}

const HELPING = new Set(['support', 'help', 'enable', 'allow', 'assist'])
const HELPED = new Set([
  'councils',
  'authorities',
  'boroughs',
  'schools',
  'colleges',
  'trusts',
  'universities',
])

/** Behind the nouns of the sum itself: `£5m grant`, `£5m of extra funding`. */
function behindOwnNouns(site: MoneySite, reading: Reading): number {
  const { tokens } = reading.document
  const behind = site.end + site.nounsAfter.length
  if (behind !== site.end || tokens.norm(behind) !== 'of') return behind
  const own = nounPhraseAt(tokens, behind + 1, site.sentence.endToken)
  return own !== null && own.endToken - behind <= 5 && isGeneric(reading, own) ? own.endToken : behind
}
