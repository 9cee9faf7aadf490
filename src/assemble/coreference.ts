/** A pronoun or a bare noun in, the mention that it stands for out; null where the text leaves it open. */

import type { Phrase } from '../grammar/subject.ts'
import type { Reference } from '../model/claim.ts'
import type { Sentence } from '../model/layout.ts'
import type { Mention } from '../model/mention.ts'
import { TokenKind } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import { isAttributive } from './attributive-name.ts'
import { typesOf } from './mention-index.ts'
import type { Reading } from './reading.ts'

const PERSONS = typesOf('person')
const ACTORS = typesOf('body')
const ROLES = typesOf('role')
const BARE_NOUNS = new Set([
  'department',
  'council',
  'board',
  'committee',
  'trust',
  'charity',
  'union',
  'association',
  'ministry',
  'agency',
  'authority',
  'commission',
  'regulator',
  'company',
  'university',
  'network',
  'group',
  'foundation',
  'federation',
  'institute',
  'college',
  'society',
  'party',
  'watchdog',
  'government',
])

/** How many sentences back a pronoun may reach; a person quoted at length is far behind. */
const REACH = 3
const PERSON_REACH = 6

/**
 * For `he`, `she` the last person before; for `it` and a bare `the department` the last body that acts (a subject before
 * another), in this sentence or up to three back within the same text.
 */
export function antecedentOf(reading: Reading, sentence: Sentence, phrase: Phrase): Reference | null {
  const { tokens } = reading.document
  const last = tokens.norm(phrase.endToken - 1)
  const length = phrase.endToken - phrase.firstToken
  const limit = tokens.start[phrase.firstToken]!
  if (length === 1 && (last === 'he' || last === 'she'))
    return previousOf(reading, sentence, limit, PERSONS, () => true, PERSON_REACH)
  if (length === 1 && last === 'they') return spokesBody(reading, sentence, limit)
  if (length === 1 && last === 'it')
    return subjectBody(reading, sentence, limit) ?? previousOf(reading, sentence, limit, ACTORS, () => true)
  if (length === 2 && tokens.norm(phrase.firstToken) === 'the' && BARE_NOUNS.has(last)) {
    const named = previousOf(reading, sentence, limit, ACTORS, (mention) =>
      headOf(reading, mention).includes(last),
    )
    return named === null
      ? null
      : {
          ...reading.reference(reading.span({ firstToken: phrase.endToken - 1, endToken: phrase.endToken })),
          entity: named.entity,
        }
  }
  return null
}

/** Whose `her` or `its` is: the last person, or the body that acts, before the token. */
export function ownerOf(
  reading: Reading,
  sentence: Sentence,
  token: number,
  kind: 'person' | 'body',
): Reference | null {
  const limit = reading.document.tokens.start[token]!
  if (kind === 'person')
    return (
      previousOf(reading, sentence, limit, PERSONS, () => true) ??
      previousOf(reading, sentence, limit, ROLES, () => true)
    )
  return subjectBody(reading, sentence, limit) ?? previousOf(reading, sentence, limit, ACTORS, () => true)
}

/** The body that is the subject of the nearest finite verb before. */
export function subjectBody(reading: Reading, sentence: Sentence, limit: number): Reference | null {
  const { sentences, tokens } = reading.document
  for (let back = 0; back <= REACH; back++) {
    const one = sentences[sentence.index - back]
    if (one === undefined) return null
    const groups = reading.groups(one)
    for (let index = groups.length - 1; index >= 0; index--) {
      const group = groups[index]!
      if (group.form !== 'finite' || tokens.start[group.firstToken]! >= limit) continue
      const subject = reading.subject(one, index)
      if (subject === null) continue
      const span = reading.span(subject)
      const body = reading.lastMentionIn(span.start, Math.min(span.end, limit), ACTORS)
      if (body !== undefined && !isAttributive(reading, body) && !isPossessor(reading, body))
        return reading.mentionReference(body)
    }
  }
  return null
}

/** `the Trust’s trains`: what it has acts, not the body. */
function isPossessor(reading: Reading, body: Mention): boolean {
  const { tokens } = reading.document
  return tokens.kind[tokens.at(body.end - 1) + 1] === TokenKind.Clitic
}

/** `A Treasury spokesperson denied it. “It is wrong,” they said.`: the body whose spokesperson spoke right before. */
function spokesBody(reading: Reading, sentence: Sentence, limit: number): Reference | null {
  const { sentences, tokens } = reading.document
  for (const one of [sentence, sentences[sentence.index - 1]]) {
    if (one === undefined) continue
    for (let token = one.firstToken; token < one.endToken && tokens.start[token]! < limit; token++) {
      if (!SPOKESPEOPLE.has(tokens, token, 1)) continue
      const span = { start: tokens.start[Math.max(one.firstToken, token - 8)]!, end: tokens.end[token]! + 60 }
      const body = reading.firstMentionIn(span.start, Math.min(span.end, limit), ACTORS)
      if (body !== undefined) return reading.mentionReference(body)
    }
  }
  return null
}

const SPOKESPEOPLE = WordClasses.fromLists([1, ['spokesperson', 'spokesman', 'spokeswoman']])

function previousOf(
  reading: Reading,
  sentence: Sentence,
  limit: number,
  types: number,
  fits: (mention: Mention) => boolean,
  reach = REACH,
): Reference | null {
  const from = reading.document.sentences[Math.max(0, sentence.index - reach)]!.start
  const found = reading
    .mentionsIn(from, limit, types)
    .filter((mention) => fits(mention) && !isAttributive(reading, mention))
    .at(-1)
  return found === undefined ? null : reading.mentionReference(found)
}

function headOf(reading: Reading, mention: Mention): string {
  return reading.document.text.slice(mention.start, mention.end).toLowerCase()
}
