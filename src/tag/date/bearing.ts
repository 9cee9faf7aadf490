/** A date and the words around it in; its modifier, its open end and what the tense makes of it out. */
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { DateExpression, DateHint } from '../../model/date-expression.ts'
import type { DateModifier } from '../../model/mention.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { PlacedDate } from './find-dates.ts'
import type { Scope } from './rule.ts'

/** `in six weeks` with a verb of the future, and `within six months`, count from the day of speaking. */
export function withDirection({ tokens, from, end }: Scope, found: PlacedDate, hint: DateHint): DateHint {
  const { expression } = found
  if (
    expression.type !== 'duration' ||
    expression.count === null ||
    expression.working ||
    hint.direction !== 'future'
  )
    return hint
  const { count, unit } = expression
  const before = found.startToken - 1 >= from ? tokens.norm(found.startToken - 1) : ''
  const said =
    before === 'a' || before === 'an' || before === 'the' ? tokens.norm(found.startToken - 2) : before
  const after = found.endToken < end ? tokens.norm(found.endToken) : ''
  // `in five-year cycles` tells how long they are.
  if (tokens.norm(found.startToken + 1) === '-') return hint
  const bound = /^(of|after|from|before|since|to|later|earlier|on)$/.test(after)
  if (bound) return hint
  const times = /^(time|once|twice|times|first)$/.test(tokens.norm(found.startToken - 2))
  if (said === 'in' && before === 'in' && !times)
    return { ...hint, expression: { type: 'distance', direction: 1, count, unit } }
  if (said === 'within')
    return { ...hint, expression: { type: 'stretch', direction: 1, count, unit, anaphoric: false } }
  return hint
}

const EDGES: ReadonlyMap<string, DateModifier> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
])

const EDGES_OF: ReadonlyMap<string, DateModifier> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
  ['early', 'early'],
  ['late', 'late'],
])

/** `early 2016`, `mid-2018`, `the end of March`, `early in the year`. */
export function modifierOf({ tokens, from }: Scope, startToken: number): DateModifier | null {
  let at = startToken - 1
  if (at >= from && tokens.norm(at) === 'the') at--
  if (at >= from && tokens.norm(at) === '-') at--
  if (at < from) return null
  const norm = tokens.norm(at)
  if (norm === 'of' || norm === 'in') {
    const edge = at - 1 >= from ? EDGES_OF.get(tokens.norm(at - 1)) : undefined
    return edge === undefined || (norm === 'in' && edge !== 'early' && edge !== 'late') ? null : edge
  }
  return EDGES.get(norm) ?? null
}

/** Only dates whose year, week or side of today the words leave open ask the verbs around. */
export function leansOnTense(expression: DateExpression): boolean {
  switch (expression.type) {
    case 'calendar':
    case 'season':
    case 'term':
    case 'holiday':
      return expression.year === null || expression.year === 'same'
    case 'part':
      return expression.of === null || leansOnTense(expression.of)
    case 'edge':
    case 'nth':
      return leansOnTense(expression.of)
    case 'range':
      return leansOnTense(expression.from) && (expression.to === null || leansOnTense(expression.to))
    case 'run-up':
      return leansOnTense(expression.to)
    case 'week-of':
    case 'weeks-after':
      return leansOnTense(expression.day)
    case 'duration':
      return true
    case 'unit':
      return expression.unit === 'weekend'
    default:
      return false
  }
}

const CLOSED = new Set(['range', 'stretch', 'run-up', 'week-of', 'distance', 'duration', 'unknown'])

/** What may stand between `since` or `from` and the date. */
const LEADING_IN: ReadonlySet<string> = new Set(
  'the early late mid - end start beginning middle of about around at least'.split(' '),
)

/** `since 2010`, `from April`, `2015 onwards`; not `from 2015 levels`, `from April to June`. */
export function isOpenEnded({ tokens, from, end }: Scope, found: PlacedDate): boolean {
  if (CLOSED.has(found.expression.type)) return false
  const after = found.endToken < end ? tokens.norm(found.endToken) : ''
  if (after === 'onwards' || after === 'onward') return true
  let at = found.startToken - 1
  while (at >= from && LEADING_IN.has(tokens.norm(at))) at--
  const word = at >= from ? tokens.norm(at) : ''
  if (word === 'since') return true
  return (
    word === 'from' &&
    !isCompared(tokens, at, from) &&
    !(after === 'to' && !opensPurpose(tokens, found.endToken + 1)) &&
    !/^(levels|level|baseline|prices|figures|until|till|totals|budget|budgets)$/.test(after)
  )
}

/** `from April 2021 to help councils`: no second date, but a verb. */
function opensPurpose(tokens: Tokens, token: number): boolean {
  return ((verbOf(tokens.norm(token))?.forms ?? 0) & VerbForm.Base) !== 0
}

/** `down from 2016`, `an increase of $500 million from 2016`. */
function isCompared(tokens: Tokens, at: number, from: number): boolean {
  let before = at - 1
  const isAmount = before >= from && AMOUNTS.has(tokens.norm(before))
  if (!isAmount && (before < from || tokens.kind[before] !== TokenKind.Number))
    return before >= from && COMPARED.has(tokens.norm(before))
  for (; before >= Math.max(from, at - 8); before--) if (COMPARED.has(tokens.norm(before))) return true
  return false
}

const AMOUNTS: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'cent',
  'million',
  'billion',
  'm',
  'bn',
  'points',
])

/** `unchanged from 2010-11`, `a letter from March`: what stands before `from` is compared or came, nothing begins. */
const COMPARED: ReadonlySet<string> = new Set(
  'unchanged changed down rose rise risen fell fall fallen increase increased decrease decreased drop dropped grown grew growth different data figures statistics evidence forward report letter dating dates dated quote minutes actions amount amounts'.split(
    ' ',
  ),
)
