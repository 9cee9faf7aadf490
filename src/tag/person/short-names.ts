/** A document's full names in, the places where it uses a surname or a first name alone out. */
import type { TagContext } from '../../model/tagger.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { isAllCapitalised } from '../role/offices.ts'
import type { FoundPerson } from './full-names.ts'

export function findShortNames(context: TagContext, found: readonly FoundPerson[]): FoundPerson[] {
  const { tokens, sentences } = context.document
  const clues = cluesIn(tokens)
  const surnames = new Map<number, number>()
  const covered = new Set<number>()
  for (const person of found) {
    for (let token = person.first; token < person.end; token++) covered.add(token)
    if (person.words > 1 || person.rule === 'person/title')
      surnames.set(tokens.word[person.end - 1]!, person.end - person.surname)
  }
  const common = commonWords(context, surnames)
  const short: FoundPerson[] = []
  for (const sentence of sentences) {
    const isHeadline = isAllCapitalised(clues, sentence.firstToken, sentence.endToken)
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (!clues.isCapitalised(token) || covered.has(token)) continue
      const alone = !continues(clues, token, sentence.firstToken, sentence.endToken)
      if (!alone) continue
      const length = surnames.get(tokens.word[token]!)
      if (length !== undefined) {
        const first = surnameStart(clues, token, length)
        if (common.has(tokens.word[token]!) && !speaks(clues, token, sentence.endToken)) continue
        short.push({
          first,
          end: token + 1,
          words: 1,
          surname: first,
          rule: 'person/surname',
          certainty: 'inferred',
        })
      } else if (!isHeadline && isFirstNameAlone(clues, token, sentence.endToken)) {
        short.push({
          first: token,
          end: token + 1,
          words: 1,
          surname: token,
          rule: 'person/first-name-alone',
          certainty: 'inferred',
        })
      }
    }
  }
  return short
}

/** Surnames that are words of the document or names in the lexicon: they need a verb of speech. */
function commonWords(context: TagContext, surnames: ReadonlyMap<number, number>): Set<number> {
  const { tokens } = context.document
  const clues = cluesIn(tokens)
  const common = new Set<number>()
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.word[token]!
    if (
      surnames.has(word) &&
      (clues.isLower(token) || clues.has(token, Clue.NoSurname | Clue.Portfolio | Clue.PlaceOpening))
    )
      common.add(word)
  }
  for (const match of context.names) {
    if (
      match.endToken - match.firstToken === 1 &&
      surnames.has(tokens.word[match.firstToken]!) &&
      match.entries.some(({ entry }) => entry.type !== 'person')
    )
      common.add(tokens.word[match.firstToken]!)
  }
  return common
}

/** A capitalised neighbour makes the word part of another name. */
function continues(clues: Clues, token: number, from: number, limit: number): boolean {
  const next = token + 1
  if (
    next < limit &&
    ((clues.isCapitalised(next) && clues.joins(next)) || (clues.is(next, '-') && clues.touches(next)))
  )
    return true
  const before = token - 1
  if (before < from) return false
  if (clues.is(before, '-') && clues.touches(token)) return true
  return (
    clues.isCapitalised(before) &&
    clues.joins(token) &&
    before !== from &&
    !clues.has(before, Clue.Title | Clue.PersonNoun)
  )
}

function surnameStart(clues: Clues, token: number, length: number): number {
  let first = token
  while (first > token - length + 1 && clues.has(first - 1, Clue.Particle)) first--
  return first
}

function speaks(clues: Clues, token: number, limit: number): boolean {
  return token + 1 < limit && clues.isLower(token + 1) && clues.has(token + 1, Clue.SayVerb)
}

/** `Sarah said`, `Sarah, 34,`. */
function isFirstNameAlone(clues: Clues, token: number, limit: number): boolean {
  if (!clues.has(token, Clue.FirstName) || clues.has(token, Clue.Ambiguous | Clue.NoSurname | Clue.Portfolio))
    return false
  if (clues.is(token + 1, 'said') || clues.is(token + 1, 'says') || clues.is(token + 1, 'told')) return true
  return (
    clues.is(token + 1, ',') &&
    clues.isNumber(token + 2) &&
    clues.length(token + 2) === 2 &&
    token + 3 < limit &&
    clues.is(token + 3, ',')
  )
}
