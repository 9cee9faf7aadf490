/** A short line in, what the furniture rules see of it out: its words, its text, normal forms, parts between separators. */
import { TokenKind } from '../model/tokens.ts'
import { stripEdges } from '../text/strip-edges.ts'
import { endsWithStop } from './endings.ts'
import { firstWord, furnitureWords } from './furniture-words.ts'
import type { Lines } from './lines.ts'

/** Longer lines are prose. */
const LONGEST = 320
/** Words are counted so far. */
const MOST_WORDS = 60
/** Lines with more words are no phrase of a page, and have no bare form. */
export const LONGEST_PHRASE = 16

const SEPARATOR = /\s(?:›|»|>|·|•|—|::)\s|\|/
const HAS_SEPARATOR = /[|›»>·•—]|::/
const LEADING = /[\s\-–—*•·|>»›<«‹[\]().…:!?"'#+&]/
const TRAILING = /[\s\-–—*•·|>»›<«‹[\](.…:!?"'#+&]/
const COUNT = /[({[]\s?\d+\s?[)}\]]$/

/** Most lines are no furniture, which a look at their tokens tells: their text is read where a rule asks for it. */
export class FurnitureCandidate {
  readonly line: number
  /** Up to `MOST_WORDS`. */
  readonly words: number
  /** The classes of its words; `opening` has those of the first. */
  readonly classes: number
  readonly opening: number
  readonly #lines: Lines
  #text: string | null = null
  #plain: string | null = null
  #bare: string | null = null
  #segments: readonly string[] | null = null

  constructor(lines: Lines, line: number) {
    const { tokens } = lines
    const first = lines.firstToken(line)
    const end = lines.endToken(line)
    this.#lines = lines
    this.line = line
    this.words = lines.words(line, MOST_WORDS)
    this.classes = furnitureWords.among(tokens, first, end)
    const word = this.classes === 0 ? end : firstWord(tokens, first, end)
    this.opening = word < end ? furnitureWords.of(tokens)[tokens.word[word]!]! : 0
  }

  get text(): string {
    this.#text ??= this.#lines.slice(this.line)
    return this.#text
  }

  /** Lower case, quotation marks straight, white space single. */
  get plain(): string {
    this.#plain ??= simplify(this.text)
    return this.#plain
  }

  /** `plain` without the signs around it and without a count in brackets at the end; empty for lines of many words. */
  get bare(): string {
    this.#bare ??=
      this.words > LONGEST_PHRASE
        ? ''
        : stripEdges(this.plain.replace(COUNT, ''), LEADING, TRAILING).replace(/\)$/, '')
    return this.#bare
  }

  /** Parts between ` | `, ` > `, ` · ` and the like; one where there is no such sign. */
  get segments(): readonly string[] {
    this.#segments ??= HAS_SEPARATOR.test(this.text)
      ? this.plain
          .split(SEPARATOR)
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : [this.plain]
    return this.#segments
  }

  get stopped(): boolean {
    return endsWithStop(this.#lines.tokens, this.#first, this.#end)
  }

  /** A web or mail address and nothing else. */
  get address(): boolean {
    return this.#end - this.#first === 1 && this.#lines.tokens.kind[this.#first] === TokenKind.Address
  }

  /** Does it begin or end with a number? */
  get numbered(): boolean {
    const { kind } = this.#lines.tokens
    return kind[this.#first] === TokenKind.Number || kind[this.#end - 1] === TokenKind.Number
  }

  get #first(): number {
    return this.#lines.firstToken(this.line)
  }

  get #end(): number {
    return this.#lines.endToken(this.line)
  }
}

/** Reads the line, null where it is too long for furniture. */
export function readCandidate(lines: Lines, line: number): FurnitureCandidate | null {
  return lines.length(line) > LONGEST ? null : new FurnitureCandidate(lines, line)
}

function simplify(text: string): string {
  const lower = text.toLowerCase()
  if (!/[‘’´`“”\u200b\ufeff]| {2}|[^\S ]/.test(lower)) return lower
  return lower
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
}
