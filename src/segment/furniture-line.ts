/** A short line as the furniture rules see it: its text, normal forms, parts between separators. */
import { TokenKind } from '../model/tokens.ts'
import { stripEdges } from '../text/strip-edges.ts'
import { endsWithStop } from './endings.ts'
import type { Lines } from './lines.ts'

/** Longer lines are prose. */
const LONGEST = 320
/** Lines with more words are no phrase of a page, and have no bare form. */
const LONGEST_PHRASE = 16

const SEPARATOR = /\s(?:›|»|>|·|•|—|::)\s|\|/
const HAS_SEPARATOR = /[|›»>·•—]|::/
const LEADING = /[\s\-–—*•·|>»›<«‹[\]().…:!?"'#+&]/
const TRAILING = /[\s\-–—*•·|>»›<«‹[\](.…:!?"'#+&]/
const COUNT = /[({[]\s?\d+\s?[)}\]]$/

export class FurnitureCandidate {
  readonly line: number
  readonly text: string
  /** Lower case, quotation marks straight, white space single. */
  readonly plain: string
  readonly words: number
  readonly stopped: boolean
  /** A web or mail address and nothing else. */
  readonly address: boolean
  /** Parts between ` | `, ` > `, ` · ` and the like; one where there is no such sign. */
  readonly segments: readonly string[]
  #bare: string | null = null

  constructor(lines: Lines, line: number) {
    const { tokens } = lines
    const first = lines.firstToken(line)
    const end = lines.endToken(line)
    this.line = line
    this.text = lines.slice(line)
    this.plain = simplify(this.text)
    this.words = lines.words(line, 60)
    this.stopped = endsWithStop(tokens, first, end)
    this.address = end - first === 1 && tokens.kind[first] === TokenKind.Address
    this.segments = HAS_SEPARATOR.test(this.text)
      ? this.plain
          .split(SEPARATOR)
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : [this.plain]
  }

  /** `plain` without the signs around it and without a count in brackets at the end; empty for lines of many words. */
  get bare(): string {
    this.#bare ??=
      this.words > LONGEST_PHRASE
        ? ''
        : stripEdges(this.plain.replace(COUNT, ''), LEADING, TRAILING).replace(/\)$/, '')
    return this.#bare
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
