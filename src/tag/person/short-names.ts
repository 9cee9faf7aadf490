/** A document's full names in, the places where it repeats one, or uses a surname or a first name alone, out. */
import type { TagContext } from '../../model/tagger.ts'
import type { Tokens } from '../../model/tokens.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { isAllCapitalised } from '../role/offices.ts'
import type { FoundPerson } from './full-names.ts'

/** By the last word of a name: how many tokens its surname has, and the full names as words. */
interface Known {
  readonly surname: number
  readonly full: readonly number[][]
}

export function findShortNames(context: TagContext, found: readonly FoundPerson[]): FoundPerson[] {
  const { tokens, sentences } = context.document
  const clues = cluesIn(tokens)
  const covered = new Set<number>()
  for (const person of found) for (let token = person.first; token < person.end; token++) covered.add(token)
  const known = namesByLastWord(tokens, found)
  const firstNames = new Set(found.filter(({ words }) => words > 1).map(({ first }) => tokens.word[first]!))
  const common = known.size === 0 ? new Set<number>() : commonWords(context, clues, known)
  const short: FoundPerson[] = []
  for (const { firstToken: from, endToken: limit } of sentences) {
    const isHeadline = isAllCapitalised(clues, from, limit)
    for (let token = from; token < limit; token++) {
      if (!clues.isCapitalised(token) || covered.has(token)) continue
      const name = known.get(tokens.word[token]!)
      const repeat = name === undefined ? -1 : startOfRepeat(tokens, token, name)
      if (repeat >= from) {
        short.push(shortName(repeat, token + 1, 'person/repeat'))
        continue
      }
      if (continues(clues, token, from, limit)) continue
      if (name !== undefined) {
        if (common.has(tokens.word[token]!) && !speaks(clues, token, limit)) continue
        const surname = shortName(surnameStart(clues, token, name.surname), token + 1, 'person/surname')
        short.push(speaks(clues, token, limit) ? { ...surname, certainty: 'stated' } : surname)
      } else if (
        !isHeadline &&
        (isFirstNameAlone(clues, token, limit) ||
          (firstNames.has(tokens.word[token]!) && speaks(clues, token, limit)))
      )
        short.push(shortName(token, token + 1, 'person/first-name-alone'))
    }
  }
  return short
}

function shortName(first: number, end: number, rule: string): FoundPerson {
  return { first, end, words: end - first, initials: 0, surname: first, rule, certainty: 'inferred' }
}

function namesByLastWord(tokens: Tokens, found: readonly FoundPerson[]): Map<number, Known> {
  const known = new Map<number, Known>()
  for (const person of found) {
    const last = tokens.word[person.end - 1]!
    const words: number[] = []
    for (let token = person.first; token < person.end; token++) words.push(tokens.word[token]!)
    const before = known.get(last)
    const full = before?.full ?? []
    if (words.length > 1 && full.length < 4)
      known.set(last, { surname: person.end - person.surname, full: [...full, words] })
    else if (before === undefined) known.set(last, { surname: person.end - person.surname, full })
  }
  return known
}

/** The first token of a full name that ends with `token`, -1 where none does. */
function startOfRepeat(tokens: Tokens, token: number, { full }: Known): number {
  for (const words of full) {
    const first = token - words.length + 1
    if (first >= 0 && words.every((word, index) => tokens.word[first + index] === word)) return first
  }
  return -1
}

/** Surnames that are words of the document or names in the lexicon: they need a verb of speech. */
function commonWords(context: TagContext, clues: Clues, known: ReadonlyMap<number, Known>): Set<number> {
  const { tokens } = context.document
  const common = new Set<number>()
  const words = Clue.NoSurname | Clue.Portfolio | Clue.PlaceOpening | Clue.NoPlace | Clue.AmbiguousPlace
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.word[token]!
    if (known.has(word) && (clues.isLower(token) || clues.has(token, words))) common.add(word)
  }
  for (const { firstToken, endToken, entries } of context.names) {
    const word = tokens.word[firstToken]!
    if (
      endToken - firstToken === 1 &&
      known.has(word) &&
      entries.some(({ entry }) => entry.type !== 'person')
    )
      common.add(word)
  }
  return common
}

/** A capitalised neighbour makes the word part of another name. */
function continues(clues: Clues, token: number, from: number, limit: number): boolean {
  const next = token + 1
  if (next < limit && clues.isCapitalised(next) && clues.joins(next)) return true
  if (next < limit && clues.is(next, '-') && clues.touches(next)) return true
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

/** Before a verb of speech, or an auxiliary (`Hill will conduct`). */
function speaks(clues: Clues, token: number, limit: number): boolean {
  if (token + 1 >= limit || !clues.isLower(token + 1)) return false
  return clues.has(token + 1, Clue.SayVerb) || AUXILIARIES.has(clues.norm(token + 1))
}

const AUXILIARIES: ReadonlySet<string> = new Set('will would has had was is pledged also who'.split(' '))

/** `Sarah said`, `Sarah, 34,`, `Dear Sarah`. */
function isFirstNameAlone(clues: Clues, token: number, limit: number): boolean {
  if (!clues.has(token, Clue.FirstName)) return false
  if (clues.has(token, Clue.Ambiguous | Clue.NoSurname | Clue.Portfolio | Clue.PersonNoun)) return false
  if (clues.is(token - 1, 'dear')) return true
  const next = clues.norm(token + 1)
  if (next === 'said' || next === 'says' || next === 'told') return true
  const isAge = clues.isNumber(token + 2) && clues.length(token + 2) === 2
  return next === ',' && isAge && token + 3 < limit && clues.is(token + 3, ',')
}
