/** EDTF or an ISO 8601 duration in, a stretch of time that can be compared out. */
import type { DateValue } from '../model/mention.ts'
import { dayOf, formatYear } from '../text/edtf.ts'
import { edtfBounds } from '../text/edtf-bounds.ts'

export interface Period {
  /** As records have it: EDTF, else the duration. */
  readonly text: string
  /** Day numbers, inclusive; null where the time is open or not known. */
  readonly from: number | null
  readonly to: number | null
  /** Whole years that it lasts; null where it is open or no whole number. */
  readonly years: number | null
}

/** Shorter stretches say when something was said or paid, not what a sum covers. */
const SHORT = 45
const YEAR = 365.25

export function readPeriod({ edtf, duration }: DateValue): Period | null {
  if (edtf !== null) return ofEdtf(edtf)
  const years = /^P(\d+)Y$/.exec(duration ?? '')?.[1]
  return years === undefined ? null : { text: duration!, from: null, to: null, years: Number(years) }
}

function ofEdtf(edtf: string): Period | null {
  const bounds = edtfBounds(edtf)
  if (bounds === null) return null
  const { from, to } = bounds
  return { text: edtf, from, to, years: from === null || to === null ? null : wholeYears(from, to) }
}

function wholeYears(from: number, to: number): number | null {
  const years = (to - from + 1) / YEAR
  return years > 0.9 && Math.abs(years - Math.round(years)) < 0.05 ? Math.round(years) : null
}

/** A day or a month: the time of a payment, of a state or of a statement. */
export function isShort({ from, to }: Period): boolean {
  return from !== null && to !== null && to - from < SHORT
}

/** Both known, and no day in both. */
export function areApart(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null) return false
  return ends(one) < starts(other) || ends(other) < starts(one)
}

/** The same stretch, give or take what two ways of writing it differ by. */
export function areEqual(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null) return false
  if (one.from === null || one.to === null || other.from === null || other.to === null)
    return one.text === other.text
  return Math.abs(one.from - other.from) <= 120 && Math.abs(one.to - other.to) <= 120
}

function starts({ from }: Period): number {
  return from ?? Number.NEGATIVE_INFINITY
}

function ends({ to }: Period): number {
  return to ?? Number.POSITIVE_INFINITY
}

/** The calendar year of a day number. */
export function dayYear(day: number): string {
  return formatYear(dayOf(day).year)
}
