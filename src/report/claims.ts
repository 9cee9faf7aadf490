/** Related sums in, the flat list of funding claims out: one row each, with what csc makes of it. */
import type { Column, Report, Row } from '../model/report.ts'
import { placed } from '../relate/count.ts'
import { byPlace } from '../relate/describe-sum.ts'
import type { MoneyClaim } from '../relate/money-claim.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import { date, money, source, text } from './cells.ts'
import { partyName, thingName } from './names.ts'

const COLUMNS: readonly Column[] = [
  { key: 'document', title: 'document', kind: 'text', group: true },
  { key: 'source', title: 'place', kind: 'source' },
  { key: 'sum', title: 'sum', kind: 'money' },
  { key: 'action', title: 'action', kind: 'text' },
  { key: 'for', title: 'for', kind: 'text' },
  { key: 'funder', title: 'funder', kind: 'text' },
  { key: 'recipient', title: 'recipient', kind: 'text' },
  { key: 'period', title: 'period', kind: 'date' },
  { key: 'speaker', title: 'speaker', kind: 'text' },
  { key: 'said', title: 'said', kind: 'date' },
  { key: 'relation', title: 'relation', kind: 'text' },
  { key: 'certainty', title: 'certainty', kind: 'text' },
]

export function claimsReport(related: RelatedMoney): Report {
  const claims = [...related.corpus.claims].sort(byPlace)
  return {
    name: 'claims',
    title: 'Funding claims',
    columns: COLUMNS,
    rows: claims.map((claim) => claimRow(claim, related)),
    totals: [],
    notes: [],
  }
}

function claimRow(claim: MoneyClaim, related: RelatedMoney): Row {
  const { corpus, things, sumOf } = related
  const sum = sumOf.get(claim)!
  const { entities } = corpus
  const speaker = partyName(claim.speaker, entities)
  const cells = [
    text(claim.source.document),
    source(claim.source),
    money(claim.money),
    text(claim.action),
    text(thingName(things.get(sum)!, entities)),
    text(partyName(claim.funder, entities)),
    text(partyName(claim.recipient, entities)),
    date(claim.period?.text ?? null),
    text(speaker),
    date(corpus.documents[claim.document]?.record.published ?? null),
    text(relationOf(claim, related)),
    text(claim.certainty),
  ]
  const receipt = {
    key: claim.key,
    verdict: claim.action,
    source: claim.source,
    quote: claim.sentence,
    speaker,
    why: null,
    money: claim.money,
  }
  return { key: `${claim.source.document}#${claim.key}`, cells, receipts: [receipt] }
}

function relationOf(claim: MoneyClaim, { sumOf, parts }: RelatedMoney): string | null {
  const sum = sumOf.get(claim)!
  if (sum.claims[0] !== claim) return `same as ${placed(sum)}`
  const part = parts.get(sum)
  return part === undefined ? null : `part of ${placed(part.whole)}`
}
