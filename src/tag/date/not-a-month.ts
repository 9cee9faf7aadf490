/** Words of the calendar that mean something else: persons, verbs, newspapers, compounds, habits. */
import { Gap, Shape, TokenKind } from '../../model/tokens.ts'
import { MONTHS } from '../../text/calendar-words.ts'
import { follows } from '../../text/date-numbers.ts'
import { after, before } from './around.ts'
import type { Found, Scope } from './rule.ts'

const MONTH_PLACES: ReadonlySet<string> = new Set(
  'in by since from to of for on until till during between before after around the this last next each every early late mid and or end ending ended through throughout coming previous following past - – / ( & with as at commencing'.split(
    ' ',
  ),
)

const NAMES_TOO: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** `Theresa May`, `may`, `April Smith`, `March for Life`, `Jan Brown`: names and verbs that are months' too. */
export function isPersonOrVerb(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  if (found.rule !== 'date/month' || found.endToken !== at + 1) return false
  const norm = tokens.norm(at)
  const previous = before(scope, at)
  if (MONTHS.has(norm) && !NAMES_TOO.has(norm)) return false
  if (tokens.shape[at] === Shape.Lower)
    return norm !== 'april' && norm !== 'june' && !isListedMonth(scope, found)
  const isShort = norm.length <= 4 && norm !== 'may' && norm !== 'june'
  const inRange = /^(-|–|to|\/)$/.test(after(scope, found)) || /^(-|–|\/)$/.test(previous)
  // `in Jan`, `this Feb`; `from Jan Smith` and `the Mar` are others.
  const isName = norm === 'jan' || norm === 'mar'
  const said =
    /^(in|by|since|until|till|this|last|next|end|early|late|mid|month)$/.test(previous) ||
    (!isName && /^(after|before|during|from)$/.test(previous))
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
  // `March, May and July`: other months on its sides.
  if (!capitalNext && at - 2 >= from && /^(,|and|or|&)$/.test(previous) && MONTHS.has(tokens.norm(at - 2)))
    return false
  const listed = /^(,|and|or|&)$/.test(after(scope, found)) && found.endToken + 1 < end
  if (listed && !previousCapital && MONTHS.has(tokens.norm(found.endToken + 1))) return false
  if (MONTH_PLACES.has(previous)) {
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

/** `march and april`: another month behind. */
function isListedMonth(scope: Scope, found: Found): boolean {
  return (
    /^(and|or|to|\/|-|–)$/.test(after(scope, found)) &&
    found.endToken + 1 < scope.end &&
    MONTHS.has(scope.tokens.norm(found.endToken + 1))
  )
}

/** `Sunday Times`, `Mail on Sunday`, `Sheffield Wednesday`, `Black Friday`. */
export function isWeekdayName(scope: Scope, at: number, found: Found): boolean {
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

const SEASON_PLACES: ReadonlySet<string> = new Set(
  'in by since from to of for until till during between before after over through throughout around the early late mid and or at this last next said promised - – / ( , coming all'.split(
    ' ',
  ),
)

const SEASON_HEADS =
  /^(holiday|holidays|school|schools|fuel|statement|statements|budget|budgets|programme|programmes|conference|break|breaks|season|sports|camp|camps|club|clubs|activities|activity|reading|pressures|pressure|plan|plans|coat|coats|games|olympics|paralympics|festival|crisis|circus|payment|payments|vaccination|vaccinations|deaths|night|nights|vaccine|resilience|flu|heating|support|reception|scheme|schemes|challenge|provision|placement|placements|exam|exams|adjustment|adjustments|supplementary|estimate|estimates|weather|fair|fete|clothes|wellness|garden|gardens|onion|water|clean|booster|boosters|campaign|edition|issue|recess|months|babies|born|cohort|hunger|jobs|job|work|internship|internships|census|riots|olympic|transfer|intake|forecast|forecasts|house|street|road|term|terms|bank|half|meeting|meetings|event|events|session|sessions|menu|menus|fund|funds|grants?|ball|months?)$/

const HOLIDAY_HEADS =
  /^(party|parties|present|presents|card|cards|dinner|dinners|lunch|lunches|tree|trees|carol|carols|fair|fayre|market|markets|appeal|appeals|hamper|hampers|holiday|holidays|gift|gifts|bonus|bonuses|message|jumper|jumpers|lights|shopping|period|break|breaks|egg|eggs|island|rising|recess|club|clubs|concert|camp|activities|scheme|adverts?|pudding|tax)$/

/** `winter fuel`, `Christmas cards`, `Autumn Statement`, `spring into action`. */
export function isCompound(scope: Scope, at: number, found: Found): boolean {
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
  if (found.rule === 'date/half' && found.expression.type === 'part' && found.expression.of === null)
    return !isHalfAlone(scope, at, next)
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
    !SEASON_PLACES.has(previous)
  )
    return true
  // `spring` and `fall` are verbs and water too.
  if (!SEASON_PLACES.has(previous)) return true
  return (
    tokens.norm(at) === 'spring' && (previous === 'to' || next === 'up' || next === 'into' || next === 'from')
  )
}

/** `in H2 and`, `by H1.`; not `H2 production`, `<h2>`, `a blend of H2`. */
function isHalfAlone(scope: Scope, at: number, next: string): boolean {
  if (scope.tokens.shape[at] === Shape.Lower || !/^(|[,.;:)–]|and|or|to)$/.test(next)) return false
  return /^(in|during|by|since|until|from|to|through|late|early|end)$/.test(before(scope, at))
}

/** `every Friday`, `each October`, `Monday to Friday`, `all year`. */
export function isSet(scope: Scope, at: number, found: Found): boolean {
  const previous = before(scope, at)
  if (previous === 'every' || previous === 'each' || (previous === 'per' && found.rule !== 'date/year'))
    return true
  if (isOpenSeason(found) && tellsOfHabit(scope, at)) return true
  if (found.rule !== 'date/weekday') return false
  const next = after(scope, found)
  const { tokens, end } = scope
  // `open Tuesday and Friday evenings`
  const habits = /^(mornings|afternoons|evenings|nights)$/
  if (habits.test(next)) return true
  const listed = (next === 'and' || next === 'or') && found.endToken + 2 < end
  if (listed && habits.test(tokens.norm(found.endToken + 2))) return true
  const isDay = (token: number) =>
    token < end &&
    token >= scope.from &&
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/.test(tokens.norm(token))
  if ((next === 'to' || next === '-' || next === '–') && isDay(found.endToken + 1)) return true
  return /^(to|-|–)$/.test(previous) && isDay(at - 2)
}

/** A month or season whose year the words do not give. */
function isOpenSeason({ expression }: Found): boolean {
  if (expression.type === 'season') return expression.year === null
  return (
    expression.type === 'calendar' &&
    expression.month !== null &&
    expression.day === null &&
    expression.year === null
  )
}

/** `meet twice a year in May and November`, `usually in spring`, `in March each year`: what recurs is no date. */
function tellsOfHabit({ tokens, from, end }: Scope, at: number): boolean {
  const last = Math.min(end, at + 4)
  for (let token = Math.max(from, at - 10); token < last; token++) {
    const norm = tokens.norm(token)
    if (norm === 'usually' || norm === 'annually' || norm === 'yearly' || norm === 'typically') return true
    if (norm !== 'year' && norm !== 'years') continue
    const previous = tokens.norm(token - 1)
    if (previous === 'every' || previous === 'each') return true
    if (previous === 'a' && /^(times|twice|once)$/.test(tokens.norm(token - 2))) return true
  }
  return false
}
