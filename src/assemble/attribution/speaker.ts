/** The words that name a speaker in, a reference to the person or body out. */
import type { Phrase } from '../../grammar/subject.ts'
import type { Reference } from '../../model/claim.ts'
import type { Mention, MentionType } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'

const NAMED: ReadonlySet<MentionType> = new Set(['person', 'body', 'role'])
const GENERIC_FIRST = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'yesterday',
  'today',
  'but',
  'and',
  'meanwhile',
  'however',
])

/** A person before a body before a role; without any, the words themselves. */
export function speakerIn(reading: Reading, span: Span): Reference {
  const found = reading.mentionsIn(span.start, span.end, NAMED)
  const person = found.find((mention) => mention.type === 'person')
  if (person !== undefined) return reading.mentionReference(person)
  const bodies = outermost(found.filter((mention) => mention.type === 'body'))
  const roles = found.filter((mention) => mention.type === 'role')
  if (bodies.length > 1 && joined(reading, bodies))
    return reading.reference({ start: bodies[0]!.start, end: bodies.at(-1)!.end })
  const body = bodies[0]
  const role = roles[0]
  if (role !== undefined && (body === undefined || (role.start <= body.start && body.end <= role.end)))
    return reading.mentionReference(role)
  if (body !== undefined) return reading.mentionReference(body)
  return reading.reference(span)
}

/** Two bodies with `and` between them speak together. */
function joined(reading: Reading, bodies: readonly Mention[]): boolean {
  const between = reading.document.text.slice(bodies.at(-2)!.end, bodies.at(-1)!.start)
  return /\band\b/.test(between) && between.length < 60
}

function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (inner) =>
      !mentions.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end),
  )
}

/** The phrase without determiner and sentence adverbs before it. */
export function trimmed(reading: Reading, phrase: Phrase): Phrase {
  let { firstToken } = phrase
  while (firstToken < phrase.endToken - 1 && GENERIC_FIRST.has(reading.document.tokens.norm(firstToken)))
    firstToken++
  return { firstToken, endToken: phrase.endToken }
}
