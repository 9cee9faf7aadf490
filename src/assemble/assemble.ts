/** A resolved document in, its funding claims, commitments and events out. */
import type { AnalysedDocument, ResolvedDocument } from '../model/analysis.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { Attribution } from './attribution/attribution.ts'
import { sentenceSpeakers } from './attribution/sentence-speakers.ts'
import { commitments } from './commitments/commitments.ts'
import { events } from './events/events.ts'
import { fundingClaims } from './funding/funding-claims.ts'
import { Keys } from './key.ts'
import { Reading } from './reading.ts'
import { Voice } from './voice.ts'

/** The document as it is, for those who ask for mentions alone: a third of the work is saved. */
export function withoutClaims(document: ResolvedDocument): AnalysedDocument {
  return { ...document, funding: [], rejectedSums: [], commitments: [], events: [], speakers: [] }
}

export function assemble(document: ResolvedDocument, lexicon: Lexicon): AnalysedDocument {
  const reading = new Reading(document)
  const attribution = new Attribution(reading)
  const voice = new Voice(reading, attribution, lexicon)
  const keys = new Keys()
  const context = { reading, attribution, voice, keys }
  return {
    ...document,
    ...fundingClaims(context),
    commitments: commitments(context),
    events: events(context),
    speakers: sentenceSpeakers(reading, attribution),
  }
}
