/** A date that a rule read in, the name of the reason why it is none out, or null where it stands. */
import { isCompound, isPersonOrVerb, isSet, isWeekdayName } from './not-a-month.ts'
import {
  isAttached,
  isCount,
  isImpossibleDay,
  isMoneyOrShare,
  isReference,
  isSectionNumber,
} from './not-a-year.ts'
import type { Found, Scope } from './rule.ts'
import { isPartOfName } from './year-in-name.ts'

/** In the order in which they are asked. */
const REASONS: readonly (readonly [string, (scope: Scope, at: number, found: Found) => boolean])[] = [
  ['attached', isAttached],
  ['impossible-day', isImpossibleDay],
  ['money-or-share', isMoneyOrShare],
  ['reference-number', isReference],
  ['section-number', isSectionNumber],
  ['part-of-a-name', isPartOfName],
  ['count', isCount],
  ['name-not-month', isPersonOrVerb],
  ['name-not-weekday', isWeekdayName],
  ['compound', isCompound],
  ['set', isSet],
]

export function notADate(scope: Scope, at: number, found: Found): string | null {
  for (const [name, holds] of REASONS) if (holds(scope, at, found)) return `not-a-date/${name}`
  return null
}
