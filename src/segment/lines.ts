/** A text and its tokens in, its lines that hold any token out; offsets in UTF-16, blank lines are only a gap. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { CharacterClass, characterClass, isLowerCase, isUpperCase } from '../text/characters.ts'

/** Indents deeper than this are all the same. */
const MAX_INDENT = 400

/** Only the first token of each line is stored; all else is looked up, so that a text of short lines stays cheap. */
export class Lines {
  readonly count: number
  readonly text: string
  readonly tokens: Tokens
  readonly #first: Int32Array

  constructor(text: string, tokens: Tokens) {
    this.text = text
    this.tokens = tokens
    let count = 0
    for (let token = 0; token < tokens.count; token++) if (tokens.gap[token]! >= Gap.Line) count++
    this.#first = new Int32Array(count + 1)
    let line = 0
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.gap[token]! >= Gap.Line) this.#first[line++] = token
    }
    this.#first[count] = tokens.count
    this.count = count
  }

  firstToken(line: number): number {
    return this.#first[line]!
  }

  endToken(line: number): number {
    return this.#first[line + 1]!
  }

  start(line: number): number {
    return this.tokens.start[this.#first[line]!]!
  }

  end(line: number): number {
    return this.tokens.end[this.#first[line + 1]! - 1]!
  }

  length(line: number): number {
    return this.end(line) - this.start(line)
  }

  /** The line's characters; ask only for lines known to be short. */
  slice(line: number): string {
    return this.text.slice(this.start(line), this.end(line))
  }

  blankBefore(line: number): boolean {
    return line >= this.count || this.tokens.gap[this.#first[line]!]! === Gap.Paragraph
  }

  blankAfter(line: number): boolean {
    return this.blankBefore(line + 1)
  }

  /** Characters of white space before the first token. */
  indent(line: number): number {
    const start = this.start(line)
    let at = start
    while (at > 0 && start - at < MAX_INDENT) {
      const kind = characterClass(this.text.charCodeAt(at - 1))
      if (kind !== CharacterClass.Space && kind !== CharacterClass.Invisible) break
      at--
    }
    return start - at
  }

  /** Words and numbers in the line, counted up to `limit`. */
  words(line: number, limit = 40): number {
    const { kind } = this.tokens
    const end = this.endToken(line)
    let words = 0
    for (let token = this.firstToken(line); token < end && words < limit; token++) {
      if (kind[token] === TokenKind.Word || kind[token] === TokenKind.Number) words++
    }
    return words
  }

  startsLowerCase(line: number): boolean {
    return isLowerCase(this.text.charCodeAt(this.start(line)))
  }

  startsUpperCase(line: number): boolean {
    return isUpperCase(this.text.charCodeAt(this.start(line)))
  }
}
