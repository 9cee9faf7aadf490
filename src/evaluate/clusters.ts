/** The text of a clusters file in, which gold claims are one sum, what programmes come to, and how promises ended, out. */
import { parseDocument } from 'yaml'

/** Bounds of a sum in units of the currency; null is none. */
export interface GoldTally {
  readonly programme: string
  readonly stage: string
  readonly period: string | null
  readonly lower: number | null
  readonly upper: number | null
}

export interface Clusters {
  /** Groups of gold claims (by id) that are the same money. */
  readonly same: readonly (readonly string[])[]
  /** Only those of a programme. */
  readonly tallies: readonly GoldTally[]
  readonly followUps: readonly { readonly promise: string; readonly verdict: string }[]
}

/** Null where the file is of another kind. */
export function readClusters(yaml: string): Clusters | null {
  const root = parseDocument(yaml).toJS({ maxAliasCount: 0 }) as Root | null
  if (Array.isArray(root?.commitments_followed)) return followed(root.commitments_followed)
  if (!Array.isArray(root?.clusters)) return null
  const clusters: readonly Cluster[] = root.clusters
  return {
    same: clusters.flatMap(({ same }) => (same ?? []).map(({ claims }) => claims)),
    tallies: clusters.flatMap(({ tally }) =>
      (tally ?? []).flatMap(({ programme, stage, period, lower, upper }) =>
        programme == null
          ? []
          : [{ programme, stage, period: period ?? null, lower: lower ?? null, upper: upper ?? null }],
      ),
    ),
    followUps: clusters.flatMap(({ commitments }) =>
      (commitments ?? []).map(({ promise, verdict }) => ({ promise, verdict })),
    ),
  }
}

interface Root {
  readonly clusters?: readonly Cluster[]
  readonly commitments_followed?: readonly Followed[]
}

interface Followed {
  readonly commitments: readonly string[]
  readonly verdict: string
}

/** A file that only follows promises up; a subject that is touched says nothing of its promise. */
function followed(commitments: readonly Followed[]): Clusters {
  return {
    same: [],
    tallies: [],
    followUps: commitments.flatMap((one) =>
      one.commitments.map((promise) => ({
        promise,
        verdict: one.verdict === 'touched' ? 'none' : one.verdict,
      })),
    ),
  }
}

interface Cluster {
  readonly same?: readonly { readonly claims: readonly string[] }[]
  readonly tally?: readonly {
    readonly programme?: string | null
    readonly stage: string
    readonly period?: string
    readonly lower?: number | null
    readonly upper?: number | null
  }[]
  readonly commitments?: readonly { readonly promise: string; readonly verdict: string }[]
}
