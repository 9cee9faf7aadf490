/** A sum in, the sum of its own sentence that it is a part of out: `£90m, including £20m`, `Of the £70m, £45m pays for …`. */
import { TokenKind } from '../../../model/tokens.ts'
import type { Reading } from '../../reading.ts'
import { normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { isSmaller, type StatedSum } from './stated.ts'

/** How many sums before, and how many tokens, a part may stand from its whole. */
const REACH = 4
const TOKENS = 40

export function wholeInSentence(
  sum: StatedSum,
  sums: readonly StatedSum[],
  reading: Reading,
  wholes: ReadonlyMap<MoneySite, MoneySite>,
): MoneySite | null {
  const candidates = before(sum, sums)
  if (candidates.length === 0) return drawn(sum, sums, reading)
  return (
    marked(sum, candidates, reading) ??
    ofNeighbour(sum, candidates, reading, wholes) ??
    drawn(sum, sums, reading) ??
    colonList(sum, candidates, sums, reading)
  )
}

/** The sums before in the sentence, nearest first. */
function before(sum: StatedSum, sums: readonly StatedSum[]): readonly MoneySite[] {
  if (sums[sum.index - 1]?.site.sentence !== sum.site.sentence) return NO_SITES
  const found: MoneySite[] = []
  for (let at = sum.index - 1; at >= Math.max(0, sum.index - REACH); at--) {
    const { site } = sums[at]!
    if (site.sentence !== sum.site.sentence || sum.site.first - site.end > TOKENS) break
    found.push(site)
  }
  return found
}

const NO_SITES: readonly MoneySite[] = []

/** `including`, `of which`, `made up of`, `split between`, or a sentence that opens with `Of the £60m`. */
function marked(sum: StatedSum, candidates: readonly MoneySite[], reading: Reading): MoneySite | null {
  for (const candidate of candidates) {
    const between = wordsOf(reading, candidate.end, sum.site.first)
    const opens = between.some((word, at) => opensParts(word, between[at + 1], between[at - 1]))
    if (opens && !isOwnClause(sum.site, between)) return candidate
    if (opensWithOfThe(candidate, reading)) return candidate
    if (isSpentOf(candidate, sum, between, reading)) return candidate
  }
  return null
}

/** `£9m will be shared between ports, and £4m will be spent on …`: what is shared is the first alone. */
function isOwnClause({ role }: MoneySite, between: readonly string[]): boolean {
  if (role !== 'subject' || between.at(-1) !== 'and' || between.at(-2) !== ',') return false
  return between.some((word, at) => JOINING.has(between[at + 1] ?? '') && SHARED.has(word))
}

const SHARED = new Set(['split', 'divided', 'shared'])

const PART_WORDS = new Set(['including', 'includes', 'included', 'comprising', 'comprises', 'containing'])

/** Does the word, with its neighbours, lead to the parts of what was named? */
export function opensParts(word: string, next: string | undefined, previous: string | undefined): boolean {
  if (PART_WORDS.has(word)) return true
  if (word === 'of' && (next === 'which' || next === 'whom')) return true
  if ((word === 'up' || word === 'consisting' || word === 'consists' || word === 'composed') && next === 'of')
    return true
  if ((word === 'split' || word === 'divided' || word === 'shared') && JOINING.has(next ?? '')) return true
  if (word === 'of' && next === 'it' && previous !== 'part') return true
  return word === 'parts' && (next === 'of' || next === ':')
}

const JOINING = new Set(['between', 'into', 'among', 'amongst'])

/** `Of the £9 million pledged in June`, `Out of the £5m`. */
function opensWithOfThe(candidate: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const first = candidate.sentence.firstToken
  const isOf =
    tokens.norm(first) === 'of' || (tokens.norm(first) === 'out' && tokens.norm(first + 1) === 'of')
  const between = normsOf(reading, first, candidate.first)
  return isOf && candidate.first - first <= OPENING && !between.includes(',') && !between.includes(':')
}

/** `Drawings on the £9 million have reached £4 million`. */
function isSpentOf(
  candidate: MoneySite,
  sum: StatedSum,
  between: readonly string[],
  reading: Reading,
): boolean {
  const { tokens } = reading.document
  const [second, first] = normsOf(
    reading,
    Math.max(candidate.sentence.firstToken, candidate.first - 1),
    tokens.at(candidate.money.start),
  )
  const isFromThe = (second === 'from' || second === 'of') && first === 'the'
  return (
    isFromThe &&
    isSmaller(sum.site, candidate) &&
    between.length < 12 &&
    between.some((word) => LEVELS.has(word))
  )
}

/** How many words may open a sentence before its first sum: `Out of the total budget of`. */
const OPENING = 6

const LEVELS = new Set(['stands', 'stood', 'is', 'was', 'reached', 'totals', 'totalled', 'came'])

/** A sum joined to another part goes with it: `£82m for A, £100m for B`. */
function ofNeighbour(
  sum: StatedSum,
  candidates: readonly MoneySite[],
  reading: Reading,
  wholes: ReadonlyMap<MoneySite, MoneySite>,
): MoneySite | null {
  const [neighbour] = candidates
  const whole = neighbour === undefined ? undefined : wholes.get(neighbour)
  if (neighbour === undefined || whole === undefined) return null
  const between = wordsOf(reading, neighbour.end, sum.site.first)
  if (between.some((word) => APART.has(word))) return null
  return between.some((word) => word === ',' || word === 'and' || word === ';' || word === 'plus')
    ? whole
    : null
}

const APART = new Set(['but', 'while', 'whereas', 'against', 'compared', 'from', 'top', 'addition'])

/** `£4m was drawn from the £9m`, `£3m of the total of £8m`, `£2m more, taking the total up to £7m`, `£5m, £20m in all`. */
function drawn(sum: StatedSum, sums: readonly StatedSum[], reading: Reading): MoneySite | null {
  const whole = sums[sum.index + 1]?.site
  const { site } = sum
  if (whole === undefined || whole.sentence !== site.sentence || whole.first - site.end > TOKENS) return null
  const between = wordsOf(reading, site.end, whole.first)
  if (between.includes('total') && between.includes('to')) return whole
  const { tokens } = reading.document
  const isTotal = tokens.norm(whole.end) === 'in' && TOTAL.has(tokens.norm(whole.end + 1))
  // `£5m will be spent as part of a £90m plan`
  const isPart = endsWithAsPart(between) && isSmaller(site, whole)
  if (isTotal || isPart || drawsFrom(site, whole, between, reading)) return whole
  // `meaning the £9m plus £4m`, `£13m, that is, the £9m plus another £4m` is read from the parts.
  return null
}

/** `as part of`; not where a relative or an addition stands between. */
function endsWithAsPart(between: readonly string[]): boolean {
  const isPart = between.at(-3) === 'as' && between.at(-2) === 'part' && between.at(-1) === 'of'
  return isPart && !between.some((word) => ELSEWHERE.has(word))
}

const ELSEWHERE = new Set(['not', 'never', 'addition', 'that', 'which', 'who', ';'])
const TOTAL = new Set(['all', 'total'])

function drawsFrom(site: MoneySite, whole: MoneySite, between: readonly string[], reading: Reading): boolean {
  if (between.length > 14 || between.includes(';') || between.includes('up') || between.includes('down'))
    return false
  const words = [...between, ...normsOf(reading, whole.first, reading.document.tokens.at(whole.money.start))]
  const isKnown = words.some((word, at) => at >= between.length - 2 && KNOWN.has(word))
  if (!isKnown || !isSmaller(site, whole)) return false
  const joint = words.findLast((word) => word === 'of' || word === 'from' || word === ',')
  return joint === 'from' || (joint === 'of' && between.length <= 4)
}

const KNOWN = new Set(['the', 'a', 'its', 'their', 'original'])

/** `Some £9m is on offer: £4m for …, £5m for …`, `£13m, which makes £9m plus £4m`. */
function colonList(
  sum: StatedSum,
  candidates: readonly MoneySite[],
  sums: readonly StatedSum[],
  reading: Reading,
): MoneySite | null {
  for (const candidate of candidates) {
    if (!isSmaller(sum.site, candidate)) continue
    const between = wordsOf(reading, candidate.end, sum.site.first)
    const colon = between.lastIndexOf(':')
    if (colon !== -1 && !between.includes(';')) return candidate
    const added = isAdded(sum, sums, reading)
    if (added && between.some((word, at) => EQUALS.has(word) && !FOLLOWING.has(between[at - 1] ?? '')))
      return candidate
  }
  return null
}

const EQUALS = new Set(['is', 'meant', 'means', 'being', 'was'])
const FOLLOWING = new Set(['there', 'it', 'this'])

/** Is the sum one of two that `plus` adds? */
function isAdded(sum: StatedSum, sums: readonly StatedSum[], reading: Reading): boolean {
  const next = sums[sum.index + 1]?.site
  const previous = sums[sum.index - 1]?.site
  const plusBehind =
    next !== undefined &&
    next.sentence === sum.site.sentence &&
    next.first - sum.site.end < 10 &&
    wordsOf(reading, sum.site.end, next.first).includes('plus')
  const plusBefore =
    previous !== undefined &&
    previous.sentence === sum.site.sentence &&
    sum.site.first - previous.end < 10 &&
    wordsOf(reading, previous.end, sum.site.first).includes('plus')
  return plusBehind || plusBefore
}

function wordsOf(reading: Reading, from: number, to: number): string[] {
  const { tokens } = reading.document
  return normsOf(reading, from, to).map((word, at) =>
    tokens.kind[from + at] === TokenKind.Currency ? '£' : word,
  )
}
