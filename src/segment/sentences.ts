/** Blocks in, their sentences out: a list item, a row, a heading is one or more of its own. One pass over the tokens. */
import type { Block, Sentence } from '../model/layout.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import lists from './abbreviations.yaml'
import { isCloser, isStop, skipReferences } from './endings.ts'

const NEVER = new Set(lists.never as string[])
const TITLES = new Set(lists.titles as string[])
const BEFORE_NUMBER = new Set(lists.beforeNumber as string[])
const MAY_END = new Set(lists.mayEnd as string[])
const OPENERS = new Set(lists.openers as string[])
const OPENING_MARKS = new Set(['“', '‘', '"', "'", '(', '[', '«', '‹', '–', '—', '-', '•', '*'])

/** In tokens. What is longer is no prose (a table or a list run together), and claims that quote it would grow without bound. */
const LONGEST = 400

export function splitSentences(tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  const push = (block: number, firstToken: number, endToken: number): void => {
    while (endToken - firstToken > LONGEST) {
      const cut = placeToCut(tokens, firstToken)
      push(block, firstToken, cut)
      firstToken = cut
    }
    const start = tokens.start[firstToken]!
    const end = tokens.end[endToken - 1]!
    sentences.push({ index: sentences.length, start, end, firstToken, endToken, block })
  }
  for (const block of blocks) {
    let first = block.firstToken
    if (block.kind !== 'table-row') {
      for (let token = first; token < block.endToken - 1; token++) {
        if (!isStop(tokens, token)) continue
        const next = sentenceEnd(tokens, token, first, block.endToken)
        if (next < 0) continue
        push(block.index, first, next)
        first = next
        token = next - 1
      }
    }
    push(block.index, first, block.endToken)
  }
  return sentences
}

/** Behind the last comma or semicolon within the bound, else at its last white space, else at the bound. */
function placeToCut(tokens: Tokens, first: number): number {
  let space = -1
  for (let token = first + LONGEST; token > first + LONGEST / 2; token--) {
    if (tokens.gap[token] === Gap.None) continue
    if (tokens.raw(token - 1) === ';' || tokens.raw(token - 1) === ',') return token
    if (space < 0) space = token
  }
  return space < 0 ? first + LONGEST : space
}

/** The first token of the next sentence if one ends with the stop at `stop`, else -1. */
function sentenceEnd(tokens: Tokens, stop: number, first: number, end: number): number {
  let next = stop + 1
  while (next < end && tokens.gap[next] === Gap.None && (isStop(tokens, next) || isCloser(tokens, next)))
    next++
  const referred = next
  next = skipReferences(tokens, next, end)
  if (next >= end) return -1
  if (next > referred) return tokens.gap[next] === Gap.None ? -1 : next
  const closed = next > stop + 1 && isCloser(tokens, next - 1)
  if (tokens.gap[next] === Gap.None) return afterGlued(tokens, stop, next, end, closed)
  const word = firstWord(tokens, next, end)
  if (word < 0) return next
  if (tokens.kind[word] === TokenKind.Word && tokens.shape[word] === Shape.Lower) return -1
  if (tokens.raw(stop) !== '.') return next
  return isAbbreviation(tokens, stop, first, word) ? -1 : next
}

/** A stop with nothing behind it: `families.The plan`, and the reference mark of `spending.12 The plan`. */
function afterGlued(tokens: Tokens, stop: number, next: number, end: number, closed: boolean): number {
  if (tokens.raw(stop) !== '.' && tokens.raw(stop) !== '!' && tokens.raw(stop) !== '?') return -1
  const before = tokens.shape[stop - 1]
  if (tokens.kind[next] === TokenKind.Number && before === Shape.Lower && tokens.raw(stop - 1).length > 2) {
    const after = next + 1
    const isMark = tokens.raw(next).length <= 3 && after < end && tokens.gap[after]! > Gap.None
    return isMark && tokens.shape[after] === Shape.Capitalised ? after : -1
  }
  if (tokens.shape[next] !== Shape.Capitalised || tokens.end[next]! - tokens.start[next]! < 2) return -1
  if (closed) return next
  return before === Shape.Lower && tokens.end[stop - 1]! - tokens.start[stop - 1]! > 2 ? next : -1
}

/** The first token from `token` on that is no opening mark; -1 where the next few are all marks. */
function firstWord(tokens: Tokens, token: number, end: number): number {
  for (let at = token; at < end && at < token + 4; at++) {
    if (tokens.kind[at] !== TokenKind.Punctuation || !OPENING_MARKS.has(tokens.raw(at))) return at
  }
  return -1
}

/** Is the full stop at `stop` part of an abbreviation, and the word at `next` no opening of a sentence? */
function isAbbreviation(tokens: Tokens, stop: number, first: number, next: number): boolean {
  const before = stop - 1
  if (before < first || tokens.kind[before] !== TokenKind.Word || tokens.gap[stop] !== Gap.None) return false
  const word = tokens.norm(before)
  const opens = OPENERS.has(tokens.norm(next))
  // `No. The fund is separate.`: the answer alone says nothing.
  if (before === first && (word === 'no' || word === 'yes')) return true
  if (BEFORE_NUMBER.has(word) && isFigure(tokens, next)) return true
  if (word.length === 1) return isLetterAbbreviation(tokens, before, first, opens)
  if (NEVER.has(word)) return true
  if (TITLES.has(word)) return !opens
  return MAY_END.has(word) && !opens && isPartOfName(tokens, before, next)
}

/** `c. 300`, `c. £5m` */
function isFigure(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Number || tokens.kind[token] === TokenKind.Currency
}

/** `J. K. Rowling`, `U.S. Congress`, `e.g. Leeds`, `6 p.m. Monday`; `p.a.` before a capital ends the sentence. */
function isLetterAbbreviation(tokens: Tokens, letter: number, first: number, opens: boolean): boolean {
  const paired = letter - 2 >= first && tokens.raw(letter - 1) === '.' && tokens.gap[letter] === Gap.None
  if (paired) {
    const pair = `${tokens.norm(letter - 2)}.${tokens.norm(letter)}`
    return NEVER.has(pair) || (!opens && pair !== 'p.a')
  }
  return !opens && (letter === first || tokens.shape[letter] === Shape.Capitalised)
}

/** A company's or a country's abbreviation goes on with a capital; `etc.` and `p.m.` before a capital end the sentence. */
function isPartOfName(tokens: Tokens, word: number, next: number): boolean {
  return tokens.shape[word] !== Shape.Lower && tokens.shape[next] === Shape.Capitalised
}
