/** A resolved document in, an entry for each of its year-like and date-like tokens out: in which date it stands, or why in none. */
import type { ResolvedDocument } from '../../model/analysis.ts'
import type { CoverageEntry, CoverageKind } from '../../model/coverage.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { MONTHS, WEEKDAYS } from '../../text/calendar-words.ts'
import { digits } from '../../text/date-numbers.ts'
import { readNumericDate } from '../../text/numeric-date.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { coverageEntries } from '../coverage-entries.ts'
import { notADate } from './not-a-date.ts'
import { readDate } from './read-date.ts'

export function coverDates(document: ResolvedDocument): CoverageEntry[] {
  const nameAt = widestAt(document.mentions.filter(({ type }) => type !== 'date'))
  return coverageEntries(document, {
    type: 'date',
    kindOf: coverageKind,
    whyNone: (tokens, token, sentence) =>
      whyNone(tokens, token, sentence) ?? insideName(nameAt(tokens.start[token]!)),
  })
}

const CALENDAR_NAMES = new WordClasses((norm) => (MONTHS.has(norm) || WEEKDAYS.has(norm) ? 1 : 0))

/** Years of four digits, names of months and weekdays, dates in numerals. */
function coverageKind(tokens: Tokens, token: number): CoverageKind | null {
  const kind = tokens.kind[token]
  if (kind === TokenKind.Word) return CALENDAR_NAMES.of(tokens)[tokens.word[token]!] === 0 ? null : 'date'
  if (kind !== TokenKind.Number) return null
  const norm = tokens.norm(token)
  const value = digits(tokens, token, tokens.count)
  if (norm.length === 4 && value >= 1900 && value <= 2099) return 'year'
  return readNumericDate(tokens, token, tokens.count) === null ? null : 'date'
}

/** So many tokens before it may the date begin that a token belongs to. */
const REACH = 10

/** The reason by which the date that holds the token was turned down. */
function whyNone(tokens: Tokens, token: number, { firstToken, endToken }: Sentence): string | null {
  const scope = { tokens, from: firstToken, end: endToken, money: () => false }
  for (let at = Math.max(firstToken, token - REACH); at <= token; at++) {
    const found = readDate(scope, at)
    if (found === null || found.endToken <= token) continue
    const reason = notADate(scope, found.startToken ?? at, found)
    if (reason !== null) return reason
  }
  if (tokens.shape[token] === Shape.Lower && MONTHS.has(tokens.norm(token))) return 'not-a-date/verb-or-name'
  return null
}

function insideName(name: Mention | undefined): string | null {
  return name === undefined ? null : `not-a-date/inside-${name.type}`
}

/** The same as `spanAt` for spans that may nest: of those that begin before an offset the one that reaches furthest. */
function widestAt<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let index = 0
  let furthest: T | undefined
  return (offset) => {
    for (; index < spans.length && spans[index]!.start <= offset; index++)
      if (furthest === undefined || spans[index]!.end > furthest.end) furthest = spans[index]
    return furthest !== undefined && furthest.end > offset ? furthest : undefined
  }
}
