/** A token behind a preposition in, the shortest noun phrase that begins there out. */
import { auxiliaryOf } from '../grammar/auxiliaries.ts'
import type { Phrase } from '../grammar/subject.ts'
import { hasForm, VerbForm, verbOf } from '../grammar/verb-forms.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isOf,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  WordClass,
} from '../grammar/word-classes.ts'
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'

/** Prepositions that stay inside a noun phrase. */
const INNER = new Set(['of'])

/** `early education` in `on early education in 2019`; a gerund with its object: `hiring bus drivers`. Null where no noun follows. */
export function nounPhraseAt(tokens: Tokens, from: number, to: number): Phrase | null {
  let first = from
  while (
    first < to &&
    tokens.kind[first] === TokenKind.Number &&
    tokens.kind[first + 1] === TokenKind.Word &&
    tokens.gap[first + 1]! > 0
  )
    first++
  if (isOf(tokens, first, WordClass.Relative) && tokens.norm(first) !== 'that') return null
  let end = first
  let hasNoun = false
  while (end < to) {
    const kind = tokens.kind[end]!
    const norm = tokens.norm(end)
    if (
      kind === TokenKind.Currency ||
      kind === TokenKind.Address ||
      (end > first && tokens.gap[end] === Gap.Paragraph)
    )
      break
    if (kind === TokenKind.Punctuation) {
      const closing = closingQuote(tokens, end, to)
      if (closing !== null) {
        end = closing + 1
        hasNoun = true
        continue
      }
      if (!isJoint(tokens, end, to)) break
    } else if (kind === TokenKind.Word) {
      if (CONJUNCTIONS.has(norm)) {
        if (!joinsNouns(tokens, end, to)) break
      } else if (end > first && endsPhrase(tokens, end, norm, hasNoun)) break
      else if (!DETERMINERS.has(norm)) hasNoun = true
    }
    end++
  }
  while (end > first && isLoose(tokens, end - 1, first)) end--
  return hasNoun && end > first ? { firstToken: first, endToken: end } : null
}

/** What can't end a phrase: signs but the mark that closes a quotation in it, conjunctions and `of`. */
function isLoose(tokens: Tokens, token: number, first: number): boolean {
  if (tokens.kind[token] === TokenKind.Punctuation) return !closesQuote(tokens, token, first)
  return isOf(tokens, token, WordClass.Conjunction) || INNER.has(tokens.norm(token))
}

function closesQuote(tokens: Tokens, token: number, first: number): boolean {
  const mark = tokens.raw(token)
  for (let open = token - 2; open >= Math.max(first, token - QUOTED); open--)
    if (QUOTES[tokens.raw(open)] === mark) return true
  return false
}

function endsPhrase(tokens: Tokens, token: number, norm: string, hasNoun: boolean): boolean {
  // Inside `one-off costs` and `drop-in centre` no word ends the phrase.
  if (tokens.gap[token] === Gap.None && tokens.norm(token - 1) === '-') return false
  // `most deprived areas`: a participle that an adverb makes an adjective.
  if (DEGREES.has(tokens.norm(token - 1)) || isOf(tokens, token - 1, WordClass.Adverb)) return false
  if (PREPOSITIONS.has(norm) && !INNER.has(norm)) return true
  if (RELATIVES.has(norm) || SUBORDINATORS.has(norm)) return true
  if (auxiliaryOf(norm) !== undefined) return true
  if (!hasNoun) return false
  if (norm === 'forward' || norm === 'ahead') return true
  if (isActOfNoun(tokens, token) || isStateOfNoun(tokens, token)) return true
  if (
    DETERMINERS.has(norm) &&
    !INNER.has(tokens.norm(token - 1)) &&
    !isOf(tokens, token - 1, WordClass.Conjunction)
  )
    return !isVerbBefore(tokens, token)
  const verb = verbOf(norm)
  return (
    verb !== undefined &&
    (!verb.nounLike || isOf(tokens, token + 1, WordClass.Preposition)) &&
    (verb.forms & VerbForm.Past) !== 0 &&
    (verb.forms & VerbForm.Base) === 0
  )
}

