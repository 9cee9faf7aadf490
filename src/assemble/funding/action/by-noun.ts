/** A money site in, what the nouns that the sum belongs to say was done with it out. */
import type { FundingAction } from '../../../model/claim.ts'
import type { Reading } from '../../reading.ts'
import { coversThePast, governor, isFuture, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import * as words from '../words.ts'

/** `a £5m shortfall`, `£2m of savings`. */
export function nounAfter(site: MoneySite, reading: Reading): FundingAction | null {
  const { tokens } = reading.document
  const near = Math.min(4, site.nounsAfter.length)
  for (let at = 0; at < near; at++) if (words.CUT_NOUNS.has(site.nounsAfter[at]!)) return 'cut'
  const joint = tokens.norm(site.end)
  if (
    (joint === 'of' || joint === 'in') &&
    normsOf(reading, site.end + 1, site.end + 4).some((word) => words.CUT_NOUNS.has(word))
  )
    return 'cut'
  for (let at = 0; at < near; at++) if (HOLES.has(site.nounsAfter[at]!)) return 'needed'
  // `the £5m cost of the works`; not `£5m cost of living support`.
  const end = site.end + site.nounsAfter.length
  const isCost = near > 0 && COSTS.has(site.nounsAfter[site.nounsAfter.length - 1]!)
  return isCost && tokens.norm(end + 1) !== 'living' ? 'needed' : null
}

const COSTS = new Set(['cost', 'costs', 'pressure', 'pressures'])

/** `£5m over budget`, `£2bn above the original forecast`. */
export function overrun(site: MoneySite, reading: Reading): FundingAction | null {
  const { tokens } = reading.document
  let at = site.end
  // `£5m (11 per cent) over the forecast`
  if (tokens.norm(at) === '(')
    while (at < site.sentence.endToken && at < site.end + 8 && tokens.norm(at - 1) !== ')') at++
  const norm = tokens.norm(at)
  if (norm !== 'over' && norm !== 'above') return null
  const behind = normsOf(reading, at + 1, Math.min(site.sentence.endToken, at + 5))
  return behind.some((word) => FORECASTS.has(word)) ? 'needed' : null
}

const FORECASTS = new Set('budget forecast forecasts estimate estimates'.split(' '))

const HOLES = new Set(['shortfall', 'gap', 'deficit', 'hole', 'bill', 'overspend', 'backlog'])

/** `overspends in adult care totalling £31m`: the noun whose sum the gerund gives. */
export function totalling(site: MoneySite, reading: Reading): FundingAction | null {
  const { tokens } = reading.document
  const verb = tokens.norm(site.first - 1)
  if (verb !== 'totalling' && verb !== 'totaling') return null
  const before = normsOf(reading, Math.max(site.sentence.firstToken, site.first - 12), site.first - 1)
  const noun = before.findLast(
    (word) =>
      words.CUT_NOUNS.has(word) || words.NEED_NOUNS.has(word) || words.NEED_NOUNS.has(word.replace(/s$/, '')),
  )
  if (noun === undefined) return null
  return words.CUT_NOUNS.has(noun) ? 'cut' : 'needed'
}

/** `savings of £2m`, `a shortfall of £5m`, `spending of £2bn`. */
export function nounBefore(site: MoneySite, reading: Reading): FundingAction | null {
  const noun = site.nounBefore ?? nounOfShare(site, reading)
  if (noun === null) return isAnnounced(site) ? 'announced' : null
  const nearest = normsOf(reading, Math.max(site.sentence.firstToken, site.first - 3), site.first)
  if (nearest.some((word) => LOWERED.has(word))) return 'cut'
  if (words.CUT_NOUNS.has(noun)) return 'cut'
  if (words.NEED_NOUNS.has(noun)) return 'needed'
  if (words.RAISE_NOUNS.has(noun)) return 'raised'
  if (words.SPEND_NOUNS.has(noun) && site.before.some((word) => PLANNED.has(word))) return 'allocated'
  if (words.SPEND_NOUNS.has(noun)) return isFuture(governor(site)) ? 'announced' : 'spent'
  return ANNOUNCEMENTS.has(noun) || isAnnounced(site) ? 'announced' : null
}

/** `a planned spend of £5m` */
const PLANNED = new Set(['planned', 'forecast', 'projected', 'proposed', 'budgeted', 'expected'])

const ANNOUNCEMENTS = new Set(['announcement', 'pledge', 'promise', 'unveiling'])

/** `the announcement last autumn of a £5m package`. */
function isAnnounced({ before }: MoneySite): boolean {
  const of = before.indexOf('of')
  return of >= 0 && of <= 2 && before.includes('announcement')
}

/** `most of the spending, with £5m on buses`. */
function nounOfShare(site: MoneySite, reading: Reading): string | null {
  const { tokens } = reading.document
  const isShare =
    site.first - 3 > site.sentence.firstToken &&
    tokens.norm(site.first - 1) === 'with' &&
    tokens.norm(site.first - 2) === ','
  return isShare ? tokens.norm(site.first - 3) : null
}

/** `reduced costs of £5m`: what is not spent any more. */
const LOWERED = new Set(['reduced', 'lower', 'avoided'])

/** `Spending stands at £5m`, `The shortfall is put at £2 billion`: the noun that the verb says the sum of. */
export function subjectNoun(site: MoneySite, reading: Reading): FundingAction | null {
  const group = governor(site)
  if (group === null || site.role !== 'object' || site.subject === null) return null
  if (!EQUATING.has(group.lemma) || site.first - group.endToken > 8) return null
  const noun = headNoun(reading, site.subject.firstToken, site.subject.endToken)
  if (words.CUT_NOUNS.has(noun)) return 'cut'
  if (words.NEED_NOUNS.has(noun) || hasBacklog(site, reading)) return 'needed'
  if (words.SPEND_NOUNS.has(noun)) return isFuture(group) ? 'announced' : 'spent'
  return words.ALLOCATE_NOUNS.has(noun) && group.lemma === 'estimate' ? 'allocated' : null
}

/** `backlog maintenance stood at £6bn`: wherever the word stands in the subject. */
function hasBacklog(site: MoneySite, reading: Reading): boolean {
  return normsOf(reading, site.subject!.firstToken, site.subject!.endToken).includes('backlog')
}

const EQUATING = new Set(
  'be stand total reach amount rise fall grow come put estimate increase exceed average climb drop pass'.split(
    ' ',
  ),
)

/** `£7m had been the shortfall`, `£90,000 was the minimum that a surgery needed`: the noun that the sum is said to be. */
export function predicateNoun(site: MoneySite, reading: Reading): FundingAction | null {
  const group = governor(site)
  if (group === null || site.role !== 'subject' || group.lemma !== 'be') return null
  const { tokens } = reading.document
  const from = group.endToken
  const determined = tokens.norm(from) === 'the' || tokens.norm(from) === 'a' || tokens.norm(from) === 'our'
  if (!determined) return null
  const predicate = normsOf(reading, from, Math.min(site.sentence.endToken, from + 9))
  const end = predicate.findIndex((word) => word === ',' || word === '.' || word === ';')
  const near = end === -1 ? predicate : predicate.slice(0, end)
  if (near.slice(0, 4).some((word) => words.CUT_NOUNS.has(word))) return 'cut'
  return near.some((word) => words.NEED_NOUNS.has(word) || word === 'needed' || word === 'required')
    ? 'needed'
    : null
}

/** `at £9 per pupil`, `tests at £3 a time`: what one costs. */
export function unitCost(site: MoneySite): FundingAction | null {
  return site.before[0] === 'at' && site.value.per === 'person' ? 'needed' : null
}

/** The sum that another is compared with: `up from £7m in 2011-12`, `against nearly £9 billion`. */
export function compared(site: MoneySite, reading: Reading): FundingAction | null {
  const at = firmWord(site, 0)
  const first = site.before[at]
  if (first !== 'from' && first !== 'with' && first !== 'to' && first !== 'against') return null
  const second = site.before[firmWord(site, at + 1)]
  const isFrom = first === 'from' && (second === 'up' || second === 'down' || CHANGES.has(second ?? ''))
  const isWith = (first === 'with' || first === 'to') && second === 'compared'
  if (!isFrom && !isWith && first !== 'against') return null
  const group = governor(site)
  // Savings made are held against savings planned.
  if (first === 'against' && clauseNouns(site, reading).some((word) => words.CUT_NOUNS.has(word)))
    return 'cut'
  const level = site.subject === null ? '' : headNoun(reading, site.subject.firstToken, site.subject.endToken)
  const spent =
    group !== null && !isFuture(group) && (words.SPEND_VERBS.has(group.lemma) || words.SPEND_NOUNS.has(level))
  return spent || coversThePast(site, reading) ? 'spent' : 'allocated'
}

/** Number of the nearest of the words before the sum, from `from` on, that is no mere qualifier. */
function firmWord({ before }: MoneySite, from: number): number {
  let at = from
  while (at < before.length && LOOSE.has(before[at]!)) at++
  return at
}

const LOOSE = new Set(['some', 'about', 'around', 'just', 'only', 'the', 'a', 'nearly', 'almost'])
const CHANGES = new Set(
  (
    'rise rises rose raised increase increased increases grow grew fall fell falls drop dropped cut cuts reduced ' +
    'reduction change changed uplift'
  ).split(' '),
)

function clauseNouns(site: MoneySite, reading: Reading): string[] {
  return normsOf(reading, Math.max(site.sentence.firstToken, site.first - 12), site.first)
}

/** To receive a part of a named pot: `part of a £7 billion upgrade`, `how much of the £80m has arrived`. */
export function shareOfPot(site: MoneySite, reading: Reading): FundingAction | null {
  const { before } = site
  const part = before.findIndex((word) => PARTS.has(word))
  if (part > 0 && before[part - 1] === 'of') return 'allocated'
  const { tokens } = reading.document
  const next = tokens.norm(site.end + 1)
  const ofPot =
    tokens.norm(site.end) === 'of' && (next === 'this' || next === 'it' || next === 'that' || next === 'the')
  return ofPot && isFuture(governor(site)) && SUMS.has(next === 'the' ? tokens.norm(site.end + 2) : next)
    ? 'allocated'
    : null
}

const PARTS = new Set(
  'part share portion slice third half quarter fifth tenth much most some none penny rest'.split(' '),
)
const SUMS = new Set(['this', 'it', 'that', 'total', 'money', 'sum', 'funding', 'fund', 'pot', 'grant'])

const LEVEL_NOUNS = new Set(['position', 'figure', 'level', 'total', 'amount'])

const BEHIND_HEAD = new Set(['of', 'for', 'in', 'from', 'on', 'to', ','])

/** The noun before the first `of`, `for` or `in`: `shortfall` in `the shortfall in funding`. */
function headNoun(reading: Reading, from: number, to: number): string {
  const { tokens } = reading.document
  let head = ''
  for (let token = from; token < to; token++) {
    const norm = tokens.norm(token)
    // `In 2011 the cost rose`
    if (BEHIND_HEAD.has(norm) && token > from) break
    if (!LEVEL_NOUNS.has(norm)) head = norm
  }
  return head
}
