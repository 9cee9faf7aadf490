/** A corpus in, the timeline out: events, sums, commitments and deadlines in the order of their dates, each with what dates it. */
import type { Cell, Column, Report, Row } from '../model/report.ts'
import type { Act } from '../relate/commitments/act.ts'
import type { DatedEvent } from '../relate/dated-events.ts'
import type { MoneyClaim } from '../relate/money-claim.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import type { Sum } from '../relate/relation.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { edtfBounds } from '../text/edtf-bounds.ts'
import { date, money, source, text } from './cells.ts'
import { partyName, thingName } from './names.ts'

/** What stands on a timeline. */
type TimelineKind = 'claim' | 'commitment' | 'deadline' | 'event'

const COLUMNS: readonly Column[] = [
  { key: 'date', title: 'date', kind: 'date' },
  { key: 'kind', title: 'kind', kind: 'text' },
  { key: 'what', title: 'what', kind: 'text' },
  { key: 'sum', title: 'sum', kind: 'money' },
  { key: 'about', title: 'about', kind: 'text' },
  { key: 'basis', title: 'dated by', kind: 'text' },
  { key: 'source', title: 'place', kind: 'source' },
]

export function timelineReport(related: RelatedMoney): Report {
  const { corpus, sums } = related
  const rows = [
    ...corpus.events.map((event) => eventRow(event, related)),
    ...sums.flatMap((sum) => firstSaid(sum, related)),
    ...corpus.acts.flatMap(({ acts }, document) =>
      corpus.copies.get(document)?.exact ? [] : acts.flatMap((act) => commitmentRows(act, document, related)),
    ),
  ]
  return {
    name: 'timeline',
    title: 'Timeline',
    columns: COLUMNS,
    rows: inOrder(rows),
    totals: [],
    notes: [
      'A sum stands at the day on which a document first speaks of it, a commitment at the day of the document that makes it, a deadline and an event at their own dates.',
    ],
  }
}

function eventRow(event: DatedEvent, { corpus }: RelatedMoney): Row {
  const { date: when, basis, kind, negated, entities, source: place, sentence } = event
  const about = [...new Set(entities.map((id) => corpus.entities.nameOf(id)))].join(', ')
  return {
    key: `${when} ${place.document}:${place.start} ${kind}`,
    cells: [
      date(when),
      kindCell('event'),
      text(negated ? `not ${kind}` : kind),
      null,
      text(about),
      text(`“${basis}”`),
      source(place),
    ],
    receipts: [
      { key: null, verdict: kind, source: place, quote: sentence, speaker: null, why: null, money: null },
    ],
  }
}

/** Nothing where the document has no date. */
function firstSaid(sum: Sum, related: RelatedMoney): Row[] {
  const claim = sum.claims[0]!
  const { published, published_basis: basis } = related.corpus.documents[claim.document]!.record
  return published === null ? [] : [claimRow(claim, sum, related, published, basis)]
}

function claimRow(
  claim: MoneyClaim,
  sum: Sum,
  { corpus, things }: RelatedMoney,
  said: string,
  basis: string | null,
): Row {
  const speaker = partyName(claim.speaker, corpus.entities)
  return {
    key: `${said} ${claim.source.document}:${claim.source.start} ${claim.key}`,
    cells: [
      date(said),
      kindCell('claim'),
      text(claim.stage),
      money(claim.money),
      text(thingName(things.get(sum)!, corpus.entities)),
      text(basis ?? 'publication'),
      source(claim.source),
    ],
    receipts: [
      {
        key: claim.key,
        verdict: claim.stage,
        source: claim.source,
        quote: claim.sentence,
        speaker,
        why: null,
        money: claim.money,
      },
    ],
  }
}

/** The commitment where its document is dated, its deadline where that can be resolved; what is said again stands once. */
function commitmentRows(act: Act, document: number, { corpus }: RelatedMoney): Row[] {
  if (act.sameAs !== null) return []
  const { published, published_basis: basis } = corpus.documents[document]!.record
  const { deadline } = act
  return [
    ...(published === null ? [] : [actRow(act, 'commitment', published, basis ?? 'publication', corpus)]),
    ...(deadline?.edtf == null
      ? []
      : [actRow(act, 'deadline', deadline.edtf, `“${deadline.words}”`, corpus)]),
  ]
}

function actRow(
  act: Act,
  kind: TimelineKind,
  when: string,
  basis: string,
  { entities }: RelatedMoney['corpus'],
): Row {
  const { key, source: place, strength, negated, action, agent, sentence, speaker } = act
  const who = partyName(agent, entities)
  const about = [who, negated ? `not: ${action}` : action].filter(Boolean).join(': ')
  return {
    key: `${when} ${place.document}:${place.start} ${kind} ${key}`,
    cells: [
      date(when),
      kindCell(kind),
      text(strength),
      money(act.money[0] ?? null),
      text(about),
      text(basis),
      source(place),
    ],
    receipts: [
      {
        key,
        verdict: kind,
        source: place,
        quote: sentence,
        speaker: partyName(speaker, entities),
        why: null,
        money: act.money[0] ?? null,
      },
    ],
  }
}

function kindCell(kind: TimelineKind): Cell | null {
  return text(kind)
}

function inOrder(rows: readonly Row[]): Row[] {
  const dated = rows.map((row) => ({ row, day: first(row) }))
  dated.sort((one, other) => one.day - other.day || compareCodePoints(one.row.key, other.row.key))
  return dated.map(({ row }) => row)
}

/** Undated rows last; infinity less infinity would be no order. */
function first({ cells }: Row): number {
  const [when] = cells
  if (when?.kind !== 'date') return Number.MAX_SAFE_INTEGER
  const bounds = edtfBounds(when.date)
  return bounds?.from ?? bounds?.to ?? Number.MAX_SAFE_INTEGER
}
