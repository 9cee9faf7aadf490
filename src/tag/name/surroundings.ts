/** What finding a name in a sentence sees around it, and what a head, a known name and a kind are. */
import type { NameMatch } from '../../model/lexicon.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { WordSet } from '../../text/word-set.ts'
import type { Run } from './phrases.ts'
import { isOf, KIND_STARTS, KINDS, NameClass } from './words.ts'

/** What finding the ends of a name needs to see: the sentence's runs and the names that the lexicon knows in it. */
export interface Surroundings {
  readonly tokens: Tokens
  readonly runs: readonly Run[]
  readonly sentenceEnd: number
  readonly lowerCase: WordSet
  /** Known bodies and places by first token. */
  readonly known: ReadonlyMap<number, NameMatch>
  /** Ends of names of bodies that are no other words. */
  readonly knownEnds: ReadonlySet<number>
}

export function isHead(tokens: Tokens, token: number): boolean {
  return isOf(tokens, token, NameClass.BodyHead | NameClass.ProgrammeHead)
}

export function endsWithHead(tokens: Tokens, endToken: number): boolean {
  return isHead(tokens, endToken - 1)
}

export function isKnown(around: Surroundings, first: number, end: number): boolean {
  return around.known.get(first)?.endToken === end
}

export function isKnownBody(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return (
    match?.endToken === end &&
    match.entries.some(
      ({ entry, form }) => (entry.type === 'body' || entry.type === 'programme') && form !== 'ambiguous',
    )
  )
}

/** Does the lexicon know just these words, and as no programme? */
export function isKnownElse(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return match?.endToken === end && match.entries.every(({ entry }) => entry.type !== 'programme')
}

/** Is what stands in the tokens the name of a kind (`Local Authority`), and of no one body? */
export function isKind(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > 4 || end - first < 2 || !isOf(tokens, end - 1, NameClass.KindEnd)) return false
  if (!KIND_STARTS.has(tokens.norm(first))) return false
  let words = ''
  for (let token = first; token < end; token++)
    words += tokens.kind[token] === TokenKind.Clitic ? "'s" : (words === '' ? '' : '-') + tokens.norm(token)
  return KINDS.has(words)
}
