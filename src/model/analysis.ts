/** A document after each of the later stages. */
import type { Commitment, Event, FundingClaim, Reference, RejectedSum } from './claim.ts'
import type { Metadata } from './document.ts'
import type { LaidOutDocument } from './layout.ts'
import type { Mention } from './mention.ts'
import type { Message } from './message.ts'

/** After resolve: metadata complete, mentions with values and entities. */
export interface ResolvedDocument extends LaidOutDocument {
  readonly metadata: Metadata
  /** In order of `start`, then longest first, then type. */
  readonly mentions: readonly Mention[]
  readonly messages: readonly Message[]
}

/** After assemble: everything that the records hold. */
export interface AnalysedDocument extends ResolvedDocument {
  readonly funding: readonly FundingClaim[]
  /** The money mentions that are no funding. */
  readonly rejectedSums: readonly RejectedSum[]
  readonly commitments: readonly Commitment[]
  readonly events: readonly Event[]
  /** Who says each sentence, by its index; null in the document's own voice. */
  readonly speakers: readonly (Reference | null)[]
}
