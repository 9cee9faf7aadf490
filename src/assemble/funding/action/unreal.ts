/** A money site in, why nobody says that the sum was or will be given out: asked about, denied, imagined; null where somebody does. */
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import { WordClasses } from '../../../text/word-classes.ts'
import type { Reading } from '../../reading.ts'
import { governor, isDefinite } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { GIVING_VERBS, SPEND_VERBS } from '../words.ts'
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
  if (refuses(site, group)) return DENIED
  if (isInQuestion(site, reading) || isAskedWhether(site, reading)) return ASKED
  if (isCalledUntrue(site, reading)) return DENIED
  return group === null ? null : conditional(site, reading, group)
}

/** `A figure of £9m was debated`. */
function discussed(group: VerbGroup): boolean {
  return group.passive && DISCUSSING.has(group.lemma)
}

const DISCUSSING = new Set(['discuss', 'consider', 'mention', 'rumour'])

/** `No £5m was ever agreed`; a pot that is not spent or committed is still a pot. */
function denies(site: MoneySite, group: VerbGroup): boolean {
  return (
    group.negated &&
    site.role === 'subject' &&
    group.passive &&
    group.modal === null &&
    !HANDLING.has(group.lemma)
  )
}

/** `The council won’t spend £3m on a bridge`. */
function refuses(site: MoneySite, group: VerbGroup | null): boolean {
  return (
    group?.negated === true &&
    site.role === 'object' &&
    group.modal === 'will' &&
    (SPEND_VERBS.has(group.lemma) || GIVING_VERBS.has(group.lemma))
  )
}

const HANDLING = new Set(['commit', 'spend', 'allocate', 'use', 'claim'])

/** `Would £5m help?`; not where a colon ends the statement: `Council gets £5m: what will it buy?` */
function isInQuestion(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const last = site.sentence.endToken - 1
  if (tokens.norm(last) !== '?') return false
  for (let token = site.end; token < last; token++) if (tokens.norm(token) === ':') return false
  return true
}

/** `asked whether surgeries get £9m`. */
function isAskedWhether(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  for (const { endToken, lemma } of site.groups) {
    if (endToken > site.first) return false
    if (
      ASKING.has(lemma) &&
      (HINTS.among(tokens, endToken, Math.min(site.first, endToken + 6)) & Hint.Whether) !== 0
    )
      return true
  }
  return false
}

const ASKING = new Set(['ask', 'question', 'wonder', 'know', 'enquire', 'inquire'])

/** `It is not true that £9m was lost`, `Reports that £4m is missing are wrong`. */
function isCalledUntrue(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const from = Math.max(site.sentence.firstToken, site.first - 12)
  if ((HINTS.among(tokens, from, site.first) & (Hint.Claim | Hint.True)) === 0) return false
  let isClaim = false
  for (let token = from; token < site.first; token++) {
    if (
      HINTS.has(tokens, token, Hint.True) &&
      HINTS.among(tokens, Math.max(from, token - 3), token) & Hint.Not
    )
      return true
    if (HINTS.has(tokens, token, Hint.Claim) && token + 1 < site.first && tokens.norm(token + 1) === 'that')
      isClaim = true
  }
  const behind = Math.min(site.sentence.endToken, site.end + 25)
  return isClaim && (HINTS.among(tokens, site.end, behind) & Hint.Untrue) !== 0
}

/** Words that tell of doubt about a sum. */
const Hint = { Whether: 1, Claim: 2, True: 4, Not: 8, Untrue: 16 } as const
const HINTS = WordClasses.fromLists(
  [Hint.Whether, ['whether', 'if']],
  [
    Hint.Claim,
    'claim claims suggestion suggestions report reports rumour rumours allegation allegations idea'.split(
      ' ',
    ),
  ],
  [Hint.True, ['true', 'case']],
  [Hint.Not, ['not']],
  [Hint.Untrue, 'wrong untrue false incorrect nonsense misleading inaccurate unfounded baseless'.split(' ')],
)

/** `If it rains, repairs could reach £7m`, `Without it the trust would have to borrow £2m`. */
function conditional(site: MoneySite, reading: Reading, group: VerbGroup): Rejection | null {
  const opening = reading.document.tokens.norm(site.sentence.firstToken)
  if (opening !== 'if' && opening !== 'without') return null
  if (opening === 'if' && (group.modal === 'could' || group.modal === 'might')) return IMAGINED
  if (opening === 'if' && group.modal === null && group.tense === 'past' && site.verb === 0) return IMAGINED
  const would = site.groups.some((one) => one.modal === 'would' && one.endToken <= site.first)
  return opening === 'without' && would ? IMAGINED : null
}
