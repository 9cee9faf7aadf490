/** What follow-up keeps of a document: its commitments, and the sentences that may tell what became of others. */
import type { CommitmentStatus, EventKind, FundingAction, Strength } from '../../model/claim.ts'
import type { Certainty, MoneyValue } from '../../model/mention.ts'
import type { Source } from '../../model/report.ts'
import type { Bounds } from '../../text/edtf-bounds.ts'
import type { Party } from '../money-claim.ts'
import type { Sayings, VerbClass } from './outcome-words.ts'

export interface When {
  /** EDTF; null where it can't be resolved. */
  readonly edtf: string | null
  readonly words: string
  readonly bounds: Bounds | null
}

/** Words and names by which one thing is told from another. */
export interface Thing {
  readonly stems: readonly string[]
  /** Stem of the noun that the others stand with. */
  readonly head: string | null
  /** Ids of what is named, in its words. */
  readonly entities: readonly string[]
  /** Whole numbers and ordinals, neither sums nor dates. */
  readonly numbers: readonly string[]
}

export interface Act {
  /** `path#c1`. */
  readonly id: string
  readonly key: string
  readonly source: Source
  readonly agent: Party
  readonly action: string
  /** As in the text, line breaks included. */
  readonly words: string
  /** Index of its sentence among the document's statements. */
  readonly statement: number
  /** Publication of its document, as a day number; null where it is not known. */
  readonly said: number | null
  readonly strength: Strength
  readonly status: CommitmentStatus
  readonly negated: boolean
  readonly deadline: When | null
  readonly speaker: Party | null
  readonly money: readonly MoneyValue[]
  readonly certainty: Certainty
  readonly sentence: string
  /** Id of the earlier act of this document that it repeats. */
  readonly sameAs: string | null
  readonly verb: string
  readonly verbClass: VerbClass | null
  readonly thing: Thing
  /** The programmes that the text around it speaks of. */
  readonly context: readonly string[]
}

export interface StatementEvent {
  readonly kind: EventKind
  readonly negated: boolean
  readonly date: When | null
}

/** A sentence that tells of acts, events or money. */
export interface Statement {
  readonly source: Source
  readonly sentence: string
  readonly sayings: Sayings
  /** Of the sentence, and of what its pronoun stands for. */
  readonly stems: readonly string[]
  readonly entities: readonly string[]
  readonly numbers: readonly string[]
  readonly dates: readonly When[]
  readonly context: readonly string[]
  readonly events: readonly StatementEvent[]
  readonly money: readonly MoneyValue[]
  /** What is said of its sums. */
  readonly funding: readonly FundingAction[]
  readonly acts: readonly Act[]
  /** Index of the statement before it in the same paragraph; null for none. */
  readonly before: number | null
}

export interface DocumentActs {
  readonly acts: readonly Act[]
  readonly statements: readonly Statement[]
}
