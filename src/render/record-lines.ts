/** A document's records of one kind in, the lines that a table shows of them out. */
import type { Reference } from '../model/claim.ts'
import type { DateValue, MoneyValue } from '../model/mention.ts'
import type { DocumentRecords, MentionRecord } from '../model/record.ts'
import type { RecordKind, RenderOptions } from './format.ts'
import { moneyText } from './money-text.ts'

export interface Line {
  readonly line: number
  readonly column: number
  readonly label: string
  readonly left: string
  readonly right: string
  readonly faint: boolean
}

interface Listing {
  /** Columns of the label. */
  readonly label: number
  readonly lines: (records: DocumentRecords, options: RenderOptions) => Line[]
}

export const LISTINGS: Readonly<Record<RecordKind, Listing>> = {
  mention: { label: 13, lines: mentionLines },
  funding: { label: 11, lines: fundingLines },
  commitment: { label: 11, lines: commitmentLines },
  event: { label: 11, lines: eventLines },
  document: { label: 11, lines: documentLines },
}

function mentionLines({ mentions }: DocumentRecords, { possible }: RenderOptions): Line[] {
  return shown(mentions, possible).map(({ line, column, type, text, value, entity, certainty }) => ({
    line,
    column,
    label: type,
    left: text,
    right: [value === null ? entity : valueText(value), certainty === 'possible' ? '(possible)' : null]
      .filter((part) => part !== null)
      .join(' '),
    faint: certainty === 'possible',
  }))
}

function fundingLines(records: DocumentRecords, { possible }: RenderOptions): Line[] {
  const mention = byId(records)
  return shown(records.funding, possible).map((claim) => {
    const money = mention(claim.money)
    const details = [
      named('for', claim.for.map(words).join('; ')),
      named('from', words(claim.funder)),
      named('to', words(claim.recipient)),
      named('over', mention(claim.period)?.text),
      named('part of', mention(claim.part_of)?.text),
      named('said by', words(claim.speaker)),
    ]
    return {
      line: claim.line,
      column: claim.column,
      label: claim.action,
      left: money === undefined ? '' : money.value === null ? money.text : valueText(money.value),
      right: details.filter((part) => part !== '').join(' · '),
      faint: claim.certainty === 'possible',
    }
  })
}

function commitmentLines(records: DocumentRecords, { possible }: RenderOptions): Line[] {
  const mention = byId(records)
  return shown(records.commitments, possible).map((act) => ({
    line: act.line,
    column: act.column,
    label: act.strength,
    left: act.action,
    right: [
      words(act.agent),
      named('by', mention(act.deadline)?.text),
      act.status === 'promised' ? '' : act.status.replace('-', ' '),
      named('same as', act.same_as ?? ''),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    faint: act.certainty === 'possible',
  }))
}

function eventLines(records: DocumentRecords): Line[] {
  const mention = byId(records)
  return records.events.map((event) => ({
    line: event.line,
    column: event.column,
    label: event.kind,
    left: event.sentence,
    right: [
      event.negated ? 'not' : '',
      mention(event.date)?.text ?? '',
      ...event.entities.map((id) => mention(id)?.text ?? ''),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    faint: false,
  }))
}

function documentLines({ document }: DocumentRecords): Line[] {
  const left = document.title ?? ''
  const right = [document.published ?? 'no date', document.published_basis, document.source]
  return [
    {
      line: 1,
      column: 1,
      label: `${document.words} words`,
      left,
      right: right.filter((part) => part !== null).join(' · '),
      faint: false,
    },
  ]
}

function shown<T extends { readonly certainty: string }>(
  records: readonly T[],
  possible: boolean,
): readonly T[] {
  return possible ? records : records.filter(({ certainty }) => certainty !== 'possible')
}

function valueText(value: MoneyValue | DateValue): string {
  if ('currency' in value) return moneyText(value)
  const date = value.edtf ?? value.duration ?? 'no date of its own to count from'
  return value.modifier === null ? date : `${date} (${value.modifier})`
}

const PRONOUN = /^(?:i|we|us|our|it|its|they|them|their|he|she|his|her)$/i

/** A pronoun says who is meant only with its entity. */
function words(reference: Reference | null): string {
  if (reference === null) return ''
  const { text, entity } = reference
  return text !== null && entity !== null && PRONOUN.test(text)
    ? `${text} (${entity})`
    : (text ?? entity ?? '')
}

function named(what: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : `${what} ${value}`
}

function byId({ mentions }: DocumentRecords): (id: string | null) => MentionRecord | undefined {
  const known = new Map(mentions.map((mention) => [mention.id, mention]))
  return (id) => (id === null ? undefined : known.get(id))
}
