/** The words around a sum in, its rate out: `a week`, `per child per year`, `p.a.`, `weekly`. */
import type { Rate } from '../../model/mention.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isHyphen } from '../../text/number-scale.ts'
import {
  isPersonNoun,
  NOUNS_OF_SUMS,
  OTHER_TIME_UNITS,
  RATE_ADJECTIVES,
  SHORT_RATES,
  shareOfEach,
  TIME_UNITS,
} from './rate-words.ts'

interface RatePhrase {
  readonly rate: Rate | null
  readonly endToken: number
}

/** With two rates the time counts: `£9 per pupil per day` is by the week. */
function stronger(one: Rate | null, other: Rate | null): Rate | null {
  return one === null || (one === 'person' && other !== null) ? other : one
}

/** The rate behind the sum that ends at `token`; `rate` is null where there is none or none that the values name. */
export function rateAfter(tokens: Tokens, token: number, first: number, limit: number): RatePhrase {
  let found: Rate | null = null
  let at = token
  for (let count = 0; count < 4; count++) {
    const start = skipComma(tokens, count === 0 ? skipNouns(tokens, at, limit) : at, limit)
    const phrase = readPhrase(tokens, start, first, limit)
    if (phrase === null) break
    found = stronger(found, phrase.rate)
    at = phrase.endToken
  }
  return { rate: found, endToken: at }
}

/** Over the comma of `£10 per child, per week` and `£27, for every child`. */
function skipComma(tokens: Tokens, token: number, limit: number): number {
  if (token + 2 >= limit || tokens.norm(token) !== ',') return token
  const isRate =
    tokens.norm(token + 1) === 'per' ||
    (tokens.norm(token + 1) === 'for' && /^(each|every)$/.test(tokens.norm(token + 2)))
  return isRate ? token + 1 : token
}

/** Over `cash increase`, `more`, `grant` to a rate behind them: `a £9 million cash boost a year`. */
function skipNouns(tokens: Tokens, token: number, limit: number): number {
  let at = token
  while (at < limit && at < token + 4 && NOUNS_OF_SUMS.has(tokens.norm(at)) && tokens.gap[at]! <= Gap.Line)
    at++
  if (at === token) return token
  const norm = at < limit ? tokens.norm(at) : ''
  return /^(a|an|per|each|every)$/.test(norm) || SHORT_RATES.has(norm) ? at : token
}

function readPhrase(tokens: Tokens, token: number, first: number, limit: number): RatePhrase | null {
  let at = token
  if (at >= limit || tokens.gap[at]! > Gap.Line) return null
  if (tokens.raw(at) === '(' || (isHyphen(tokens, at) && tokens.gap[at] === Gap.None)) at++
  if (at >= limit) return null
  const norm = tokens.norm(at)
  const short = SHORT_RATES.get(norm)
  if (short !== undefined && tokens.shape[at] === Shape.Lower) return { rate: short, endToken: at + 1 }
  const adjective = RATE_ADJECTIVES.get(norm)
  if (adjective !== undefined && tokens.shape[at] === Shape.Lower)
    return { rate: adjective, endToken: at + 1 }
  if (norm === 'p') return readInitials(tokens, at, limit)
  if (norm === '/') return readUnit(tokens, at + 1, limit, true)
  if (norm === 'a' || norm === 'an') return readArticle(tokens, at, limit)
  if (norm === 'per') return readUnit(tokens, at + 1, limit, false)
  const over = /^(for|to|in|during)$/.test(norm) ? at + 1 : at
  const quantifier = tokens.norm(over)
  if (over >= limit || (quantifier !== 'each' && quantifier !== 'every' && quantifier !== 'apiece'))
    return null
  if (tokens.norm(over + 1) === 'of' && over + 1 < limit) return readEachOf(tokens, over + 2, limit)
  const unit = readUnit(tokens, over + 1, limit, false)
  if (unit !== null && unit.rate !== null) return unit
  if (over === at && quantifier !== 'every')
    return { rate: shareOfEach(tokens, token, first), endToken: over + 1 }
  return null
}

