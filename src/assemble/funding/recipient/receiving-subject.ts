/** A money site in, who as the subject of its verb receives the sum out; null where the subject does something else. */

import type { Phrase } from '../../../grammar/subject.ts'
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { Reference } from '../../../model/claim.ts'
import type { Mention } from '../../../model/mention.ts'
import { TokenKind } from '../../../model/tokens.ts'
import { typesOf } from '../../mention-index.ts'
import type { Reading } from '../../reading.ts'
import type { Voice } from '../../voice.ts'
import type { MoneySite } from '../money-site.ts'
import { actorOf, isHeadlineAward, isListed, withoutArticle } from '../named-actor.ts'
import { GIVING_VERBS, RECEIVE_VERBS } from '../words.ts'

const BODIES = typesOf('body', 'place')
const PROGRAMMES_AND_SUMS = typesOf('programme', 'money')

/** `Dover gets £7m, Hull £3m, and Larne and Wick between £1m and £2m`: names right before, the verb left out. */
export function elidedSubject(site: MoneySite, reading: Reading): Reference | null {
  const group = site.verb === null ? null : site.groups[site.verb]!
  if (group === null || !RECEIVE_VERBS.has(group.lemma) || group.endToken >= site.first - 1) return null
  const { tokens } = reading.document
  let end = site.first
  while (end > group.endToken && (tokens.norm(end - 1) === 'between' || tokens.norm(end - 1) === 'just'))
    end--
  const stop = tokens.end[end - 1]!
  const names = reading.mentionsIn(Math.max(tokens.start[group.endToken]!, stop - 160), stop, BODIES)
  const last = names.at(-1)
  if (last === undefined || last.end !== stop) return null
  let first: Mention = last
  for (const name of names.toReversed()) {
    const between = reading.document.text.slice(name.end, first.start)
    if (name !== last && /^\s*(,|and|&|, and)\s+$/.test(between)) first = name
  }
  if (first === last) return reading.mentionReference(last)
  return reading.reference({ start: first.start, end: last.end })
}

/** `Each area will receive £5m`, `councils get`, `six ports that will receive a share of`; passive: `surgeries are paid £90`. */
export function receivingSubject(site: MoneySite, reading: Reading, voice: Voice): Reference | null {
  if (site.subject === null || site.role !== 'object' || site.verb === null) return null
  const group = site.groups[site.verb]!
  if (
    (!isHeadlineAward(site, reading) && !receives(site, group) && !gains(site, group)) ||
    isListed(site, reading)
  )
    return null
  const span = reading.span(site.subject)
  const named = reading.firstMentionIn(span.start, span.end, PROGRAMMES_AND_SUMS)
  if (named !== undefined && named.start <= span.start + 4) return null
  const actor = actorOf(site, site.subject, reading, voice, BODIES)
  // Whom it only helps is named.
  if (group.lemma === 'benefit' && (actor?.mention == null || actor.start !== startOf(site.subject, reading)))
    return null
  if (actor !== null || !TAKING.has(group.lemma) || group.passive) return actor
  return takerOf(site.subject, reading)
}

function startOf(subject: Phrase, reading: Reading): number {
  const { tokens } = reading.document
  return tokens.start[withoutArticle(tokens, subject).firstToken]!
}

/** `will get £5m`, `was awarded £5m`, `expects £5m`. */
function receives({ before }: MoneySite, { lemma, passive }: VerbGroup): boolean {
  if (RECEIVE_VERBS.has(lemma) || lemma === 'expect' || lemma === 'face') return true
  // `We will expand hubs, supported by £5m`
  return (GIVING_VERBS.has(lemma) || lemma === 'grant') && passive && !before.includes('by')
}

/** `will benefit from £5m`, `has access to £5m`, `is in line for £5m`. */
function gains({ before, nounBefore }: MoneySite, { lemma }: VerbGroup): boolean {
  switch (lemma) {
    case 'benefit':
      return before.includes('from')
    case 'have':
      return before.includes('access')
    case 'make':
      return before.includes('use')
    case 'be':
      return before.includes('line') && before.includes('for')
    default:
      return lemma === 'use' && OWN_GRANTS.has(nounBefore ?? '') && before.some((word) => OWN.has(word))
  }
}

/** `The club will use its grant of £5m`: it has received it. */
const OWN = new Set(['its', 'their', 'our', 'his', 'her'])
const OWN_GRANTS = new Set(['grant', 'award', 'funding', 'donation', 'share'])

/** Whatever their subject is, it receives. */
const TAKING = new Set(['receive', 'get'])

/** `Health is to receive £66m`: one or two words that no list has. */
function takerOf(subject: Phrase, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const phrase = withoutArticle(tokens, subject)
  if (phrase.endToken - phrase.firstToken > 4) return null
  for (let token = phrase.firstToken; token < phrase.endToken; token++)
    if (tokens.kind[token] !== TokenKind.Word || isOf(tokens, token, NO_TAKER)) return null
  const span = reading.span(phrase)
  return reading.firstMentionIn(span.start, span.end, PEOPLE) === undefined ? reading.reference(span) : null
}

const NO_TAKER =
  WordClass.Preposition |
  WordClass.SubjectPronoun |
  WordClass.Conjunction |
  WordClass.Relative |
  WordClass.Determiner
const PEOPLE = typesOf('person', 'role', 'date')
