/** Proposes dates: every sentence's tokens in, candidates with their unresolved expressions out. */
import { type VerbGroup, verbGroups } from '../../grammar/verb-groups.ts'
import type { DateExpression, DateHint } from '../../model/date-expression.ts'
import type { Candidate, DateModifier } from '../../model/mention.ts'
import type { Tagger } from '../../model/tagger.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { direction } from './direction.ts'
import { notADate } from './not-a-date.ts'
import { readDate } from './read-date.ts'
import type { Found, Scope } from './rule.ts'

export const date: Tagger = {
  name: 'date',
  types: ['date'],
  tag({ document }) {
    const { tokens, blocks } = document
    const candidates: Candidate[] = []
    const waiting = lastAsked((block: number) =>
      tellsOfWaiting(tokens, blocks[block]?.firstToken ?? 0, blocks[block]?.endToken ?? 0),
    )
    for (const { firstToken: from, endToken: end, block } of document.sentences) {
      const scope = { tokens, from, end, money: () => hasMoney(tokens, from, end) }
      const dates = findDates(scope, () => waiting(block))
      if (dates.length > 0) candidates.push(...propose(scope, dates))
    }
    return candidates
  },
}

/** Remembers the last answer: sentences of one block ask in turn. */
function lastAsked(answer: (key: number) => boolean): (key: number) => boolean {
  let last = -1
  let known = false
  return (key) => {
    if (key !== last) {
      known = answer(key)
      last = key
    }
    return known
  }
}

function propose(scope: Scope, dates: readonly PlacedDate[]): Candidate[] {
  const { tokens, from, end } = scope
  let groups: VerbGroup[] | null = null
  const verbs = (): VerbGroup[] => {
    groups ??= verbGroups(tokens, from, end)
    return groups
  }
  return dates.map((found, index) => {
    const source = found.expression.type === 'stretch' ? sourceOf(dates, index, verbs) : null
    return candidate(scope, found, verbs, source === null ? null : tokens.start[source.startToken]!)
  })
}

export interface PlacedDate extends Found {
  readonly startToken: number
}

/** All dates of a sentence, left to right; linear in its tokens. */
export function findDates(scope: Scope, waiting: () => boolean): PlacedDate[] {
  const dates: PlacedDate[] = []
  let at = scope.from
  while (at < scope.end) {
    const found = readDate(scope, at)
    if (found === null) {
      at++
      continue
    }
    const startToken = found.startToken ?? at
    const { expression } = found
    const waits = expression.type === 'duration' && expression.unit !== 'year' && waiting()
    if (waits || notADate(scope, startToken, found) !== null) {
      at = skip(scope, at, found)
      continue
    }
    dates.push({ ...found, startToken })
    at = Math.max(found.endToken, at + 1)
  }
  return dates
}

/** Behind what was read and is no date: `2010-2015 Parliament` holds no year, `the may 2015 be` does. */
function skip({ tokens }: Scope, at: number, found: Found): number {
  return tokens.kind[at] === TokenKind.Number ? found.endToken : at + 1
}

function candidate(
  scope: Scope,
  found: PlacedDate,
  verbs: () => readonly VerbGroup[],
  countsFrom: number | null,
): Candidate {
  const { tokens, from } = scope
  const hint: DateHint = {
    expression: found.expression,
    modifier: modifierOf(scope, found.startToken),
    openEnd: isOpenEnded(scope, found),
    direction: leansOnTense(found.expression)
      ? direction(tokens, verbs(), from, found.startToken, found.endToken)
      : null,
    countsFrom,
  }
  return {
    type: 'date',
    start: tokens.start[found.startToken]!,
    end: tokens.end[found.endToken - 1]!,
    rule: found.rule,
    certainty: 'stated',
    hint: withDirection(scope, found, hint),
  }
}

/** `in six weeks` with a verb of the future, and `within six months`, count from the day of speaking. */
function withDirection({ tokens, from, end }: Scope, found: PlacedDate, hint: DateHint): DateHint {
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
  const bound = /^(of|after|from|before|since|to|later|earlier|on)$/.test(after)
  if (bound) return hint
  const times = /^(time|once|twice|times|first)$/.test(tokens.norm(found.startToken - 2))
  if (said === 'in' && before === 'in' && !times)
    return { ...hint, expression: { type: 'distance', direction: 1, count, unit } }
  if (said === 'within') return { ...hint, expression: { type: 'stretch', direction: 1, count, unit } }
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
function modifierOf({ tokens, from }: Scope, startToken: number): DateModifier | null {
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
function leansOnTense(expression: DateExpression): boolean {
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

/** `since 2010`, `from April`, `2015 onwards`; not `from 2015 levels`, `from April to June`. */
function isOpenEnded({ tokens, from, end }: Scope, found: PlacedDate): boolean {
  if (CLOSED.has(found.expression.type)) return false
  const after = found.endToken < end ? tokens.norm(found.endToken) : ''
  if (after === 'onwards' || after === 'onward') return true
  let at = found.startToken - 1
  while (
    at >= from &&
    /^(the|early|late|mid|-|end|start|beginning|middle|of|about|around|at|least)$/.test(tokens.norm(at))
  )
    at--
  const word = at >= from ? tokens.norm(at) : ''
  if (word === 'since') return true
  return (
    word === 'from' &&
    !(at - 1 >= from && COMPARED.test(tokens.norm(at - 1))) &&
    !/^(levels|level|baseline|prices|figures|to|until|till|totals|budget|budgets)$/.test(after)
  )
}

/** `unchanged from 2010-11`, `a letter from March`: what stands before `from` is compared or came, nothing begins. */
const COMPARED =
  /^(unchanged|changed|down|rose|rise|risen|fell|fall|fallen|increase|increased|decrease|decreased|drop|dropped|grown|grew|growth|different|data|figures|statistics|evidence|forward|report|letter|dating|dates|dated|quote|minutes|actions|amounts?)$/

function hasMoney(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end; token++) {
    if (tokens.kind[token] === TokenKind.Currency) return true
    const norm = tokens.norm(token)
    if (
      norm === 'million' ||
      norm === 'billion' ||
      norm === 'budget' ||
      norm === 'funding' ||
      norm === 'spending'
    )
      return true
  }
  return false
}

/** A block that tells of waiting times: its weeks and months are measures, not dates. */
function tellsOfWaiting(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end; token++) {
    const norm = tokens.norm(token)
    if (norm === 'waits' || norm === 'waiting' || norm === 'wait' || norm === 'waited' || norm === 'waiters')
      return true
  }
  return false
}

const REPORTING = new Set(
  'publish announce say promise pledge launch set tell unveil commit outline agree state report propose'.split(
    ' ',
  ),
)

/** The date of the report that says `over the next five years`, where the sentence dates it. */
function sourceOf(
  dates: readonly PlacedDate[],
  index: number,
  verbs: () => readonly VerbGroup[],
): PlacedDate | null {
  for (let before = index - 1; before >= 0; before--) {
    const source = dates[before]!
    if (!isWritten(source.expression)) continue
    const said = verbs().some(
      (group) =>
        REPORTING.has(group.lemma) &&
        (group.tense === 'past' || group.form === 'participle') &&
        group.modal === null &&
        group.endToken <= dates[index]!.startToken &&
        Math.min(
          Math.abs(group.firstToken - source.endToken),
          Math.abs(source.startToken - group.endToken),
        ) <= 8,
    )
    return said ? source : null
  }
  return null
}

function isWritten(expression: DateExpression): boolean {
  return expression.type === 'calendar' && typeof expression.year === 'number'
}
