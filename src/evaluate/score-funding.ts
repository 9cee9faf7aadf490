/** Gold and predicted funding claims in, scores of the claims and of each field out. */
import type { Reference } from '../model/claim.ts'
import type { FundingRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Finding } from './finding.ts'
import type { GoldReference, Quote } from './gold.ts'
import { matchFunding, mentionSpan, type PlacedFunding } from './match-claims.ts'
import { overlap } from './place.ts'
import { alignEntities, type EntityMap, sameReference } from './resolve-reference.ts'
import type { Pair } from './score-mentions.ts'
import { Tally } from './tally.ts'

export const FUNDING_FIELDS = ['for', 'funder', 'recipient', 'period', 'part_of', 'speaker'] as const
export type FundingField = (typeof FUNDING_FIELDS)[number]

/** Over the gold claims that have the field; `spurious` counts predictions where the gold has none. */
export class FieldScore extends Tally {
  spurious = 0
}

export interface FundingScores {
  /** A claim is right where its money mention and its action are. */
  readonly claims: Tally
  /** A claim is right where its money mention is, whatever the action. */
  readonly claimsAnyAction: Tally
  readonly fields: Readonly<Record<FundingField, FieldScore>>
}

export function scoreFunding(
  pairs: readonly Pair[],
  options: { readonly possible: boolean },
): { scores: FundingScores; findings: Finding[] } {
  const findings: Finding[] = []
  const fields = Object.fromEntries(FUNDING_FIELDS.map((field) => [field, new FieldScore()]))
  const scores = { claims: new Tally(), claimsAnyAction: new Tally(), fields } as FundingScores
  const entities = alignEntities(pairs)
  for (const pair of pairs) compareDocument(pair, options.possible, { scores, findings, entities })
  return { scores, findings }
}

interface Sink {
  readonly scores: FundingScores
  readonly findings: Finding[]
  readonly entities: EntityMap
}

function compareDocument(pair: Pair, possible: boolean, sink: Sink): void {
  const { scores, findings } = sink
  const { gold, predicted, matches } = matchFunding(pair, possible)
  const met = new Set(matches.values())
  for (const claim of gold) {
    const found = matches.get(claim)
    if (claim.doubt) continue
    if (found === undefined) {
      scores.claims.missed++
      scores.claimsAnyAction.missed++
      report(claim.span, 'missed', `“${claim.money.text}” ${claim.action}`)
    } else {
      scores.claimsAnyAction.right++
      if (found.action === claim.action) scores.claims.right++
      else {
        scores.claims.missed++
        scores.claims.wrong++
        report(
          claim.span,
          'value',
          `“${claim.money.text}” is ${claim.action}, got ${found.action} (${found.rule})`,
        )
      }
    }
    compareFields(claim, found, pair, sink)
  }
  for (const claim of predicted) {
    const span = mentionSpan(pair, claim.money)
    if (met.has(claim) || gold.some((one) => one.doubt && overlap(one.span, span) > 0)) continue
    scores.claims.wrong++
    scores.claimsAnyAction.wrong++
    report(span, 'false', `“${pair.places.slice(span)}” ${claim.action} (${claim.rule})`)
  }

  function report(span: Span, kind: Finding['kind'], text: string): void {
    const { document } = pair.records.document
    findings.push({ document, ...pair.places.line(span.start), subject: 'funding', kind, text })
  }
}

function compareFields(claim: PlacedFunding, found: FundingRecord | undefined, pair: Pair, sink: Sink): void {
  for (const field of FUNDING_FIELDS) {
    const score = sink.scores.fields[field]
    const expected = field === 'part_of' ? claim.partOf : claim[field]
    const got = found === undefined ? [] : values(found, field)
    if (expected === null) {
      if (got.length > 0) score.spurious++
      if (got.length > 0) note(`${field} none`, got)
      continue
    }
    const right = got.some((value) => isRight(expected, value, pair, sink.entities))
    if (right) score.right++
    else {
      score.missed++
      if (got.length > 0) score.wrong++
      if (found !== undefined) note(`${field} ${expectedText(expected)}`, got)
    }
  }

  function note(expected: string, got: readonly (Reference | string)[]): void {
    sink.findings.push({
      document: pair.records.document.document,
      ...pair.places.line(claim.span.start),
      subject: 'funding',
      kind: 'field',
      text: `“${claim.money.text}” ${expected}, got ${got.map((value) => gotText(value, pair)).join('; ') || 'none'}`,
    })
  }
}

function values(claim: FundingRecord, field: FundingField): readonly (Reference | string)[] {
  const value = claim[field]
  if (value === null) return []
  return Array.isArray(value) ? value : [value as Reference | string]
}

function isRight(
  expected: GoldReference | Quote,
  value: Reference | string,
  pair: Pair,
  entities: EntityMap,
): boolean {
  if (typeof value !== 'string')
    return 'entities' in expected && sameReference(expected, value, pair, entities)
  if ('entities' in expected) return false
  const span = pair.places.find(expected)
  return span !== null && overlap(span, mentionSpan(pair, value)) > 0
}

export function expectedText(expected: GoldReference | Quote): string {
  if (!('entities' in expected)) return `“${expected.text}”`
  return [expected.quote && `“${expected.quote.text}”`, ...expected.entities].filter(Boolean).join(' ')
}

export function gotText(value: Reference | string, pair: Pair): string {
  if (typeof value === 'string') return `“${pair.places.slice(mentionSpan(pair, value))}”`
  return [value.text && `“${value.text}”`, value.entity].filter(Boolean).join(' ')
}
