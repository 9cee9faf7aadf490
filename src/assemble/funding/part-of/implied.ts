/** A sum in, the pot before that it is drawn from without the text saying so outright out: a year of a longer period, a recipient's share, money spent from a fund. */
import type { Reading } from '../../reading.ts'
import { governor, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { differInProgramme, isSmaller, periodBounds, type StatedSum, sharesProgramme } from './stated.ts'

/** How many sentences, and how many sums, the pot may stand back. */
const SENTENCES = 5
const SUMS = 12

export function impliedWhole(
  sum: StatedSum,
  sums: readonly StatedSum[],
  reading: Reading,
  wholes: ReadonlyMap<MoneySite, MoneySite>,
): MoneySite | null {
  if (sum.action === 'needed' || sum.action === 'raised' || isSeparate(sum.site, reading)) return null
  for (let at = sum.index - 1; at >= Math.max(0, sum.index - SUMS); at--) {
    const pot = sums[at]!
    const distance = sum.site.sentence.index - pot.site.sentence.index
    if (distance > SENTENCES) return null
    if (distance === 0 || !isPot(pot) || !isSmaller(sum.site, pot.site) || differInProgramme(sum, pot))
      continue
    if (wholes.get(pot.site) === undefined || sharesProgramme(sum, pot) || distance <= 1) {
      if (
        isYearOf(sum, pot) ||
        isShareOf(sum, pot, reading) ||
        isRoundOf(sum, reading) ||
        isDrawnFrom(sum, pot, distance, reading)
      )
        return pot.site
    }
  }
  return null
}

function isPot(pot: StatedSum): boolean {
  return pot.label === null && pot.cell === null && (pot.action === 'announced' || pot.action === 'allocated')
}

/** `in addition`, `on top of`, `separately`: money of its own. */
function isSeparate(site: MoneySite, reading: Reading): boolean {
  const opening = normsOf(reading, site.sentence.firstToken, Math.min(site.end + 12, site.sentence.endToken))
  return opening.some(
    (word, at) =>
      SEPARATE.has(word) ||
      (word === 'on' && opening[at + 1] === 'top') ||
      (word === 'in' && opening[at + 1] === 'addition'),
  )
}

const SEPARATE = new Set([
  'separate',
  'separately',
  'also',
  'additionally',
  'alongside',
  'besides',
  'meanwhile',
  'elsewhere',
])

/** The pot's period holds the sum's and is longer. */
function isYearOf(sum: StatedSum, pot: StatedSum): boolean {
  const inner = periodBounds(sum.period)
  const outer = periodBounds(pot.period)
  if (inner === null || outer === null || pot.site.value.per !== null || sum.site.value.per !== null)
    return false
  const isInside = outer.from <= inner.from && inner.to <= outer.to
  return (
    isInside &&
    (outer.from !== inner.from || outer.to !== inner.to) &&
    PAYING.has(governor(sum.site)?.lemma ?? '')
  )
}

const PAYING = new Set([
  'pay',
  'spend',
  'award',
  'provide',
  'allocate',
  'distribute',
  'release',
  'invest',
  'receive',
  'give',
])

/** `Councils will share £126m. … Hampshire gets £2.4m`: one of the many who share. */
function isShareOf(sum: StatedSum, pot: StatedSum, reading: Reading): boolean {
  const group = governor(sum.site)
  if (
    sum.recipient?.entity == null ||
    group === null ||
    !RECEIVING.has(group.lemma) ||
    group.modal === 'should'
  )
    return false
  if (pot.recipient === null || pot.recipient.entity !== null || pot.recipient.text === null) return false
  const words = pot.recipient.text.toLowerCase().split(/\s+/, SHARERS_AT)
  return words.some((word) => SHARERS.has(word)) && reading.document.text.length > 0
}

const RECEIVING = new Set(['get', 'receive', 'win', 'secure', 'share', 'award', 'grant', 'give', 'allocate'])
const SHARERS_AT = 6
const SHARERS = new Set(
  'councils authorities areas schools trusts charities projects boroughs counties teams regions universities organisations colleges hospitals groups communities providers forces partnerships'.split(
    ' ',
  ),
)

/** `In the first round £9.6 million was awarded`: rounds are of the fund that was named. */
function isRoundOf(sum: StatedSum, reading: Reading): boolean {
  const { sentence } = sum.site
  const words = normsOf(reading, sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + 30))
  return words.some((word, at) => ORDINALS.has(word) && ROUNDS.has(words[at + 1] ?? ''))
}

const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'final', 'last', 'initial', 'next', 'latest'])
const ROUNDS = new Set(['round', 'rounds', 'wave', 'tranche', 'phase', 'instalment', 'stage'])

/** `£148m had been spent from the Fund`, `The Department returned £9m`: spent, moved or handed back without a purpose of its own. */
function isDrawnFrom(sum: StatedSum, pot: StatedSum, distance: number, reading: Reading): boolean {
  const group = governor(sum.site)
  if (group === null || group.modal !== null || !DRAWING.has(group.lemma)) return false
  if (sharesProgramme(sum, pot)) return fromProgramme(sum, reading) || group.passive
  const samePlace = sum.site.block === pot.site.block && distance <= 2
  return (
    samePlace && sum.for.length === 0 && (group.perfect || group.lemma === 'return' || group.lemma === 'hold')
  )
}

const DRAWING = new Set([
  'spend',
  'pay',
  'use',
  'return',
  'go',
  'hold',
  'claim',
  'move',
  'commit',
  'withhold',
  'transfer',
  'draw',
])

function fromProgramme(sum: StatedSum, reading: Reading): boolean {
  const [programme] = sum.for
  if (programme?.start == null) return false
  const token = reading.document.tokens.at(programme.start)
  return normsOf(reading, Math.max(0, token - 3), token).some((word) => word === 'from' || word === 'of')
}
