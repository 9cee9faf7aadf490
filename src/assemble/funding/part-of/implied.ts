/** A sum in, the pot before that it is drawn from without the text saying so outright out: a year of a longer period, a recipient's share, money spent from a fund. */
import type { DateValue } from '../../../model/mention.ts'
import { WordClasses } from '../../../text/word-classes.ts'
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
  if (sum.action === 'needed' || sum.action === 'raised') return null
  const raised = differenceOf(sum, sums)
  if (raised !== null || isSeparate(sum.site, reading)) return raised
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

/** `from £6m to £9m, the extra £3m`, `£20m … £14m … the missing £6m`: what lies between two sums is a part of the larger. */
function differenceOf(sum: StatedSum, sums: readonly StatedSum[]): MoneySite | null {
  const amount = exact(sum.site)
  if (amount === null) return null
  const first = Math.max(0, sum.index - NEAR)
  for (let at = first; at < sum.index; at++) {
    const larger = sums[at]!.site
    const most = isNear(larger, sum.site) ? exact(larger) : null
    if (most === null || !isSmaller(sum.site, larger)) continue
    for (let other = first; other < sum.index; other++) {
      const smaller = sums[other]!.site
      const least = isNear(smaller, sum.site) ? exact(smaller) : null
      if (least === null || least * 2 === most || !isSmaller(smaller, larger)) continue
      if (Math.abs(most - least - amount) < amount * 0.01) return larger
    }
  }
  return null
}

/** How many sums back the two may stand. */
const NEAR = 4

function isNear(site: MoneySite, from: MoneySite): boolean {
  return site.block === from.block && from.sentence.index - site.sentence.index <= 2
}

function exact(site: MoneySite): number | null {
  return site.value.min !== null && site.value.min === site.value.max ? site.value.min : null
}

function isPot(pot: StatedSum): boolean {
  if (pot.site.before.includes('remaining')) return false
  return pot.label === null && pot.cell === null && (pot.action === 'announced' || pot.action === 'allocated')
}

/** `in addition`, `on top of`, `separately`: money of its own. */
function isSeparate(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const { firstToken, endToken } = site.sentence
  const end = Math.min(site.end + 12, endToken)
  if (APART.among(tokens, firstToken, end) === 0) return false
  for (let token = firstToken; token < end; token++) {
    if (APART.has(tokens, token, Apart.Word)) return true
    if (token === firstToken || !APART.has(tokens, token, Apart.Noun)) continue
    if (tokens.norm(token - 1) === (tokens.norm(token) === 'top' ? 'on' : 'in')) return true
  }
  return false
}

const Apart = { Word: 1, Noun: 2 } as const
const APART = WordClasses.fromLists(
  [Apart.Word, 'separate separately also additionally alongside besides meanwhile elsewhere'.split(' ')],
  [Apart.Noun, ['top', 'addition']],
)

/** The pot's period holds the sum's and is longer. */
function isYearOf(sum: StatedSum, pot: StatedSum): boolean {
  if (sum.period === null || pot.period === null) return false
  const inner = periodBounds(sum.period)
  const outer = periodBounds(pot.period)
  if (isYearOfSeveral(sum, pot)) return true
  if (inner === null || outer === null || pot.site.value.per !== null || sum.site.value.per !== null)
    return false
  const isInside = outer.from <= inner.from && inner.to <= outer.to
  return (
    isInside &&
    (outer.from !== inner.from || outer.to !== inner.to) &&
    PAYING.has(governor(sum.site)?.lemma ?? '')
  )
}

/** `over five years … For 2011-12 it comes to`: one year of a duration that no date anchors. */
function isYearOfSeveral(sum: StatedSum, pot: StatedSum): boolean {
  const duration = (pot.period?.value as DateValue | null | undefined)?.duration ?? null
  const years = duration === null ? null : /^P(\d+)Y$/.exec(duration)
  const inner = periodBounds(sum.period)
  if (years === null || Number(years[1]) < 2 || inner === null || pot.site.value.per !== null) return false
  return (
    sum.site.block === pot.site.block && Number(inner.to.slice(0, 4)) - Number(inner.from.slice(0, 4)) <= 1
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

/** `Ports will share £90m. … Dover gets £7m`: one of the many who share. */
function isShareOf(sum: StatedSum, pot: StatedSum, reading: Reading): boolean {
  const group = governor(sum.site)
  if (
    sum.recipient?.entity == null ||
    group === null ||
    !RECEIVING.has(group.lemma) ||
    group.modal === 'should'
  )
    return false
  if (governor(pot.site)?.lemma === 'share') return true
  if (pot.recipient === null || pot.recipient.entity !== null || pot.recipient.start === null) return false
  const first = reading.document.tokens.at(pot.recipient.start)
  return normsOf(reading, first, first + SHARERS_AT).some((word) => SHARERS.has(word))
}

const RECEIVING = new Set(['get', 'receive', 'win', 'secure', 'share', 'award', 'grant', 'give', 'allocate'])
const SHARERS_AT = 6
const SHARERS = new Set(
  'councils authorities areas schools trusts charities projects boroughs counties teams regions universities organisations colleges hospitals groups communities providers forces partnerships'.split(
    ' ',
  ),
)

/** `In the second round £7m was paid`: rounds are of the fund that was named. */
function isRoundOf(sum: StatedSum, reading: Reading): boolean {
  const { tokens } = reading.document
  const { firstToken, endToken } = sum.site.sentence
  const end = Math.min(endToken, firstToken + 30)
  if (COUNTED.among(tokens, firstToken, end) !== (Counted.Ordinal | Counted.Round)) return false
  for (let token = firstToken; token + 1 < end; token++)
    if (COUNTED.has(tokens, token, Counted.Ordinal) && COUNTED.has(tokens, token + 1, Counted.Round))
      return true
  return false
}

const Counted = { Ordinal: 1, Round: 2 } as const
const COUNTED = WordClasses.fromLists(
  [Counted.Ordinal, 'first second third fourth final last initial next latest'.split(' ')],
  [Counted.Round, 'round rounds wave tranche phase instalment stage'.split(' ')],
)

/** `£6m had been drawn from the Fund`, `The Ministry handed back £2m`: spent, moved or handed back without a purpose of its own. */
function isDrawnFrom(sum: StatedSum, pot: StatedSum, distance: number, reading: Reading): boolean {
  const group = governor(sum.site)
  if (group === null || group.modal !== null || !DRAWING.has(group.lemma) || sum.site.before[0] === 'at')
    return false
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
