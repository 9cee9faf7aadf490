/** A money site in, who pays out; null where the text does not say. */

import type { Phrase } from '../../grammar/subject.ts'
import { verbAt } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import type { FundingAction, Reference } from '../../model/claim.ts'
import type { Mention } from '../../model/mention.ts'
import { TokenKind } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import { isActorPhrase } from './actor.ts'
import { governor } from './governor.ts'
import type { MoneySite } from './money-site.ts'
import { actorOf, isDateBehind, isHeadlineAward, isListed, namedOr, withoutArticle } from './named-actor.ts'
import {
  ALLOCATE_NOUNS,
  ANNOUNCE_VERBS,
  CUT_VERBS,
  GIVING_VERBS,
  NEED_VERBS,
  RAISE_VERBS,
  RECEIVE_VERBS,
  SPEND_VERBS,
} from './words.ts'

const BODIES = typesOf('body')
const NOT_PAYERS = typesOf('programme', 'publication', 'law')

const PAYING_VERBS = new Set([
  ...GIVING_VERBS,
  ...SPEND_VERBS,
  ...CUT_VERBS,
  ...ANNOUNCE_VERBS,
  ...RAISE_VERBS,
  ...'allocate award set find identify grant transfer underspend count hold earmark withhold stop agree approve'.split(
    ' ',
  ),
])
/** Verbs whose subject pays nothing although others of their kind do. */
const NO_PAYING = new Set(
  'benefit rise increase grow begin start open reopen go extend get receive share raise'.split(' '),
)

export function funderOf(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  voice: Voice,
): Reference | null {
  return (
    byPhrase(site, reading) ??
    fromBody(site, reading) ??
    ofBodysMoney(site, reading) ??
    relativeSubject(site, reading) ??
    contactSubject(site, reading) ??
    payingSubject(site, action, reading, voice)
  )
}

/** `was granted by the Ministry`, `held by X`, `funded by X`: behind the sum or its passive verb. */
function byPhrase(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  for (let token = site.end; token < Math.min(site.sentence.endToken, site.end + 16); token++) {
    const norm = tokens.norm(token)
    if (tokens.kind[token] === TokenKind.Currency || norm === ';' || norm === 'including') return null
    if (norm !== 'by' || isDateBehind(reading, token)) continue
    // `the £5m received by the trust`
    if (RECEIVE_VERBS.has(verbAt(tokens, token - 1)?.lemma ?? '')) return null
    return bodyAt(reading, token + 1) ?? null
  }
  return null
}

/** `£7 million from the ministry`, `came from his employer`. */
function fromBody(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  for (let token = site.end; token < Math.min(site.sentence.endToken, site.end + 8); token++) {
    const norm = tokens.norm(token)
    if (tokens.kind[token] === TokenKind.Currency || norm === ',' || norm === ';') return null
    if (norm === 'from') return bodyAt(reading, token + 1) ?? payersAt(site, reading, token + 1)
  }
  return null
}

/** `£54m from industry partners`, not `£5m from councils` that lose it. */
function payersAt(site: MoneySite, reading: Reading, token: number): Reference | null {
  const { tokens } = reading.document
  if (CUT_VERBS.has(governor(site)?.lemma ?? '')) return null
  const phrase = nounPhraseAt(tokens, token, site.sentence.endToken)
  if (phrase === null || !PAYERS.has(tokens.norm(phrase.endToken - 1))) return null
  return reading.reference(reading.span(withoutArticle(tokens, phrase)))
}

const PAYERS = new Set(
  'partners donors investors sponsors funders businesses companies industry employers charities foundations philanthropists'.split(
    ' ',
  ),
)

/** `£16m of additional UKRI funding`, `£2m of NHS money`. */
function ofBodysMoney(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  if (tokens.norm(site.end) !== 'of') return null
  const isNew = NEW.has(tokens.norm(site.end + 1))
  const body = bodyAt(reading, site.end + (isNew ? 2 : 1))
  if (body === null || body.end === null) return null
  return MONEY_WORDS.has(tokens.norm(tokens.at(body.end - 1) + 1)) ? body : null
}

const NEW = new Set(['additional', 'extra', 'new', 'further'])
const MONEY_WORDS = new Set(['funding', 'money', 'cash', 'funds', 'investment'])

/** The body that begins at the token, behind its article at most. */
function bodyAt(reading: Reading, token: number): Reference | null {
  const { tokens } = reading.document
  if (token >= tokens.count) return null
  const from = tokens.start[token]!
  const body = reading.firstMentionIn(from, from + 120, BODIES)
  if (body === undefined || tokens.at(body.start) > token + 1) return null
  return reading.mentionReference(body)
}

/** `the £6m that hospitals spend`: the subject of the relative clause. */
function relativeSubject(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  if (tokens.norm(site.end) !== 'that' && tokens.norm(site.end) !== 'which') return null
  for (let token = site.end + 1; token < Math.min(site.sentence.endToken, site.end + 5); token++) {
    const lemma = verbAt(tokens, token)?.lemma
    if (lemma === undefined || !SPEND_VERBS.has(lemma)) continue
    const phrase = { firstToken: site.end + 1, endToken: token }
    if (phrase.endToken === phrase.firstToken || !isActorPhrase(reading, phrase)) return null
    return namedOr(reading, phrase)
  }
  return null
}

/** `the £66m the Department announced today`: a clause without its pronoun. */
function contactSubject(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const body = bodyAt(reading, site.end)
  if (body === null || body.end === null) return null
  const verb = tokens.at(body.end - 1) + 1
  const next = site.groups.find(({ firstToken }) => firstToken === verb)
  return next?.form === 'finite' && ANNOUNCE_VERBS.has(next.lemma) && !next.passive ? body : null
}

/** `The Rural Bus Grant will pay £9m`: a programme can pay, it does not announce or invest. */
function paysOut(group: VerbGroup): boolean {
  return group.lemma === 'pay' || group.lemma === 'fund'
}

/** `The Ministry of Defence settlement provides £5m`: a pot is no payer. */
function isPot({ endToken }: Phrase, body: Mention, reading: Reading): boolean {
  const { tokens } = reading.document
  return tokens.at(body.end - 1) === endToken - 2 && ALLOCATE_NOUNS.has(tokens.norm(endToken - 1))
}

function payingSubject(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  voice: Voice,
): Reference | null {
  const group = governor(site)
  if (site.subject === null || site.role !== 'object' || group === null || group.passive) return null
  if (!PAYING_VERBS.has(group.lemma) || (NO_PAYING.has(group.lemma) && action !== 'cut')) return null
  if (RECEIVE_VERBS.has(group.lemma) && action !== 'cut') return null
  if (action === 'needed' && (NEED_VERBS.has(group.lemma) || group.lemma === 'put')) return null
  if (action === 'raised' && group.lemma !== 'donate' && group.lemma !== 'give') return null
  if (isHeadlineAward(site, reading) || isListed(site, reading) || site.before.includes('use')) return null
  const span = reading.span(site.subject)
  const bodies = reading.mentionsIn(span.start, span.end, BODIES)
  if (bodies.length > 0 && isPot(site.subject, bodies.at(-1)!, reading)) return null
  if (bodies.length === 0) {
    const name = reading.firstMentionIn(span.start, span.end, NOT_PAYERS)
    if (name !== undefined)
      return name.type === 'programme' && paysOut(group) ? reading.mentionReference(name) : null
  }
  return actorOf(site, site.subject, reading, voice, BODIES)
}
