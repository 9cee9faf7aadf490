/** Related sums in, the list of their relations out: which is part, sum, revision or repeat of which, and by which words. */
import type { Column, Report, Row } from '../model/report.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import { RELATION_KINDS, type Sum, type SumRelation } from '../relate/relation.ts'
import { Relations } from '../relate/relation-between.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { money, source, text } from './cells.ts'
import { thingName } from './names.ts'

const COLUMNS: readonly Column[] = [
  { key: 'relation', title: 'relation', kind: 'text', group: true },
  { key: 'sum', title: 'sum', kind: 'money' },
  { key: 'for', title: 'for', kind: 'text' },
  { key: 'source', title: 'place', kind: 'source' },
  { key: 'other_sum', title: 'other sum', kind: 'money' },
  { key: 'other_for', title: 'for', kind: 'text' },
  { key: 'other_source', title: 'place', kind: 'source' },
  { key: 'why', title: 'why', kind: 'text' },
]

/** Sums of one thing that are compared with one another; more are too many for a reader. */
const NEIGHBOURS = 4

export function relationsReport(related: RelatedMoney): Report {
  const { parts, totals, relations, sums } = related
  const found = new Map<string, SumRelation>()
  const add = (relation: SumRelation) =>
    found.set(`${relation.kind} ${relation.a.id} ${relation.b.id}`, relation)
  for (const { relation } of parts.values()) add(relation)
  for (const { relation } of totals) add(relation)
  for (const relation of relations) add(relation)
  const between = new Relations(related)
  for (const [one, other] of neighbours(related)) {
    const relation = between.between(one, other)
    if (relation.kind !== 'distinct' || one.amount?.face === other.amount?.face) add(relation)
  }
  const rows = [
    ...sums.flatMap((sum) => repeats(sum, related)),
    ...[...found.values()].map((one) => relationRow(one, related)),
  ]
  return {
    name: 'relations',
    title: 'Relations',
    columns: COLUMNS,
    rows: rows.sort(byKind),
    totals: [],
    notes: ['Distinct stands here only for equal figures that are different money.'],
  }
}

/** Sums that a reader might take for one another: for one thing in one stage, or with one figure. */
function* neighbours({ sums, things }: RelatedMoney): Generator<readonly [Sum, Sum]> {
  const near = new Map<string, Sum[]>()
  for (const sum of sums) {
    if (sum.amount === null) continue
    const keys = sum.stages.map((stage) => `${things.get(sum)!.key} ${stage}`)
    for (const key of [...keys, `${sum.amount.face} ${sum.amount.currency}`]) {
      const others = near.get(key) ?? []
      near.set(key, others)
      for (const other of others.slice(-NEIGHBOURS)) yield [other, sum]
      others.push(sum)
    }
  }
}

function repeats(sum: Sum, related: RelatedMoney): Row[] {
  const [first, ...more] = sum.claims
  const name = thingName(related.things.get(sum)!, related.corpus.entities)
  return more.map((claim) => {
    const why = sum.reasons.get(claim) ?? null
    return {
      key: `same ${claim.id} ${first!.id}`,
      cells: [
        text('same'),
        money(claim.money),
        text(name),
        source(claim.source),
        money(first!.money),
        text(name),
        source(first!.source),
        text(why),
      ],
      receipts: [first!, claim].map(({ key, source: place, sentence, money: value }) => ({
        key,
        verdict: 'same',
        source: place,
        quote: sentence,
        speaker: null,
        why,
        money: value,
      })),
    }
  })
}

function relationRow({ kind, a, b, why, evidence }: SumRelation, { things, corpus }: RelatedMoney): Row {
  const side = (sum: Sum) => [
    money(sum.claims[0]!.money),
    text(thingName(things.get(sum)!, corpus.entities)),
    source(sum.claims[0]!.source),
  ]
  return {
    key: `${kind} ${a.id} ${b.id}`,
    cells: [text(kind), ...side(a), ...side(b), text(why)],
    receipts: evidence.map(({ source: place, quote }) => ({
      key: null,
      verdict: kind,
      source: place,
      quote,
      speaker: null,
      why,
      money: null,
    })),
  }
}

function byKind(one: Row, other: Row): number {
  const rank = ({ key }: Row) => RELATION_KINDS.findIndex((kind) => key.startsWith(`${kind} `))
  return rank(one) - rank(other) || compareCodePoints(one.key, other.key)
}
