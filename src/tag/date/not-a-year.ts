/** Numbers that look like a year or a date and are something else: parts of other numbers, sums, references, counts. */
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { MONTH_ABBREVIATIONS, MONTHS, ORDINAL_SUFFIXES } from '../../text/calendar-words.ts'
import { digits, follows } from '../../text/date-numbers.ts'
import { after, before, isYear, startsWithNumber } from './around.ts'
import type { Found, Scope } from './rule.ts'
import { isDash } from './year.ts'

/** `2015a`, `x2015`, `2015@`: something goes on without a space. */
export function isAttached(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  const next = found.endToken
  if (next < end && tokens.gap[next] === Gap.None) {
    const kind = tokens.kind[next]
    const last = tokens.kind[next - 1]
    if (last === TokenKind.Number && kind === TokenKind.Word && !/^t\d\d$/.test(tokens.norm(next)))
      return true
    if (kind === TokenKind.Number || tokens.norm(next) === '@' || tokens.norm(next) === '_') return true
    const joint = tokens.norm(next)
    const goesOn = next + 1 < end && tokens.gap[next + 1] === Gap.None
    if (
      last === TokenKind.Number &&
      (joint === '/' || isDash(joint)) &&
      goesOn &&
      tokens.kind[next + 1] === TokenKind.Number
    )
      return true
    if (
      last === TokenKind.Number &&
      joint === ':' &&
      goesOn &&
      tokens.kind[next + 1] === TokenKind.Number &&
      !isYear(found)
    )
      return true
  }
  if (at > from && tokens.gap[at] === Gap.None && startsWithNumber(scope, at)) {
    const kind = tokens.kind[at - 1]
    if (kind === TokenKind.Word || kind === TokenKind.Number) return true
    if (tokens.norm(at - 1) === '.' && /^(c|ca|est)$/.test(tokens.norm(at - 2))) return false
    if (/^[_@#+=.:]$/.test(tokens.norm(at - 1)) && (at - 2 < from || tokens.gap[at - 1] === Gap.None))
      return true
    // `HC-2015`, `0345/2015`; `mid-2018` and `pre-2015` are dates.
    const joint = tokens.norm(at - 1)
    if ((joint === '/' || isDash(joint)) && at - 2 >= from && tokens.gap[at - 1] === Gap.None)
      return tokens.kind[at - 2] === TokenKind.Number || tokens.shape[at - 2] === Shape.Upper
  }
  return false
}

/** `32 August 2014`, `29 February 2014`: no such day. */
export function isImpossibleDay(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from } = scope
  if (found.rule !== 'date/month' || at === from) return false
  const suffixed = ORDINAL_SUFFIXES.has(tokens.norm(at - 1)) && tokens.gap[at - 1] === Gap.None
  const number = suffixed ? at - 2 : at - 1
  const value = number >= from ? digits(tokens, number, at) : -1
  return value > 0 && tokens.norm(number).length <= 2 && tokens.gap[at] === Gap.Space
}

const MEASURES: ReadonlySet<string> = new Set(
  'per percent million billion bn m k thousand hundred pounds euros dollars pence kg km miles metres hours hrs'.split(
    ' ',
  ),
)

/** `£2015`, `2015%`, `2000 million`. */
export function isMoneyOrShare(scope: Scope, at: number, found: Found): boolean {
  if (!startsWithNumber(scope, at)) return false
  const { tokens, from } = scope
  if (at > from && tokens.kind[at - 1] === TokenKind.Currency) return true
  const next = after(scope, found)
  if (next === '%' || next === '‰') return true
  return MEASURES.has(next) && !(next === 'per' && tokens.norm(found.endToken + 1) !== 'cent')
}

const REFERENCE: ReadonlySet<string> = new Set(
  'no nos number ref reference uin hc hl hcws hlws cm cmnd cp para paragraph paragraphs section sections page pages pp p column col room line article clause annex appendix table figure chapter version v id tel telephone fax phone call ext iso bs item question q volume vol issue circular'.split(
    ' ',
  ),
)

/** `No 2015`, `page 1998`, `Room 2020`, `(EU) 2016/679`, `020 1950 2000`. */
export function isReference(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  // `Note 1/2018`, `circular 2018-03`, `policy-2018-03`
  if (found.rule === 'date/day' && found.endToken === at + 3 && /^[/-]$/.test(tokens.norm(at + 1))) {
    if (at > from && tokens.gap[at] === Gap.None && isDash(tokens.norm(at - 1))) return true
    if (at === from || tokens.kind[at - 1] !== TokenKind.Word) return false
    return tokens.shape[at - 1] !== Shape.Lower || REFERENCE.has(tokens.norm(at - 1))
  }
  if (!isYear(found) && !found.rule.startsWith('date/years-')) return false
  let previous = at - 1
  if (previous > from) {
    const sign = tokens.norm(previous)
    if (sign === '.' || sign === ':' || sign === '[') previous--
  }
  const word = previous >= from ? tokens.norm(previous) : ''
  // `Table 2015` counts rows; `see page 5: 2015 was` has a number between.
  if (REFERENCE.has(word) && !(word === 'no' && tokens.gap[at] === Gap.Line)) return true
  if (
    at > from &&
    tokens.kind[at - 1] === TokenKind.Number &&
    tokens.gap[at] === Gap.Space &&
    !tokens.norm(at - 1).includes('.')
  ) {
    // Digits in groups; a table's cells stand further apart.
    const groups = tokens.start[at]! - tokens.end[at - 1]! === 1
    if (groups && tokens.norm(at - 1).length >= 3 && isYear(found)) return !isYearNumber(tokens, at - 1)
  }
  const next = found.endToken
  if (
    isYear(found) &&
    next < end &&
    tokens.kind[next] === TokenKind.Number &&
    tokens.gap[next] === Gap.Space
  ) {
    if (
      tokens.start[next]! - tokens.end[next - 1]! === 1 &&
      tokens.norm(next).length >= 3 &&
      !tokens.norm(next).includes('.')
    )
      return !isYearNumber(tokens, next)
  }
  return false
}

function isYearNumber(tokens: Tokens, at: number): boolean {
  const value = digits(tokens, at, at + 1)
  return value >= 1900 && value <= 2099
}

/** `4.11.12 The Council` at the head of a block. */
export function isSectionNumber(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  if (!tokens.norm(at).includes('.') || !startsWithNumber(scope, at)) return false
  if (
    /^(version|v|section|paragraph|para|paragraphs|item|table|figure|standard|step|release)$/.test(
      before(scope, at) === ':' && at - 2 >= from ? tokens.norm(at - 2) : before(scope, at),
    )
  )
    return true
  const short = tokens
    .norm(at)
    .split('.')
    .some((part) => part.length < 2)
  return at === from && short && found.endToken < end
}

const PLACES_IN_TIME: ReadonlySet<string> = new Set(
  'in since by during until till from of the after before late early mid this that to between through throughout for - – ( ,'
    .split(' ')
    .concat([...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()]),
)

/** `2000 children`, `over 1950 homes`: a plural noun follows and nothing before places it in time. */
export function isCount(scope: Scope, at: number, found: Found): boolean {
  if (!isYear(found)) return false
  const { tokens, end } = scope
  const next = found.endToken
  if (
    !follows(tokens, next, end) ||
    tokens.kind[next] !== TokenKind.Word ||
    tokens.shape[next] !== Shape.Lower
  )
    return false
  const previous = before(scope, at)
  const hedged =
    /^(over|than|nearly|almost|some|around|about|approximately|least|most|additional|extra|further|another|roughly|exceed|reach|reached|all|these|those|other|up)$/.test(
      previous,
    )
  if (
    PLACES_IN_TIME.has(previous) &&
    previous !== 'to' &&
    previous !== 'for' &&
    previous !== 'from' &&
    previous !== 'of' &&
    previous !== ',' &&
    previous !== '-'
  )
    return false
  const value = digits(tokens, at, at + 1)
  const plural =
    isPlural(tokens.norm(next)) ||
    (isPlural(tokens.norm(next + 1)) && tokens.shape[next + 1] === Shape.Lower && hedged)
  if (!plural) return false
  // A round number after `to`, `for`, `of` counts (`rise to 2000 places`); others may be years (`compared to 2019 levels`).
  return hedged || !PLACES_IN_TIME.has(previous)
    ? !/^(levels|prices|figures|terms|is|was|has|as|rates|results|plans|pilots|elections|data|statistics|estimates|forecasts|budgets)$/.test(
        tokens.norm(next),
      )
    : value % 50 === 0 && !/^(levels|prices|figures|terms)$/.test(tokens.norm(next))
}

function isPlural(norm: string): boolean {
  if (/^(children|people|men|women|staff|teachers|families|fte|homeless)$/.test(norm)) return true
  return (
    norm.length > 3 &&
    norm.endsWith('s') &&
    !/(ss|us|is|ous)$/.test(norm) &&
    !/^(was|has|does|this|sees|plus)$/.test(norm)
  )
}
