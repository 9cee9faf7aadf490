/** An analysed document in, its records out: offsets become code points, keys stand in the order of the contract. */
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Reference } from '../model/claim.ts'
import type { DocumentRecords } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { TokenKind } from '../model/tokens.ts'
import { LineIndex } from '../text/line-index.ts'

export function toRecords(document: AnalysedDocument): DocumentRecords {
  const { source, text, metadata } = document
  const lines = new LineIndex(text)
  const name = source.path

  const place = (span: Span) => ({
    start: lines.codePoint(span.start),
    end: lines.codePoint(span.end),
    ...lines.place(span.start),
  })
  const reference = (words: Reference): Reference => ({
    text: words.text,
    start: words.start === null ? null : lines.codePoint(words.start),
    end: words.end === null ? null : lines.codePoint(words.end),
    mention: words.mention,
    entity: words.entity,
  })
  const maybe = (words: Reference | null): Reference | null => (words === null ? null : reference(words))

  return {
    document: {
      record: 'document',
      document: name,
      title: metadata.title,
      published: metadata.published,
      published_basis: metadata.publishedBasis,
      source: metadata.source,
      url: metadata.url,
      genre: metadata.genre,
      sha256: source.sha256,
      characters: lines.codePoint(text.length),
      words: countWords(document),
    },
    mentions: document.mentions.map((mention) => ({
      record: 'mention',
      document: name,
      id: mention.id,
      type: mention.type,
      ...place(mention),
      text: text.slice(mention.start, mention.end),
      value: mention.value,
      entity: mention.entity,
      certainty: mention.certainty,
      rule: mention.rule,
    })),
    funding: document.funding.map((claim) => ({
      record: 'funding',
      document: name,
      id: claim.id,
      key: claim.key,
      ...place(claim),
      money: claim.money,
      action: claim.action,
      for: claim.for.map(reference),
      funder: maybe(claim.funder),
      recipient: maybe(claim.recipient),
      period: claim.period,
      part_of: claim.partOf,
      speaker: maybe(claim.speaker),
      new: claim.new,
      certainty: claim.certainty,
      sentence: claim.sentence,
      rule: claim.rule,
    })),
    commitments: document.commitments.map((act) => ({
      record: 'commitment',
      document: name,
      id: act.id,
      key: act.key,
      ...place(act),
      agent: reference(act.agent),
      action: act.action,
      action_start: lines.codePoint(act.actionStart),
      action_end: lines.codePoint(act.actionEnd),
      strength: act.strength,
      negated: act.negated,
      deadline: act.deadline,
      status: act.status,
      same_as: act.sameAs,
      speaker: maybe(act.speaker),
      money: act.money,
      certainty: act.certainty,
      sentence: act.sentence,
      rule: act.rule,
    })),
    events: document.events.map((event) => ({
      record: 'event',
      document: name,
      id: event.id,
      ...place(event),
      kind: event.kind,
      date: event.date,
      entities: event.entities,
      negated: event.negated,
      sentence: event.sentence,
      rule: event.rule,
    })),
  }
}

/** Runs of letters and digits, inner apostrophes and hyphens included, over the whole text. */
function countWords({ text, tokens }: AnalysedDocument): number {
  let words = 0
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token]!
    if (kind !== TokenKind.Word && kind !== TokenKind.Number && kind !== TokenKind.Address) continue
    if (token > 0 && tokens.gap[token] === 0) {
      const before = tokens.kind[token - 1]!
      if (before === TokenKind.Number || before === TokenKind.Word) continue
      if (
        token > 1 &&
        tokens.gap[token - 1] === 0 &&
        isJoint(text, tokens.start[token - 1]!) &&
        isWordlike(tokens.kind[token - 2]!)
      )
        continue
    }
    words++
  }
  return words
}

function isWordlike(kind: number): boolean {
  return kind === TokenKind.Word || kind === TokenKind.Number
}

function isJoint(text: string, at: number): boolean {
  const sign = text[at]
  return sign === '-' || sign === '\u2010' || sign === '\u2011'
}
