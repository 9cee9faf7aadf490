/** A money site in, what the sum as the subject of its verb makes or pays for out: `£5m will create 40 places`. */

import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { Reference } from '../../../model/claim.ts'
import { TokenKind, type Tokens } from '../../../model/tokens.ts'
import { nounPhraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import { isActorPhrase } from '../actor.ts'
import type { MoneySite } from '../money-site.ts'
import { withoutArticle } from '../named-actor.ts'
import { MAKING_VERBS } from '../words.ts'
import { beforeDate, programmesIn } from './mentions.ts'

function isPronoun(tokens: Tokens, token: number): boolean {
  return isOf(tokens, token, WordClass.SubjectPronoun) || PRONOUNS.has(tokens.norm(token))
}

const PRONOUNS = new Set(['them', 'us', 'me', 'him', 'her'])
/** Nouns of payees that are as often what is paid for. */
const THINGS = new Set([
  'projects',
  'project',
  'centres',
  'centre',
  'sites',
  'site',
  'organisations',
  'networks',
  'network',
])
const HELPING = new Set(['provide', 'support', 'enable', 'fund', 'finance', 'cover'])

export function madeBy(site: MoneySite, reading: Reading): Reference[] | null {
  const group = site.verb === null ? undefined : site.groups[site.verb]
  if (group === undefined || site.role !== 'subject' || group.passive || !MAKING_VERBS.has(group.lemma))
    return null
  const { tokens } = reading.document
  // `for buses` right behind the sum says it already.
  if (tokens.norm(site.end) === 'for' || tokens.norm(site.end) === 'to') return null
  // `already provided to support clubs`: no object follows.
  if (tokens.kind[group.endToken] === TokenKind.Punctuation || tokens.norm(group.endToken) === 'to')
    return null
  const phrase = nounPhraseAt(tokens, group.endToken, site.sentence.endToken)
  if (phrase === null || phrase.firstToken > group.endToken + 1 || isPronoun(tokens, phrase.endToken - 1))
    return null
  const span = reading.span(withoutArticle(tokens, phrase))
  const programmes = programmesIn(reading, span.start, span.end)
  if (programmes.length > 0) return programmes
  // `will support families to …`: whom, not what.
  return HELPING.has(group.lemma) &&
    isActorPhrase(reading, phrase) &&
    !THINGS.has(tokens.norm(phrase.endToken - 1))
    ? null
    : [reading.reference(beforeDate(reading, span))]
}
