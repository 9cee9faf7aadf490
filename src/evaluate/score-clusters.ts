/** Clusters of the gold and what csc found between documents in, scores of relations, tallies and follow-ups out. */
import type { Clusters, GoldTally } from './clusters.ts'
import { matchCommitments, matchFunding } from './match-claims.ts'
import { alignEntities, type EntityMap } from './resolve-reference.ts'
import { Accuracy } from './score-commitments.ts'
import type { Pair } from './score-mentions.ts'
import { Tally } from './tally.ts'

/** What csc says of claims of several documents. Claims and commitments are `document#id`. */
export interface Related {
  readonly sameMoney: readonly (readonly string[])[]
  readonly tallies: readonly PredictedTally[]
  readonly followUps: readonly {
    readonly commitment: string
    readonly verdict: string
    readonly possible: boolean
  }[]
}

export interface PredictedTally {
  readonly programme: string | null
  readonly stage: string
  readonly period: string | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

export interface ClusterScores {
  /** Pairs of claims that are the same money, of claims that the gold has. */
  readonly samePairs: Tally
  /** Tallies whose best figure lies within the gold's bounds. */
  readonly tallies: Accuracy
  /** Tallies whose low is above the true lower bound: money counted twice. */
  lowAboveTruth: number
  readonly followUps: Accuracy
  /** Promises that are said to be kept, without doubt, and were not. */
  falseKept: number
  readonly differences: string[]
}

export function scoreClusters(pairs: readonly Pair[], clusters: Clusters, related: Related): ClusterScores {
  const scores: ClusterScores = {
    samePairs: new Tally(),
    tallies: new Accuracy(),
    lowAboveTruth: 0,
    followUps: new Accuracy(),
    falseKept: 0,
    differences: [],
  }
  comparePairs(clusters.same, related.sameMoney, goldOfClaims(pairs), scores)
  compareTallies(clusters.tallies, related.tallies, alignEntities(pairs), scores)
  compareFollowUps(pairs, clusters, related, scores)
  return scores
}

/** Gold id of each predicted claim that stands for one. */
function goldOfClaims(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const goldOf = new Map<string, string>()
  for (const pair of pairs) {
    for (const [gold, claim] of matchFunding(pair, false).matches)
      goldOf.set(`${claim.document}#${claim.id}`, gold.id)
  }
  return goldOf
}

function comparePairs(
  gold: Clusters['same'],
  predicted: Related['sameMoney'],
  goldOf: ReadonlyMap<string, string>,
  { samePairs, differences }: ClusterScores,
): void {
  const expected = allPairs(gold)
  const found = allPairs(predicted.map((group) => group.flatMap((claim) => goldOf.get(claim) ?? [])))
  for (const pair of found) {
    if (expected.has(pair)) samePairs.right++
    else {
      samePairs.wrong++
      differences.push(`${pair}: not the same money, said to be`)
    }
  }
  for (const pair of expected) {
    if (found.has(pair)) continue
    samePairs.missed++
    differences.push(`${pair}: the same money, not found to be`)
  }
}

function allPairs(groups: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>()
  for (const group of groups) {
    const members = [...new Set(group)].sort()
    members.forEach((one, at) => {
      for (const other of members.slice(at + 1)) pairs.add(`${one} ${other}`)
    })
  }
  return pairs
}

function compareTallies(
  gold: Clusters['tallies'],
  predicted: Related['tallies'],
  entities: EntityMap,
  scores: ClusterScores,
): void {
  for (const tally of gold) {
    const rows = predicted.filter(
      ({ programme, stage }) =>
        stage === tally.stage &&
        programme !== null &&
        (programme === tally.programme || entities.get(programme)?.has(tally.programme)),
    )
    const row = rows.find(({ period }) => tally.period !== null && period === tally.period) ?? rows[0]
    scores.tallies.of++
    if (row !== undefined && isWithin(row, tally)) scores.tallies.right++
    else
      scores.differences.push(
        `${tallyText(tally)}, got ${row === undefined ? 'none' : `${row.low}–${row.best}–${row.high}`}`,
      )
    if (row !== undefined && row.low !== null && tally.lower !== null && row.low > tally.lower) {
      scores.lowAboveTruth++
      scores.differences.push(`${tallyText(tally)}: low ${row.low} is above the truth`)
    }
  }
}

function isWithin({ best }: PredictedTally, { lower, upper }: GoldTally): boolean {
  return best !== null && best >= (lower ?? 0) && best <= (upper ?? Number.POSITIVE_INFINITY)
}

function tallyText({ programme, stage, lower, upper }: GoldTally): string {
  return `${programme} ${stage} ${lower ?? 'open'}..${upper ?? 'open'}`
}

function compareFollowUps(
  pairs: readonly Pair[],
  clusters: Clusters,
  related: Related,
  scores: ClusterScores,
): void {
  const verdictOf = new Map(related.followUps.map((one) => [one.commitment, one]))
  const commitmentOf = new Map<string, string>()
  for (const pair of pairs) {
    for (const [gold, act] of matchCommitments(pair, false).matches)
      commitmentOf.set(gold.id, `${act.document}#${act.id}`)
  }
  for (const { promise, verdict } of clusters.followUps) {
    const found = verdictOf.get(commitmentOf.get(promise) ?? '')
    scores.followUps.of++
    if (found?.verdict === verdict) scores.followUps.right++
    else scores.differences.push(`${promise} was ${verdict}, got ${found?.verdict ?? 'no commitment'}`)
    const kept = found !== undefined && !found.possible && found.verdict.startsWith('kept')
    if (kept && !verdict.startsWith('kept')) scores.falseKept++
  }
}
