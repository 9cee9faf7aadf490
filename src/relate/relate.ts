/** The corpus's claims in, its sums and their relations out. The same for every order of the documents. */
import { addUp } from './add-up.ts'
import type { OrderedCorpus } from './corpus.ts'
import { gatherSums } from './gather-sums.ts'
import type { MoneyClaim } from './money-claim.ts'
import { type Part, partClaims, partsOfSums } from './part-of-sums.ts'
import type { Sum, SumRelation } from './relation.ts'
import { findReprints } from './reprints.ts'
import { revisions } from './revisions.ts'
import { type SumOf, sumsOf } from './sums-of.ts'
import { programmeAliases, type Thing, thingsOf } from './thing.ts'

/** What a total adds up, and the arithmetic. */
export interface AddedUp {
  readonly parts: readonly Sum[]
  readonly why: string
}

export interface RelatedMoney {
  readonly corpus: OrderedCorpus
  readonly sums: readonly Sum[]
  readonly sumOf: ReadonlyMap<MoneyClaim, Sum>
  readonly parts: ReadonlyMap<Sum, Part>
  readonly totals: readonly SumOf[]
  readonly things: ReadonlyMap<Sum, Thing>
  /** Totals that only add up sums for different things. */
  readonly addedUp: ReadonlyMap<Sum, AddedUp>
  /** Revisions, contradictions, agreements. */
  readonly relations: readonly SumRelation[]
}

export function relate(corpus: OrderedCorpus): RelatedMoney {
  const reprints = findReprints(corpus.claims, corpus.copies)
  const sums = gatherSums(corpus.claims, reprints)
  const sumOf = new Map(sums.flatMap((sum) => sum.claims.map((claim): [MoneyClaim, Sum] => [claim, sum])))
  const claimed = [...partClaims(sums), ...addUp(sums)]
  const totals = sumsOf(claimed)
  const addedUp = new Map(
    totals.filter(isLoose).map(({ whole, parts, relation }) => [whole, { parts, why: relation.why }]),
  )
  const parts = partsOfSums(sums, claimed, addedUp)
  const aliases = programmeAliases(sums)
  const things = thingsOf(sums, parts, aliases)
  return { corpus, sums, sumOf, parts, totals, addedUp, things, relations: revisions(sums, things, parts) }
}

/** A sum of sums for different things is no money of its own. */
function isLoose({ whole, parts }: SumOf): boolean {
  const named = new Set(parts.map(({ programmes }) => programmes.join(' ')))
  return whole.programmes.length === 0 && named.size > 1
}
