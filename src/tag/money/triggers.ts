/** A token in, whether an amount of money may begin there out: by its own word and the ones behind, each classified once. */
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { SCALE_LETTERS, SCALE_WORDS, scaleOf } from '../../text/number-scale.ts'
import { NUMBER_WORDS } from '../../text/number-words.ts'
import { MIDDLE_DOTS } from '../../text/numerals.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { CODE_FORMS, CURRENCY_NAME_STARTS, SIGN_PREFIXES } from './currencies.ts'
import { DASHES } from './ranges.ts'

const Trigger = {
  /** Digits, or a currency's sign. */
  Digits: 1,
  NumberWord: 1 << 1,
  /** A currency's code, alone or with its number: `GBP`, `eur3m`. */
  Code: 1 << 2,
  /** May stand right behind a number that is money. */
  Behind: 1 << 3,
  /** May stand behind the lower bound of a range, and lead to nothing by itself. */
  Joint: 1 << 4,
  /** Goes on with a number only where digits are glued to it. */
  Comma: 1 << 5,
  /** The same of a bound in words. */
  WordJoint: 1 << 6,
  /** May stand right behind a number word that is money. */
  BehindWord: 1 << 7,
} as const
const BEGINS = Trigger.Digits | Trigger.NumberWord | Trigger.Code
const BEHIND_DIGITS = { behind: Trigger.Behind as number, joints: Trigger.Joint as number }
const BEHIND_WORDS = {
  behind: Trigger.Behind | Trigger.BehindWord | BEGINS,
  joints: Trigger.Joint | Trigger.WordJoint,
}

const WORDS = new Map<string, number>()

function are(classes: number, ...lists: readonly Iterable<string>[]): void {
  for (const words of lists) for (const word of words) WORDS.set(word, (WORDS.get(word) ?? 0) | classes)
}

are(Trigger.NumberWord, NUMBER_WORDS, ['a'])
are(Trigger.Code | Trigger.Behind, CODE_FORMS)
are(Trigger.Joint, ['to', 'and', 'up'], DASHES)
are(Trigger.WordJoint, ['or', 'of'])
are(Trigger.Comma, [','])
are(Trigger.Behind, MIDDLE_DOTS, SCALE_WORDS.keys(), SCALE_LETTERS.keys(), CURRENCY_NAME_STARTS)
are(Trigger.Behind, ['p', 'c', 'us', 'hk', 'nz', 'a'])
are(Trigger.BehindWord, ['quarters', 'point'], SIGN_PREFIXES)
// A line's end may break a scale's word.
for (const scale of SCALE_WORDS.keys())
  for (let length = 1; length < scale.length; length++) are(Trigger.BehindWord, [scale.slice(0, length)])

function classify(norm: string): number {
  const known = WORDS.get(norm)
  if (known !== undefined) return known
  const first = norm.charCodeAt(0)
  if (first >= 0x61 && first <= 0x7a) return /\d/.test(norm) ? withDigits(norm) : 0
  return /^[\p{Sc}\p{Nd}]/u.test(norm) ? Trigger.Digits | Trigger.Behind : 0
}

/** `eur3m`, `million1`, `e6`. */
function withDigits(norm: string): number {
  const letters = /^([a-z]{2,3})\d/.exec(norm)?.[1]
  const code = letters !== undefined && CODE_FORMS.has(letters) ? Trigger.Code : 0
  return /^e\d+$/.test(norm) || scaleOf(norm, true) !== undefined ? code | Trigger.Behind : code
}

const CLASSES = new WordClasses(classify)

/** The first token from `at` on with which an amount may begin, `limit` where there is none. */
export function nextAmountStart(tokens: Tokens, at: number, limit: number): number {
  const classes = CLASSES.of(tokens)
  const { word } = tokens
  let token = at
  while (
    token < limit &&
    ((classes[word[token]!]! & BEGINS) === 0 || !mayBegin(tokens, classes, token, limit))
  )
    token++
  return token
}

function mayBegin(tokens: Tokens, classes: Int32Array, token: number, limit: number): boolean {
  const own = classes[tokens.word[token]!]!
  if ((own & Trigger.Digits) !== 0)
    return tokens.kind[token] !== TokenKind.Number || goesOn(tokens, classes, token + 1, limit, BEHIND_DIGITS)
  if ((own & Trigger.Code) !== 0 && tokens.shape[token] !== Shape.Lower) return true
  return (own & Trigger.NumberWord) !== 0 && goesOn(tokens, classes, token + 1, limit, BEHIND_WORDS)
}

/** Does anything stand behind a number that could make it money? */
function goesOn(
  tokens: Tokens,
  classes: Int32Array,
  at: number,
  limit: number,
  { behind, joints }: typeof BEHIND_DIGITS,
): boolean {
  if (at >= limit) return false
  const next = classes[tokens.word[at]!]!
  if ((next & behind) !== 0) return true
  if ((next & Trigger.Comma) !== 0) return isGrouping(tokens, at)
  if ((next & joints) === 0 || at + 1 >= limit || classes[tokens.word[at + 1]!] === 0) return false
  // `2016-17` before a word that is no money: neither is a bound of a range.
  if (tokens.kind[at + 1] !== TokenKind.Number) return true
  const last = at + 2 < limit ? classes[tokens.word[at + 2]!]! : 0
  return last === Trigger.Comma ? isGrouping(tokens, at + 2) : last !== 0
}

/** Does the comma stand between digits? */
function isGrouping(tokens: Tokens, comma: number): boolean {
  return (
    tokens.gap[comma] === Gap.None &&
    tokens.gap[comma + 1] === Gap.None &&
    tokens.kind[comma + 1] === TokenKind.Number
  )
}
