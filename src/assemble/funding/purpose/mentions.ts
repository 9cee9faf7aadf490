/** Places in a text in, the programme mentions and dates there out, as purposes need them. */

import type { Reference } from '../../../model/claim.ts'
import type { Mention } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import { typesOf } from '../../mention-index.ts'
import type { Reading } from '../../reading.ts'

const PROGRAMMES = typesOf('programme')

/** Programmes whose names are no part of a body's: `Levelling Up` in `Department for Levelling Up`. */
function standingAlone(reading: Reading, start: number, end: number): readonly Mention[] {
  const programmes = reading.mentionsIn(start, end, PROGRAMMES)
  if (programmes.length === 0) return programmes
  const bodies = reading.mentionsIn(Math.max(0, start - NAME), end + NAME, BODIES)
  return programmes.filter(
    (one) =>
      !bodies.some(
        (body) =>
          body.start <= one.start && one.end <= body.end && body.end - body.start > one.end - one.start,
      ),
  )
}

/** How long, in characters, a body's name may be. */
const NAME = 120
const BODIES = typesOf('body')

export function programmesIn(reading: Reading, start: number, end: number): Reference[] {
  return standingAlone(reading, start, end).map((mention) => reading.mentionReference(mention))
}

export function firstProgramme(reading: Reading, start: number, end: number): Mention | null {
  return standingAlone(reading, start, end)[0] ?? null
}

export function startsWithDate(reading: Reading, offset: number): boolean {
  return reading
    .mentionsIn(offset, offset + 40)
    .some((mention) => mention.type === 'date' && mention.start - offset < 6)
}

/** `bus services next financial year`: up to the date. */
export function beforeDate(reading: Reading, span: Span): Span {
  const date = reading.firstMentionIn(span.start + 1, span.end, DATES)
  if (date === undefined) return span
  const end = reading.document.tokens.end[reading.document.tokens.at(date.start) - 1]!
  return end > span.start ? { start: span.start, end } : span
}

const DATES = typesOf('date')
