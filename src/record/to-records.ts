/** An analysed document in, its records out: offsets become code points, keys stand in the order of the contract. */
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Commitment, Event, FundingClaim, Reference } from '../model/claim.ts'
import type { Mention } from '../model/mention.ts'
import type {
  CommitmentRecord,
  DocumentRecord,
  DocumentRecords,
  EventRecord,
  FundingRecord,
  MentionRecord,
} from '../model/record.ts'
import { LineIndex } from '../text/line-index.ts'
import { countWords } from './count-words.ts'

export function toRecords(document: AnalysedDocument): DocumentRecords {
  const places = new Places(document)
  return {
    document: documentRecord(document, places),
    mentions: document.mentions.map((mention) => mentionRecord(mention, places)),
    funding: document.funding.map((claim) => fundingRecord(claim, places)),
    commitments: document.commitments.map((act) => commitmentRecord(act, places)),
    events: document.events.map((event) => eventRecord(event, places)),
  }
}

/** Where things stand in one document, as other programs count. */
class Places {
  readonly document: string
  readonly text: string
  readonly #lines: LineIndex

  constructor({ source, text }: AnalysedDocument) {
    this.document = source.path
    this.text = text
    this.#lines = new LineIndex(text)
  }

  codePoint(offset: number): number {
    return this.#lines.codePoint(offset)
  }

  /** Keys written out in each record: a spread in an object literal costs V8 more than all the rest of a record. */
  line(offset: number): number {
    return this.#lines.line(offset)
  }

  column(offset: number): number {
    return this.#lines.column(offset)
  }

  reference(words: Reference): Reference {
    return {
      text: words.text,
      start: words.start === null ? null : this.codePoint(words.start),
      end: words.end === null ? null : this.codePoint(words.end),
      mention: words.mention,
      entity: words.entity,
    }
  }

  maybe(words: Reference | null): Reference | null {
    return words === null ? null : this.reference(words)
  }
}

function documentRecord(document: AnalysedDocument, places: Places): DocumentRecord {
  const { source, metadata } = document
  return {
    record: 'document',
    document: places.document,
    title: metadata.title,
    published: metadata.published,
    published_basis: metadata.publishedBasis,
    source: metadata.source,
    url: metadata.url,
    genre: metadata.genre,
    sha256: source.sha256,
    characters: places.codePoint(places.text.length),
    words: countWords(document),
  }
}

function mentionRecord(mention: Mention, places: Places): MentionRecord {
  return {
    record: 'mention',
    document: places.document,
    id: mention.id,
    type: mention.type,
    start: places.codePoint(mention.start),
    end: places.codePoint(mention.end),
    line: places.line(mention.start),
    column: places.column(mention.start),
    text: places.text.slice(mention.start, mention.end),
    value: mention.value,
    entity: mention.entity,
    certainty: mention.certainty,
    rule: mention.rule,
  }
}

function fundingRecord(claim: FundingClaim, places: Places): FundingRecord {
  return {
    record: 'funding',
    document: places.document,
    id: claim.id,
    key: claim.key,
    start: places.codePoint(claim.start),
    end: places.codePoint(claim.end),
    line: places.line(claim.start),
    column: places.column(claim.start),
    money: claim.money,
    action: claim.action,
    for: claim.for.map((words) => places.reference(words)),
    funder: places.maybe(claim.funder),
    recipient: places.maybe(claim.recipient),
    period: claim.period,
    part_of: claim.partOf,
    speaker: places.maybe(claim.speaker),
    new: claim.new,
    certainty: claim.certainty,
    sentence: claim.sentence,
    rule: claim.rule,
  }
}

function commitmentRecord(act: Commitment, places: Places): CommitmentRecord {
  return {
    record: 'commitment',
    document: places.document,
    id: act.id,
    key: act.key,
    start: places.codePoint(act.start),
    end: places.codePoint(act.end),
    line: places.line(act.start),
    column: places.column(act.start),
    agent: places.reference(act.agent),
    action: act.action,
    action_start: places.codePoint(act.actionStart),
    action_end: places.codePoint(act.actionEnd),
    strength: act.strength,
    negated: act.negated,
    deadline: act.deadline,
    status: act.status,
    same_as: act.sameAs,
    speaker: places.maybe(act.speaker),
    money: act.money,
    certainty: act.certainty,
    sentence: act.sentence,
    rule: act.rule,
  }
}

function eventRecord(event: Event, places: Places): EventRecord {
  return {
    record: 'event',
    document: places.document,
    id: event.id,
    start: places.codePoint(event.start),
    end: places.codePoint(event.end),
    line: places.line(event.start),
    column: places.column(event.start),
    kind: event.kind,
    date: event.date,
    entities: event.entities,
    negated: event.negated,
    sentence: event.sentence,
    rule: event.rule,
  }
}
