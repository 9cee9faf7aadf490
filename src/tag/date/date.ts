/** Proposes dates: every sentence's tokens in, candidates with their unresolved expressions out. */
import { type VerbGroup, verbGroups } from '../../grammar/verb-groups.ts'
import type { DateHint } from '../../model/date-expression.ts'
import type { Candidate } from '../../model/mention.ts'
import type { Tagger } from '../../model/tagger.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { isOpenEnded, leansOnTense, modifierOf, withDirection } from './bearing.ts'
import { direction } from './direction.ts'
import { findDates, type PlacedDate } from './find-dates.ts'
import type { Scope } from './rule.ts'
import { sourceOf } from './source-date.ts'
import { nextStart } from './starts.ts'

export const date: Tagger = {
  name: 'date',
  types: ['date'],
  tag({ document }) {
    const { tokens, blocks } = document
    const candidates: Candidate[] = []
    const waiting = lastAsked((block: number) =>
      tellsOfWaiting(tokens, blocks[block]?.firstToken ?? 0, blocks[block]?.endToken ?? 0),
    )
    let last: { readonly block: number; readonly date: PlacedDate } | null = null
    for (const { firstToken: from, endToken: end, block } of document.sentences) {
      const first = nextStart(tokens, from, end)
      if (first === end) continue
      const scope: Scope = { tokens, from, end, money: () => hasMoney(scope) }
      const dates = findDates(scope, first, () => waiting(block))
      if (dates.length === 0) continue
      const before = last?.block === block ? last.date : null
      for (const candidate of propose(scope, yearsOfAccount(scope, dates, before))) candidates.push(candidate)
      last = { block, date: dates[dates.length - 1]! }
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

/** `£3m in 2011/12, down from £4m this year`: beside a sum and behind a financial year, `this year` is one too. */
function yearsOfAccount(
  scope: Scope,
  dates: readonly PlacedDate[],
  before: PlacedDate | null,
): readonly PlacedDate[] {
  return dates.map((found, index) => {
    const { expression } = found
    const previous = index === 0 ? before : dates[index - 1]!
    if (expression.type !== 'unit' || expression.unit !== 'year' || previous?.expression.type !== 'years')
      return found
    if (!/^(financial|fiscal|budget)$/.test(previous.expression.basis) || !hasSum(scope)) return found
    if (/^(later|earlier)$/.test(scope.tokens.norm(found.startToken - 1))) return found
    return { ...found, expression: { ...expression, unit: 'financial-year' } }
  })
}

function hasSum({ tokens, from, end }: Scope): boolean {
  for (let token = from; token < end; token++) if (tokens.kind[token] === TokenKind.Currency) return true
  return false
}

function propose(scope: Scope, dates: readonly PlacedDate[]): Candidate[] {
  const { tokens, from, end } = scope
  let groups: VerbGroup[] | null = null
  const verbs = (): VerbGroup[] => {
    groups ??= verbGroups(tokens, from, end)
    return groups
  }
  return dates.map((found, index) => {
    const source = found.expression.type === 'stretch' ? sourceOf(dates, index, verbs, tokens) : null
    return candidate(scope, found, verbs, source === null ? null : tokens.start[source.startToken]!)
  })
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

const Told = { Money: 1, Waiting: 1 << 1 } as const

const TOLD = WordClasses.fromLists(
  [Told.Money, 'million billion budget funding spending'],
  [Told.Waiting, 'waits waiting wait waited waiters'],
)

function hasMoney(scope: Scope): boolean {
  return hasSum(scope) || (TOLD.among(scope.tokens, scope.from, scope.end) & Told.Money) !== 0
}

/** A block that tells of waiting times: its weeks and months are measures, not dates. */
function tellsOfWaiting(tokens: Tokens, from: number, end: number): boolean {
  return (TOLD.among(tokens, from, end) & Told.Waiting) !== 0
}
