/** Related sums in, the funding report out: for each thing and stage its low, best and high total, and every receipt. */
import type { Cell, Column, Receipt, Report, Row } from '../model/report.ts'
import { STAGES, type Stage } from '../relate/money-claim.ts'
import { dayYear } from '../relate/period.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import type { Sum } from '../relate/relation.ts'
import { Tallier, type TallyEntry } from '../relate/tally.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { count, date, money, range, text } from './cells.ts'
import { type Dimension, isNameless, type Label, labelsOf } from './dimensions.ts'
import { partyName, thingName } from './names.ts'
import { rejectedRow } from './rejected-sums.ts'

const NOTES: readonly string[] = [
  'low – best – high: low counts what is certainly separate money, best also what probably is, high all that is not certainly the same; open: the texts give no bound.',
  'Sums of different stages or currencies are never added. The naive sum adds every mention of every claim.',
]

export interface FundingOptions {
  readonly by: Dimension
}

export function fundingReport(related: RelatedMoney, { by }: FundingOptions): Report {
  const tallier = new Tallier(related)
  const rows = groupSums(related, by).map((group) => tallyRow(group, tallier, related))
  const shares = by === 'programme' ? shareRows(related, rows) : []
  return {
    name: 'funding',
    title: by === 'programme' ? 'Funding' : `Funding by ${by}`,
    columns: columns(by),
    rows: [...mergeShares(rows, shares), ...rejectedRow(related.corpus.rejected)],
    totals: totalGroups(related).map((group) => tallyRow(group, tallier, related)),
    notes: NOTES,
  }
}

function columns(by: Dimension): Column[] {
  return [
    { key: by, title: by, kind: 'text', group: true },
    { key: 'stage', title: 'stage', kind: 'text' },
    { key: 'sum', title: 'low – best – high', kind: 'range' },
    { key: 'period', title: 'period', kind: 'date' },
    { key: 'claims', title: 'claims', kind: 'count' },
    { key: 'documents', title: 'documents', kind: 'count' },
    { key: 'said', title: 'said', kind: 'date' },
    { key: 'naive', title: 'naive sum', kind: 'money' },
  ]
}

interface Group {
  readonly label: Label
  readonly stage: Stage
  readonly currency: string
  readonly sums: Sum[]
}

function groupSums(related: RelatedMoney, by: Dimension): Group[] {
  const groups = new Map<string, Group>()
  for (const sum of related.sums) {
    for (const label of labelsOf(by, sum, related)) place(sum, label, groups)
  }
  return [...groups.values()].sort(byLabel)
}

