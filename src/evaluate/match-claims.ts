/** A document's gold and records in, which predicted claim or commitment stands for which gold one out. */
import type { CommitmentRecord, FundingRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { GoldCommitment, GoldFunding } from './gold.ts'
import { match } from './match.ts'
import { likeness } from './place.ts'
import type { Pair } from './score-mentions.ts'

export type PlacedFunding = GoldFunding & { readonly span: Span }
export type PlacedCommitment = GoldCommitment & { readonly span: Span }

export interface Matched<Gold, Predicted> {
  readonly gold: readonly Gold[]
  readonly predicted: readonly Predicted[]
  readonly matches: ReadonlyMap<Gold, Predicted>
}

/** By the money mention, whatever the action. */
export function matchFunding(pair: Pair, possible: boolean): Matched<PlacedFunding, FundingRecord> {
  const gold = pair.gold.funding.flatMap((claim): PlacedFunding[] => {
    const span = pair.places.find(claim.money)
    return span === null ? [] : [{ ...claim, span }]
  })
  const predicted = pair.records.funding.filter((claim) => possible || claim.certainty !== 'possible')
  const matches = match(gold, predicted, (one, other) => likeness(one.span, mentionSpan(pair, other.money)))
  return { gold, predicted, matches }
}

/** By the words of the action. */
export function matchCommitments(pair: Pair, possible: boolean): Matched<PlacedCommitment, CommitmentRecord> {
  const gold = placedActs(pair)
  const predicted = pair.records.commitments.filter((act) => possible || act.certainty !== 'possible')
  const matches = match(gold, predicted, (one, other) => likeness(one.span, actionSpan(other)))
  return { gold, predicted, matches }
}

export function mentionSpan(pair: Pair, id: string): Span {
  return pair.records.mentions.find((mention) => mention.id === id) ?? { start: 0, end: 0 }
}

export function actionSpan(act: CommitmentRecord): Span {
  return { start: act.action_start, end: act.action_end }
}

/** Acts that are worded alike in sentences that are worded alike stand at the sentences' occurrences in order. */
function placedActs(pair: Pair): PlacedCommitment[] {
  const seen = new Map<string, number>()
  return pair.gold.commitments.flatMap((act) => {
    const key = `${act.sentence}\0${act.action}`
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    const span = pair.places.findWithin(act.sentence, act.action, n)
    return span === null ? [] : [{ ...act, span }]
  })
}
