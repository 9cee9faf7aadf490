/** An analysed document in, what stands in each of its sentences out. */
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Commitment, Event, FundingClaim, Reference } from '../model/claim.ts'
import type { Sentence } from '../model/layout.ts'
import type { Mention } from '../model/mention.ts'

/** A sentence with what was found in it; claims and commitments stand in the sentence of their money or act. */
export interface SentenceView {
  readonly document: AnalysedDocument
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly funding: readonly FundingClaim[]
  readonly commitments: readonly Commitment[]
  readonly events: readonly Event[]
  readonly speaker: Reference | null
  readonly mention: (id: string | null) => Mention | null
}

/** One view a sentence, in order. Readings that csc leaves undecided are left out unless `possible`. */
export function* sentenceViews(document: AnalysedDocument, possible: boolean): Generator<SentenceView> {
  const certain = <T extends { readonly certainty: string }>(records: readonly T[]) =>
    possible ? records : records.filter(({ certainty }) => certainty !== 'possible')
  const byId = new Map(document.mentions.map((mention) => [mention.id, mention]))
  const mention = (id: string | null) => (id === null ? null : (byId.get(id) ?? null))
  const mentions = new Stretch(certain(document.mentions), ({ start }) => start)
  const funding = new Stretch(
    certain(document.funding),
    (claim) => mention(claim.money)?.start ?? claim.start,
  )
  const commitments = new Stretch(certain(document.commitments), ({ actionStart }) => actionStart)
  const events = new Stretch(document.events, ({ start }) => start)
  for (const sentence of document.sentences)
    yield {
      document,
      sentence,
      mentions: mentions.within(sentence),
      funding: funding.within(sentence),
      commitments: commitments.within(sentence),
      events: events.within(sentence),
      speaker: document.speakers[sentence.index] ?? null,
      mention,
    }
}

/** Records sorted by their place, handed out sentence by sentence. */
class Stretch<T> {
  readonly #sorted: readonly { readonly record: T; readonly at: number }[]
  #next = 0

  constructor(records: readonly T[], placeOf: (record: T) => number) {
    this.#sorted = records
      .map((record) => ({ record, at: placeOf(record) }))
      .sort((one, other) => one.at - other.at)
  }

  within({ start, end }: Sentence): readonly T[] {
    const sorted = this.#sorted
    while (this.#next < sorted.length && sorted[this.#next]!.at < start) this.#next++
    const first = this.#next
    while (this.#next < sorted.length && sorted[this.#next]!.at < end) this.#next++
    return first === this.#next ? NONE : sorted.slice(first, this.#next).map(({ record }) => record)
  }
}

const NONE: readonly never[] = []
