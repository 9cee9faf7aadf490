/** A date expression, the day of speaking and the tense around it in; its stretch of the calendar out, or null. */
import type { DateExpression } from '../model/date-expression.ts'
import {
  type Bounds,
  ofCentury,
  ofDay,
  ofDecade,
  ofSeason,
  ofStateYears,
  ofTerm,
  ofWeek,
  ofYear,
  ofYears,
  spanning,
} from './date-bounds.ts'
import { calendarBounds, dayOfWeekBounds, holidayBounds } from './date-calendar.ts'
import { type DateContext, inYear, type Of } from './date-context.ts'
import { edgeBounds, nthBounds, partBounds } from './date-part.ts'
import { rangeBounds, runUpBounds } from './date-period.ts'
import { distanceBounds, stretchBounds, turnBounds, unitBounds } from './date-relative.ts'

function yearsBounds({ first, last, basis }: Of<'years'>, { dollars, foreign, state }: DateContext): Bounds {
  // Programmes of the European Union run in calendar years, up to the end of the last.
  if (basis === 'budget' && foreign) return spanning(ofYear(first), ofYear(last))
  if (basis !== 'fiscal' || !foreign) return ofYears(first, last, basis)
  if (!dollars) return ofYear(first)
  return state ? ofStateYears(first, last) : ofYears(first, last, 'us-fiscal')
}

export function boundsOf(expression: DateExpression, context: DateContext): Bounds | null {
  switch (expression.type) {
    case 'calendar':
      return calendarBounds(expression, context)
    case 'season':
      return inYear(expression.year, context, (year) => ofSeason(year, expression.season))
    case 'term':
      return inYear(expression.year, context, (year) => ofTerm(year, expression.term))
    case 'holiday':
      return holidayBounds(expression, context)
    case 'years':
      return yearsBounds(expression, context)
    case 'part':
      return partBounds(expression, context, boundsOf)
    case 'edge':
      return edgeBounds(expression, context, boundsOf)
    case 'decade':
      return ofDecade(expression.decade)
    case 'century':
      return ofCentury(expression.century)
    case 'unit':
      return unitBounds(expression, context)
    case 'turn':
      return turnBounds(expression, context, boundsOf)
    case 'stretch':
      return stretchBounds(expression, context)
    case 'distance':
      return distanceBounds(expression, context)
    case 'run-up':
      return runUpBounds(expression, context, boundsOf)
    case 'day-of-week':
      return dayOfWeekBounds(expression, context)
    case 'nth':
      return nthBounds(expression, context, boundsOf)
    case 'week-of': {
      const day = boundsOf(expression.day, context)
      return day === null ? null : ofWeek(day.first)
    }
    case 'weeks-after': {
      const day = boundsOf(expression.day, { ...context, direction: 'future' })
      return day === null ? null : ofDay(day.first + 7 * expression.weeks)
    }
    case 'range':
      return rangeBounds(expression, context, boundsOf)
    case 'duration':
    case 'unknown':
      return null
  }
}
