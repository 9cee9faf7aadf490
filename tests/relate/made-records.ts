/** Claims in a few words in, the records of a document that makes them out. */
import type { FundingAction } from '../../src/model/claim.ts'
import type { MoneyModifier, Rate } from '../../src/model/mention.ts'
import type { DocumentRecords, FundingRecord, MentionRecord } from '../../src/model/record.ts'
import { entityId } from '../../src/text/entity-id.ts'

export interface MadeClaim {
  readonly sum: number
  readonly modifier?: MoneyModifier
  readonly per?: Rate
  readonly action?: FundingAction
  /** The name of a programme, with a capital, or a purpose, without. */
  readonly for?: string
  readonly recipient?: string
  /** EDTF or a duration. */
  readonly period?: string
  /** Index of the claim that it is a part of. */
  readonly partOf?: number
  /** `#` stands for the sum. */
  readonly sentence?: string
  /** Stands in the sentence of the claim before. */
  readonly along?: boolean
}

export interface MadeDocument {
  readonly name: string
  readonly published?: string
  /** A programme that it names besides. */
  readonly about?: string
  readonly claims: readonly MadeClaim[]
}

const ROOM = 1000

export function madeRecords({ name, published, about, claims }: MadeDocument): DocumentRecords {
  const document = `${name}.txt`
  const mentions: MentionRecord[] = []
  const funding: FundingRecord[] = []
  const mention = (
    type: MentionRecord['type'],
    start: number,
    text: string,
    more: Partial<MentionRecord>,
  ) => {
    const made: MentionRecord = {
      record: 'mention',
      document,
      id: `m${mentions.length + 1}`,
      type,
      start,
      end: start + text.length,
      line: Math.floor(start / ROOM) + 10,
      column: 1,
      text,
      value: null,
      entity: null,
      certainty: 'stated',
      rule: 'made',
      ...more,
    }
    mentions.push(made)
    return made
  }
  if (about !== undefined) mention('programme', 0, about, { entity: entityId(about) })
  const sums: MentionRecord[] = []
  let start = 0
  for (const [index, claim] of claims.entries()) {
    if (!claim.along) start = (index + 1) * ROOM
    const words = `£${claim.sum}`
    const sentence = (claim.sentence ?? `There is # for ${claim.for ?? 'it'}.`).replace('#', words)
    const at = start + Math.max(0, sentence.indexOf(words))
    const bounds = {
      min: claim.modifier === 'up-to' ? null : claim.sum,
      max: claim.modifier === 'over' ? null : claim.sum,
    }
    const value = { ...bounds, currency: 'GBP', modifier: claim.modifier ?? null, per: claim.per ?? null }
    const sum = mention('money', at, words, { value })
    sums.push(sum)
    const programme = claim.for !== undefined && /^\p{Lu}/u.test(claim.for) ? entityId(claim.for) : null
    if (programme !== null) mention('programme', at + 20, claim.for!, { entity: programme })
    const duration = claim.period?.startsWith('P') === true
    const date =
      claim.period === undefined
        ? null
        : mention('date', at + 60, claim.period, {
            value: {
              edtf: duration ? null : claim.period,
              duration: duration ? claim.period : null,
              kind: 'interval',
              modifier: null,
            },
          })
    const reference = (text: string | undefined, entity: string | null) =>
      text === undefined ? null : { text, start: at + 20, end: at + 20 + text.length, mention: null, entity }
    funding.push({
      record: 'funding',
      document,
      id: `f${index + 1}`,
      key: `${entityId(sentence)} ${index}`,
      start,
      end: start + ROOM - 1,
      line: sum.line,
      column: 1,
      money: sum.id,
      action: claim.action ?? 'announced',
      for: claim.for === undefined ? [] : [reference(claim.for, programme)!],
      funder: null,
      recipient: reference(claim.recipient, claim.recipient === undefined ? null : entityId(claim.recipient)),
      period: date?.id ?? null,
      part_of: claim.partOf === undefined ? null : sums[claim.partOf]!.id,
      speaker: null,
      new: null,
      certainty: 'stated',
      sentence,
      rule: 'made',
    })
  }
  return {
    document: {
      record: 'document',
      document,
      title: name,
      published: published ?? null,
      published_basis: null,
      source: null,
      url: null,
      genre: null,
      sha256: name,
      characters: 0,
      words: 0,
    },
    mentions,
    funding,
    commitments: [],
    events: [],
  }
}
