/** The sums of a list or a table's column in, the sum before them that they are parts of out. */

import type { Block } from '../../../model/layout.ts'
import { WordClasses } from '../../../text/word-classes.ts'
import { typesOf } from '../../mention-index.ts'
import type { Reading } from '../../reading.ts'
import { normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { opensParts } from './in-sentence.ts'
import { allFit, periodBounds, type StatedSum } from './stated.ts'
import { isTotalRow, tableTotals } from './table-total.ts'

/** How many blocks before the first item the whole may stand, and how many sums are looked at. */
const BLOCKS = 4
const SUMS = 12

/** Runs of sums that are labelled lines, list items or cells of one column, each with its whole where there is one. */
export function wholesOfLists(sums: readonly StatedSum[], reading: Reading): Map<MoneySite, MoneySite> {
  const wholes = new Map<MoneySite, MoneySite>()
  const earlier: StatedSum[] = []
  const runs = runsOf(sums)
  for (const run of runs) {
    const whole = wholeOf(run, sums, earlier, reading)
    if (whole !== null) for (const { site } of run) wholes.set(site, whole)
    for (const sum of run) if (sum.period !== null) earlier.push(sum)
    if (earlier.length > SUMS) earlier.splice(0, earlier.length - SUMS)
  }
  for (const [part, whole] of tableTotals(runs, sums, reading)) if (!wholes.has(part)) wholes.set(part, whole)
  return wholes
}

/** Consecutive labelled lines of one kind; the cells of each column of a table; the first sums of a list's items. */
function runsOf(sums: readonly StatedSum[]): StatedSum[][] {
  const runs = new Map<string, StatedSum[]>()
  let previous: StatedSum | null = null
  let number = 0
  for (const sum of sums) {
    const kind = kindOf(sum)
    if (kind === null || (previous?.site.block === sum.site.block && sum.cell === null)) continue
    const goesOn =
      previous !== null && kindOf(previous) === kind && sum.site.block.index - previous.site.block.index <= 1
    if (sum.cell === null && !goesOn) number++
    const key = sum.cell === null ? `list ${number}` : kind
    const run = runs.get(key)
    if (run === undefined) runs.set(key, [sum])
    else run.push(sum)
    if (sum.cell === null) previous = sum
  }
  return [...runs.values()]
}

function kindOf(sum: StatedSum): string | null {
  if (sum.cell !== null) return `table ${sum.cell.table.index} ${sum.cell.cell.column}`
  if (sum.label !== null) {
    return sum.label.period === null ? 'label' : 'period'
  }
  return sum.site.block.leadIn === null ? null : `item ${sum.site.block.leadIn}`
}

function wholeOf(
  run: readonly StatedSum[],
  sums: readonly StatedSum[],
  earlier: readonly StatedSum[],
  reading: Reading,
): MoneySite | null {
  const first = run[0]!
  const parts = run.filter((sum) => !isTotalRow(sum, reading)).map((sum) => sum.site)
  const candidates = before(first, sums, reading)
  const period = periodOfRun(run, reading)
  const ofPeriod =
    period === null ? undefined : [...candidates, ...earlier].find((one) => samePeriod(one, period))
  if (ofPeriod !== undefined && allFit(parts, ofPeriod.site)) return ofPeriod.site
  const whole = candidates.find((one) => allFit(parts, one.site) && one.action !== 'needed')
  if (whole === undefined) return null
  const isNear = whole.site.block.index === leadOf(first)
  // `The floods cost £3bn. … Hull: £4m for …`
  if (!isNear && whole.action === 'spent' && first.action !== 'spent') return null
  return isNear || whole.action === first.action || announcesParts(whole, first, reading)
    ? agreed(whole, first, run, reading)
    : null
}

/** A table's column or a run of one is a breakdown only where the text says so or both say the same act. */
function agreed(
  whole: StatedSum,
  first: StatedSum,
  run: readonly StatedSum[],
  reading: Reading,
): MoneySite | null {
  const listed = first.label !== null || first.cell !== null
  const says = announcesParts(whole, first, reading)
  if (!listed) return says || addUpTo(whole, run) ? whole.site : null
  if (first.cell !== null) return says || whole.action === 'cut' ? whole.site : null
  return run.length > 1 || says ? whole.site : null
}

/** Rounding of the parts of a list may cost so much of the whole. */
const ROUNDING = 0.005

/** Items that come to the sum before them are its parts, whatever the words. */
function addUpTo(whole: StatedSum, run: readonly StatedSum[]): boolean {
  const amount = whole.site.value.max ?? whole.site.value.min
  if (amount === null || run.length < 2) return false
  const total = run.reduce((sum, { site }) => sum + (site.value.max ?? site.value.min ?? Number.NaN), 0)
  return Math.abs(total - amount) <= amount * ROUNDING
}

/** `Dover: £5m to …` of which nobody knows whether it names a place. */
function isItem({ site }: StatedSum, { document: { tokens } }: Reading): boolean {
  return site.first > site.sentence.firstToken && tokens.norm(site.first - 1) === ':'
}

/** Stated sums of the blocks right before, nearest first, lists and tables left out. */
function before(first: StatedSum, sums: readonly StatedSum[], reading: Reading): StatedSum[] {
  const found: StatedSum[] = []
  for (let at = first.index - 1; at >= Math.max(0, first.index - SUMS - 30) && found.length < SUMS; at--) {
    const one = sums[at]!
    if (first.site.block.index - one.site.block.index > BLOCKS + 30) break
    // `£12m on this £60m scheme`: the whole of that item alone.
    if (one.site.before[0] === 'this' || isItem(one, reading)) continue
    if (one.cell === null && one.label === null && one.site.block.index < first.site.block.index) {
      if (first.site.block.leadIn === null && first.site.block.index - one.site.block.index > BLOCKS) break
      found.push(one)
    }
  }
  return found
}

function leadOf(sum: StatedSum): number {
  return sum.site.block.leadIn ?? sum.site.block.index - 1
}

/** The date that the lead-in names, or that the column's header does. */
function periodOfRun(run: readonly StatedSum[], reading: Reading): string | null {
  const first = run[0]!
  if (first.cell !== null) return boundsText(first)
  const lead = reading.document.blocks[leadOf(first)]
  if (lead === undefined || first.label?.period) return null
  const date = reading.lastMentionIn(lead.start, lead.end, DATES) ?? null
  const bounds = periodBounds(date)
  return bounds === null ? null : `${bounds.from}/${bounds.to}`
}

const DATES = typesOf('date')

function boundsText(sum: StatedSum): string | null {
  const bounds = periodBounds(sum.period)
  return bounds === null ? null : `${bounds.from}/${bounds.to}`
}

function samePeriod(sum: StatedSum, period: string): boolean {
  return boundsText(sum) === period
}

/** `as follows`, `set out below`, `made up of`, a colon at the end: the block of the whole or the lead-in says that parts come. */
function announcesParts(whole: StatedSum, first: StatedSum, reading: Reading): boolean {
  return [whole.site.block, reading.document.blocks[leadOf(first)]].some((block) => {
    if (block === undefined || (block !== whole.site.block && !tellsOfMoney(block, reading))) return false
    if (first.label !== null && reading.document.tokens.norm(block.endToken - 1) === ':') return true
    const words = normsOf(reading, Math.max(block.firstToken, block.endToken - 40), block.endToken)
    return words.some((word, at) => opensParts(word, words[at + 1], words[at - 1]) || ANNOUNCING.has(word))
  })
}

/** `RESOLVED that the following changes be made:` says of no sum that it has parts. */
function tellsOfMoney(block: Block, reading: Reading): boolean {
  const from = Math.max(block.firstToken, block.endToken - 40)
  return POINTING.among(reading.document.tokens, from, block.endToken) !== 0
}

const POINTING = WordClasses.fromLists([
  1,
  (
    'this it these which money cash funding fund funds grant grants investment package pot total award awards awarded ' +
    'allocation allocations allocated settlement sum sums shared split divided breakdown savings saving costs cost spending'
  ).split(' '),
])

const ANNOUNCING = new Set([
  'follows',
  'below',
  'following',
  'shared',
  'breakdown',
  'table',
  'made',
  'awarded',
  'proposals',
])
