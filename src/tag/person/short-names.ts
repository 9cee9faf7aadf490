/** A document's full names in, the places where it repeats one, or uses a surname or a first name alone, out. */
import type { TagContext } from '../../model/tagger.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { Positions } from '../positions.ts'
import { isAllCapitalised } from '../role/offices.ts'
import type { FoundPerson } from './full-names.ts'
import { WordMarks } from './word-marks.ts'

/** By the last word of a name: how many tokens its surname has, and the full names as words. */
interface Known {
  /** Where the word stands. */
  readonly token: number
  readonly surname: number
  readonly full: readonly number[][]
}

/** Of a word of the document: it closes a full name, or begins one. */
const Mark = { Closes: 1, Begins: 2 } as const
/** For the document at hand; cleared behind it. */
const MARKS = new WordMarks()

export function findShortNames(context: TagContext, found: readonly FoundPerson[]): FoundPerson[] {
  const { tokens, sentences } = context.document
  const clues = cluesIn(tokens)
  const known = namesByLastWord(tokens, found)
  MARKS.begin(tokens.vocabulary.count)
  for (const word of known.keys()) MARKS.add(word, Mark.Closes)
  for (const { words, first } of found) if (words > 1) MARKS.add(tokens.word[first]!, Mark.Begins)
  const capitals = new Positions(clues.capitals)
  const search = { clues, capitals, known, common: commonWords(context, clues, known), found }
  const short: FoundPerson[] = []
  let next = 0
  for (const { firstToken, endToken } of sentences) next = addShort(search, firstToken, endToken, next, short)
  return short
}

interface Search {
  readonly clues: Clues
  readonly capitals: Positions
  readonly known: ReadonlyMap<number, Known>
  readonly common: ReadonlySet<number>
  /** In order of the text. */
  readonly found: readonly FoundPerson[]
}

/** Adds those of a sentence. `next` is the first person found that ends behind the sentence's beginning; that of the next one is returned. */
function addShort(search: Search, from: number, limit: number, next: number, short: FoundPerson[]): number {
  const { clues, capitals, known, common, found } = search
  const { word } = clues.tokens
  let person = next
  for (let token = capitals.from(from, limit); token < limit; token = capitals.from(token + 1, limit)) {
    while (person < found.length && found[person]!.end <= token) person++
    if (person < found.length && found[person]!.first <= token) continue
    const marks = MARKS.of(word[token]!)
    if (marks === 0 && !clues.has(token, Clue.FirstName)) continue
    const name = (marks & Mark.Closes) === 0 ? undefined : known.get(word[token]!)
    const repeat = name === undefined ? -1 : startOfRepeat(clues.tokens, token, name)
    if (repeat >= from) {
      short.push(shortName(repeat, token + 1, 'person/repeat'))
      continue
    }
    if (continues(clues, token, from, limit)) continue
    if (name !== undefined) {
      if (common.has(word[token]!) && !speaksOrActs(clues, token, limit)) continue
      const surname = shortName(surnameStart(clues, token, name.surname), token + 1, 'person/surname')
      short.push(speaksOrActs(clues, token, limit) ? { ...surname, certainty: 'stated' } : surname)
    } else if (
      (isFirstNameAlone(clues, token, limit) ||
        ((marks & Mark.Begins) !== 0 && speaksOrActs(clues, token, limit))) &&
      !isAllCapitalised(clues, from, limit)
    )
      short.push(shortName(token, token + 1, 'person/first-name-alone'))
  }
  return person
}

function shortName(first: number, end: number, rule: string): FoundPerson {
  return { first, end, words: end - first, initials: 0, surname: first, rule, certainty: 'inferred' }
}

function namesByLastWord(tokens: Tokens, found: readonly FoundPerson[]): Map<number, Known> {
  const known = new Map<number, Known>()
  for (const person of found) {
    const token = person.end - 1
    const last = tokens.word[token]!
    const words: number[] = []
    for (let at = person.first; at < person.end; at++) words.push(tokens.word[at]!)
    const before = known.get(last)
    const full = before?.full ?? []
    if (words.length > 1 && full.length < 4)
      known.set(last, { token, surname: person.end - person.surname, full: [...full, words] })
    else if (before === undefined) known.set(last, { token, surname: person.end - person.surname, full })
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
  const common = new Set<number>()
  if (known.size === 0) return common
  const { word, shape, count } = context.document.tokens
  const classes = Clue.NoSurname | Clue.Portfolio | Clue.PlaceOpening | Clue.NoPlace | Clue.AmbiguousPlace
  for (const [surname, { token }] of known) if (clues.has(token, classes)) common.add(surname)
  for (let token = 0; token < count; token++)
    if (shape[token] === Shape.Lower && (MARKS.of(word[token]!) & Mark.Closes) !== 0) common.add(word[token]!)
  for (const { firstToken, endToken, entries } of context.names) {
    if (endToken - firstToken !== 1 || (MARKS.of(word[firstToken]!) & Mark.Closes) === 0) continue
    if (entries.some(({ entry }) => entry.type !== 'person')) common.add(word[firstToken]!)
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

/** Before a verb of speech, or a word that tells of what somebody does (`Hill will conduct`, `Hill became`). */
function speaksOrActs(clues: Clues, token: number, limit: number): boolean {
  if (token + 1 >= limit || !clues.isLower(token + 1)) return false
  return clues.has(token + 1, Clue.SayVerb) || ACTS.has(clues.norm(token + 1))
}

const ACTS: ReadonlySet<string> = new Set(
  'will would has had was is went became began took pledged also who'.split(' '),
)

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
