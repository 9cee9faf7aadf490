/** The words around a sum in, its modifier out: `more than`, `up to an extra`, `or so`. */
import type { MoneyModifier } from '../../model/mention.ts'
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'

/** Phrases that end right before the sum, longest first within a last word. */
const PHRASES: readonly (readonly [MoneyModifier, string])[] = [
  ['about', 'about'],
  ['about', 'around'],
  ['about', 'around about'],
  ['about', 'approximately'],
  ['about', 'approx'],
  ['about', 'roughly'],
  ['about', 'some'],
  ['about', 'circa'],
  ['about', 'ca'],
  ['about', 'c'],
  ['about', 'close to'],
  ['about', 'the region of'],
  ['about', 'the order of'],
  ['about', 'more or less'],
  ['about', '~'],
  ['about', '≈'],
  ['over', 'over'],
  ['over', 'more than'],
  ['over', 'in excess of'],
  ['over', 'excess of'],
  ['over', 'upwards of'],
  ['over', 'upward of'],
  ['over', 'north of'],
  ['over', 'greater than'],
  ['over', 'higher than'],
  ['over', 'above'],
  ['over', 'exceeding'],
  ['over', 'exceed'],
  ['over', 'exceeds'],
  ['over', 'exceeded'],
  ['over', 'topping'],
  ['over', '>'],
  ['under', 'under'],
  ['under', 'less than'],
  ['under', 'lower than'],
  ['under', 'fewer than'],
  ['under', 'below'],
  ['under', 'nearly'],
  ['under', 'almost'],
  ['under', 'approaching'],
  ['under', 'shy of'],
  ['under', 'just short of'],
  ['under', 'nigh on'],
  ['under', 'close on'],
  ['under', '<'],
  ['at-least', 'at least'],
  ['at-least', 'at the very least'],
  ['at-least', 'minimum of'],
  ['at-least', 'minimum'],
  ['at-least', 'no less than'],
  ['at-least', 'not less than'],
  ['at-least', 'no fewer than'],
  ['at-least', '≥'],
  ['up-to', 'up to'],
  ['up-to', 'maximum of'],
  ['up-to', 'maximum'],
  ['up-to', 'no more than'],
  ['up-to', 'not more than'],
  ['up-to', 'as much as'],
  ['up-to', 'at most'],
  ['up-to', 'at the most'],
  ['up-to', 'not exceeding'],
  ['up-to', 'not exceed'],
  ['up-to', 'not to exceed'],
  ['up-to', '≤'],
]

