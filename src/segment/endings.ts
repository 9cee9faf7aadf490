/** A stretch of tokens in, how it ends out: with a stop, a colon, a word that wants another. */
import { TokenKind, type Tokens } from '../model/tokens.ts'

const CLOSERS = codesOf('”’"\')]»´')
const STOPS = codesOf('.!?…。')

/** Words after which no sentence, heading or line that stands alone ends. */
const CONTINUING = new Set(
  (
    'a an the of to and or by for with from in into on at as that which who whose than between its their our your his her ' +
    'is are was were be been will would shall should may can could has have had not nor but if when where while because ' +
    'over under about around up per'
  ).split(' '),
)

/** 1 at the code of each sign. */
function codesOf(signs: string): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (let at = 0; at < signs.length; at++) codes[signs.charCodeAt(at)] = 1
  return codes
}

export function isCloser(tokens: Tokens, token: number): boolean {
  return isSign(tokens, token, CLOSERS)
}

export function isStop(tokens: Tokens, token: number): boolean {
  return isSign(tokens, token, STOPS)
}

/** Asked of every token: no string is made of it. A sign that bears a mark is another. */
function isSign(tokens: Tokens, token: number, codes: Uint8Array): boolean {
  if (tokens.kind[token] !== TokenKind.Punctuation) return false
  const start = tokens.start[token]!
  return codes[tokens.text.charCodeAt(start)] === 1 && tokens.end[token] === start + 1
}

/** The last token that is no closing quotation mark, bracket or reference such as `[12]`. */
function lastInside(tokens: Tokens, first: number, end: number): number {
  let token = end - 1
  while (token > first && isCloser(tokens, token)) {
    const isReference = token - 2 > first && tokens.raw(token) === ']' && tokens.raw(token - 2) === '['
    token -= isReference && tokens.kind[token - 1] === TokenKind.Number ? 3 : 1
  }
  return token
}

/** The first token behind the references `[12]`, `[HC 193447]` that stand at `token`, `token` itself where there is none. */
export function skipReferences(tokens: Tokens, token: number, end: number): number {
  let next = token
  while (next + 2 < end && tokens.raw(next) === '[') {
    let closing = next + 2
    while (closing < end && closing < next + 4 && tokens.raw(closing) !== ']') closing++
    if (closing >= end || tokens.raw(closing) !== ']' || !/\d/.test(tokens.raw(closing - 1))) return next
    next = closing + 1
  }
  return next
}

/** Does the stretch end with a full stop, question or exclamation mark, closing marks aside? */
export function endsWithStop(tokens: Tokens, first: number, end: number): boolean {
  return isStop(tokens, lastInside(tokens, first, end))
}

/** Does the stretch end with exactly this sign? */
export function endsWith(tokens: Tokens, first: number, end: number, sign: string): boolean {
  return end > first && tokens.raw(end - 1) === sign
}

/** `…;` and `…; and`: the ending of an item that is not the last. */
export function endsLikeItem(tokens: Tokens, first: number, end: number): boolean {
  const last = tokens.norm(end - 1)
  if (last === ';') return true
  if ((last !== 'and' && last !== 'or') || end - first < 2) return false
  const before = tokens.norm(end - 2)
  return before === ';' || before === ','
}

/** Does the stretch end in a word that wants another? */
export function endsOpen(tokens: Tokens, first: number, end: number): boolean {
  return end > first && tokens.kind[end - 1] === TokenKind.Word && CONTINUING.has(tokens.norm(end - 1))
}
