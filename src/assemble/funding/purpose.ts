/** A money site in, what the sum pays for out: programme mentions, or else the shortest noun phrase. */
import { PREPOSITIONS } from '../../grammar/word-classes.ts'
import type { Reference } from '../../model/claim.ts'
import type { Mention, MentionType } from '../../model/mention.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import type { Reading } from '../reading.ts'
import type { MoneySite } from './money-site.ts'
import { ALLOCATE_NOUNS, CUT_VERBS, SPEND_VERBS } from './words.ts'

const PROGRAMMES: ReadonlySet<MentionType> = new Set(['programme'])

export function purposeOf(site: MoneySite, reading: Reading): Reference[] {
  return named(site, reading) ?? behind(site, reading) ?? ahead(site, reading) ?? subject(site, reading) ?? []
}

/** The sum stands before the programme's name: `£40 million Bright Horizons Fund`, `a new £60m scheme called X`. */
function named(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const limit = Math.min(site.sentence.endToken, site.end + site.nounsAfter.length + 6)
  const programme = firstMention(reading, tokens.start[site.end] ?? 0, endOf(tokens, limit))
  if (programme === null) return null
  const between = normsBetween(tokens, site.end, tokens.at(programme.start))
  const adjacent = between.every((word) => ADJACENT.has(word) || ALLOCATE_NOUNS.has(word))
  return adjacent ? [reading.mentionReference(programme)] : null
}

const ADJACENT = new Set([
  'called',
  'named',
  'known',
  'as',
  'the',
  'new',
  'flagship',
  '‘',
  '“',
  '"',
  "'",
  ',',
  '-',
  '(',
  'government',
  'national',
])

/** The words that lead to a purpose behind the sum, the surest first. */
const LEADS = new Set(['for', 'towards', 'toward', 'into', 'on', 'in', 'to', 'across'])

function behind(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const { endToken } = site.sentence
  let token = site.end + site.nounsAfter.length
  // Skip `of funding`, a recipient in between and a period.
  for (let steps = 0; token < endToken && steps < 14; steps++, token++) {
    const kind = tokens.kind[token]!
    const norm = tokens.norm(token)
    if (kind === TokenKind.Currency || isClauseEnd(norm)) return null
    if (!LEADS.has(norm)) continue
    const found = purposeBehind(site, reading, token, norm)
    if (found !== null) return found
  }
  return null
}

function isClauseEnd(norm: string): boolean {
  return (
    norm === ';' ||
    norm === ':' ||
    norm === ',' ||
    norm === '.' ||
    norm === 'which' ||
    norm === 'that' ||
    norm === '–' ||
    norm === '—'
  )
}

function purposeBehind(
  site: MoneySite,
  reading: Reading,
  preposition: number,
  norm: string,
): Reference[] | null {
  const { tokens } = reading.document
  const { endToken } = site.sentence
  const phraseStart = preposition + 1
  const phrase = nounPhraseAt(tokens, phraseStart, endToken)
  const programmes =
    phrase === null ? [] : programmesIn(reading, tokens.start[phraseStart]!, tokens.end[phrase.endToken - 1]!)
  if (programmes.length > 0) return programmes
  const near = firstMention(
    reading,
    tokens.start[phraseStart] ?? 0,
    endOf(tokens, Math.min(endToken, phraseStart + 8)),
  )
  if (near !== null && isOnlyVerbBetween(tokens, phraseStart, tokens.at(near.start)))
    return [reading.mentionReference(near)]
  if (phrase === null || norm === 'to' || norm === 'across') return null
  const span = reading.span(phrase)
  if (startsWithDate(reading, span.start)) return null
  if (norm === 'in' && !investsIn(site)) return null
  if (isPeriodOrRecipient(tokens.norm(phrase.firstToken)) && norm === 'for')
    return isEach(tokens.norm(phrase.firstToken)) ? null : null
  return [reading.reference(span)]
}

/** `to continue the X programme`, `to help fund X`. */
function isOnlyVerbBetween(tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from <= 3 && normsBetween(tokens, from, to).every((word) => !PREPOSITIONS.has(word) && word !== ',')
  )
}

function investsIn(site: MoneySite): boolean {
  const group = site.verb === null ? null : site.groups[site.verb]!
  return (
    (group !== null &&
      (SPEND_VERBS.has(group.lemma) ||
        CUT_VERBS.has(group.lemma) ||
        group.lemma === 'put' ||
        group.lemma === 'identify')) ||
    site.nounsAfter.includes('investment')
  )
}

function isPeriodOrRecipient(norm: string): boolean {
  return isEach(norm) || norm === 'next' || norm === 'last'
}

function isEach(norm: string): boolean {
  return norm === 'each' || norm === 'every'
}

/** `The X was launched with £40m`, `X Fund of £5m`, `for X: £5m`: a programme before the sum in its clause. */
function ahead(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const from = clauseStart(tokens, site.first, site.sentence.firstToken)
  const found = reading.mentionsIn(tokens.start[from]!, tokens.start[site.first]!, PROGRAMMES)
  const nearest = found.at(-1)
  return nearest === undefined ? null : [reading.mentionReference(nearest)]
}

function subject(site: MoneySite, reading: Reading): Reference[] | null {
  if (site.subject === null || site.role !== 'object') return null
  const group = site.groups[site.verb!]!
  const span = reading.span(site.subject)
  const programme = firstMention(reading, span.start, span.end)
  if (programme !== null) return [reading.mentionReference(programme)]
  if (group.lemma !== 'cost' && !(group.passive && site.before.includes('by'))) return null
  return [reading.reference(span)]
}

function programmesIn(reading: Reading, start: number, end: number): Reference[] {
  return reading.mentionsIn(start, end, PROGRAMMES).map((mention) => reading.mentionReference(mention))
}

function firstMention(reading: Reading, start: number, end: number): Mention | null {
  return reading.mentionsIn(start, end, PROGRAMMES)[0] ?? null
}

function startsWithDate(reading: Reading, offset: number): boolean {
  return reading
    .mentionsIn(offset, offset + 40)
    .some((mention) => mention.type === 'date' && mention.start - offset < 6)
}

function clauseStart(tokens: Tokens, token: number, from: number): number {
  let at = token
  while (at > from) {
    const norm = tokens.norm(at - 1)
    if (norm === ';' || norm === ':' || norm === ',' || tokens.kind[at - 1] === TokenKind.Currency) break
    at--
  }
  return at
}

function normsBetween(tokens: Tokens, from: number, to: number): string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => tokens.norm(from + at))
}

function endOf(tokens: Tokens, endToken: number): number {
  return endToken > 0 ? tokens.end[endToken - 1]! : 0
}
