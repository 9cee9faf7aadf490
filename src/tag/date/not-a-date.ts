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

interface Reason {
  readonly name: string
  readonly holds: (scope: Scope, at: number, found: Found) => boolean
}

/** In the order in which they are asked. */
const REASONS: readonly Reason[] = [
  { name: 'attached', holds: isAttached },
  { name: 'impossible-day', holds: isImpossibleDay },
  { name: 'money-or-share', holds: isMoneyOrShare },
  { name: 'reference-number', holds: isReference },
  { name: 'section-number', holds: isSectionNumber },
  { name: 'part-of-a-name', holds: isPartOfName },
  { name: 'count', holds: isCount },
  { name: 'name-not-month', holds: isPersonOrVerb },
  { name: 'name-not-weekday', holds: isWeekdayName },
  { name: 'compound', holds: isCompound },
  { name: 'set', holds: isSet },
]

export function notADate(scope: Scope, at: number, found: Found): string | null {
  for (let index = 0; index < REASONS.length; index++) {
    const { name, holds } = REASONS[index]!
    if (holds(scope, at, found)) return `not-a-date/${name}`
  }
  return null
}
