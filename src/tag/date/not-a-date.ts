/** A date that a rule read in, the name of the reason why it is none out, or null where it stands. */
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { digits, follows } from '../../text/written-date.ts'
import type { Found, Scope } from './rule.ts'
import { isDash } from './year.ts'

/** In the order in which they are asked. */
const REASONS: readonly (readonly [string, (scope: Scope, at: number, found: Found) => boolean])[] = [
  ['attached', isAttached],
  ['impossible-day', isImpossibleDay],
  ['money-or-share', isMoneyOrShare],
  ['reference-number', isReference],
  ['section-number', isSectionNumber],
  ['part-of-a-name', isPartOfName],
  ['count', isCount],
  ['name-not-month', isPersonOrVerb],
  ['name-not-weekday', isWeekdayName],
  ['compound', isCompound],
  ['set', isSet],
]

export function notADate(scope: Scope, at: number, found: Found): string | null {
  for (const [name, holds] of REASONS) if (holds(scope, at, found)) return `not-a-date/${name}`
  return null
}

function before(scope: Scope, at: number): string {
  return at > scope.from ? scope.tokens.norm(at - 1) : ''
}

function after({ tokens, end }: Scope, found: Found): string {
  return follows(tokens, found.endToken, end) ? tokens.norm(found.endToken) : ''
}

function isYear(found: Found): boolean {
  return found.rule === 'date/year'
}

function startsWithNumber({ tokens }: Scope, at: number): boolean {
  return tokens.kind[at] === TokenKind.Number
}

/** `2015a`, `x2015`, `2015@`: something goes on without a space. */
function isAttached(scope: Scope, at: number, found: Found): boolean {
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
function isImpossibleDay(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from } = scope
  if (found.rule !== 'date/month' || at === from) return false
  const suffixed = /^(st|nd|rd|th)$/.test(tokens.norm(at - 1)) && tokens.gap[at - 1] === Gap.None
  const number = suffixed ? at - 2 : at - 1
  const value = number >= from ? digits(tokens, number, at) : -1
  return value > 0 && tokens.norm(number).length <= 2 && tokens.gap[at] === Gap.Space
}

/** `£2015`, `2015%`, `2000 million`. */
function isMoneyOrShare(scope: Scope, at: number, found: Found): boolean {
  if (!startsWithNumber(scope, at)) return false
  const { tokens, from } = scope
  if (at > from && tokens.kind[at - 1] === TokenKind.Currency) return true
  const next = after(scope, found)
  if (next === '%' || next === '‰') return true
  return (
    /^(per|percent|million|billion|bn|m|k|thousand|hundred|pounds|euros|dollars|pence|kg|km|miles|metres|hours|hrs)$/.test(
      next,
    ) && !(next === 'per' && tokens.norm(found.endToken + 1) !== 'cent')
  )
}

const REFERENCE =
  /^(no|nos|number|ref|reference|uin|hc|hl|hcws|hlws|cm|cmnd|cp|para|paragraph|paragraphs|section|sections|page|pages|pp|p|column|col|room|line|article|clause|annex|appendix|table|figure|chapter|version|v|id|tel|telephone|fax|phone|call|ext|iso|bs|item|question|q|volume|vol|issue)$/

