/** The money sites of a document in, for each the sum that it is a part of out, where the text says so. */
import { TokenKind } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'
import type { MoneySite } from './money-site.ts'

/** How many sentences back `of this` and `the remaining` may reach. */
const REACH = 4

/** Site → site of the whole. A part is never larger than its whole, and has its currency. */
export function wholesOf(sites: readonly MoneySite[], reading: Reading): Map<MoneySite, MoneySite> {
  const wholes = new Map<MoneySite, MoneySite>()
  for (const [index, site] of sites.entries()) {
    const whole =
      wholeInSentence(site, index, sites, reading, wholes) ??
      wholeBefore(site, index, sites, reading, wholes) ??
      wholeOfList(site, index, sites, reading)
    if (whole !== null && whole !== site && fits(site, whole)) wholes.set(site, whole)
  }
  return wholes
}

function fits(part: MoneySite, whole: MoneySite): boolean {
  if (part.value.currency !== whole.value.currency || part.value.per === 'person') return false
  const most = whole.value.max ?? Number.POSITIVE_INFINITY
  const least = part.value.min ?? part.value.max ?? 0
  return least <= most * 1.01
}

/** `£302m, including £82m for A and £50m for B`; `Of the £60m, £55m goes to …`; `£50m, of which £32m`. */
function wholeInSentence(
  site: MoneySite,
  index: number,
  sites: readonly MoneySite[],
  reading: Reading,
  wholes: Map<MoneySite, MoneySite>,
): MoneySite | null {
  const { tokens } = reading.document
  const earlier = before(site, index, sites)
  for (const candidate of earlier) {
    const between = norms(reading, candidate.end, site.first)
    if (between.some((word, at) => opensParts(word, between[at + 1], between[at - 1]))) return candidate
    if (isOfThe(candidate, reading) && !between.includes(';')) return candidate
  }
  // A sum joined to another part goes with it: `£82m for A, £100m for B`.
  const neighbour = earlier[0]
  if (neighbour !== undefined && wholes.has(neighbour)) {
    const between = norms(reading, neighbour.end, site.first)
    const joined = between.includes(',') || between.includes('and') || between.includes(';')
    if (
      joined &&
      !site.groups.some(
        (group) =>
          group.form === 'finite' &&
          group.firstToken >= neighbour.end &&
          group.endToken <= site.first &&
          wholeClause(between),
      )
    )
      return wholes.get(neighbour)!
  }
  const behind = sites[index + 1]
  if (behind !== undefined && behind.sentence === site.sentence && drawsOn(site, behind, reading))
    return behind
  if (behind !== undefined && behind.sentence === site.sentence && takesTotalTo(site, behind, reading))
    return behind
  return tokens.count > 0 ? null : null
}

function wholeClause(between: readonly string[]): boolean {
  return between.includes('but') || between.includes('while')
}

const PART_WORDS = new Set(['including', 'includes', 'included', 'comprising', 'comprises', 'containing'])

function opensParts(word: string, next: string | undefined, previous: string | undefined): boolean {
  if (PART_WORDS.has(word)) return true
  if (word === 'of' && (next === 'which' || next === 'whom')) return true
  if ((word === 'up' || word === 'consisting') && next === 'of') return true
  if (word === 'split' && (next === 'between' || next === 'into')) return true
  if (word === 'divided' && (next === 'between' || next === 'into' || next === 'among')) return true
  if (word === 'of' && next === 'it' && previous !== 'part') return true
  return word === 'parts' && next === 'of'
}

/** `Of the £60 million announced last May`: the sum that opens its sentence behind `of`. */
function isOfThe(candidate: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const first = candidate.sentence.firstToken
  const opens =
    tokens.norm(first) === 'of' || (tokens.norm(first) === 'out' && tokens.norm(first + 1) === 'of')
  return opens && candidate.first - first <= 4
}

/** `£148m had been spent from the £500m`, `£250 million of the total of £300m`, `a third of the £9m`. */
function drawsOn(site: MoneySite, whole: MoneySite, reading: Reading): boolean {
  const between = norms(reading, site.end, whole.first)
  const last = between.at(-1)
  const before = between.at(-2)
  if (between.length > 14 || between.includes(';')) return false
  const isThe =
    last === 'the' || last === 'a' || last === 'original' || last === 'its' || whole.before[0] === 'the'
  const word =
    last === 'the' || last === 'a' || last === 'original' || last === 'its'
      ? last === 'original'
        ? between.at(-3)
        : before
      : last
  if (!isThe) return false
  return word === 'of'
    ? between.length <= 4
    : word === 'from' && !between.includes('up') && !between.includes('down')
}

/** `£200 million more …, taking the total to £695 million`, `£695 million in all`. */
function takesTotalTo(site: MoneySite, whole: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const between = norms(reading, site.end, whole.first)
  if (between.includes('total') && between.includes('to')) return true
  return (
    tokens.norm(whole.end) === 'in' &&
    (tokens.norm(whole.end + 1) === 'all' || tokens.norm(whole.end + 1) === 'total')
  )
}

