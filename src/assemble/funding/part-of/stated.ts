/** A sum with what its claim says of it, as the rules on parts and wholes need it. */
import type { FundingAction, Reference } from '../../../model/claim.ts'
import type { DateValue, Mention } from '../../../model/mention.ts'
import { remember } from '../../../text/remember.ts'
import type { Label } from '../labelled-sum.ts'
import type { MoneySite } from '../money-site.ts'
import type { CellPlace } from '../table-claims.ts'

export interface StatedSum {
  /** Number in the document's list of stated sums. */
  readonly index: number
  readonly site: MoneySite
  readonly action: FundingAction
  readonly for: readonly Reference[]
  readonly recipient: Reference | null
  readonly period: Mention | null
  /** Where the sum stands alone behind a label. */
  readonly label: Label | null
  /** Where it stands in a table. */
  readonly cell: CellPlace | null
}

/** Of two sums in one currency and of one rate the first may be a part of the second: not larger, within rounding. */
export function fits(part: MoneySite, whole: MoneySite): boolean {
  if (part === whole || part.value.currency !== whole.value.currency || part.value.per === 'person')
    return false
  if (whole.value.per !== null && part.value.per !== whole.value.per) return false
  return leastOf(part) <= mostOf(whole) * ROUNDING
}

/** How much rounding may make a part, or its parts together, seem larger than the whole. */
const ROUNDING = 1.01

/** Do all together stay within the whole? */
export function allFit(parts: readonly MoneySite[], whole: MoneySite): boolean {
  const total = parts.reduce((sum, part) => sum + leastOf(part), 0)
  return total <= mostOf(whole) * ROUNDING && parts.every((part) => fits(part, whole))
}

/** Smaller by more than rounding explains. */
export function isSmaller(part: MoneySite, whole: MoneySite): boolean {
  return fits(part, whole) && mostOf(part) * ROUNDING < mostOf(whole)
}

function leastOf(site: MoneySite): number {
  return site.value.min ?? site.value.max ?? 0
}

function mostOf(site: MoneySite): number {
  return site.value.max ?? site.value.min ?? Number.POSITIVE_INFINITY
}

/** Programmes that both claims name, and none in common: the sums have nothing to do with one another. */
export function differInProgramme(one: StatedSum, other: StatedSum): boolean {
  return namesProgramme(one) && namesProgramme(other) && !sharesProgramme(one, other)
}

export function sharesProgramme(one: StatedSum, other: StatedSum): boolean {
  for (const { entity } of one.for)
    if (entity !== null && other.for.some((reference) => reference.entity === entity)) return true
  return false
}

function namesProgramme(sum: StatedSum): boolean {
  for (const { entity } of sum.for) if (entity !== null) return true
  return false
}

interface Bounds {
  readonly from: string
  readonly to: string
}

/** First and last month of a claim's period as sortable text; null where it is unknown or open. */
export function periodBounds(period: Mention | null): Bounds | null {
  const edtf = (period?.value as DateValue | null | undefined)?.edtf
  return edtf === undefined || edtf === null ? null : boundsOf(edtf)
}

const boundsOf = remember((edtf): Bounds | null => {
  if (edtf.includes('..')) return null
  const [from, to = from] = edtf.split('/')
  return from === undefined || to === undefined
    ? null
    : { from: `${from}-01-01`.slice(0, 7), to: `${to}-12-31`.slice(0, 7) }
})
