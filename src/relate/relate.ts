/** The corpus's claims in, its sums and their relations out. The same for every order of the documents. */
import { addUp } from './add-up.ts'
import type { OrderedCorpus } from './corpus.ts'
import { type Decisions, Splits, UNDECIDED } from './decisions.ts'
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
  readonly decisions: Decisions
}

/** Without `decisions` the machine's word stands alone. Sums are related when they are first asked for: reports of promises don't. */
export function relate(given: OrderedCorpus, decisions: Decisions = UNDECIDED): RelatedMoney {
  const corpus = { ...given, claims: given.claims.map((claim) => withRejection(claim, decisions)) }
  let known: Omit<RelatedMoney, 'corpus' | 'decisions'> | null = null
  const money = () => {
    known ??= relateMoney(corpus, decisions)
    return known
  }
  return {
    corpus,
    decisions,
    get sums() {
      return money().sums
    },
    get sumOf() {
      return money().sumOf
    },
    get parts() {
      return money().parts
    },
    get totals() {
      return money().totals
    },
    get addedUp() {
      return money().addedUp
    },
    get things() {
      return money().things
    },
    get relations() {
      return money().relations
    },
  }
}

function relateMoney(
  corpus: OrderedCorpus,
  decisions: Decisions,
): Omit<RelatedMoney, 'corpus' | 'decisions'> {
  const splits = new Splits(decisions)
  const reprints = findReprints(corpus.claims, corpus.copies)
  const sums = gatherSums(corpus.claims, reprints, decisions)
  const sumOf = new Map(sums.flatMap((sum) => sum.claims.map((claim): [MoneyClaim, Sum] => [claim, sum])))
  const claimed = [...partClaims(sums), ...addUp(sums)].filter(
    ({ part, whole }) => !splits.between(part.claims, whole.claims),
  )
  const totals = sumsOf(claimed)
  const addedUp = new Map(
    totals.filter(isLoose).map(({ whole, parts, relation }) => [whole, { parts, why: relation.why }]),
  )
  const parts = partsOfSums(sums, claimed, addedUp)
  const aliases = programmeAliases(sums)
  const things = thingsOf(sums, parts, aliases)
  const relations = revisions(sums, things, parts).filter(({ a, b }) => !splits.between(a.claims, b.claims))
  return { sums, sumOf, parts, totals, addedUp, things, relations }
}

function withRejection(claim: MoneyClaim, { rejected }: Decisions): MoneyClaim {
  return rejected.has(claim.key) ? { ...claim, amount: null, uncounted: 'a ruling rejects it' } : claim
}

/** A sum of sums for different things is no money of its own. */
function isLoose({ whole, parts }: SumOf): boolean {
  const named = new Set(parts.map(({ programmes }) => programmes.join(' ')))
  return whole.programmes.length === 0 && named.size > 1
}
