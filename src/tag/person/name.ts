/** The first word of a person's name in, how far the name reaches out. */
import { WordClasses } from '../../text/word-classes.ts'
import { Clue, type Clues } from '../clues/clues.ts'

export interface PersonName {
  readonly first: number
  readonly end: number
  /** Words of the name without initials and particles. */
  readonly words: number
  readonly initials: number
  /** The token at which the surname begins, its particles included; the last word for a name of one. */
  readonly surname: number
}

const MAX_WORDS = 5

const Written = { WithDigits: 1, Hyphen: 2, Stop: 4 } as const
const WRITTEN = new WordClasses(
  (norm) =>
    (/\d/.test(norm) ? Written.WithDigits : 0) |
    (norm === '-' || norm === '‐' || norm === '‑' ? Written.Hyphen : 0) |
    (norm === '.' ? Written.Stop : 0),
)

function isWritten({ tokens }: Clues, token: number, how: number): boolean {
  return token < tokens.count && (WRITTEN.of(tokens)[tokens.word[token]!]! & how) !== 0
}

/** A capitalised word behind which no name can go on: no capital, particle, hyphen or stop of an initial follows. */
export function standsAlone(clues: Clues, word: number, limit: number): boolean {
  const next = word + 1
  if (next >= limit) return true
  return (
    !clues.isCapitalised(next) &&
    !clues.has(next, Clue.Particle) &&
    !isWritten(clues, next, Written.Hyphen | Written.Stop)
  )
}

/** Reads the name that begins at `first`; null where the word there can't begin one. A title stands before it, or before its list. */
export function readName(
  clues: Clues,
  first: number,
  limit: number,
  afterTitle = isTitleBefore(clues, first),
): PersonName | null {
  let at = first
  let words = 0
  let initials = 0
  let surname = first
  let end = first
  while (at < limit && words < MAX_WORDS && (at === first || clues.joins(at) || initials > 0)) {
    const initial = endOfInitial(clues, at, limit, afterTitle && words === 0)
    if (initial > at) {
      initials++
      at = initial
      continue
    }
    // Ben Jones and Van Morrison begin with a first name.
    const isFirst = words === 0 && clues.isCapitalised(at) && clues.has(at, Clue.FirstName | Clue.Ambiguous)
    const word = isFirst ? at : afterParticles(clues, at, limit)
    if (words > 1 && closesName(clues, at, word)) break
    if (
      !isNameWord(
        clues,
        word,
        limit,
        words > 0 || initials > 0,
        clues.has(at - 1, Clue.FirstName | Clue.Title) || (words > 1 && clues.has(first, Clue.FirstName)),
      )
    )
      break
    surname = at
    end = endOfWord(clues, word, limit)
    at = end
    words++
  }
  return words === 0 ? null : { first, end, words, initials, surname }
}

/** After a whole name: the holder's work (Jane Doe Reporter), or an end to capitals (JANE DOE Nuneaton). */
function closesName(clues: Clues, at: number, word: number): boolean {
  if (clues.isUpper(at - 1) && !clues.isUpper(word)) return true
  return (
    clues.has(word, Clue.PersonNoun | Clue.OfficeHead) && !clues.has(word, Clue.FirstName | Clue.AlsoSurname)
  )
}

/** `J.`, `J`, `JK`, `J.K.`; the token behind, or `at` where there is none. */
function endOfInitial(clues: Clues, at: number, limit: number, afterTitle: boolean): number {
  if (!clues.isCapitalised(at) || !clues.isWord(at) || at + 1 >= limit) return at
  const length = clues.length(at)
  const follows = clues.joins(at + 1) && clues.isCapitalised(at + 1) && !clues.isUpper(at + 1)
  // Behind a title any letter or two are initials: Mr A Brown, Ms KJ Bell.
  if (length < 3 && clues.isUpperOrLetter(at) && follows && afterTitle) return at + 1
  if (length === 1) {
    if (clues.is(at + 1, '.') && clues.touches(at + 1)) return at + 2
    return clues.is(at, 'a') || clues.is(at, 'i') || !clues.joins(at + 1) ? at : at + 1
  }
  return length === 2 && clues.isUpper(at) && follows && INITIAL_PAIRS.has(clues.norm(at)) ? at + 1 : at
}

function isTitleBefore(clues: Clues, at: number): boolean {
  return clues.has(clues.is(at - 1, '.') ? at - 2 : at - 1, Clue.Title)
}

const INITIAL_PAIRS: ReadonlySet<string> = new Set(
  'jk jj pj aj tj cj dj rj bj ej kj mj jp jd jm cs pd rs hg'.split(' '),
)

/** The first token behind particles (`de`, `van der`, `al-`), `at` itself where there are none. */
function afterParticles(clues: Clues, at: number, limit: number): number {
  let word = at
  while (word + 1 < limit && word - at < 3 && clues.has(word, Clue.Particle)) {
    // A capitalised particle is one only between names: Anna De Freitas, Van Morrison begins with a name.
    if (clues.isCapitalised(word) && !clues.isCapitalised(word + 1)) break
    if (clues.is(word + 1, '-') && clues.touches(word + 1) && clues.isWord(word + 2)) word += 2
    else if (clues.joins(word + 1) && (clues.isCapitalised(word + 1) || clues.has(word + 1, Clue.Particle)))
      word++
    else break
  }
  return word
}

function isNameWord(
  clues: Clues,
  at: number,
  limit: number,
  inside: boolean,
  afterFirstName: boolean,
): boolean {
  if (at >= limit || !clues.isWord(at) || !clues.isCapitalised(at)) return false
  if (clues.length(at) < 2 || (clues.isUpper(at) && !isInCapitals(clues, at, inside))) return false
  if (clues.isUpper(at) && clues.has(at, Clue.PostNominal)) return false
  if (clues.has(at, Clue.Title) && !clues.has(at, Clue.FirstName | Clue.Ambiguous | Clue.AlsoSurname))
    return false
  if (isWritten(clues, at, Written.WithDigits)) return false
  if (inside && clues.has(at, Clue.OfficeModifier) && !clues.has(at, Clue.FirstName | Clue.AlsoSurname))
    return false
  // Re-elected, Vice-chairman: a compound, not a double name.
  if (isHyphen(clues, at + 1) && clues.touches(at + 1) && clues.isLower(at + 2) && !isHyphen(clues, at + 3))
    return false
  if (!clues.has(at, Clue.NoSurname) || (!inside && clues.has(at, Clue.FirstName))) return true
  return afterFirstName && clues.has(at, Clue.AlsoSurname)
}

/** JOHN SMITH, and JOHN Smith as newspapers begin. */
function isInCapitals(clues: Clues, at: number, inside: boolean): boolean {
  if (inside) return clues.isUpper(at - 1)
  return (
    clues.isUpper(at + 1) ||
    (clues.has(at, Clue.FirstName) && clues.isCapitalised(at + 1) && !clues.has(at + 1, Clue.SayVerb))
  )
}

/** Behind a word and what hyphens join to it. */
function endOfWord(clues: Clues, word: number, limit: number): number {
  let end = word + 1
  while (
    end + 1 < limit &&
    isHyphen(clues, end) &&
    clues.touches(end) &&
    clues.touches(end + 1) &&
    clues.isWord(end + 1)
  ) {
    if (!clues.isCapitalised(end + 1) && !(isHyphen(clues, end + 2) && clues.isCapitalised(end + 3))) break
    end += 2
  }
  return end
}

function isHyphen(clues: Clues, at: number): boolean {
  return isWritten(clues, at, Written.Hyphen)
}