function place(sum: Sum, label: Label, groups: Map<string, Group>): void {
  const { currency } = sum.claims[0]!.money
  for (const stage of sum.stages) {
    const key = `${label.key}\n${stage}\n${currency}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { label, stage, currency, sums: [sum] })
    else group.sums.push(sum)
  }
}

function byLabel(one: Group, other: Group): number {
  return (
    Number(isNameless(one.label)) - Number(isNameless(other.label)) ||
    compareCodePoints(one.label.name, other.label.name) ||
    compareCodePoints(one.label.key, other.label.key) ||
    STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage) ||
    compareCodePoints(one.currency, other.currency)
  )
}

function totalGroups({ sums }: RelatedMoney): Group[] {
  const groups = new Map<string, Group>()
  for (const sum of sums) place(sum, { key: 'total', name: 'all' }, groups)
  return [...groups.values()].sort(byLabel)
}

function tallyRow(group: Group, tallier: Tallier, related: RelatedMoney): Row {
  const { label, stage, currency, sums } = group
  const { range: bounds, entries, counted } = tallier.tally(sums, stage, currency)
  const own = entries.filter(
    ({ claim }) => claim.stage === stage || sums.some(({ claims }) => claims.includes(claim)),
  )
  const documents = new Set(own.map(({ claim }) => claim.source.document))
  const naive = own.reduce(
    (sum, { claim }) => sum + (claim.stage === stage ? (claim.amount?.face ?? 0) : 0),
    0,
  )
  const exact = Number(naive.toPrecision(15))
  const cells: (Cell | null)[] = [
    text(label.name),
    text(stage),
    range(entries.some(({ counts }) => counts !== null) ? bounds : null),
    date(periodOf(counted)),
    count(own.length),
    count(documents.size),
    date(saidOf(own, related)),
    money({ min: exact, max: exact, currency, modifier: null, per: null }),
  ]
  return {
    key: `${label.key} · ${stage} · ${currency}`,
    cells,
    receipts: entries.map((entry) => receiptOf(entry, related)),
  }
}

function receiptOf({ claim, verdict, why, counts }: TallyEntry, { corpus }: RelatedMoney): Receipt {
  const { key, source, sentence, speaker, money: value } = claim
  return {
    key,
    verdict,
    source,
    quote: sentence,
    speaker: partyName(speaker, corpus.entities),
    why,
    money: value,
    counts,
  }
}

/** The common period of what is counted; where they differ, from the first year to the last. */
function periodOf(counted: readonly Sum[]): string | null {
  const periods = counted.flatMap(({ period }) => (period === null ? [] : [period]))
  const texts = new Set(periods.map((period) => period.text))
  if (texts.size <= 1) return periods[0]?.text ?? null
  const froms = periods.flatMap(({ from }) => (from === null ? [] : [from]))
  const tos = periods.flatMap(({ to }) => (to === null ? [] : [to]))
  if (froms.length === 0) return null
  const open = periods.some(({ to }) => to === null) || tos.length === 0
  return `${dayYear(Math.min(...froms))}/${open ? '..' : dayYear(Math.max(...tos))}`
}

/** When it was first and last said. */
function saidOf(entries: readonly TallyEntry[], { corpus }: RelatedMoney): string | null {
  const dates = entries
    .flatMap(({ claim }) => corpus.documents[claim.document]?.record.published ?? [])
    .sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}

/** A sum for several programmes gives each of them something, and no text says how much. */
function shareRows(related: RelatedMoney, _: readonly Row[]): Row[] {
  const { sums, things, corpus } = related
  return sums.flatMap((sum) => {
    const thing = things.get(sum)!
    if (thing.kind !== 'programmes' || sum.amount === null) return []
    const { currency, max } = sum.amount
    const [claim] = sum.claims
    const why = `one sum for ${thingName(thing, corpus.entities)}; no share is given`
    const counts = { low: 0, best: 0, high: max, currency }
    return thing.programmes.flatMap((id) =>
      sum.stages.map((stage): Row => {
        const label = thingName({ ...thing, kind: 'programme', programmes: [id] }, corpus.entities)
        const cells = [text(label), text(stage), range(counts), null, count(0), count(0), null, null]
        const receipt = receiptOf({ claim: claim!, verdict: 'undecided', why, counts }, related)
        return { key: `programme ${id} · ${stage} · ${currency}`, cells, receipts: [receipt] }
      }),
    )
  })
}

/** Shares go into the row of their programme and stage where there is one. */
function mergeShares(rows: readonly Row[], shares: readonly Row[]): Row[] {
  const merged = new Map(rows.map((row) => [row.key, row]))
  for (const share of shares) {
    const row = merged.get(share.key)
    merged.set(share.key, row === undefined ? share : added(row, share))
  }
  return [...merged.values()]
}

function added(row: Row, share: Row): Row {
  const cells = row.cells.map((cell, index) => {
    const more = share.cells[index]
    if (cell?.kind !== 'range' || more?.kind !== 'range') return cell
    const high =
      cell.range.high === null || more.range.high === null ? null : cell.range.high + more.range.high
    return range({ ...cell.range, high })
  })
  return { ...row, cells, receipts: [...row.receipts, ...share.receipts] }
}
