/** A money mention in, what stands around it in its sentence out: the verb that governs it, the nouns it belongs to. */
import { auxiliaryAt } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Block, Sentence } from '../../model/layout.ts'
import type { Mention, MoneyValue } from '../../model/mention.ts'
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'
import { doerOf } from './doer.ts'
import { RECEIVE_VERBS, SPEND_VERBS } from './words.ts'

export interface MoneySite {
  readonly money: Mention
  readonly value: MoneyValue
  readonly sentence: Sentence
  readonly block: Block
  /** Tokens of the sum with its modifiers, article and rate: `an unprecedented £7 billion`, `£8,000 a month`. */
  readonly first: number
  readonly end: number
  readonly groups: readonly VerbGroup[]
  /** Number of the governing verb group, null in headlines and lists without a verb. */
  readonly verb: number | null
  readonly role: 'subject' | 'object' | 'none'
  readonly subject: Phrase | null
  /** Nouns that follow in the same noun phrase: `pot` in `£7 million pot of cash`; normal forms. */
  readonly nounsAfter: readonly string[]
  /** The noun that the sum hangs on: `savings` in `savings of £2m`; normal form or null. */
  readonly nounBefore: string | null
  /** The words right before the sum in normal form, nearest first, at most six, not across a clause sign. */
  readonly before: readonly string[]
}

const MODIFIERS = new Set(
  'a an the at about around approximately roughly some over more than up to nearly almost just under less least only extra additional further new total record estimated another mere full whole initial first remaining other circa c in excess of upwards well first-ever worth no'.split(
    ' ',
  ),
)
const RATE_WORDS = new Set(
  'a an per each every year week month day hour child head person pupil annum annually pa family place p.a'.split(
    ' ',
  ),
)

export function moneySite(reading: Reading, money: Mention): MoneySite | null {
  const { tokens, blocks } = reading.document
  const sentence = reading.sentenceAt(money.start)
  if (sentence === undefined) return null
  const block = blocks[sentence.block]
  if (block === undefined) return null
  const firstOfSum = tokens.at(money.start)
  let endOfSum = firstOfSum
  while (endOfSum < sentence.endToken && tokens.start[endOfSum]! < money.end) endOfSum++
  const first = widenBack(tokens, firstOfSum, sentence.firstToken)
  const end = widenForward(tokens, endOfSum, sentence.endToken)
  const groups = reading.groups(sentence)
  const verb = governing(reading, sentence, groups, first, end)
  return {
    money,
    value: money.value as MoneyValue,
    sentence,
    block,
    first,
    end,
    groups,
    verb: verb.index,
    role: verb.role,
    subject: verb.index === null ? null : doerOf(reading, sentence, verb.index),
    nounsAfter: nounsAfter(tokens, end, sentence.endToken, groups),
    nounBefore: nounBefore(tokens, first, sentence.firstToken),
    before: wordsBefore(tokens, firstOfSum, sentence.firstToken),
  }
}

function widenBack(tokens: Tokens, token: number, from: number): number {
  let at = token
  while (at > from && tokens.kind[at - 1] === TokenKind.Word && MODIFIERS.has(tokens.norm(at - 1))) {
    // `to £15m` behind a verb of movement is no `up to`.
    if (tokens.norm(at - 1) === 'to' && tokens.norm(at - 2) !== 'up') break
    if (tokens.norm(at - 1) === 'of' && tokens.norm(at - 2) !== 'excess' && tokens.norm(at - 2) !== 'total')
      break
    if (tokens.norm(at - 1) === 'in' && tokens.norm(at) !== 'excess') break
    if (tokens.norm(at - 1) === 'at' && tokens.norm(at) !== 'least') break
    if (tokens.norm(at - 1) === 'than' && tokens.norm(at - 2) !== 'more' && tokens.norm(at - 2) !== 'less')
      break
    at--
  }
  return at
}

function widenForward(tokens: Tokens, token: number, to: number): number {
  let at = token
  while (at < to) {
    const norm = tokens.norm(at)
    if (
      tokens.kind[at] === TokenKind.Word &&
      RATE_WORDS.has(norm) &&
      ((norm !== 'a' && norm !== 'an') ||
        RATE_WORDS.has(tokens.norm(at + 1)) ||
        (tokens.norm(at + 1) === '-' && RATE_WORDS.has(tokens.norm(at + 2))))
    )
      at++
    else if (norm === '-' && tokens.gap[at] === 0 && RATE_WORDS.has(tokens.norm(at + 1))) at++
    else break
  }
  return at
}

/** The nearest verb before with nothing between that ends its clause; else the first verb behind whose subject holds the sum. */
function governing(
  reading: Reading,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  first: number,
  end: number,
): { index: number | null; role: MoneySite['role'] } {
  const { tokens } = reading.document
  let before = lastBefore(groups, first)
  while (before >= 0 && isOfSumBefore(tokens, groups, before, first)) before--
  // `announced awards totalling £5m`
  if (before > 0 && groups[before]!.lemma === 'total' && groups[before]!.form === 'gerund') before--
  // `to raise £3.9bn would help`, `investing £5m will create jobs`: the sum is the object of what it stands right behind.
  if (before >= 0 && groups[before]!.endToken === first && takesObject(groups[before]!))
    return { index: before, role: 'object' }
  for (let index = before + 1; index < groups.length; index++) {
    const group = groups[index]!
    if (group.firstToken < end || group.form === 'gerund' || group.form === 'participle') continue
    // `invested £5m to develop …`: an infinitive has the sum as its subject only in headlines.
    if (group.form === 'infinitive' && before >= 0) break
    if (!opensClauseBetween(tokens, end, group.firstToken)) {
      const subject = reading.subject(sentence, index)
      if (subject !== null && subject.firstToken <= first && subject.endToken >= end)
        return { index, role: 'subject' }
      if (
        subject !== null &&
        subject.firstToken > first - 4 &&
        subject.firstToken <= first &&
        subject.endToken > first
      )
        return { index, role: 'subject' }
    }
    break
  }
  return before >= 0 ? { index: before, role: 'object' } : { index: null, role: 'none' }
}

