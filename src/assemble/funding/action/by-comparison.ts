/** A money site in, what is said of a sum that is only the distance from another, a gap, or commented on out. */
import type { FundingAction } from '../../../model/claim.ts'
import type { Reading } from '../../reading.ts'
import { governor, isDefinite, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { ALLOCATE_NOUNS, SPEND_NOUNS } from '../words.ts'
import type { Rejection } from './rule.ts'

const DIFFERENCE: Rejection = { reason: 'not funding: a difference between two sums' }
const COMMENT: Rejection = { reason: 'not funding: a sum that is only commented on' }

/** `The grant is £750,000 less than last year’s`: what is lost; `£5m more than in 2019` is a distance. */
export function difference(site: MoneySite, reading: Reading): FundingAction | Rejection | null {
  const group = governor(site)
  if (group === null || group.lemma !== 'be' || site.role !== 'object' || site.subject === null) return null
  const { tokens } = reading.document
  const degree = tokens.norm(site.end)
  if (tokens.norm(site.end + 1) !== 'than' || !(FEWER.has(degree) || HIGHER.has(degree))) return null
  const subject = normsOf(reading, site.subject.firstToken, site.subject.endToken)
  const isMoney = subject.some((word) => ALLOCATE_NOUNS.has(word) || SPEND_NOUNS.has(word))
  return FEWER.has(degree) && isMoney ? 'cut' : DIFFERENCE
}

const FEWER = new Set(['less', 'lower', 'smaller'])
const HIGHER = new Set(['more', 'higher', 'greater', 'larger'])

/** `£9bn seemed small`; a sum that the reader is taken to know (`The £9bn fund seems small`) was given. */
export function comment(site: MoneySite, reading: Reading): Rejection | null {
  const isJudged = JUDGING.has(reading.document.tokens.norm(site.end))
  return isJudged && !isDefinite(site, reading) ? COMMENT : null
}

const JUDGING = new Set(
  'seem seems seemed appear appears appeared sound sounds sounded look looks looked feel feels felt'.split(
    ' ',
  ),
)

/** `the £22bn “black hole”`, `a £3bn deficit`, also where it is only what another sum is compared with. */
export function hole(site: MoneySite, reading: Reading): FundingAction | null {
  const { tokens } = reading.document
  const near = site.nounsAfter.slice(0, 3)
  const isQuoted = near.length === 0 && QUOTES.has(tokens.norm(site.end))
  const stop = Math.min(site.end + 4, site.sentence.endToken)
  const nouns = isQuoted ? normsOf(reading, site.end + 1, stop) : near
  return nouns.some((noun) => HOLES.has(noun)) ? 'needed' : null
}

const QUOTES = new Set(['“', '‘', '"', "'", '’'])
const HOLES = new Set(['shortfall', 'gap', 'deficit', 'hole', 'overspend', 'backlog'])
