/** A document in, its runs of capitalised words out, with how each sentence uses capitals. */
import type { LaidOutDocument, Sentence } from '../../model/layout.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordSet } from '../../text/word-set.ts'
import { isOf, NAME_CLASSES, NameClass } from './words.ts'

/** How a sentence writes capitals: as prose does, on every word (a title), or on every letter. */
export type Case = 'prose' | 'title' | 'capitals'

/** Capitalised words side by side: `firstToken` ≤ t < `endToken`. */
export interface Run {
  readonly firstToken: number
  readonly endToken: number
  /** Opens its sentence, so that the first capital tells nothing. */
  readonly opens: boolean
  /** All the name classes of its words. */
  readonly classes: number
}

export interface Phrases {
  /** By sentence index. */
  readonly cases: readonly Case[]
  readonly runs: readonly (readonly Run[])[]
  /** All the name classes of the sentence's words. */
  readonly classes: readonly number[]
  /** Last words of runs of two and three: surnames, for the most part. */
  readonly surnames: WordSet
  /** Words that the document also writes in lower case. */
  readonly lowerCase: WordSet
}

/** Linear in the tokens. Runs lie in document order; a run never crosses a sentence. */
export function namePhrases({ tokens, sentences }: LaidOutDocument): Phrases {
  const cases: Case[] = []
  const runs: (readonly Run[])[] = []
  const classes: number[] = []
  const surnames = new WordSet(tokens.vocabulary)
  for (const sentence of sentences) {
    cases.push(caseOf(tokens, sentence))
    const found = runsOf(tokens, sentence)
    runs.push(found)
    classes.push(NAME_CLASSES.among(tokens, sentence.firstToken, sentence.endToken))
    for (const { firstToken, endToken } of found)
      if (endToken - firstToken > 1 && endToken - firstToken < 4) surnames.add(tokens.word[endToken - 1]!)
  }
  return { cases, runs, classes, surnames, lowerCase: lowerCaseWords(tokens) }
}

function lowerCaseWords({ vocabulary, count, shape, word }: Tokens): WordSet {
  const words = new WordSet(vocabulary)
  for (let token = 0; token < count; token++) if (shape[token] === Shape.Lower) words.add(word[token]!)
  return words
}

export function isCapitalised(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && tokens.shape[token]! >= Shape.Capitalised
}

function caseOf(tokens: Tokens, sentence: Sentence): Case {
  let capitals = 0
  let capitalised = 0
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue
    const shape = tokens.shape[token]
    if (shape === Shape.Upper) capitals++
    else if (shape === Shape.Lower) {
      if (!isOf(tokens, token, NameClass.Connector | NameClass.Opener)) return 'prose'
    } else if (tokens.end[token]! - tokens.start[token]! > 1) capitalised++
  }
  if (capitals > 1 && capitalised === 0) return 'capitals'
  return capitalised + capitals >= 2 && !endsAsProse(tokens, sentence) ? 'title' : 'prose'
}

function endsAsProse(tokens: Tokens, sentence: Sentence): boolean {
  const last = tokens.raw(sentence.endToken - 1)
  return last === '.' || last === '!' || last === ';' || last === ','
}

function runsOf(tokens: Tokens, { firstToken, endToken: limit }: Sentence): readonly Run[] {
  const { kind, shape } = tokens
  let runs: Run[] | null = null
  let seenWord = false
  for (let token = firstToken; token < limit; ) {
    const isWord = kind[token] === TokenKind.Word
    const begins = isWord ? shape[token]! >= Shape.Capitalised : isDigitName(tokens, token, limit)
    if (!begins) {
      if (isWord || isContent(tokens, token)) seenWord = true
      token++
      continue
    }
    const endToken = endOfRun(tokens, token, limit)
    const opens = !seenWord || opensClause(tokens, token)
    const classes = NAME_CLASSES.among(tokens, token, endToken)
    if (runs === null) runs = []
    runs.push({ firstToken: token, endToken, opens, classes })
    seenWord = true
    token = endToken
  }
  return runs ?? NONE
}

