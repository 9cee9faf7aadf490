/** The acts of a document in, which ones repeat an earlier one out. */
import { verbOf } from '../../grammar/verb-forms.ts'
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../grammar/word-classes.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordEntries } from '../../text/word-entries.ts'

/** Share of the shorter act's content words that the other must have. */
const SHARED = 0.6
/** Acts with fewer content words are too short to be told apart. */
const LEAST = 3

/** Content words, as numbers: nouns and names by their first six letters, verbs by lemma. */
const STEMS = new WordEntries((norm) => {
  if (norm.length < 4 || DETERMINERS.has(norm) || PREPOSITIONS.has(norm) || isAdverb(norm)) return undefined
  return (verbOf(norm)?.lemma ?? norm).slice(0, 6)
})

/** Each once. */
function stemsOf(tokens: Tokens, first: number, end: number): readonly number[] {
  const numbers = STEMS.numbers(tokens)
  const stems: number[] = []
  for (let token = first; token < end; token++) {
    const stem = numbers[tokens.word[token]!]!
    if (stem !== 0 && tokens.kind[token] === TokenKind.Word && !stems.includes(stem)) stems.push(stem)
  }
  return stems
}

/** Figures other than years: `build 30,000 homes by 2021` has one. */
function figuresOf(tokens: Tokens, first: number, end: number): readonly string[] {
  let figures = NO_FIGURES
  for (let token = first; token < end; token++) {
    if (tokens.kind[token] !== TokenKind.Number) continue
    const norm = tokens.norm(token)
    if (!YEAR.test(norm)) figures = [...figures, norm]
  }
  return figures
}

const NO_FIGURES: readonly string[] = []

const YEAR = /^(?:19|20)\d\d$/

/** `build 30,000 homes` does not repeat `build 50,000 homes`. */
function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((figure) => other.includes(figure))
}

/** Words that stand in more acts than this tell nothing apart. */
const COMMON = 200

/** The acts of one document, found again by their words. */
export class EarlierActs {
  /** How many content words each act has. */
  readonly #sizes: number[] = []
  readonly #figures: (readonly string[])[] = []
  readonly #byStem = new Map<number, number[]>()
  /** How many of the words asked for each act has; 0 between two questions. */
  readonly #shared: number[] = []

  /** The number of the earliest act that the tokens repeat, or null; the act is then known too. */
  add(tokens: Tokens, first: number, end: number): number | null {
    const stems = stemsOf(tokens, first, end)
    const figures = figuresOf(tokens, first, end)
    const found = stems.length < LEAST ? null : this.#find(stems, figures)
    const number = this.#sizes.push(stems.length) - 1
    this.#figures.push(figures)
    this.#shared.push(0)
    for (const stem of stems) {
      const acts = this.#byStem.get(stem)
      if (acts === undefined) this.#byStem.set(stem, [number])
      else if (acts.length <= COMMON) acts.push(number)
    }
    return found
  }

  #find(stems: readonly number[], figures: readonly string[]): number | null {
    const touched: number[] = []
    for (const stem of stems) {
      const acts = this.#byStem.get(stem)
      if (acts === undefined || acts.length > COMMON) continue
      for (const act of acts) if (this.#shared[act]!++ === 0) touched.push(act)
    }
    let first: number | null = null
    for (const act of touched) {
      const count = this.#shared[act]!
      this.#shared[act] = 0
      const size = this.#sizes[act]!
      if (size < LEAST || count < LEAST || count / Math.min(stems.length, size) < SHARED) continue
      if (differ(figures, this.#figures[act]!)) continue
      if (first === null || act < first) first = act
    }
    return first
  }
}