const byLastWord = new Map<string, { words: string[]; modifier: MoneyModifier }[]>()
for (const [modifier, phrase] of PHRASES) {
  const words = phrase.split(' ')
  const last = words[words.length - 1]!
  const listed = byLastWord.get(last) ?? []
  listed.push({ words, modifier })
  listed.sort((a, b) => b.words.length - a.words.length)
  byLastWord.set(last, listed)
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that may stand between modifier and sum. */
const BETWEEN = set(
  'extra additional further another estimated total combined overall record staggering whopping massive huge cool hefty mere reported approximate average annual',
)
/** Nouns and verbs behind which `over` and `about` name a subject: `a row over £5m`. */
const SUBJECTS = set(
  'row rows dispute disputes concern concerns fear fears anger controversy question questions debate debates battle battles fight clash argument arguments doubt doubts worry worries criticism furore backlash asked complained complaints worried arguing argued clashed outcry scandal probe investigation',
)

/** Behind these `up to` is where something arrives: `climbs up to £9`, `brings the total up to £5m`. */
const RISES = set(
  'go goes went gone going rise rises rose risen rising increase increases increased increasing put total bring brings brought bringing take takes took taken taking move moves moved moving',
)

/** The modifier that ends before `token`; words that belong to the sum's noun phrase are stepped over. */
export function modifierBefore(tokens: Tokens, token: number, first: number): MoneyModifier | null {
  let at = token - 1
  if (at >= first && /^(between|from)$/.test(tokens.norm(at))) at--
  for (let steps = 0; steps < 6 && at >= first; steps++) {
    if (isOpeningQuote(tokens, at)) at--
    if (tokens.norm(at) === '.' && /^(approx|c|ca)$/.test(tokens.norm(at - 1))) at--
    const found = phraseEndingAt(tokens, at, first)
    if (found !== undefined) {
      if (isSubject(tokens, at, first, found.words)) return null
      // In `up to around £5m` the bound says more.
      const outer =
        found.modifier === 'about' ? phraseEndingAt(tokens, at - found.words.length, first) : undefined
      return outer?.modifier ?? found.modifier
    }
    const next = stepOver(tokens, at, first)
    if (next === at) return null
    at = next
  }
  return null
}

function phraseEndingAt(tokens: Tokens, at: number, first: number) {
  if (at < first) return undefined
  return byLastWord
    .get(tokens.norm(at))
    ?.find(
      ({ words }) =>
        at - words.length + 1 >= first &&
        words.every((word, index) => tokens.norm(at - words.length + 1 + index) === word),
    )
}

/** One step to the left over `an extra`, `a total of`; the same place where the word is not passed over. */
function stepOver(tokens: Tokens, at: number, first: number): number {
  const norm = tokens.norm(at)
  if (norm === 'of' && /^(total|sum)$/.test(tokens.norm(at - 1)))
    return stepOverArticle(tokens, at - 2, first)
  if (norm === 'totalling' || norm === 'worth') return at - 1
  return BETWEEN.has(norm) ? stepOverArticle(tokens, at - 1, first) : at
}

function stepOverArticle(tokens: Tokens, at: number, first: number): number {
  return at >= first && /^(a|an)$/.test(tokens.norm(at)) ? at - 1 : at
}

function isOpeningQuote(tokens: Tokens, at: number): boolean {
  return /^[“‘"'(]$/.test(tokens.raw(at)) && tokens.gap[at + 1] === Gap.None
}

function isSubject(tokens: Tokens, at: number, first: number, words: readonly string[]): boolean {
  const before = at - words.length
  if (before < first) return false
  const last = words[words.length - 1]!
  if (last === 'over' || last === 'about') return SUBJECTS.has(tokens.norm(before))
  if (last === 'above' || last === 'below') return tokens.norm(before) === 'the'
  return words.join(' ') === 'up to' && RISES.has(tokens.norm(before))
}

interface PhraseAfter {
  readonly words: readonly string[]
  readonly modifier: MoneyModifier
  /** Counts only where a sign or the sentence's end follows: `£5m plus VAT` is an addition. */
  readonly closing: boolean
}

const byFirstWord = new Map<string, PhraseAfter[]>()

function addAfter(modifier: MoneyModifier, closing: boolean, phrases: string): void {
  for (const phrase of phrases.split(', ')) {
    const words = phrase.split(' ')
    const listed = byFirstWord.get(words[0]!) ?? []
    listed.push({ words, modifier, closing })
    byFirstWord.set(words[0]!, listed)
  }
}

addAfter('at-least', false, 'or more, or over, or above, or higher, and above, and over, and upwards')
addAfter('up-to', false, 'or less, or under, or below, or lower, and under')
addAfter('about', false, 'or so, or thereabouts')
addAfter('at-least', true, 'plus, at least, minimum')
addAfter('up-to', true, 'at most, at the most, maximum, max, tops')
addAfter('about', true, 'approx, approximately')

/** The modifier that begins at `token`, behind the sum or its rate. */
export function modifierAfter(tokens: Tokens, token: number, limit: number): MoneyModifier | null {
  if (token >= limit || tokens.gap[token]! > Gap.Line) return null
  const sign = tokens.kind[token] === TokenKind.Punctuation ? tokens.raw(token) : ''
  if (sign === '+') return addsNothing(tokens, token, limit) ? 'at-least' : null
  const at = sign === '-' || sign === '(' ? token + 1 : token
  for (const { words, modifier, closing } of byFirstWord.get(tokens.norm(at)) ?? []) {
    const end = at + words.length
    if (end > limit || !words.every((word, index) => tokens.norm(at + index) === word)) continue
    if (!closing || end === limit || tokens.kind[end] === TokenKind.Punctuation) return modifier
    // `a £5m-plus scheme`
    if (sign === '-' && tokens.gap[at] === Gap.None) return modifier
  }
  return null
}

/** Is the plus sign part of the amount (`£5m+`), not of an addition (`£5m + VAT`)? */
function addsNothing(tokens: Tokens, plus: number, limit: number): boolean {
  if (plus + 1 >= limit) return true
  const kind = tokens.kind[plus + 1]
  if (tokens.gap[plus] !== Gap.None) return kind === TokenKind.Punctuation
  return kind !== TokenKind.Currency && kind !== TokenKind.Number
}