/** `£5m to cut waits, £3m for roofs`: behind a comma or a dash another sum is not what the first one's purpose acts on. */
function isOfSumBefore(tokens: Tokens, groups: readonly VerbGroup[], index: number, first: number): boolean {
  const { form, passive, firstToken } = groups[index]!
  const isListed = PARALLEL.has(tokens.norm(first - 1)) && tokens.gap[first] !== Gap.None
  if (form !== 'infinitive' || passive || !isListed) return false
  const from = Math.max(groups[index - 1]?.endToken ?? 0, firstToken - PURPOSE)
  for (let token = firstToken - 1; token >= from; token--) {
    if (tokens.kind[token] === TokenKind.Currency) return true
    if (isOf(tokens, token, WordClass.Preposition) || CLAUSE_SIGNS.has(tokens.norm(token))) return false
  }
  return false
}

const PARALLEL = new Set([',', '–', '—', '-'])
const CLAUSE_SIGNS = new Set([',', ';', ':', '–', '—'])
/** How many tokens behind the sum's own the verb of its purpose may stand. */
const PURPOSE = 6

/** `to raise £5m`, `has allocated £5m`: no clause may follow, as one does behind `said` and `announced`. */
function takesObject(group: VerbGroup): boolean {
  return group.form !== 'finite' || (!group.passive && HANDLING_VERBS.has(group.lemma))
}

const HANDLING_VERBS = new Set([
  ...SPEND_VERBS,
  ...RECEIVE_VERBS,
  'allocate',
  'award',
  'provide',
  'give',
  'contribute',
  'be',
  'cost',
  'total',
])

/** Number of the last group that ends before the token, -1 where there is none; binary search. */
function lastBefore(groups: readonly VerbGroup[], token: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]!.endToken <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

function opensClauseBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (isOf(tokens, token, WordClass.Relative)) return true
    if (tokens.kind[token] !== TokenKind.Punctuation) continue
    const norm = tokens.norm(token)
    if (norm === ';' || norm === ':') return true
  }
  return false
}

/** Words of the noun phrase behind the sum, to the first preposition, verb or sign. */
function nounsAfter(tokens: Tokens, end: number, to: number, groups: readonly VerbGroup[]): string[] {
  const nouns: string[] = []
  const stop = Math.min(to, finiteFrom(groups, end))
  for (let token = end; token < stop && nouns.length < 8; token++) {
    if (tokens.kind[token] !== TokenKind.Word || tokens.gap[token] === Gap.Paragraph) {
      if (tokens.gap[token] === Gap.None && tokens.norm(token) === '-') continue
      break
    }
    if (isOf(tokens, token, NO_NOUN) || auxiliaryAt(tokens, token) !== undefined) break
    nouns.push(tokens.norm(token))
  }
  return nouns
}

const NO_NOUN = WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Relative

/** Where the first verb with a tense and an auxiliary begins that does not begin before the token. */
function finiteFrom(groups: readonly VerbGroup[], token: number): number {
  for (const { firstToken, head, form } of groups)
    if (firstToken >= token && form === 'finite' && firstToken !== head) return firstToken
  return Number.POSITIVE_INFINITY
}

/** `savings of £2m`, `a budget of £9 million`, `a cost of up to £3m`, `worth`. */
function nounBefore(tokens: Tokens, first: number, from: number): string | null {
  let at = first - 1
  while (
    at >= from &&
    tokens.kind[at] === TokenKind.Word &&
    (MODIFIERS.has(tokens.norm(at)) || AS_MUCH.has(tokens.norm(at)) || isOf(tokens, at, WordClass.Adverb)) &&
    tokens.norm(at) !== 'of' &&
    !(tokens.norm(at) === 'at' && tokens.norm(at + 1) !== 'least') &&
    tokens.norm(at) !== 'worth'
  )
    at--
  if (at <= from) return null
  const norm = tokens.norm(at)
  if (norm !== 'of' && norm !== 'at' && norm !== 'by') return norm === 'worth' ? 'worth' : null
  const noun = beforeYears(tokens, at - 1, from)
  return tokens.kind[noun] === TokenKind.Word ? tokens.norm(noun) : null
}

/** `a shortfall of as much as £5m` */
const AS_MUCH = new Set(['as', 'much', 'little'])

/** `a shortfall in 2016/17 of £5m`: the noun before the years. */
function beforeYears(tokens: Tokens, token: number, from: number): number {
  let at = token
  while (at > from && (tokens.kind[at] === TokenKind.Number || tokens.gap[at] === Gap.None)) at--
  const isPeriod = at < token && at > from && (tokens.norm(at) === 'in' || tokens.norm(at) === 'for')
  return isPeriod ? at - 1 : token
}

function wordsBefore(tokens: Tokens, first: number, from: number): string[] {
  const words: string[] = []
  for (let token = first - 1; token >= from && words.length < 6; token--) {
    if (tokens.kind[token] === TokenKind.Punctuation && /^[,;:–—“”"()]$/.test(tokens.norm(token))) break
    words.push(tokens.norm(token))
  }
  return words
}