/** `p.a.`, `p/w`, `p.c.m.` */
function readInitials(tokens: Tokens, token: number, limit: number): RatePhrase | null {
  let letters = ''
  let at = token
  for (; at < limit && at < token + 6; at++) {
    if (at > token && tokens.gap[at] !== Gap.None) break
    const norm = tokens.norm(at)
    if (/^[a-z]$/.test(norm)) letters += norm
    else if (norm !== '.' && norm !== '/') break
  }
  const rate = letters.length > 1 ? SHORT_RATES.get(letters) : undefined
  return rate === undefined ? null : { rate, endToken: at }
}

/** `a week`, `an hour`, `a head`, `a calendar month`, `£500 a child`; `a year earlier` is a date. */
function readArticle(tokens: Tokens, article: number, limit: number): RatePhrase | null {
  let at = article + 1
  if (at < limit && isHyphen(tokens, at)) at++
  if (at < limit && /^(calendar|working|school|financial|academic|full|single)$/.test(tokens.norm(at))) at++
  if (at >= limit || tokens.gap[at]! > Gap.Line) return null
  const norm = tokens.norm(at)
  const time = TIME_UNITS.get(norm)
  if (time === undefined && OTHER_TIME_UNITS.has(norm)) return { rate: null, endToken: at + 1 }
  if (time === undefined) return isPersonNoun(norm) ? { rate: 'person', endToken: at + 1 } : null
  if (tokens.kind[at + 1] === TokenKind.Clitic && at + 1 < limit) return null
  const next = at + 1 < limit ? tokens.norm(at + 1) : ''
  if (/^(earlier|ago|later|before|previously|sooner|early|late|old)$/.test(next)) return null
  if (next === 'after' && !/^(tax|inflation|deductions|costs)$/.test(tokens.norm(at + 2))) return null
  return { rate: time, endToken: at + 1 }
}

/**
 * The noun behind `per`, `each`, `/`: a time, a person, or another thing, whose rate is null. Adjectives may stand
 * before it: `per looked-after child`, `per full-time student`.
 */
function readUnit(tokens: Tokens, token: number, limit: number, adjacent: boolean): RatePhrase | null {
  let at = token
  if (at < limit && isHyphen(tokens, at)) at++
  const start = at
  for (; at < limit && at < start + 5; at++) {
    if (tokens.gap[at]! > Gap.Line) break
    const norm = tokens.norm(at)
    const time = TIME_UNITS.get(norm)
    if (time !== undefined) return { rate: time, endToken: at + 1 }
    if (isPersonNoun(norm)) {
      const isPart =
        at + 1 < limit && /^(place|places|hour|hours|day|days|premium|trip)$/.test(tokens.norm(at + 1))
      return { rate: isPart ? null : 'person', endToken: isPart ? at + 2 : at + 1 }
    }
    if (adjacent || BOUNDARY.test(norm)) break
    if (tokens.kind[at] !== TokenKind.Word && !isHyphen(tokens, at)) break
  }
  return at > start ? { rate: null, endToken: at } : null
}

const BOUNDARY =
  /^(per|a|an|and|or|in|for|to|from|by|on|at|of|with|the|is|was|are|were|will|would|each|every|as|if|when|where|which|that|who|until|over)$/

/** `each of the next three years`, `each of the 300 children`. */
function readEachOf(tokens: Tokens, token: number, limit: number): RatePhrase | null {
  for (let at = token; at < limit && at < token + 7; at++) {
    const norm = tokens.norm(at)
    if (norm === 'years' || norm === 'year') return { rate: 'year', endToken: at + 1 }
    if (norm === 'months' || norm === 'month') return { rate: 'month', endToken: at + 1 }
    if (norm === 'weeks' || norm === 'week') return { rate: 'week', endToken: at + 1 }
    if (isPersonNoun(norm)) return { rate: 'person', endToken: at + 1 }
    if (tokens.kind[at] !== TokenKind.Word && tokens.kind[at] !== TokenKind.Number) return null
  }
  return null
}
