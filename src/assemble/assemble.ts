/** A resolved document in, its funding claims, commitments and events out. */
import type { AnalysedDocument, ResolvedDocument } from '../model/analysis.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { Attribution } from './attribution/attribution.ts'
import { sentenceSpeakers } from './attribution/sentence-speakers.ts'
import { commitments } from './commitments/commitments.ts'
import { events } from './events/events.ts'
import { type FundingContext, fundingClaims } from './funding/funding-claims.ts'
import { Keys } from './key.ts'
import { Reading } from './reading.ts'
import { Voice } from './voice.ts'

/** The document as it is, for those who ask for mentions alone: a third of the work is saved. */
export function withoutClaims(document: ResolvedDocument): AnalysedDocument {
  return { ...document, funding: [], rejectedSums: [], commitments: [], events: [], speakers: [] }
}

export function assemble(document: ResolvedDocument, lexicon: Lexicon): AnalysedDocument {
  return assembleAll([document], lexicon)[0]!
}

/** Of each document; step by step over all of them, so that the code of one stays at hand while it is used. */
export function assembleAll(documents: readonly ResolvedDocument[], lexicon: Lexicon): AnalysedDocument[] {
  const contexts = documents.map((document) => contextOf(document, lexicon))
  const funding = contexts.map(fundingClaims)
  const promised = contexts.map(commitments)
  const happened = contexts.map(events)
  const speakers = contexts.map(({ reading, attribution }) => sentenceSpeakers(reading, attribution))
  return documents.map((document, at) => ({
    ...document,
    ...funding[at]!,
    commitments: promised[at]!,
    events: happened[at]!,
    speakers: speakers[at]!,
  }))
}

function contextOf(document: ResolvedDocument, lexicon: Lexicon): FundingContext {
  const reading = new Reading(document)
  const attribution = new Attribution(reading)
  const voice = new Voice(reading, attribution, lexicon)
  return { reading, attribution, voice, keys: new Keys() }
}
