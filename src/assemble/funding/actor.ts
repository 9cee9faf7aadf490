/** A noun phrase in, whether it names somebody who may pay or be paid out. */

import type { Phrase } from '../../grammar/subject.ts'
import { Shape } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { ACTOR_NOUNS } from './words.ts'

const ACTORS = typesOf('body', 'place', 'person', 'role')

/** A body, place, person or office, or a noun such as `councils`, `ministers`, `each of four old mills`. */
export function isActorPhrase(reading: Reading, phrase: Phrase): boolean {
  const { tokens } = reading.document
  const span = reading.span(phrase)
  if (reading.firstMentionIn(span.start, span.end, ACTORS) !== undefined) return true
  for (let token = phrase.endToken - 1; token >= phrase.firstToken; token--)
    if (ACTOR_NOUNS.has(tokens.norm(token))) return true
  return isName(reading, phrase)
}

/** Capitalised words behind the first, or a first in capitals: a name that no list has. */
function isName(reading: Reading, phrase: Phrase): boolean {
  const { tokens } = reading.document
  for (let token = phrase.firstToken + 1; token < phrase.endToken; token++)
    if (tokens.shape[token] === Shape.Capitalised || tokens.shape[token] === Shape.Upper) return true
  return false
}
