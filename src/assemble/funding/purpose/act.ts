/** The infinitive behind a sum in, what its act is done to out: `£20m to tackle the attainment gap`. */
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { Reference } from '../../../model/claim.ts'
import { nounPhraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import type { MoneySite } from '../money-site.ts'
import { withoutArticle } from '../named-actor.ts'
import { PAYEES } from '../words.ts'
import { beforeDate, startsWithDate } from './mentions.ts'

/** `£20m to tackle the attainment gap`, `£5m to build homes`: what the act that it pays for is done to. */
export function purposeOfAct(site: MoneySite, reading: Reading, to: number): Reference[] | null {
  const { tokens } = reading.document
  const act = groupFrom(site, to)
  if (act === undefined || act.firstToken !== to || act.form !== 'infinitive' || NO_ACTS.has(act.lemma))
    return null
  const next = tokens.norm(act.endToken)
  // `to continue to support`: the next act says it; `to help with`: what stands behind the preposition.
  if (next === 'to' || next === 'be') return null
  const from = PARTICLES.has(next) ? act.endToken + 1 : act.endToken
  const phrase = nounPhraseAt(tokens, from, Math.min(site.sentence.endToken, from + 12))
  if (
    phrase === null ||
    phrase.firstToken > from + 1 ||
    isOf(tokens, phrase.firstToken, WordClass.Preposition)
  )
    return null
  // `to help councils to …`: whom it helps is not what for.
  if (PAYEES.has(tokens.norm(phrase.endToken - 1)) && tokens.norm(phrase.endToken) === 'to') return null
  const span = reading.span(withoutArticle(tokens, phrase))
  return startsWithDate(reading, span.start) ? null : [reading.reference(beforeDate(reading, span))]
}

const PARTICLES = new Set(['with', 'towards', 'out', 'up', 'off', 'on', 'for', 'down', 'back'])
const NO_ACTS = new Set([
  'be',
  'go',
  'have',
  'get',
  'receive',
  'share',
  'cost',
  'total',
  'reach',
  'meet',
  'come',
])

/** The sentence's first verb group at or behind the token, at most a few behind the governing one. */
export function groupFrom(site: MoneySite, token: number): VerbGroup | undefined {
  for (let index = site.verb ?? 0; index < site.groups.length; index++)
    if (site.groups[index]!.firstToken >= token) return site.groups[index]
  return undefined
}