/** `Of the total, £12m …`, `Some £5 million of this`, `This includes £263m`, `The remaining £15m`, `the extra £15m`. */
function wholeBefore(
  site: MoneySite,
  index: number,
  sites: readonly MoneySite[],
  reading: Reading,
  wholes: Map<MoneySite, MoneySite>,
): MoneySite | null {
  if (!pointsBack(site, reading)) return null
  const rest = site.before.some(
    (word) => word === 'remaining' || word === 'other' || word === 'rest' || word === 'remainder',
  )
  for (let at = index - 1; at >= 0; at--) {
    const candidate = sites[at]!
    if (candidate.sentence === site.sentence && !rest) continue
    if (site.sentence.index - candidate.sentence.index > REACH) return null
    if (rest && wholes.has(candidate)) return wholes.get(candidate)!
    const whole = topOf(candidate, site, sites, wholes)
    if (fits(site, whole)) return whole
  }
  return null
}

/** Of the sums of one sentence the one that is no part of another there. */
function topOf(
  candidate: MoneySite,
  site: MoneySite,
  sites: readonly MoneySite[],
  wholes: Map<MoneySite, MoneySite>,
): MoneySite {
  const inSentence = sites.filter(
    (one) =>
      one.sentence === candidate.sentence &&
      one.sentence !== site.sentence &&
      !(wholes.get(one)?.sentence === one.sentence),
  )
  return inSentence.find((one) => fits(site, one)) ?? candidate
}

function pointsBack(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const { firstToken, endToken } = site.sentence
  const opening = norms(reading, firstToken, Math.min(endToken, firstToken + 5))
  if (
    opening[0] === 'of' &&
    (ANAPHORS.has(opening[1] ?? '') || (opening[1] === 'the' && SUM_NOUNS.has(opening[2] ?? '')))
  )
    return true
  if (
    (opening[0] === 'this' ||
      opening[0] === 'that' ||
      opening[0] === 'it' ||
      (opening[0] === 'the' && SUM_NOUNS.has(opening[1] ?? ''))) &&
    opening.some((word) => PART_WORDS.has(word) || word === 'made' || word === 'comprises')
  )
    return true
  if (site.before.some((word) => word === 'remaining') && site.before.includes('the')) return true
  if (
    tokens.norm(site.end) === 'of' &&
    (ANAPHORS.has(tokens.norm(site.end + 1)) ||
      (tokens.norm(site.end + 1) === 'the' && SUM_NOUNS.has(tokens.norm(site.end + 2))))
  )
    return true
  return (
    opening[0] === 'the' &&
    (opening[1] === 'money' || opening[1] === 'grant' || opening[1] === 'funding') &&
    norms(reading, firstToken, site.first).includes('parts')
  )
}

const ANAPHORS = new Set(['this', 'that', 'these', 'it', 'which', 'them'])
const SUM_NOUNS = new Set([
  'total',
  'money',
  'sum',
  'funding',
  'grant',
  'fund',
  'investment',
  'package',
  'amount',
  'budget',
  'settlement',
  'pot',
  'cash',
])

/** Items of a list whose lead-in has the sum and says that they make it up: `The £9.6m was awarded as follows:`. */
function wholeOfList(
  site: MoneySite,
  index: number,
  sites: readonly MoneySite[],
  reading: Reading,
): MoneySite | null {
  const { blocks } = reading.document
  const lead = site.block.leadIn === null ? undefined : blocks[site.block.leadIn]
  if (lead === undefined) return null
  const inItem = sites.find((one) => one.block === site.block)
  if (inItem !== site) return null
  for (let at = index - 1; at >= 0; at--) {
    const candidate = sites[at]!
    if (candidate.block === lead) return saysParts(reading, lead.firstToken, lead.endToken) ? candidate : null
    if (candidate.block.index < lead.index) break
  }
  return null
}

function saysParts(reading: Reading, from: number, to: number): boolean {
  const words = norms(reading, from, to)
  return words.some(
    (word, at) =>
      opensParts(word, words[at + 1], words[at - 1]) ||
      word === 'follows' ||
      word === 'below' ||
      word === 'shared' ||
      word === 'allocated' ||
      word === 'awarded' ||
      word === 'made',
  )
}

function before(site: MoneySite, index: number, sites: readonly MoneySite[]): MoneySite[] {
  const found: MoneySite[] = []
  for (let at = index - 1; at >= 0 && sites[at]!.sentence === site.sentence; at--) found.push(sites[at]!)
  return found
}

function norms(reading: Reading, from: number, to: number): string[] {
  const { tokens } = reading.document
  const words: string[] = []
  for (let token = from; token < to; token++)
    words.push(tokens.kind[token] === TokenKind.Currency ? '£' : tokens.norm(token))
  return words
}