/** `No 2015`, `page 1998`, `Room 2020`, `(EU) 2016/679`, `020 1950 2000`. */
function isReference(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  if (!isYear(found) && !found.rule.startsWith('date/years-')) return false
  let previous = at - 1
  if (previous > from && /^[.:([]$/.test(tokens.norm(previous)) && tokens.norm(previous) !== '(') previous--
  const word = previous >= from ? tokens.norm(previous) : ''
  // `Table 2015` counts rows; `see page 5: 2015 was` has a number between.
  if (REFERENCE.test(word) && !(word === 'no' && tokens.gap[at] === Gap.Line)) return true
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
function isSectionNumber(scope: Scope, at: number, found: Found): boolean {
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

const NOT_NAMES =
  /^(in|by|since|from|to|of|for|on|at|until|till|during|between|before|after|around|about|and|or|the|this|that|early|late|mid|circa|year|years|both|than|over|spring|summer|autumn|winter|published|updated|issued|dated|copyright|established|founded|launched|opened|created|financial|total|actual|forecast|estimated|estimate|budgeted|planned|projected|provisional|baseline|target|outturn|through|throughout|pre|post|q1|q2|q3|q4|ad|as|is|was|were|a|what|when|why|how|per|election|elections|also|not|but|with|its|plus|against|up|post|onwards|ending|ended|under|into|via|prices|today|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/

const LAWS =
  /^(act|acts|bill|bills|regulations|regulation|order|orders|measure|rules|directive|convention|treaty|statute|code|decree|constitution|deddf)$/

/** Heads of titles that a year of publication or of account ends: `Annual Report 2021-22`. */
const TITLES =
  /^(report|reports|accounts|plan|strategy|framework|government|mandate|agenda|guidance|review|survey|bulletin|yearbook|handbook)$/

function isRangeOfYears({ expression }: Found): boolean {
  return (
    expression.type === 'range' &&
    expression.from.type === 'calendar' &&
    expression.from.month === null &&
    expression.from.year !== null
  )
}

const PERIODS =
  /^(administration|administrations|government|governments|parliament|session|presidency|coalition|congress)$/

/** `Children Act 1989`, `World Cup 2018`, `Session 2017–19`, `2015-2024 Conservative Administration`. */
function isPartOfName(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  const isRun = found.rule.startsWith('date/years-') || isRangeOfYears(found)
  if (!isYear(found) && !isRun) return false
  for (
    let token = found.endToken;
    token < Math.min(found.endToken + 5, end) && tokens.gap[token] !== Gap.Paragraph;
    token++
  ) {
    if (tokens.kind[token] !== TokenKind.Word) break
    const norm = tokens.norm(token)
    const first = token === found.endToken
    if (first && isRun && /^(session|parliament|administration|government)$/.test(norm)) return true
    if (tokens.shape[token] === Shape.Lower) break
    if (isRun ? PERIODS.test(norm) : LAWS.test(norm)) return true
  }
  if (at === from || tokens.kind[at - 1] !== TokenKind.Word) return isBracketedLaw(scope, at)
  const word = tokens.norm(at - 1)
  if (LAWS.test(word) || word === 'session' || word === 'sessions') return true
  if (tokens.shape[at - 1] === Shape.Lower || tokens.gap[at] !== Gap.Space || NOT_NAMES.test(word))
    return false
  if (tokens.shape[at - 1] === Shape.None) return false
  if (tokens.start[at]! - tokens.end[at - 1]! > 1) return false
  // A financial year goes with any heading (`Savings Proposals 2014/15`), a run of years with a plan's title.
  if (found.rule === 'date/years-financial') return TITLES.test(word)
  return tokens.shape[at - 1] !== Shape.Upper || tokens.norm(at - 1).length > 1
}

/** `Care Act (2014)` */
function isBracketedLaw({ tokens, from }: Scope, at: number): boolean {
  return (
    at - 2 >= from &&
    tokens.norm(at - 1) === '(' &&
    LAWS.test(tokens.norm(at - 2)) &&
    tokens.shape[at - 2] !== Shape.Lower
  )
}

const PLACES_IN_TIME =
  /^(in|since|by|during|until|till|from|of|the|after|before|late|early|mid|this|that|to|between|through|throughout|for|-|–|\(|,|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/

/** `2000 children`, `over 1950 homes`: a plural noun follows and nothing before places it in time. */
function isCount(scope: Scope, at: number, found: Found): boolean {
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
    PLACES_IN_TIME.test(previous) &&
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
  return hedged || !PLACES_IN_TIME.test(previous)
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

const MONTH_PLACES =
  /^(in|by|since|from|to|of|for|on|until|till|during|between|before|after|around|the|this|last|next|each|every|early|late|mid|and|or|end|ending|ended|through|throughout|coming|previous|following|past|-|–|\/|\(|&|with|as|at|commencing)$/

/** `Theresa May`, `may`, `April Smith`, `March for Life`, `Jan Brown`: names and verbs that are months' too. */
function isPersonOrVerb(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  if (found.rule !== 'date/month' || found.endToken !== at + 1) return false
  const norm = tokens.norm(at)
  const previous = before(scope, at)
  const isFull = /^(january|february|september|october|november|december|july)$/.test(norm)
  if (isFull) return false
  if (tokens.shape[at] === Shape.Lower) return true
  const isShort = norm.length <= 4 && norm !== 'may' && norm !== 'june'
  const inRange = /^(-|–|to|\/)$/.test(after(scope, found)) || /^(-|–|\/)$/.test(previous)
  // `in Jan`, `this Feb`; `from Jan Smith` and `the Mar` are others.
  const said = /^(in|by|since|until|till|this|last|next|end|early|late|mid|month)$/.test(previous)
  const named = follows(tokens, found.endToken, end) && tokens.shape[found.endToken] === Shape.Capitalised
  if (isShort) return !inRange && !(said && !named && tokens.shape[at] === Shape.Capitalised)
  const next = found.endToken
  const capitalNext =
    follows(tokens, next, end) &&
    tokens.kind[next] === TokenKind.Word &&
    tokens.shape[next] !== Shape.Lower &&
    tokens.gap[next] === Gap.Space
  const previousCapital =
    at > from && tokens.kind[at - 1] === TokenKind.Word && tokens.shape[at - 1] !== Shape.Lower
  if (MONTH_PLACES.test(previous)) {
    // `to May` and `for April` may be to a person; a surname behind April or June says so.
    return (
      /^(april|june|august)$/.test(norm) &&
      capitalNext &&
      !previousCapital &&
      /^(to|for|with|and|of|from|by)$/.test(previous) &&
      tokens.shape[at] === Shape.Capitalised
    )
  }
  if (previousCapital && tokens.gap[at] !== Gap.Line) return true
  if (norm === 'may' || norm === 'march' || norm === 'august')
    return !/^(,|;|:|\()$/.test(previous) || norm !== 'august'
  return capitalNext && tokens.shape[at] === Shape.Capitalised
}

/** `Sunday Times`, `Mail on Sunday`, `Sheffield Wednesday`, `Black Friday`. */
function isWeekdayName(scope: Scope, at: number, found: Found): boolean {
  if (found.rule !== 'date/weekday') return false
  const { tokens, from, end } = scope
  const next = found.endToken
  const paper = follows(tokens, next, end) ? tokens.norm(next) : ''
  if (
    /^(times|telegraph|mirror|express|post|herald|people|mail|sun|sport|politics|world|club|league|school|club)$/.test(
      paper,
    ) &&
    tokens.shape[next] === Shape.Capitalised
  )
    return true
  const previous = before(scope, at)
  if (
    previous === 'on' &&
    at - 2 >= from &&
    /^(mail|star|scotland|ireland|wales|record)$/.test(tokens.norm(at - 2)) &&
    tokens.shape[at - 2] === Shape.Capitalised
  )
    return true
  if (
    /^(black|cyber|super|good|ash|sheffield|shrove|bloody|spy|easter|palm|fat|casual|giving|remembrance|mothering|ruby)$/.test(
      previous,
    )
  )
    return true
  return false
}

const SEASON_PLACES =
  /^(in|by|since|from|to|of|for|until|till|during|between|before|after|over|through|throughout|around|the|early|late|mid|and|or|at|this|last|next|said|promised|-|–|\/|\(|,|coming|all)$/

const SEASON_HEADS =
  /^(holiday|holidays|school|schools|fuel|statement|statements|budget|budgets|programme|programmes|conference|break|breaks|season|sports|camp|camps|club|clubs|activities|activity|reading|pressures|pressure|plan|plans|coat|coats|games|olympics|paralympics|festival|crisis|circus|payment|payments|vaccination|vaccinations|deaths|night|nights|vaccine|resilience|flu|heating|support|reception|scheme|schemes|challenge|provision|placement|placements|exam|exams|adjustment|adjustments|supplementary|estimate|estimates|weather|fair|fete|clothes|wellness|garden|gardens|onion|water|clean|booster|boosters|campaign|edition|issue|recess|months|babies|born|cohort|hunger|jobs|job|work|internship|internships|census|riots|olympic|transfer|intake|forecast|forecasts|house|street|road|term|terms|bank|half)$/

const HOLIDAY_HEADS =
  /^(party|parties|present|presents|card|cards|dinner|dinners|lunch|lunches|tree|trees|carol|carols|fair|fayre|market|markets|appeal|appeals|hamper|hampers|holiday|holidays|gift|gifts|bonus|bonuses|message|jumper|jumpers|lights|shopping|period|break|breaks|egg|eggs|island|rising|recess|club|clubs|concert|camp|activities|scheme|adverts?|pudding|tax)$/

/** `winter fuel`, `Christmas cards`, `Autumn Statement`, `spring into action`. */
function isCompound(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from } = scope
  const next = after(scope, found)
  if (found.rule === 'date/holiday') {
    if (HOLIDAY_HEADS.test(next)) return true
    return /^(happy|merry|chinese|lunar|jewish|father|orthodox)$/.test(before(scope, at))
  }
  if (
    found.rule === 'date/turn' &&
    found.expression.type === 'turn' &&
    found.expression.of.type === 'season'
  ) {
    return (
      /^(schools?|fuel|statement|into|games|olympics)$/.test(next) &&
      tokens.shape[found.endToken] !== Shape.Capitalised
    )
  }
  if (found.rule === 'date/quarter' && found.expression.type === 'part' && found.expression.of === null) {
    const norm = tokens.norm(at)
    // `first quarter` without `the` and `a final quarter` are other things; `Q1` of a list of questions too.
    if (/^q[1-4]$/.test(norm))
      return tokens.shape[at] === Shape.Lower || (/^[.:)]$/.test(next) && at === from)
    return before(scope, at) !== 'the' && norm !== 'quarter'
  }
  if (found.rule !== 'date/season' || found.endToken !== at + 1) return false
  if (SEASON_HEADS.test(next)) return true
  const capital = tokens.shape[at] !== Shape.Lower
  const nextCapital =
    next !== '' &&
    tokens.kind[found.endToken] === TokenKind.Word &&
    tokens.shape[found.endToken] !== Shape.Lower &&
    tokens.shape[found.endToken] !== Shape.None
  if (capital && nextCapital && tokens.shape[at] === Shape.Capitalised) return true
  const previous = before(scope, at)
  if (
    at > from &&
    tokens.kind[at - 1] === TokenKind.Word &&
    tokens.shape[at - 1] === Shape.Capitalised &&
    !SEASON_PLACES.test(previous)
  )
    return true
  // `spring` and `fall` are verbs and water too.
  if (!SEASON_PLACES.test(previous)) return true
  return (
    tokens.norm(at) === 'spring' && (previous === 'to' || next === 'up' || next === 'into' || next === 'from')
  )
}

/** `every Friday`, `each October`, `Monday to Friday`, `all year`. */
function isSet(scope: Scope, at: number, found: Found): boolean {
  const previous = before(scope, at)
  if (previous === 'every' || previous === 'each' || (previous === 'per' && found.rule !== 'date/year'))
    return true
  if (found.rule !== 'date/weekday') return false
  const next = after(scope, found)
  const { tokens, end } = scope
  const isDay = (token: number) =>
    token < end &&
    token >= scope.from &&
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/.test(tokens.norm(token))
  if ((next === 'to' || next === '-' || next === '–') && isDay(found.endToken + 1)) return true
  return /^(to|-|–)$/.test(previous) && isDay(at - 2)
}
