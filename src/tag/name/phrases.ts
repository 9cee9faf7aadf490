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
  /** Which of `MARKS` stand in the sentence. */
  readonly marks: readonly number[]
  /** Last words of runs of two and three: surnames, for the most part. */
  readonly surnames: WordSet
  /** Words that the document also writes in lower case. */
  readonly lowerCase: WordSet
  /** All words and numbers but those in lower case, in order: where a name may begin. */
  readonly starts: readonly number[]
}

/** Names that need no capital, and brackets with abbreviations. */
const MARKS = NameClass.Government | NameClass.Bracket

/** Linear in the tokens, and the only look at all of them. Runs lie in document order; a run never crosses a sentence. */
export function namePhrases({ tokens, sentences }: LaidOutDocument): Phrases {
  const { vocabulary, count, kind, shape, word } = tokens
  const classes = NAME_CLASSES.of(tokens)
  const lowerCase = new WordSet(vocabulary)
  const starts: number[] = []
  const marked: number[] = []
  for (let token = 0; token < count; token++) {
    if (shape[token] === Shape.Lower) lowerCase.add(word[token]!)
    else if (kind[token]! <= TokenKind.Number) starts.push(token)
    if ((classes[word[token]!]! & MARKS) !== 0) marked.push(token)
  }
  const runs = runsBySentence(tokens, sentences, starts)
  return {
    cases: sentences.map((sentence) => caseOf(tokens, sentence)),
    runs,
    marks: marksBySentence(tokens, sentences, marked),
    surnames: lastWords(tokens, runs),
    lowerCase,
    starts,
  }
}

function marksBySentence(
  tokens: Tokens,
  sentences: readonly Sentence[],
  marked: readonly number[],
): number[] {
  const classes = NAME_CLASSES.of(tokens)
  let at = 0
  return sentences.map(({ firstToken, endToken }) => {
    let marks = 0
    while (at < marked.length && marked[at]! < firstToken) at++
    for (; at < marked.length && marked[at]! < endToken; at++) marks |= classes[tokens.word[marked[at]!]!]!
    return marks & MARKS
  })
}

function lastWords(tokens: Tokens, runs: readonly (readonly Run[])[]): WordSet {
  const words = new WordSet(tokens.vocabulary)
  for (const inSentence of runs)
    for (const { firstToken, endToken } of inSentence)
      if (endToken - firstToken > 1 && endToken - firstToken < 4) words.add(tokens.word[endToken - 1]!)
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

function runsBySentence(
  tokens: Tokens,
  sentences: readonly Sentence[],
  starts: readonly number[],
): (readonly Run[])[] {
  let at = 0
  return sentences.map(({ firstToken, endToken: limit }) => {
    while (at < starts.length && starts[at]! < firstToken) at++
    if (at === starts.length || starts[at]! >= limit) return NONE
    const runs: Run[] = []
    let reached = firstToken
    for (; at < starts.length && starts[at]! < limit; at++) {
      const token = starts[at]!
      if (token < reached || !beginsRun(tokens, token, limit)) continue
      const opens =
        (runs.length === 0 && !hasContent(tokens, firstToken, token)) || opensClause(tokens, token)
      reached = endOfRun(tokens, token, limit)
      const classes = NAME_CLASSES.among(tokens, token, reached)
      runs.push({ firstToken: token, endToken: reached, opens, classes })
    }
    return runs
  })
}

const NONE: readonly Run[] = []

function beginsRun(tokens: Tokens, token: number, limit: number): boolean {
  return isCapitalised(tokens, token) || isDigitName(tokens, token, limit)
}

/** A word, or a number that is no label before a list's item (`2.`, `3)`). */
function hasContent(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] === TokenKind.Word) return true
    if (tokens.kind[token] === TokenKind.Number && !/^[.):]$/.test(tokens.raw(token + 1))) return true
  }
  return false
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
    isCapitalised(tokens, token + 1) &&
    tokens.gap[token + 1] === Gap.None &&
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
