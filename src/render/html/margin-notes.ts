/** A document's claims, commitments and events in, the notes that stand in the margin beside them out. */
import type { Reference } from '../../model/claim.ts'
import type {
  CommitmentRecord,
  DocumentRecords,
  EventRecord,
  FundingRecord,
  MentionRecord,
} from '../../model/record.ts'
import { entityId } from '../../text/entity-id.ts'
import { clipped } from './clipped.ts'
import { escaped } from './escape.ts'
import { actionOf, entityPath, passageId } from './links.ts'
import { valueText } from './mention-tip.ts'

export interface Note {
  /** Code point at which its passage begins. */
  readonly start: number
  readonly html: string
}

/** From a document's page to the site's folder. */
const UP = '../'
/** UTF-16 units of what was promised. */
const LONGEST = 240

/** In the order of the text. */
export function marginNotes({ mentions, funding, commitments, events }: DocumentRecords): Note[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return [
    ...funding.map((claim) => fundingNote(claim, byId)),
    ...commitments.map((act) => commitmentNote(act, byId)),
    ...events.map((event) => eventNote(event, byId)),
  ].sort((one, other) => one.start - other.start)
}

export function noteList(notes: readonly Note[]): string {
  return notes.length === 0 ? '' : `<ul class="notes">\n${notes.map(({ html }) => html).join('\n')}\n</ul>`
}

type ById = ReadonlyMap<string, MentionRecord>

function fundingNote(claim: FundingRecord, byId: ById): Note {
  return note(
    'claim',
    claim.id,
    byId.get(claim.money) ?? claim,
    `${mention(claim.money, byId)} ${claim.action}`,
    [
      ['for', claim.for.map(party).join('; ')],
      ['from', party(claim.funder)],
      ['to', party(claim.recipient)],
      ['period', mention(claim.period, byId)],
      ['part of', mention(claim.part_of, byId)],
      ['money', claim.new ?? ''],
      ['said by', escaped(claim.speaker?.text ?? '')],
      ['rule', rule(claim)],
    ],
  )
}

function commitmentNote(act: CommitmentRecord, byId: ById): Note {
  const action = `${act.negated ? 'not: ' : ''}${clipped(act.action, LONGEST)}`
  return note('commitment', act.id, actionOf(act), `${act.strength}: ${escaped(action)}`, [
    ['who', party(act.agent)],
    ['by', mention(act.deadline, byId)],
    ['status', act.status],
    ['said by', escaped(act.speaker?.text ?? '')],
    ['rule', rule(act)],
  ])
}

function eventNote(event: EventRecord, byId: ById): Note {
  const about = event.entities.flatMap((id) => byId.get(id) ?? [])
  return note('event', event.id, event, `${event.negated ? 'not ' : ''}${event.kind}`, [
    ['when', mention(event.date, byId)],
    ['about', about.map(({ text, entity }) => named(text, entity)).join('; ')],
    ['rule', escaped(event.rule)],
  ])
}

/** A name, and HTML; left out where that is empty. */
type Part = readonly [string, string]

function note(
  kind: string,
  id: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
  parts: readonly Part[],
): Note {
  const listed = parts
    .filter(([, html]) => html !== '')
    .map(([name, html]) => `${name} ${html}`)
    .join(' · ')
  const html = `<li id="n-${id}"><a href="#${passageId(start, end)}">${kind}</a> ${words}<br><small>${listed}</small>`
  return { start, html }
}

/** The value, and the words that it was read from. */
function mention(id: string | null, byId: ById): string {
  const found = id === null ? undefined : byId.get(id)
  if (found === undefined) return ''
  const value = valueText(found.value)
  return value === null || value === found.text
    ? escaped(found.text)
    : `${escaped(value)} (“${escaped(found.text)}”)`
}

function party(one: Reference | null): string {
  return one === null ? '' : named(one.text, one.entity)
}

/** `It (uk-government)`: the id too where the words don't say who it is. */
function named(text: string | null, entity: string | null): string {
  const words = clipped(text ?? entity ?? '', LONGEST)
  if (entity === null) return escaped(words)
  const shown = entityId(words) === entity ? words : `${words} (${entity})`
  return `<a href="${UP}${entityPath(entity)}">${escaped(shown)}</a>`
}

function rule({ rule: name, certainty }: FundingRecord | CommitmentRecord): string {
  return `${escaped(name)}${certainty === 'stated' ? '' : ` (${certainty})`}`
}
