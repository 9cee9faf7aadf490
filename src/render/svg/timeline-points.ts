/** Rows of the timeline in, counts by kind and stretch of time out. */
import type { Report, Row } from '../../model/report.ts'
import { MONTH_NAMES } from '../../text/calendar-words.ts'
import { dayOf } from '../../text/edtf.ts'
import { edtfBounds } from '../../text/edtf-bounds.ts'
import { cellText } from '../cell-text.ts'
import { greatest, least } from './extremes.ts'
import { plainText } from './svg-text.ts'

export const LANES = ['claim', 'commitment', 'deadline', 'event'] as const
export type Lane = (typeof LANES)[number]

export interface Point {
  readonly lane: Lane
  /** Since the year 0. */
  readonly month: number
  /** Of its sum, 0 where it has none, and as people write it. */
  readonly amount: number
  readonly sum: string
  readonly words: string
}

export interface TimelinePoints {
  readonly points: readonly Point[]
  /** Rows whose date gives no day to stand at. */
  readonly undated: number
}

/** A row stands at the first day of its date. */
export function timelinePoints({ columns, rows }: Report): TimelinePoints {
  const at = (key: string) => columns.findIndex((column) => column.key === key)
  const [when, kind, sum] = [at('date'), at('kind'), at('sum')]
  const words = ['sum', 'what', 'about'].map(at)
  const points = rows.flatMap((row): Point[] => {
    const lane = LANES.find((one) => one === textOf(row, kind))
    const month = monthOf(row, when)
    if (lane === undefined || month === null) return []
    return [
      {
        lane,
        month,
        amount: amountOf(row, sum),
        sum: textOf(row, sum),
        words: words
          .map((column) => textOf(row, column))
          .filter(Boolean)
          .join(' '),
      },
    ]
  })
  return { points, undated: rows.length - points.length }
}

function textOf({ cells }: Row, column: number): string {
  return plainText(cellText(cells[column] ?? null))
}

function amountOf({ cells }: Row, column: number): number {
  const cell = cells[column]
  return cell?.kind === 'money' ? (cell.money.max ?? cell.money.min ?? 0) : 0
}

function monthOf({ cells }: Row, column: number): number | null {
  const cell = cells[column]
  const bounds = cell?.kind === 'date' ? edtfBounds(cell.date) : null
  const day = bounds?.from ?? bounds?.to ?? null
  if (day === null) return null
  const { year, month } = dayOf(day)
  return year * 12 + month - 1
}

/** Lengths of time that a point may stand for, in months. */
const UNITS = [1, 3, 12, 60, 120, 600, 1200] as const

/** The shortest that fits: `widthOf` tells what a stretch with so great a count needs, `room` what there is. */
export function unitFor(points: readonly Point[], widthOf: (count: number) => number, room: number): number {
  const months = points.map(({ month }) => month)
  const [first, last] = [least(months), greatest(months)]
  const fits = (unit: number) => {
    const stretches = Math.floor(last / unit) - Math.floor(first / unit) + 1
    return stretches * widthOf(greatestCount(points, unit)) <= room
  }
  return UNITS.find(fits) ?? UNITS.at(-1)!
}

function greatestCount(points: readonly Point[], unit: number): number {
  const counts = new Map<string, number>()
  for (const { lane, month } of points) {
    const key = `${lane} ${Math.floor(month / unit)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return greatest([...counts.values()])
}

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3))

/** `Jul 2015`, `2015`, `2015–2019`; a quarter by its months in `long`, else by its first. */
export function stretchName(stretch: number, unit: number, long = false): string {
  const year = Math.floor((stretch * unit) / 12)
  const month = (stretch * unit) % 12
  if (unit === 1) return `${MONTHS[month]} ${year}`
  if (unit === 3)
    return long ? `${MONTHS[month]} to ${MONTHS[month + 2]} ${year}` : `${MONTHS[month]} ${year}`
  if (unit === 12) return `${year}`
  return long ? `${year} to ${year + unit / 12 - 1}` : `${year}`
}
