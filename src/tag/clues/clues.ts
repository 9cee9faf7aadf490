/** A document's tokens in, a view that tells of each how it is written and of which classes its word is. */
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import firstNames from '../person/first-names.yaml'
import lists from './words.yaml'

/** Bits of a word's classes; a word may have several. */
export const Clue = {
  FirstName: 1,
  /** A first name that is also another word. */
  Ambiguous: 1 << 1,
  Title: 1 << 2,
  PostNominal: 1 << 3,
  SayVerb: 1 << 4,
  PersonNoun: 1 << 5,
  NoSurname: 1 << 6,
  NamedAfter: 1 << 7,
  Particle: 1 << 8,
  OfficeHead: 1 << 9,
  OfficeModifier: 1 << 10,
  Portfolio: 1 << 11,
  OfficeBody: 1 << 12,
  PublicationHead: 1 << 13,
  PublicationCue: 1 << 14,
  Locative: 1 << 15,
  PlaceHead: 1 << 16,
  PlaceOpening: 1 << 17,
  /** Closes a person's name although it is the head of other names too: Hall, Green. */
  AlsoSurname: 1 << 18,
  NoPlace: 1 << 19,
  /** A place that is another word or a surname too. */
  AmbiguousPlace: 1 << 20,
  Nation: 1 << 21,
} as const

function compile(): Map<string, number> {
  const classes = new Map<string, number>()
  const add = (words: unknown, bits: number) => {
    for (const word of String(words).split(/\s+/)) {
      const key = word.normalize('NFKC').toLowerCase()
      classes.set(key, (classes.get(key) ?? 0) | bits)
    }
  }
  for (const [origin, names] of Object.entries(firstNames))
    add(names, origin === 'ambiguous' ? Clue.Ambiguous : Clue.FirstName)
  add(lists.titles, Clue.Title)
  add(lists.postNominals, Clue.PostNominal)
  add(lists.sayVerbs, Clue.SayVerb)
  add(lists.personNouns, Clue.PersonNoun)
  add(lists.noSurname, Clue.NoSurname)
  add(lists.noPlace, Clue.NoPlace)
  add(lists.nations, Clue.Nation)
  add(lists.ambiguousPlaces, Clue.AmbiguousPlace)
  add(lists.alsoSurnames, Clue.AlsoSurname)
  add(lists.namedAfter, Clue.NamedAfter)
  add(lists.particles, Clue.Particle)
  add(lists.officeHeads, Clue.OfficeHead)
  add(lists.officeModifiers, Clue.OfficeModifier)
  add(lists.portfolio, Clue.Portfolio)
  add(lists.officeBodies, Clue.OfficeBody)
  add(lists.publicationHeads, Clue.PublicationHead)
  add(lists.publicationCues, Clue.PublicationCue)
  add(lists.locatives, Clue.Locative)
  add(lists.placeHeads, Clue.PlaceHead)
  add(lists.placeOpenings, Clue.PlaceOpening)
  return classes
}

let compiled: Map<string, number> | undefined

/** The classes of a word by its normal form. */
export function clueOf(norm: string): number {
  compiled ??= compile()
  return compiled.get(norm) ?? 0
}

const CLASSES = new WordClasses(clueOf)

/** Of a token, not of its word: is it written with a capital? Beside the bits of `Clue`. */
const CAPITALISED = 1 << 30

/** The classes of every token's word, and how it is written; adds the tokens that finders go by to the lists. */
function cluesOf(tokens: Tokens, capitals: number[], officeHeads: number[]): Int32Array {
  const classes = CLASSES.of(tokens)
  const { count, word, shape } = tokens
  const clues = new Int32Array(count)
  for (let token = 0; token < count; token++) {
    clues[token] = classes[word[token]!]!
    if ((clues[token]! & Clue.OfficeHead) !== 0) officeHeads.push(token)
    if (shape[token]! < Shape.Capitalised || !beginsWithCapital(tokens, token)) continue
    clues[token]! |= CAPITALISED
    capitals.push(token)
  }
  return clues
}

/** `McDonald`, but not `iPad`. */
function beginsWithCapital(tokens: Tokens, token: number): boolean {
  if (tokens.shape[token] !== Shape.Mixed) return true
  const first = tokens.raw(token)[0] ?? ''
  return first !== first.toLowerCase()
}

/** How a document's tokens are written, and the classes of their words. Token numbers beyond the text answer `false`. */
export class Clues {
  readonly tokens: Tokens
  /** The capitalised tokens, in order. */
  readonly capitals: readonly number[]
  readonly officeHeads: readonly number[]
  readonly #classes: Int32Array

  constructor(tokens: Tokens) {
    this.tokens = tokens
    const capitals: number[] = []
    const officeHeads: number[] = []
    this.#classes = cluesOf(tokens, capitals, officeHeads)
    this.capitals = capitals
    this.officeHeads = officeHeads
  }

  /** Is the word of any of these classes? */
  has(token: number, classes: number): boolean {
    return (this.#classes[token]! & classes) !== 0
  }

  norm(token: number): string {
    return this.tokens.norm(token)
  }

  is(token: number, norm: string): boolean {
    return this.tokens.norm(token) === norm
  }

  isWord(token: number): boolean {
    return this.tokens.kind[token] === TokenKind.Word
  }

  isNumber(token: number): boolean {
    return this.tokens.kind[token] === TokenKind.Number
  }

  isClitic(token: number): boolean {
    return this.tokens.kind[token] === TokenKind.Clitic
  }

  /** A word with a capital: `Board`, `NSPCC`, `McDonald`, but not `iPad`. */
  isCapitalised(token: number): boolean {
    return (this.#classes[token]! & CAPITALISED) !== 0
  }

  isUpper(token: number): boolean {
    return this.tokens.shape[token] === Shape.Upper
  }

  /** Capitals only, a single one included: `A`, `KJ`. */
  isUpperOrLetter(token: number): boolean {
    return this.isUpper(token) || (this.length(token) === 1 && this.isCapitalised(token))
  }

  isLower(token: number): boolean {
    return this.tokens.shape[token] === Shape.Lower
  }

  length(token: number): number {
    return this.tokens.end[token]! - this.tokens.start[token]!
  }

  /** Stands the token right after the one before it, with a blank or a line's end between? Three blanks set columns apart. */
  joins(token: number): boolean {
    const { gap, start, end } = this.tokens
    return gap[token] === Gap.Line || (gap[token] === Gap.Space && start[token]! - end[token - 1]! < 3)
  }

  touches(token: number): boolean {
    return this.tokens.gap[token] === Gap.None
  }
}

const views = new WeakMap<Tokens, Clues>()

export function cluesIn(tokens: Tokens): Clues {
  let clues = views.get(tokens)
  if (clues === undefined) {
    clues = new Clues(tokens)
    views.set(tokens, clues)
  }
  return clues
}
