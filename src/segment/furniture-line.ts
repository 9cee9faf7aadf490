/** A short line as the furniture rules see it: its text, normal form, parts between separators, place and neighbours. */
import { TokenKind } from '../model/tokens.ts'
import { endsWithStop } from './endings.ts'
import type { Lines } from './lines.ts'

export interface FurnitureCandidate {
  readonly line: number
  readonly text: string
  /** Lower case, quotation marks straight, white space single. */
  readonly plain: string
  /** `plain` without the signs around it and without a count in brackets at the end. */
  readonly bare: string
  readonly words: number
  readonly stopped: boolean
  /** Parts between ` | `, ` > `, ` · ` and the like; one where there is no such sign. */
  readonly segments: readonly string[]
  /** A web or mail address and nothing else. */
  readonly address: boolean
}

/** Longer lines are prose. */
export const LONGEST_CANDIDATE = 320

const SEPARATOR = /\s+(?:\||›|»|>|·|•|—|::)\s+|\s*\|\s*/
const EDGES = /^[\s\-–—*•·|>»›<«‹[\]().…:!?"'#+&]+|[\s\-–—*•·|>»›<«‹[\](.…:!?"'#+&]+$/g
const COUNT = /\s*[({[]\s*\d+\s*[)}\]]$/

/** Reads the line, null where it is too long for furniture. */
export function readCandidate(lines: Lines, line: number): FurnitureCandidate | null {
  if (lines.length(line) > LONGEST_CANDIDATE) return null
  const text = lines.slice(line)
  const plain = text
    .toLowerCase()
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
  const bare = plain.replace(COUNT, '').replace(EDGES, '').replace(/\)$/, '')
  const first = lines.firstToken(line)
  const end = lines.endToken(line)
  return {
    line,
    text,
    plain,
    bare,
    words: lines.words(line),
    stopped: endsWithStop(lines.tokens, first, end),
    segments: plain.split(SEPARATOR).filter((part) => part !== ''),
    address: end - first === 1 && lines.tokens.kind[first] === TokenKind.Address,
  }
}
