/** A sum whose sentence points back (`Of this`, `The remaining £15m`, `This includes`) in, the sum before that it is a part of out. */
import type { Reading } from '../../reading.ts'
import { normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { fits, type StatedSum } from './stated.ts'

/** How many sentences, and how many sums, a reference may reach back. */
const SENTENCES = 4
const SUMS = 24

export function wholeBefore(
  sum: StatedSum,
  sums: readonly StatedSum[],
  reading: Reading,
  wholes: ReadonlyMap<MoneySite, MoneySite>,
): MoneySite | null {
  const pointing = pointsBack(sum.site, reading)
  if (pointing === null) return null
  const { site } = sum
  for (let at = sum.index - 1; at >= Math.max(0, sum.index - SUMS); at--) {
    const candidate = sums[at]!.site
    if (site.sentence.index - candidate.sentence.index > SENTENCES) return null
    if (candidate.sentence === site.sentence && pointing === 'within')
      return fits(site, candidate) ? candidate : null
    if (pointing === 'rest' && wholes.has(candidate)) return restOf(site, wholes.get(candidate)!)
    if (candidate.sentence === site.sentence) continue
    const whole = pointing === 'instalment' ? candidate : topOf(candidate, sum, at, sums, wholes)
    if (fits(site, whole)) return whole
  }
  return null
}

function restOf(site: MoneySite, whole: MoneySite): MoneySite | null {
  return fits(site, whole) ? whole : null
}

/** Of the sums of one sentence the one that is no part of another there. */
function topOf(
  candidate: MoneySite,
  sum: StatedSum,
  at: number,
  sums: readonly StatedSum[],
  wholes: ReadonlyMap<MoneySite, MoneySite>,
): MoneySite {
  let top = candidate
  for (let index = at; index >= Math.max(0, at - SUMS); index--) {
    const { site } = sums[index]!
    if (site.sentence !== candidate.sentence) break
    if (fits(sum.site, site) && wholes.get(site)?.sentence !== site.sentence) top = site
  }
  return top
}

type Pointing = 'whole' | 'within' | 'rest' | 'instalment'

function pointsBack(site: MoneySite, reading: Reading): Pointing | null {
  const { firstToken, endToken } = site.sentence
  const opening = normsOf(reading, firstToken, Math.min(endToken, firstToken + 5))
  const before = normsOf(
    reading,
    Math.max(firstToken, site.first - 3),
    reading.document.tokens.at(site.money.start),
  )
  if (before.includes('the') && before.some((word) => word === 'remaining' || word === 'other')) return 'rest'
  const behind = normsOf(reading, site.end, Math.min(endToken, site.end + 3))
  if (behind[0] === 'of' && behind[1] === 'it') return 'within'
  if (isOfAnaphor(opening) || isOfAnaphor(behind)) return 'whole'
  if (isThis(opening) && opening.some((word) => INCLUDES.has(word))) return 'whole'
  const isGrant = opening[0] === 'the' && SUM_NOUNS.has(opening[1] ?? '')
  if (!isGrant) return null
  const words = normsOf(reading, firstToken, Math.min(site.first, firstToken + 24))
  return words.some((word) => INSTALMENTS.has(word)) ? 'instalment' : null
}

/** `Of this`, `of the total`. */
function isOfAnaphor(words: readonly string[]): boolean {
  return (
    words[0] === 'of' &&
    (ANAPHORS.has(words[1] ?? '') || (words[1] === 'the' && SUM_NOUNS.has(words[2] ?? '')))
  )
}

/** `This`, `It`, `The total` at the head of the sentence. */
function isThis(opening: readonly string[]): boolean {
  return (
    opening[0] === 'this' ||
    opening[0] === 'that' ||
    opening[0] === 'it' ||
    (opening[0] === 'the' && SUM_NOUNS.has(opening[1] ?? ''))
  )
}

const ANAPHORS = new Set(['this', 'that', 'these', 'it', 'which', 'them', 'those'])
const INCLUDES = new Set([
  'including',
  'includes',
  'included',
  'include',
  'made',
  'comprises',
  'comprising',
  'covers',
])
const INSTALMENTS = new Set([
  'parts',
  'instalments',
  'tranches',
  'installments',
  'payments',
  'phases',
  'stages',
])
const SUM_NOUNS = new Set(
  'total money sum funding grant fund investment package amount budget settlement pot cash award allocation'.split(
    ' ',
  ),
)