const NONE: readonly Run[] = []

/** A number that is no label before a list's item (`2.`, `(b)`). */
function isContent(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Number && !/^[.):]$/.test(tokens.raw(token + 1))
}

/** After a colon, a quotation mark or a bullet a capital tells as little as at the sentence's beginning. */
function opensClause(tokens: Tokens, token: number): boolean {
  if (tokens.gap[token]! >= Gap.Paragraph) return true
  return tokens.kind[token - 1] === TokenKind.Punctuation && /^[:"“‘•–—?!(]$/.test(tokens.raw(token - 1))
}

/** The lower-case parts of `Southend-on-Sea`, `Co-operative`, `Multi-agency`, `Catch-e`; not of `Government-backed`. */
function isLowerPart(tokens: Tokens, hyphen: number, limit: number): boolean {
  const part = hyphen + 1
  if (part >= limit || tokens.kind[part] !== TokenKind.Word) return false
  if (tokens.end[part]! - tokens.start[part]! === 1) return true
  if (/^(co|multi|pre|non|inter|anti|post|cross|trans|sub|tri|well)$/.test(tokens.norm(hyphen - 1)))
    return true
  return tokens.raw(part + 1) === '-' && tokens.gap[part + 1] === Gap.None && isCapitalised(tokens, part + 2)
}

/** `4Children`, `3 Dots`: digits that a capital letter follows with nothing between. */
function isDigitName(tokens: Tokens, token: number, end: number): boolean {
  return (
    tokens.kind[token] === TokenKind.Number &&
    token + 1 < end &&
    tokens.gap[token + 1] === Gap.None &&
    isCapitalised(tokens, token + 1) &&
    tokens.end[token]! - tokens.start[token]! <= 3
  )
}

/** Joins capitalised words, also over hyphens, `&`, a possessive and short numbers that belong to the name. */
function endOfRun(tokens: Tokens, first: number, limit: number): number {
  let end = first + 1
  while (end < limit) {
    if (isWideGap(tokens, end)) break
    if (isCapitalised(tokens, end) && tokens.gap[end]! <= Gap.Line && !isMonthAfterName(tokens, end)) {
      end++
    } else if (tokens.kind[end] === TokenKind.Word) {
      break
    } else {
      const next = tokens.raw(end)
      const joins =
        (next === '-' || next === '‑' || next === '/' || next === '+') &&
        tokens.gap[end] === Gap.None &&
        tokens.gap[end + 1] === Gap.None
      const ampersand = next === '&'
      const saint = next === '.' && tokens.norm(end - 1) === 'st' && tokens.gap[end] === Gap.None
      const clitic = tokens.kind[end] === TokenKind.Clitic || isPluralPossessive(tokens, end)
      if (
        (joins || ampersand || clitic || saint) &&
        end + 1 < limit &&
        (isCapitalised(tokens, end + 1) || (joins && tokens.kind[end + 1] === TokenKind.Number)) &&
        tokens.gap[end + 1]! <= Gap.Line
      )
        end += 2
      else if (joins && isLowerPart(tokens, end, limit)) end += 2
      else if (isDigitName(tokens, end, limit) && tokens.gap[end]! <= Gap.Line) end += 2
      else break
    }
  }
  return end
}

/** Three blanks or more, or a tab, set columns apart. */
function isWideGap(tokens: Tokens, token: number): boolean {
  return tokens.start[token]! - tokens.end[token - 1]! > 2
}

/** The apostrophe of `Parents’ Forum`, `Governors' Association`. */
function isPluralPossessive(tokens: Tokens, token: number): boolean {
  const raw = tokens.raw(token)
  return (
    (raw === '’' || raw === "'") && tokens.gap[token] === Gap.None && tokens.norm(token - 1).endsWith('s')
  )
}

function isMonthAfterName(tokens: Tokens, token: number): boolean {
  return tokens.kind[token + 1] === TokenKind.Number && isOf(tokens, token, NameClass.Month)
}
