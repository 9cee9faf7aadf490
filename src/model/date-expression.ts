/** A date as its words say it, before the document's own date is known: what the tagger hands the resolver. */
import type { DateModifier } from './mention.ts'

/** EDTF's numbers: spring 21, summer 22, autumn 23, winter 24 (begins in its year). */
export type Season = 21 | 22 | 23 | 24

export type DateUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'financial-year'
  | 'academic-year'
  | 'decade'
  | 'century'

/**
 * A year as written, or by its distance from the year of speaking (`March next year`: 1), or the one named last
 * (`June of that year`), or null where only the context has it.
 */
export type YearWords = number | { readonly offset: number } | 'same' | null

/** Fields that the words do not give are null; the resolver fills them in from the context. */
export interface CalendarDate {
  readonly type: 'calendar'
  readonly year: YearWords
  readonly month: number | null
  readonly day: number | null
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number | null
}

export type Holiday =
  | 'easter'
  | 'good-friday'
  | 'easter-monday'
  | 'whitsun'
  | 'shrove-tuesday'
  | 'mothers-day'
  | 'christmas'
  | 'christmas-eve'
  | 'boxing-day'
  | 'new-year'
  | 'new-years-day'
  | 'new-years-eve'
  | 'valentines-day'
  | 'may-day'
  | 'halloween'
  | 'bonfire-night'
  | 'armistice-day'
  | 'remembrance-sunday'
  | 'fathers-day'
  | 'may-bank-holiday'
  | 'spring-bank-holiday'
  | 'august-bank-holiday'
  | 'martin-luther-king-day'
  | 'memorial-day'
  | 'independence-day'
  | 'labor-day'
  | 'thanksgiving'
  | 'black-friday'
  | 'half-term'
  | 'summer-recess'

/** `budget` is `2021-27` beside a sum: financial, or calendar where the document reckons in foreign money alone. */
/**
 * `fiscal` is `FY2023`, `financial year 2023`: the British one, or the American one where the document reckons in dollars
 * alone, or that of the European Union, the calendar's, where it reckons in euros alone.
 */
export type YearBasis = 'calendar' | 'financial' | 'academic' | 'fiscal' | 'us-fiscal' | 'budget'

export type DateExpression =
  | CalendarDate
  | { readonly type: 'season'; readonly season: Season; readonly year: YearWords }
  | { readonly type: 'holiday'; readonly holiday: Holiday; readonly year: YearWords }
  /** Autumn 1, spring 2, summer 3; the year is the calendar year that the term lies in. */
  | { readonly type: 'term'; readonly term: 1 | 2 | 3; readonly year: YearWords }
  /** `2014/15`, `2022-25`: from the start of the first year to the end of the last one. */
  | { readonly type: 'years'; readonly first: number; readonly last: number; readonly basis: YearBasis }
  /** The quarter or half of a year; without one, of a year that the context gives. */
  | {
      readonly type: 'part'
      readonly part: 'quarter' | 'half'
      readonly number: number
      readonly of: DateExpression | null
    }
  /** `first six months of 2019`, `last two weeks of March`. */
  | {
      readonly type: 'edge'
      readonly edge: 'first' | 'last'
      readonly count: number
      readonly unit: DateUnit
      readonly of: DateExpression
    }
  /** `1990s`: 199. */
  | { readonly type: 'decade'; readonly decade: number }
  /** `19th century`: 18. */
  | { readonly type: 'century'; readonly century: number }
  /** `today`, `last year`, `next week`, `this decade`: so many units from the day of speaking; `the previous year`: from the year named last. */
  | {
      readonly type: 'unit'
      readonly unit: DateUnit
      readonly offset: number
      readonly anaphoric: boolean
    }
  /** `last March`, `this Friday`, `next winter`. */
  | {
      readonly type: 'turn'
      readonly turn: -1 | 0 | 1
      readonly of: DateExpression
    }
  /** `the next five years`, `the coming months` (count null); `the following two years`: from the date named last. */
  | {
      readonly type: 'stretch'
      readonly direction: -1 | 1
      readonly count: number | null
      readonly unit: DateUnit
      readonly anaphoric: boolean
    }
  /** `two years ago`, `in three weeks’ time`. */
  | {
      readonly type: 'distance'
      readonly direction: -1 | 1
      readonly count: number
      readonly unit: DateUnit
    }
  /** `three years`; `definite` behind `the`, so that it may take up a period named before. */
  | {
      readonly type: 'duration'
      readonly count: number | null
      readonly unit: DateUnit
      readonly definite: boolean
      /** `working days` have no ISO 8601 form. */
      readonly working: boolean
      /** The months of `two years and six months`. */
      readonly rest: { readonly count: number; readonly unit: DateUnit } | null
    }
  /** `year to March 2013`, `five years to 2011–12`. */
  | {
      readonly type: 'run-up'
      readonly count: number
      readonly unit: DateUnit
      readonly to: DateExpression
    }
  /** `Tuesday next week`. */
  | { readonly type: 'day-of-week'; readonly weekday: number; readonly offset: -1 | 0 | 1 }
  /** `first week of October`, `last Friday in May`, `last day of next month`: the number from the start, -1 for the last. */
  | {
      readonly type: 'nth'
      readonly number: number
      readonly what: 'day' | 'week' | 'weekend' | 'weekday'
      readonly weekday: number | null
      readonly of: DateExpression
    }
  /** `w/c 3 March`. */
  | { readonly type: 'week-of'; readonly day: DateExpression }
  /** `Thursday week`: so many weeks after the coming one. */
  | { readonly type: 'weeks-after'; readonly weeks: number; readonly day: DateExpression }
  | { readonly type: 'range'; readonly from: DateExpression; readonly to: DateExpression | null }
  /** `this Parliament`: a period that the calendar does not give. */
  | { readonly type: 'unknown'; readonly kind: 'point' | 'interval' | 'duration' }

/** What a date candidate carries in `hint`. */
export interface DateHint {
  readonly expression: DateExpression
  readonly modifier: DateModifier | null
  /** `since 2010`, `from April`: the value is open towards the future. */
  readonly openEnd: boolean
  /** Where the words around place it against the day of speaking; null where they don't. */
  readonly direction: 'past' | 'future' | null
  /** `In January 2016 X published its plans for the next 5 years`: offset of the date that this one counts from. */
  readonly countsFrom: number | null
}
