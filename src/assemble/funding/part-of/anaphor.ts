/** A sum whose sentence points back (`Of this`, `The remaining £15m`, `This includes`) in, the sum before that it is a part of out. */
import type { Tokens } from '../../../model/tokens.ts'
import { WordClasses } from '../../../text/word-classes.ts'
import type { Reading } from '../../reading.ts'
import type { MoneySite } from '../money-site.ts'
import { fits, isSmaller, type StatedSum } from './stated.ts'

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
  const { tokens } = reading.document
  for (let at = sum.index - 1; at >= Math.max(0, sum.index - SUMS); at--) {
    const candidate = sums[at]!.site
    if (site.sentence.index - candidate.sentence.index > SENTENCES) return null
    if (candidate.sentence === site.sentence && pointing === 'within')
      return fits(site, candidate) ? candidate : null
    if (pointing === 'rest' && wholes.has(candidate)) return restOf(site, wholes.get(candidate)!)
    if (candidate.sentence === site.sentence) continue
    const top = pointing === 'instalment' ? candidate : topOf(candidate, sum, at, sums, wholes)
    // `The award includes £9m. It also includes £2m`: of the award as well.
    const isFurther = pointing === 'whole' && tokens.norm(site.sentence.firstToken + 1) === 'also'
    const whole = (isFurther ? wholes.get(top) : undefined) ?? top
    if (pointing === 'whole' ? isSmaller(site, whole) : fits(site, whole)) return whole
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
  const { tokens } = reading.document
  const { firstToken, endToken } = site.sentence
  // `which comes on top of £5m`
  if (site.before.includes('top') || site.before.includes('addition')) return null
  if (isRest(site, reading)) return 'rest'
  const behind = Math.min(endToken, site.end + 3)
  if (tokens.norm(site.end) === 'of' && site.end < endToken) {
    if (site.end + 1 < behind && tokens.norm(site.end + 1) === 'it') return 'within'
    if (isAnaphor(tokens, site.end + 1, behind)) return 'whole'
  }
  const opening = Math.min(endToken, firstToken + 5)
  if (tokens.norm(firstToken) === 'of' && isAnaphor(tokens, firstToken + 1, opening)) return 'whole'
  // `The funding includes`, `The additional funding includes`
  const noun = POINTERS.has(tokens, firstToken + 1, Pointer.More) ? firstToken + 2 : firstToken + 1
  const isTotal = tokens.norm(firstToken) === 'the' && POINTERS.has(tokens, noun, Pointer.SumNoun)
  const opens = isTotal && firstToken + 1 < opening
  if (!opens && !POINTERS.has(tokens, firstToken, Pointer.Opening)) return null
  if ((POINTERS.among(tokens, firstToken, opening) & Pointer.Includes) !== 0) return 'whole'
  const before = Math.min(site.first, firstToken + 24)
  return opens && (POINTERS.among(tokens, firstToken, before) & Pointer.Instalment) !== 0
    ? 'instalment'
    : null
}

/** `the remaining £15m`, `the other £4m`. */
function isRest(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const from = Math.max(site.sentence.firstToken, site.first - 3)
  const found = POINTERS.among(tokens, from, tokens.at(site.money.start))
  return (found & Pointer.Rest) !== 0 && (found & Pointer.The) !== 0
}

/** `this`, `the total`: behind `of`. */
function isAnaphor(tokens: Tokens, token: number, end: number): boolean {
  if (token >= end) return false
  if (POINTERS.has(tokens, token, Pointer.Anaphor)) return true
  return (
    token + 1 < end &&
    POINTERS.has(tokens, token, Pointer.The) &&
    POINTERS.has(tokens, token + 1, Pointer.SumNoun)
  )
}

const Pointer = {
  Anaphor: 1,
  Opening: 2,
  Includes: 4,
  Instalment: 8,
  SumNoun: 16,
  Rest: 32,
  The: 64,
  More: 128,
} as const
const POINTERS = WordClasses.fromLists(
  [Pointer.Anaphor, ['this', 'that', 'these', 'it', 'which', 'them', 'those']],
  [Pointer.Opening, ['this', 'that', 'it']],
  [Pointer.Includes, 'including includes included include made comprises comprising covers'.split(' ')],
  [Pointer.Instalment, 'parts instalments tranches installments payments phases stages'.split(' ')],
  [
    Pointer.SumNoun,
    'total money sum funding grant fund investment package amount budget settlement pot cash award allocation'.split(
      ' ',
    ),
  ],
  [Pointer.Rest, ['remaining', 'other']],
  [Pointer.The, ['the']],
  [Pointer.More, ['additional', 'extra', 'new', 'further', 'total']],
)
