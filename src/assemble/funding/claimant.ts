/** A money site in, whose figure it is out where a verb says so without reporting a clause: who calls for it, who puts it at so much. */

import type { FundingAction, Reference } from '../../model/claim.ts'
import { speakerOf } from '../attribution/speaker.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { governor } from './governor.ts'
import type { MoneySite } from './money-site.ts'

/** Null where the sum is claimed by nobody but the text around it. */
export function claimantOf(site: MoneySite, action: FundingAction, reading: Reading): Reference | null {
  const group = governor(site)
  if (group === null || site.role !== 'object' || group.passive) return null
  const figures = FIGURING.has(group.lemma)
  const demands = action === 'needed' && DEMANDING.has(group.lemma)
  if (!figures && !demands) return null
  if (figures && NEEDS_AT.has(group.lemma)) {
    const elided = bodyBeforeAt(site, reading)
    if (elided !== null) return elided
    if (!site.before.includes('at')) return null
  }
  if (site.subject === null || isOwnVoice(site, reading)) return null
  return speakerOf(reading, site.sentence, site.subject)
}

/** Verbs of asking for money. */
const DEMANDING = new Set([
  'call',
  'want',
  'like',
  'seek',
  'demand',
  'ask',
  'urge',
  'recommend',
  'request',
  'propose',
])
/** Verbs of naming a figure. */
const FIGURING = new Set([
  'put',
  'estimate',
  'calculate',
  'reckon',
  'quote',
  'cite',
  'value',
  'talk',
  'speak',
])
const NEEDS_AT = new Set(['put', 'value'])
const BODIES = typesOf('body', 'person')

/** `and the Bridge at only £9 million`: the verb is left out. */
function bodyBeforeAt(site: MoneySite, reading: Reading): Reference | null {
  const { tokens } = reading.document
  const near = Math.max(site.sentence.firstToken, site.first - 5)
  for (let token = site.first; token > near; token--) {
    if (tokens.norm(token) !== 'at') continue
    const end = tokens.end[token - 1]!
    const body = reading.mentionsIn(end - 80, end, BODIES).findLast((one) => one.end === end)
    return body === undefined ? null : reading.mentionReference(body)
  }
  return null
}

/** `We want £5m`: who speaks is known from where the words stand. */
function isOwnVoice(site: MoneySite, reading: Reading): boolean {
  const norm = reading.document.tokens.norm(site.subject!.firstToken)
  return norm === 'i' || norm === 'we' || norm.startsWith("we'") || norm.startsWith("i'")
}
