/** A money site in, why nobody says that the sum was or will be given out: asked about, denied, imagined; null where somebody does. */
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import type { Reading } from '../../reading.ts'
import { governor, isDefinite, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import type { Rejection } from './rule.ts'

const ASKED: Rejection = { reason: 'only asked about' }
const DENIED: Rejection = { reason: 'denied' }
const IMAGINED: Rejection = { reason: 'only imagined: a condition or possibility' }
const DISCUSSED: Rejection = { reason: 'only discussed, not agreed' }

/** A sum that the sentence presupposes (`has the £5m been spent?`) stays. */
export function unreal(site: MoneySite, reading: Reading): Rejection | null {
  const group = governor(site)
  if (group !== null && discussed(group)) return DISCUSSED
  if (group !== null && denies(site, group)) return DENIED
  if (isDefinite(site, reading)) return group === null ? null : conditional(site, reading, group)
  const { tokens } = reading.document
  if (tokens.norm(site.sentence.endToken - 1) === '?' || isAskedWhether(site, reading)) return ASKED
  if (isCalledUntrue(site, reading)) return DENIED
  return group === null ? null : conditional(site, reading, group)
}

/** `A figure of £9m was debated`. */
function discussed(group: VerbGroup): boolean {
  return group.passive && ['discuss', 'consider', 'mention', 'rumour'].includes(group.lemma)
}

/** `No £5m was ever agreed`; a pot that is not spent or committed is still a pot. */
function denies(site: MoneySite, group: VerbGroup): boolean {
  return (
    group.negated &&
    site.role === 'subject' &&
    group.passive &&
    group.modal === null &&
    !['commit', 'spend', 'allocate', 'use', 'claim'].includes(group.lemma)
  )
}

/** `asked whether surgeries get £9m`. */
function isAskedWhether(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  return site.groups.some((group) => {
    if (group.endToken > site.first || !ASKING.has(group.lemma)) return false
    return normsOf(reading, group.endToken, Math.min(site.first, group.endToken + 6)).some(
      (word, at) => (word === 'whether' || word === 'if') && tokens.kind[group.endToken + at] !== undefined,
    )
  })
}

const ASKING = new Set(['ask', 'question', 'wonder', 'know', 'enquire', 'inquire'])

/** `It is not true that £9m was lost`, `Reports that £4m is missing are wrong`. */
function isCalledUntrue(site: MoneySite, reading: Reading): boolean {
  const { sentence } = site
  const before = normsOf(reading, Math.max(sentence.firstToken, site.first - 12), site.first)
  const isClaim = before.some((word, at) => CLAIMS.has(word) && before[at + 1] === 'that')
  const isNotTrue = before.some(
    (word, at) =>
      (word === 'true' || word === 'case') && before.slice(Math.max(0, at - 3), at).includes('not'),
  )
  if (isNotTrue) return true
  if (!isClaim) return false
  const behind = normsOf(reading, site.end, Math.min(sentence.endToken, site.end + 25))
  return behind.some((word) => UNTRUE.has(word))
}

const CLAIMS = new Set(
  'claim claims suggestion suggestions report reports rumour rumours allegation allegations idea'.split(' '),
)
const UNTRUE = new Set(
  'wrong untrue false incorrect nonsense misleading inaccurate unfounded baseless'.split(' '),
)

/** `If it rains, repairs could reach £7m`, `Without it the trust would have to borrow £2m`. */
function conditional(site: MoneySite, reading: Reading, group: VerbGroup): Rejection | null {
  const opening = reading.document.tokens.norm(site.sentence.firstToken)
  if (opening === 'if' && (group.modal === 'could' || group.modal === 'might')) return IMAGINED
  if (opening === 'if' && group.modal === null && group.tense === 'past' && site.verb === 0) return IMAGINED
  const would = site.groups.some((one) => one.modal === 'would' && one.endToken <= site.first)
  return opening === 'without' && would ? IMAGINED : null
}
