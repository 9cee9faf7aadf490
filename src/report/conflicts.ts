/** Related sums in, the conflicts report out: one thing, figures that do not agree, and who said which when. */
import type { Cell, Column, Receipt, Report, Row } from '../model/report.ts'
import type { MoneyClaim } from '../relate/money-claim.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import type { Sum, SumRelation } from '../relate/relation.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { date, money, source, text } from './cells.ts'
import { partyName, thingName } from './names.ts'

const COLUMNS: readonly Column[] = [
  { key: 'thing', title: 'for', kind: 'text', group: true },
  { key: 'relation', title: 'relation', kind: 'text' },
  { key: 'sum', title: 'one figure', kind: 'money' },
  { key: 'speaker', title: 'said by', kind: 'text' },
  { key: 'said', title: 'said', kind: 'date' },
  { key: 'source', title: 'place', kind: 'source' },
  { key: 'other_sum', title: 'other figure', kind: 'money' },
  { key: 'other_speaker', title: 'said by', kind: 'text' },
  { key: 'other_said', title: 'said', kind: 'date' },
  { key: 'other_source', title: 'place', kind: 'source' },
  { key: 'why', title: 'why', kind: 'text' },
]

export function conflictsReport(related: RelatedMoney): Report {
  const conflicts = related.relations.filter(({ kind }) => kind === 'contradicts' || kind === 'revises')
  const rows = conflicts.map((relation) => conflictRow(relation, related))
  return {
    name: 'conflicts',
    title: 'Conflicts',
    columns: COLUMNS,
    rows: rows.sort(
      (one, other) => compareCodePoints(nameIn(one), nameIn(other)) || compareCodePoints(one.key, other.key),
    ),
    totals: [],
    notes: [
      'A revision takes the place of the figure before it; of a contradiction at most one figure is right.',
    ],
  }
}

function conflictRow({ kind, a, b, why }: SumRelation, related: RelatedMoney): Row {
  const [later, earlier] = [a.claims[0]!, b.claims[0]!]
  return {
    key: `${earlier.key} ${kind} ${later.key}`,
    cells: [
      text(thingName(related.things.get(b)!, related.corpus.entities)),
      text(kind),
      ...said(earlier, related),
      ...said(later, related),
      text(why),
    ],
    receipts: [...receipts(b, 'one figure', related), ...receipts(a, 'other figure', related)],
  }
}

function said(claim: MoneyClaim, { corpus }: RelatedMoney): (Cell | null)[] {
  const { record } = corpus.documents[claim.document]!
  const speaker = partyName(claim.speaker, corpus.entities) ?? record.source
  return [money(claim.money), text(speaker), date(record.published), source(claim.source)]
}

function receipts({ claims }: Sum, verdict: string, { corpus }: RelatedMoney): Receipt[] {
  return claims.map(({ key, source: place, sentence, speaker, money: value }) => ({
    key,
    verdict,
    source: place,
    quote: sentence,
    speaker: partyName(speaker, corpus.entities),
    why: null,
    money: value,
  }))
}

function nameIn({ cells }: Row): string {
  return cells[0]?.kind === 'text' ? cells[0].text : ''
}
