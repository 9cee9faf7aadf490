/** A line that is a label and a sum in (`Blackpool: £1,250,000`, `2022/23: £14m`), who, when or what the label names out. */

import type { Reference } from '../../model/claim.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { TokenKind } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import type { MoneySite } from './money-site.ts'

export interface Label {
  readonly recipient: Reference | null
  readonly for: Reference | null
  readonly period: Mention | null
}

const NAMES = typesOf('body', 'place', 'programme', 'date')

/** Null where the line is anything but a label, a separator and the sum. */
export function labelOf(site: MoneySite, reading: Reading): Label | null {
  const { tokens } = reading.document
  const { firstToken, endToken } = site.sentence
  const behind = labelBehind(site, reading)
  if (behind !== null) return readLabel(behind, reading)
  const separator = site.first - 1
  if (
    separator <= firstToken ||
    !SEPARATORS.has(tokens.norm(separator)) ||
    tokens.kind[separator] !== TokenKind.Punctuation
  )
    return null
  if (
    (endToken - site.end > 2 && !leadsOn(tokens.norm(site.end))) ||
    site.groups.some((group) => group.form === 'finite' && group.endToken <= separator)
  )
    return null
  const label = readLabel({ start: tokens.start[firstToken]!, end: tokens.end[separator - 1]! }, reading)
  // A label that is no name only heads what the words behind say.
  return endToken - site.end > 2 && label.recipient === null && label.period === null ? null : label
}

/** `Acorn Trust – £5m for a new ward`, `Hull: £2m to mend roads`: the purpose follows. */
function leadsOn(norm: string): boolean {
  return norm === 'for' || norm === 'to' || norm === 'towards' || norm === 'on'
}

/** `£75m – Clinical Commissioning Groups`: the sum opens the line and its label follows. */
function labelBehind(site: MoneySite, reading: Reading): Span | null {
  const { tokens } = reading.document
  const { firstToken, endToken } = site.sentence
  const from = site.end + 1
  if (site.first > firstToken + 1 || !SEPARATORS.has(tokens.norm(site.end)) || tokens.norm(site.end) === ':')
    return null
  if (site.groups.some((group) => group.form === 'finite')) return null
  let to = from
  while (to < endToken && to < from + LONGEST && !/^[(,;.]$/.test(tokens.norm(to))) to++
  return to > from ? { start: tokens.start[from]!, end: tokens.end[to - 1]! } : null
}

/** How many words a label behind its sum may have. */
const LONGEST = 14

function readLabel(span: Span, reading: Reading): Label {
  const inside = reading.mentionsIn(span.start, span.end, NAMES)
  const programme = inside.find((mention) => mention.type === 'programme')
  const date = inside.find((mention) => mention.type === 'date')
  const name = inside.find((mention) => mention.type === 'body' || mention.type === 'place')
  const opens = (mention: Mention | undefined) => mention !== undefined && mention.start - span.start < 5
  if (opens(date)) return { recipient: null, for: null, period: date! }
  if (opens(name))
    return {
      recipient: joined(reading, span, inside) ?? reading.mentionReference(name!),
      for: null,
      period: null,
    }
  if (isNameOfPlace(span, name, reading))
    return { recipient: reading.reference(span), for: null, period: null }
  if (programme !== undefined)
    return { recipient: null, for: reading.mentionReference(programme), period: null }
  return { recipient: null, for: reading.reference(span), period: null }
}

/** `City of York`, `Isle of Wight`: all capitals, and a place at the end. */
function isNameOfPlace(span: Span, name: Mention | undefined, { document }: Reading): boolean {
  if (name?.end !== span.end) return false
  const words = document.text.slice(span.start, span.end).split(/\s+/)
  return words.length <= 6 && words.every((word) => /^(?:\p{Lu}|of$|and$|&$)/u.test(word))
}

const SEPARATORS = new Set([':', '–', '—', '-', '='])

/** `Devon and Torbay`: several places that share one sum are named by the whole label. */
function joined(
  reading: Reading,
  span: { start: number; end: number },
  inside: readonly Mention[],
): Reference | null {
  const [first] = inside
  return first !== undefined && first.end < span.end && inside.length > 1 ? reading.reference(span) : null
}
