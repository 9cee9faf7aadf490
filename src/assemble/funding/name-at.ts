/** A token in, the body or place that is named there and by itself out: `Wales` in `£5m for Wales`, not in `£5m for Wales’s roads`. */

import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Reference } from '../../model/claim.ts'
import type { Mention } from '../../model/mention.ts'
import { Gap, TokenKind } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'

const NAMES = typesOf('body', 'place')

/** How long, in characters, a name may be. */
const LONGEST = 120
/** How many names a series may have: `Hull, Goole and York`. */
const SERIES = 12

/** A series of names is one reference. Null where no name begins there or a noun goes on behind it. */
export function nameAt(reading: Reading, token: number): Reference | null {
  const first =
    startingAt(reading, token) ?? (isArticle(reading, token) ? startingAt(reading, token + 1) : null)
  if (first === null) return null
  let last = first
  for (let names = 1; names < SERIES; names++) {
    const next = joinedTo(reading, last)
    if (next === null) break
    last = next
  }
  if (!standsAlone(reading, last)) return null
  return last === first
    ? reading.mentionReference(first)
    : reading.reference({ start: first.start, end: last.end })
}

function isArticle(reading: Reading, token: number): boolean {
  const norm = reading.document.tokens.norm(token)
  return norm === 'the' || norm === 'both'
}

function startingAt(reading: Reading, token: number): Mention | null {
  const { tokens } = reading.document
  if (token >= tokens.count) return null
  const start = tokens.start[token]!
  const name = reading.firstMentionIn(start, start + LONGEST, NAMES)
  if (name?.start !== start) return null
  return reading.firstMentionIn(start, name.end, PROGRAMMES) === undefined ? name : null
}

const PROGRAMMES = typesOf('programme')

/** The name behind a comma or `and`. */
function joinedTo(reading: Reading, name: Mention): Mention | null {
  const { tokens } = reading.document
  let token = tokens.at(name.end - 1) + 1
  const joint = token
  if (tokens.norm(token) === ',') token++
  if (tokens.norm(token) === 'and' || tokens.norm(token) === '&') token++
  return token === joint ? null : startingAt(reading, token)
}

/** No noun of the same phrase follows. */
function standsAlone(reading: Reading, name: Mention): boolean {
  const { tokens } = reading.document
  const next = tokens.at(name.end - 1) + 1
  if (next >= tokens.count || tokens.gap[next]! > Gap.Space) return true
  if (tokens.kind[next] === TokenKind.Punctuation) return !JOINTS.has(tokens.norm(next))
  return tokens.kind[next] === TokenKind.Word && isOf(tokens, next, ENDS) && tokens.norm(next) !== 'of'
}

const JOINTS = new Set(["'", '-', '&', '/', '’'])
const ENDS =
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Relative |
  WordClass.Subordinator |
  WordClass.Adverb
