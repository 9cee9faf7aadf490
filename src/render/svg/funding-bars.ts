/** Rows of the funding report in, what is drawn of them out: the largest of each currency, thing by thing. */
import type { MoneyRange, Report, Row } from '../../model/report.ts'
import { cellText } from '../cell-text.ts'
import { rangeText } from '../money-text.ts'
import { plainText } from './svg-text.ts'

export interface Bar {
  readonly thing: string
  readonly stage: string
  readonly currency: string
  readonly low: number
  readonly best: number
  /** Null: the texts give no bound. */
  readonly high: number | null
  /** As in the table. */
  readonly words: string
}

/** More bars of a currency are no picture. */
export const MOST_BARS = 24
const MOST_CURRENCIES = 4
/** A thing that is so many times smaller than the largest begins a scale of its own. */
const TOO_SMALL = 12
/** Of the row with the sums that are no funding. */
const REJECTED = 'not funding'

export interface FundingBars {
  /** One list for each scale: currencies have none in common, nor have great sums and small ones. */
  readonly sections: readonly (readonly Bar[])[]
  /** Rows with a sum that are not drawn. */
  readonly more: number
  /** Rows without a sum. */
  readonly without: number
}

export function fundingBars({ columns, rows }: Report): FundingBars {
  const at = columns.findIndex(({ kind }) => kind === 'range')
  const bars = rows.flatMap((row) => barOf(row, at))
  const sections = byCurrency(bars)
    .slice(0, MOST_CURRENCIES)
    .flatMap((list) => byScale(largest(list)))
  const without = rows.filter(({ key, cells }) => key !== REJECTED && cells[at] == null).length
  return { sections, more: bars.length - sections.flat().length, without }
}

function barOf({ cells }: Row, at: number): Bar[] {
  const cell = cells[at]
  if (cell?.kind !== 'range') return []
  const [thing, stage] = cells.map((one) => plainText(cellText(one)))
  return [{ thing: thing!, stage: stage!, ...boundsOf(cell.range), words: wordsOf(cell.range) }]
}

function boundsOf({ low, best, high, currency }: MoneyRange) {
  return { low: low ?? 0, best: best ?? low ?? 0, high, currency }
}

/** Where nothing counts as certain or probable, the sum is undecided as a whole. */
function wordsOf(range: MoneyRange): string {
  return range.best === 0 ? `undecided: ${rangeText(range)}` : rangeText(range)
}

/** The currency with most rows first. */
function byCurrency(bars: readonly Bar[]): Bar[][] {
  const currencies = new Map<string, Bar[]>()
  for (const bar of bars) {
    const list = currencies.get(bar.currency)
    if (list === undefined) currencies.set(bar.currency, [bar])
    else list.push(bar)
  }
  return [...currencies.values()].sort((one, other) => other.length - one.length)
}

/** A thing with its stages. */
interface Group {
  readonly bars: readonly Bar[]
  readonly most: number
}

/** Things by their largest stage, each with all its stages, while there is room. */
function largest(bars: readonly Bar[]): Group[] {
  const things = new Map<string, Bar[]>()
  for (const bar of bars) things.set(bar.thing, [...(things.get(bar.thing) ?? []), bar])
  const groups = [...things.values()]
    .map((stages): Group => ({ bars: stages, most: mostOf(stages) }))
    .sort((one, other) => other.most - one.most)
  let room = MOST_BARS
  return groups.filter(({ bars: stages }, at) => {
    room -= stages.length
    return room >= 0 || at === 0
  })
}

/** Where all are small beside one, they would not be seen on its scale. */
function byScale(groups: readonly Group[]): Bar[][] {
  const scales: { most: number; bars: Bar[] }[] = []
  for (const { bars, most } of groups) {
    const scale = scales.at(-1)
    if (scale === undefined || (most > 0 && most * TOO_SMALL < scale.most))
      scales.push({ most, bars: [...bars] })
    else scale.bars.push(...bars)
  }
  return scales.map(({ bars }) => bars)
}

/** The greatest figure of the bars, open bounds aside. */
export function mostOf(bars: readonly Bar[]): number {
  return Math.max(...bars.map(({ best, high }) => Math.max(best, high ?? 0)))
}
