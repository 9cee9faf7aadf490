/** An event's verb in, its clause, its date and what it is about out. */

import type { VerbGroup } from '../../grammar/verb-groups.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'

const DATES = typesOf('date')
const THINGS = typesOf('programme', 'publication', 'law', 'body', 'person', 'place')

/** From its subject, or the verb before, to the next verb with a tense. */
export function clauseOf(reading: Reading, sentence: Sentence, index: number, verb: VerbGroup): Span {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const subject = groups[index]!.form === 'finite' ? reading.subject(sentence, index) : null
  const after = groups.find((group) => group.form === 'finite' && group.firstToken >= verb.endToken)
  const first = subject?.firstToken ?? endBefore(groups, groups[index]!.firstToken) ?? sentence.firstToken
  const end = after === undefined ? sentence.endToken : clauseBreak(reading, verb.endToken, after.firstToken)
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! }
}

/** Where the last verb with a tense before the token ends. */
function endBefore(groups: readonly VerbGroup[], token: number): number | undefined {
  for (let index = groups.length - 1; index >= 0; index--) {
    const { form, endToken } = groups[index]!
    if (form === 'finite' && endToken <= token) return endToken
  }
  return undefined
}

/** The last comma, `and`, `but` or relative before the next verb: what follows belongs to that one. */
function clauseBreak(reading: Reading, from: number, to: number): number {
  const { tokens } = reading.document
  for (let token = to - 1; token > from; token--) if (BREAKS.has(tokens.norm(token))) return token
  return to
}

const BREAKS = new Set([
  ',',
  ';',
  ':',
  'and',
  'but',
  'which',
  'who',
  'that',
  'when',
  'while',
  'because',
  'although',
])

/** Behind the verb in its clause, else right before it, else at the head of the sentence; not the date to which it was put off. */
export function dateOf(reading: Reading, sentence: Sentence, clause: Span, verb: VerbGroup): Mention | null {
  const { tokens } = reading.document
  const from = tokens.start[verb.head]!
  const behind = reading.mentionsIn(from, clause.end, DATES).find((date) => !isNewTerm(reading, date))
  const opens = endBefore(reading.groups(sentence), verb.firstToken) ?? tokens.at(clause.start)
  const start = tokens.start[lastBreak(reading, opens, verb.firstToken)]!
  const first = behind ?? reading.lastMentionIn(start, from, DATES)
  if (first !== undefined) return first
  const opening = reading.firstMentionIn(sentence.start, clause.start, DATES)
  if (opening === undefined || tokens.at(opening.start) - sentence.firstToken > 3) return null
  return opening
}

/** Behind the last comma or conjunction before the verb: what stands further back belongs to another clause. */
function lastBreak(reading: Reading, from: number, to: number): number {
  const { tokens } = reading.document
  for (let token = to - 1; token > from; token--)
    if (tokens.norm(token) === 'but' || tokens.norm(token) === ';') return token
  return from
}

/** `delayed until spring 2018`, `extended to 2020`, `over the next three years`. */
function isNewTerm(reading: Reading, date: Mention): boolean {
  const { tokens } = reading.document
  const before = tokens.norm(tokens.at(date.start) - 1)
  const isAhead = /^(?:next|coming)/i.test(reading.document.text.slice(date.start, date.end))
  return isAhead || before === 'until' || before === 'to' || before === 'till'
}

export function thingsOf(reading: Reading, clause: Span): string[] {
  return reading.mentionsIn(clause.start, clause.end, THINGS).map((mention) => mention.id)
}
