/** A sum alone in brackets behind a name or a noun in (`adoption (£1.7 million)`, `Barnardo’s (£736,154)`), what or whom it is for out. */

import type { Phrase } from '../../grammar/subject.ts'
import { CONJUNCTIONS, isOf, PREPOSITIONS, WordClass } from '../../grammar/word-classes.ts'
import type { Reference } from '../../model/claim.ts'
import { TokenKind } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { isActorPhrase } from './actor.ts'
import type { MoneySite } from './money-site.ts'
import { withoutArticle } from './named-actor.ts'
import { isGeneric } from './purpose/own-noun.ts'
import { ACTOR_NOUNS } from './words.ts'

export interface Bracketed {
  readonly recipient: Reference | null
  readonly for: Reference | null
}

/** How many words the noun phrase before the bracket may have. */
const LONGEST = 10
const NAMES = typesOf('body', 'place', 'programme')

/** Null where more than the sum stands in the brackets or no noun stands before them. */
export function bracketedSum(site: MoneySite, reading: Reading): Bracketed | null {
  const { tokens } = reading.document
  if (tokens.norm(site.first - 1) !== '(' || tokens.norm(site.end) !== ')') return null
  const phrase = wholeItem(site, reading) ?? phraseBefore(site, reading)
  if (phrase === null) return null
  const end = tokens.end[phrase.endToken - 1]!
  const name = reading.mentionsIn(end - 120, end, NAMES).findLast((one) => one.end === end)
  if (name !== undefined) {
    const reference = reading.mentionReference(name)
    return name.type === 'programme'
      ? { recipient: null, for: reference }
      : { recipient: reference, for: null }
  }
  // `Most of the cash (£5m) will go to X`: the sentence says what for.
  if (isGeneric(reading, phrase)) return null
  const reference = reading.reference(reading.span(withoutArticle(tokens, phrase)))
  const isName = isActorPhrase(reading, phrase) && isCapitalised(reading, phrase)
  if (!isName) return { recipient: null, for: reference }
  // A name that no list has may be a body's or a scheme's.
  const isActor = ACTOR_NOUNS.has(tokens.norm(phrase.endToken - 1))
  return { recipient: isActor ? reference : null, for: null }
}

function isCapitalised(reading: Reading, phrase: Phrase): boolean {
  const raw = reading.document.tokens.raw(phrase.endToken - 1)
  return raw[0] !== raw[0]?.toLowerCase()
}

/** A list's item that is all a name or noun with its sum: `Support for young carers (£5m)`. */
function wholeItem(site: MoneySite, reading: Reading): Phrase | null {
  const { tokens } = reading.document
  const { firstToken, endToken } = site.sentence
  const closes = endToken - site.end <= 3 && site.block.kind === 'list-item'
  const isShort = site.first - 1 - firstToken <= LONGEST && site.first - 1 > firstToken
  if (!closes || !isShort || site.groups.some((group) => group.form === 'finite')) return null
  for (let token = firstToken; token < site.first - 1; token++)
    if (tokens.kind[token] === TokenKind.Currency || tokens.norm(token) === ',' || tokens.norm(token) === ':')
      return null
  return { firstToken, endToken: site.first - 1 }
}

/** The words back to a comma, a preposition or a conjunction. */
function phraseBefore(site: MoneySite, reading: Reading): Phrase | null {
  const { tokens } = reading.document
  const endToken = site.first - 1
  let firstToken = endToken
  while (firstToken > site.sentence.firstToken && endToken - firstToken < LONGEST) {
    const token = firstToken - 1
    const norm = tokens.norm(token)
    const isJoint = norm === '-' || norm === "'" || norm === '’' || norm === '&'
    if (
      tokens.kind[token] === TokenKind.Currency ||
      (tokens.kind[token] === TokenKind.Punctuation && !isJoint)
    )
      break
    if (PREPOSITIONS.has(norm) || (CONJUNCTIONS.has(norm) && tokens.norm(token - 1) === ',')) break
    firstToken--
  }
  while (firstToken < endToken && isOf(tokens, firstToken, WordClass.Conjunction)) firstToken++
  return firstToken < endToken ? { firstToken, endToken } : null
}
