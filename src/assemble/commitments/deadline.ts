/** An act and its span in, the date by which or over which it is to be done out. */

import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { typesOf } from '../mention-index.ts'
import { prepositionBefore } from '../preposition-before.ts'
import type { Reading } from '../reading.ts'
import type { Act } from './act.ts'

const DATES = typesOf('date')
const LIMITS = new Set([
  'by',
  'before',
  'until',
  'within',
  'over',
  'from',
  'in',
  'on',
  'during',
  'for',
  'between',
  'no',
  'at',
  'through',
  'this',
  'next',
  'to',
  'later',
])

/** In the action, behind it in the same clause, or at the head of the sentence. */
export function deadlineOf(act: Act, action: Span, reading: Reading): Mention | null {
  const inside = reading.mentionsIn(action.start, action.end, DATES)
  const own = inside.filter((date) => !isOfClause(act, date, reading))
  const found = own.find((date) => isBy(reading, date)) ?? own.findLast((date) => isLimit(reading, date))
  return found ?? ofTarget(act, reading) ?? opening(act, reading)
}

/** `carry out the Act, which comes into force in May`: when something else happens. */
function isOfClause(act: Act, date: Mention, reading: Reading): boolean {
  const { tokens } = reading.document
  const at = tokens.at(date.start)
  return reading
    .groups(act.sentence)
    .some(
      ({ form, firstToken, modal, tense }) =>
        form === 'finite' &&
        modal === null &&
        tense !== 'none' &&
        firstToken > act.verb &&
        firstToken < at &&
        isOf(tokens, firstToken - 1, WordClass.Relative),
    )
}

function isBy(reading: Reading, date: Mention): boolean {
  const preposition = prepositionOf(reading, date)
  return preposition === 'by' || preposition === 'before'
}

/** `a deadline of 2035 to electrify the line` */
function ofTarget(act: Act, reading: Reading): Mention | null {
  if (act.rule !== 'commitment/noun') return null
  const { tokens } = reading.document
  const from = tokens.start[Math.max(act.sentence.firstToken, act.verb - 4)]!
  const date = reading.firstMentionIn(from, tokens.start[act.verb]!, DATES)
  return date !== undefined && tokens.norm(tokens.at(date.start) - 1) === 'of' ? date : null
}

/** `By 2035, we will …`, `In 2019-20 we will build`, `Over ten years the ministry will`. */
function opening(act: Act, reading: Reading): Mention | null {
  const { sentence } = act
  const { tokens } = reading.document
  const stop = act.subject === null ? sentence.start : tokens.start[act.subject.endToken - 1]!
  const date = reading.firstMentionIn(sentence.start, Math.max(sentence.start, stop), DATES)
  if (date === undefined) return null
  const first = tokens.at(date.start)
  if (first - openingToken(reading, sentence.firstToken, first) > 3 || !isLimit(reading, date)) return null
  // `In May 2023 ministers promised to` dates the promise.
  return DATES_THE_REPORT.has(act.rule) && !AHEAD.has(prepositionOf(reading, date)) ? null : date
}

/** Behind `She said: “` the sentence begins anew. */
function openingToken(reading: Reading, from: number, to: number): number {
  const { tokens } = reading.document
  for (let token = to - 1; token > Math.max(from, to - NEAR); token--)
    if (OPENINGS.has(tokens.norm(token))) return token + 1
  return from
}

/** So few words may stand between a sentence’s beginning and its opening date. */
const NEAR = 5

const OPENINGS = new Set([':', '“', '"', '‘'])

const SPANS = new Set(['over', 'within', 'in', 'for', 'during', 'through', 'before'])

function isDuration(date: Mention): boolean {
  return date.value !== null && 'kind' in date.value && date.value.kind === 'duration'
}

const DATES_THE_REPORT = new Set([
  'commitment/intent-verb',
  'commitment/committed-to',
  'commitment/would',
  'commitment/noun',
])
const AHEAD = new Set(['by', 'before', 'within', 'over', 'from', 'until'])

function isLimit(reading: Reading, date: Mention): boolean {
  const preposition = prepositionOf(reading, date)
  const words = reading.document.text.slice(date.start, date.end)
  // `up to 7 years of funding`
  if (isDuration(date) && !SPANS.has(preposition)) return false
  // `compared to today`, `more than last year`
  if (preposition === 'than' || (preposition === 'to' && /^(?:today|now)/i.test(words))) return false
  return LIMITS.has(preposition) || /^(?:next|this|later|tomorrow|coming)/i.test(words)
}

function prepositionOf(reading: Reading, date: Mention): string {
  return prepositionBefore(reading.document.tokens, date, SKIPPED)
}

const SKIPPED = new Set([
  'the',
  'end',
  'of',
  'early',
  'late',
  'mid',
  '-',
  'start',
  'beginning',
  'summer',
  'later',
  'a',
  'course',
])
