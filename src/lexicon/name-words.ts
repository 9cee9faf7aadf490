/** One form of a name in, the words to look for in a text and how each must be written out. */
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { tokenise } from '../text/tokenise.ts'
import { plainForm, Vocabulary } from '../text/vocabulary.ts'

/** `any` case; `capital`: first letter or all letters upper case; else exactly these letters, or all upper case. */
export type CaseRule = 'any' | 'capital' | { readonly exact: string }

export interface NameWord {
  readonly norm: string
  readonly rule: CaseRule
}

/** Words that titles write in lower case. */
const FUNCTION_WORDS = new Set(
  "a an and as at by de des du for from in into la le of on or per the to under via with without y 's".split(
    ' ',
  ),
)

/** Heads of names that newspapers write in lower case behind a proper name: `Hackney council`, `Thames Valley police`. */
const LOWERED_HEADS = new Set('borough city constabulary council county district police'.split(' '))

/** A word that is camel case or all capitals from this length on is a matter of style: `SafeLives`, `Safelives`. */
const STYLED_LENGTH = { [Shape.Mixed]: 6, [Shape.Upper]: 7 } as const

const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212'])

function isHyphen(norm: string): boolean {
  return HYPHENS.has(norm)
}

/** Is the token a sign that may stand between the words of a name without being part of it? */
export function isJoiner(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Punctuation || tokens.gap[token] !== 0) return false
  const sign = tokens.norm(token)
  if (isHyphen(sign)) return true
  const before = tokens.norm(token - 1)
  if (sign === "'") return before.endsWith('s')
  return sign === '.' && (before.length === 1 || ABBREVIATED.has(before))
}

/** Words that take a full stop in some houses' style. */
const ABBREVIATED = new Set(['st', 'no', 'dr', 'mr', 'mrs', 'ms', 'rt', 'hon', 'dept', 'ltd', 'co', 'inc'])

/** Empty where the form has no letter or digit. Signs at either end are dropped, but for a closing `+`. */
export function nameWords(form: string): NameWord[] {
  return nameWordsOf([form])[0]!
}

/** The words of many forms; read in one go, since each reading sets up arrays of its own. */
export function nameWordsOf(forms: readonly string[]): NameWord[][] {
  const tokens = tokenise(forms.map((form) => form.replace(/\s+/gu, ' ')).join('\n'), new Vocabulary())
  const found: NameWord[][] = []
  let end = 0
  let token = 0
  for (const form of forms) {
    end += form.replace(/\s+/gu, ' ').length + 1
    const from = token
    while (token < tokens.count && tokens.start[token]! < end) token++
    found.push(wordsBetween(tokens, from, token))
  }
  return found
}

function wordsBetween(tokens: Tokens, from: number, to: number): NameWord[] {
  const words: NameWord[] = []
  for (let token = from; token < to; token++) {
    const kind = tokens.kind[token]!
    const isWord = kind === TokenKind.Word || kind === TokenKind.Number
    if (words.length === 0 && !isWord && kind !== TokenKind.Address) continue
    if (isJoiner(tokens, token) || isHyphen(tokens.norm(token))) continue
    words.push({
      norm: wordKey(tokens.norm(token)),
      rule: ruleOf(tokens, token, words.length === 0, to - from === 1),
    })
  }
  while (words.length > 0 && isDropped(words[words.length - 1]!.norm)) words.pop()
  return words
}

/** `&` reads as `and`. */
export function wordKey(norm: string): string {
  return norm === '&' ? 'and' : norm
}

function isDropped(norm: string): boolean {
  return norm.length === 1 && '.,;:!?"-'.includes(norm)
}

function ruleOf(tokens: Tokens, token: number, isFirst: boolean, isAlone: boolean): CaseRule {
  const shape = tokens.shape[token]!
  if (shape === Shape.None || shape === Shape.Lower) return 'any'
  const norm = tokens.norm(token)
  if (FUNCTION_WORDS.has(norm) && (!isFirst || norm.length < 4) && !isAlone) return 'any'
  if (!isFirst && LOWERED_HEADS.has(norm)) return 'any'
  if (shape === Shape.Capitalised) return 'capital'
  if (norm.length >= STYLED_LENGTH[shape as 3 | 4]) return 'capital'
  return { exact: plainForm(tokens.raw(token)) }
}
