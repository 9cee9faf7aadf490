/** Documents' records in, one after the other; what reports need of them out, compact and in an order of its own. */
import type { DocumentRecords } from '../model/record.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import type { DocumentActs } from './commitments/act.ts'
import { readActs } from './commitments/read-acts.ts'
import { type DatedEvent, readEvents } from './dated-events.ts'
import { type Copy, findCopies } from './duplicates.ts'
import { EntityIndex } from './entity-index.ts'
import { type Fingerprint, fingerprintOf } from './fingerprint.ts'
import type { DocumentClaims, MoneyClaim, RejectedSum } from './money-claim.ts'
import { readClaims } from './read-claims.ts'

export interface CorpusDocument {
  readonly record: DocumentClaims['document']
  readonly counts: {
    readonly mentions: number
    readonly funding: number
    readonly commitments: number
    readonly events: number
  }
}

interface Kept extends CorpusDocument {
  readonly claims: readonly MoneyClaim[]
  readonly rejected: readonly RejectedSum[]
  readonly events: readonly DatedEvent[]
  readonly acts: DocumentActs
  readonly fingerprint: Fingerprint | null
}

/** All documents, by date of publication and then path; undated ones last. */
export interface OrderedCorpus {
  readonly documents: readonly CorpusDocument[]
  readonly copies: ReadonlyMap<number, Copy>
  readonly claims: readonly MoneyClaim[]
  readonly rejected: readonly RejectedSum[]
  readonly events: readonly DatedEvent[]
  /** Commitments and what may tell of their fate, one entry for each document. */
  readonly acts: readonly DocumentActs[]
  readonly entities: EntityIndex
}

const NO_ACTS: DocumentActs = { acts: [], statements: [] }

export class Corpus {
  readonly #kept: Kept[] = []
  readonly #entities = new EntityIndex()
  readonly #deeds: boolean

  /** Without `deeds` neither acts nor events are kept, which take most of the memory. */
  constructor(deeds = true) {
    this.#deeds = deeds
  }

  /** Nothing of `records` is kept but what is read here. */
  add(records: DocumentRecords): void {
    const { document, claims, rejected } = readClaims(records)
    const { mentions, funding, commitments, events } = records
    this.#entities.add(records)
    this.#kept.push({
      record: document,
      counts: {
        mentions: mentions.length,
        funding: funding.length,
        commitments: commitments.length,
        events: events.length,
      },
      claims,
      rejected,
      events: this.#deeds ? readEvents(records) : [],
      acts: this.#deeds ? readActs(records) : NO_ACTS,
      fingerprint: fingerprintOf(records),
    })
  }

  ordered(): OrderedCorpus {
    const kept = [...this.#kept].sort((one, other) => byDate(one.record, other.record))
    return {
      documents: kept.map(({ record, counts }) => ({ record, counts })),
      copies: findCopies(kept.map(({ record, fingerprint }) => ({ sha256: record.sha256, fingerprint }))),
      claims: kept.flatMap(({ claims }, document) => claims.map((claim) => ({ ...claim, document }))),
      rejected: kept.flatMap(({ rejected }) => rejected),
      events: kept.flatMap(({ events }) => events),
      acts: kept.map(({ acts }) => acts),
      entities: this.#entities,
    }
  }
}

function byDate(one: Kept['record'], other: Kept['record']): number {
  const [a, b] = [one.published ?? '~', other.published ?? '~']
  return a === b ? compareCodePoints(one.document, other.document) : compareCodePoints(a, b)
}