/** `programmes aiming to improve`, `projects supporting children`: behind a plural a gerund with an object tells what it does. */
function isActOfNoun(tokens: Tokens, token: number): boolean {
  const before = tokens.norm(token - 1)
  if (!hasForm(tokens, token, VerbForm.Gerund) || !before.endsWith('s') || before.endsWith('ss')) return false
  if (tokens.kind[token - 1] !== TokenKind.Word || verbOf(tokens.norm(token))?.nounLike !== false)
    return false
  return (
    tokens.kind[token + 1] === TokenKind.Word &&
    (tokens.norm(token + 1) === 'to' ||
      tokens.norm(token + 1) === 'on' ||
      tokens.norm(token + 1) === 'with' ||
      !isOf(tokens, token + 1, WordClass.Preposition | WordClass.Conjunction))
  )
}

/** `pupils set to start`, `services cut by councils`: behind a plural a participle spelt as its base, with no noun behind. */
function isStateOfNoun(tokens: Tokens, token: number): boolean {
  const before = tokens.norm(token - 1)
  if (!SET.has(tokens.norm(token)) || !before.endsWith('s') || before.endsWith('ss')) return false
  if (tokens.kind[token - 1] !== TokenKind.Word || token + 1 >= tokens.count) return false
  return (
    tokens.kind[token + 1] !== TokenKind.Word ||
    isOf(tokens, token + 1, WordClass.Preposition) ||
    tokens.norm(token + 1) === 'to'
  )
}

const SET = new Set(['set', 'cut', 'hit', 'put', 'hurt'])

const DEGREES = new Set(['most', 'least', 'more', 'less', 'very'])

/** `reaching every child`: the determiner opens the gerund's object. */
function isVerbBefore(tokens: Tokens, token: number): boolean {
  return hasForm(tokens, token - 1, VerbForm.Gerund)
}

/** Where the mark closes that opens here around a few words: `“efficiency” investments`. */
function closingQuote(tokens: Tokens, open: number, to: number): number | null {
  const closing = QUOTES[tokens.raw(open)]
  if (closing === undefined || tokens.gap[open] === Gap.None) return null
  for (let token = open + 2; token < Math.min(to, open + QUOTED); token++)
    if (tokens.raw(token) === closing) return token
  return null
}

/** How many words in marks may be a part of a noun phrase. */
const QUOTED = 6
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' }

/** A hyphen, slash or apostrophe inside words, or a full stop that is no end. */
function isJoint(tokens: Tokens, token: number, to: number): boolean {
  const norm = tokens.norm(token)
  if (norm === '-' || norm === '/' || norm === '&' || norm === '‐' || norm === '‑')
    return token + 1 < to && tokens.gap[token] === 0
  return norm === "'" && tokens.gap[token] === 0
}

/** `and` before a noun goes on, before a sum, a verb or a clause it ends the phrase. */
function joinsNouns(tokens: Tokens, conjunction: number, to: number): boolean {
  const norm = tokens.norm(conjunction)
  if (norm !== 'and' && norm !== 'or') return false
  const next = conjunction + 1
  // `one tribal and 13 state agencies`
  if (tokens.kind[next] === TokenKind.Number)
    return tokens.kind[next + 1] === TokenKind.Word && tokens.gap[next + 1]! > 0
  if (next >= to || tokens.kind[next] !== TokenKind.Word) return false
  const word = tokens.norm(next)
  if (
    PREPOSITIONS.has(word) ||
    auxiliaryOf(word) !== undefined ||
    word === 'the' ||
    word === 'a' ||
    word === 'is' ||
    word === 'we' ||
    word === 'it' ||
    word === 'they'
  )
    return false
  for (let token = next; token < Math.min(to, next + 4); token++)
    if (tokens.kind[token] === TokenKind.Currency) return false
  const verb = verbOf(word)
  return verb === undefined || verb.nounLike || (verb.forms & (VerbForm.Past | VerbForm.Third)) === 0
}
