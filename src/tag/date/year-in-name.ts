/** Years that belong to a name: of an Act, a title, an event, a session, an administration. */
import { Gap, Shape, TokenKind } from '../../model/tokens.ts'
import { MONTH_ABBREVIATIONS } from '../../text/calendar-words.ts'
import { follows } from '../../text/date-numbers.ts'
import { isYear } from './around.ts'
import type { Found, Scope } from './rule.ts'

const NOT_NAMES: ReadonlySet<string> = new Set(
  'in by since from to of for on at until till during between before after around about and or the this that early late mid circa year years both than over spring summer autumn winter published updated issued dated copyright established founded launched opened created financial total actual forecast estimated estimate budgeted planned projected provisional baseline target outturn through throughout pre post q1 q2 q3 q4 ad as is was were a what when why how per election elections also not but with its plus against up onwards ending ended under into via prices today'
    .split(' ')
    .concat([...MONTH_ABBREVIATIONS.keys()]),
)

const LAWS: ReadonlySet<string> = new Set(
  'act acts bill bills regulations regulation order orders measure rules directive convention treaty statute code decree constitution deddf'.split(
    ' ',
  ),
)

/** Heads of titles that a year of publication or of account ends: `Annual Report 2021-22`. */
const TITLES: ReadonlySet<string> = new Set(
  'report reports accounts plan strategy framework government mandate agenda guidance review survey bulletin yearbook handbook'.split(
    ' ',
  ),
)

function isRangeOfYears({ expression }: Found): boolean {
  return (
    expression.type === 'range' &&
    expression.from.type === 'calendar' &&
    expression.from.month === null &&
    expression.from.year !== null
  )
}

/** `the 2019 Parliament`: named by the year of its election. */
function isNamedParliament({ tokens, end }: Scope, next: number): boolean {
  return (
    follows(tokens, next, end) &&
    tokens.norm(next) === 'parliament' &&
    tokens.shape[next] === Shape.Capitalised
  )
}

const PERIODS: ReadonlySet<string> = new Set(
  'administration administrations government governments parliament session presidency coalition congress'.split(
    ' ',
  ),
)

/** `Children Act 1989`, `World Cup 2018`, `Session 2017–19`, `1997-2010 Labour Administration`. */
export function isPartOfName(scope: Scope, at: number, found: Found): boolean {
  const { tokens, from, end } = scope
  if (found.rule === 'date/century') return isNamedCentury(scope, found)
  const isRun = found.rule.startsWith('date/years-') || isRangeOfYears(found)
  if (!isYear(found) && !isRun) return false
  if (isNamedParliament(scope, found.endToken)) return true
  for (
    let token = found.endToken;
    token < Math.min(found.endToken + 5, end) && tokens.gap[token] !== Gap.Paragraph;
    token++
  ) {
    if (tokens.kind[token] !== TokenKind.Word) break
    const norm = tokens.norm(token)
    const first = token === found.endToken
    if (first && isRun && /^(session|parliament|administration|government)$/.test(norm)) return true
    // `2019 to 2022 Johnson Conservative government`
    if (!first && isRun && /^(government|administration)$/.test(norm)) return true
    if (tokens.shape[token] === Shape.Lower) break
    if (isRun ? PERIODS.has(norm) : LAWS.has(norm)) return true
  }
  if (at === from || tokens.kind[at - 1] !== TokenKind.Word)
    return isBracketedLaw(scope, at) || isLawBehindComma(scope, at, found.endToken)
  const word = tokens.norm(at - 1)
  // `Foster Care Act of 2023`
  if (
    word === 'of' &&
    at - 2 >= from &&
    LAWS.has(tokens.norm(at - 2)) &&
    tokens.shape[at - 2] !== Shape.Lower
  )
    return true
  if (LAWS.has(word) || word === 'session' || word === 'sessions') return true
  if (tokens.shape[at - 1] === Shape.Lower || tokens.gap[at] !== Gap.Space || NOT_NAMES.has(word))
    return false
  if (tokens.shape[at - 1] === Shape.None) return false
  if (tokens.start[at]! - tokens.end[at - 1]! > 1) return false
  // A financial year goes with any heading (`Savings Proposals 2014/15`), a run of years with a plan's title.
  if (found.rule === 'date/years-financial' || found.rule === 'date/years-budget') return TITLES.has(word)
  return tokens.shape[at - 1] !== Shape.Upper || tokens.norm(at - 1).length > 1
}

/** `21st Century Learning Centres`, `Twentieth Century Fox`. */
function isNamedCentury({ tokens, end }: Scope, { endToken }: Found): boolean {
  const isCapital = tokens.shape[endToken - 1] === Shape.Capitalised
  return isCapital && follows(tokens, endToken, end) && tokens.shape[endToken] === Shape.Capitalised
}

/** `Appropriations Act, 2018 (P.L. 115-141)`; not `Under the Care Act, 2018 saw`. */
function isLawBehindComma({ tokens, from, end }: Scope, at: number, next: number): boolean {
  if (at - 2 < from || tokens.norm(at - 1) !== ',' || tokens.shape[at - 2] !== Shape.Capitalised) return false
  return LAWS.has(tokens.norm(at - 2)) && (next >= end || tokens.kind[next] === TokenKind.Punctuation)
}

/** `Care Act (2014)` */
function isBracketedLaw({ tokens, from }: Scope, at: number): boolean {
  return (
    at - 2 >= from &&
    tokens.norm(at - 1) === '(' &&
    LAWS.has(tokens.norm(at - 2)) &&
    tokens.shape[at - 2] !== Shape.Lower
  )
}
