/** Related sums in, the funding report out: for each thing and stage its low, best and high total, and every receipt. */

import { STAGES, type Stage } from '../model/outcome.ts'
import type { Cell, Column, Receipt, Report, Row } from '../model/report.ts'
import { dayYear } from '../relate/period.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import type { Sum } from '../relate/relation.ts'
import { Tallier, type TallyEntry } from '../relate/tally.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { count, date, money, range, text } from './cells.ts'
import { type Dimension, isNameless, type Label, labelsOf } from './dimensions.ts'
import { NO_THING, partyName, thingName } from './names.ts'
import { rejectedRow } from './rejected-sums.ts'
import { unitsOf } from './units.ts'

const NOTES: readonly string[] = [
  'low – best – high: low counts what is certainly separate money, best also what probably is, high all that is not certainly the same; open: the texts give no bound.',
  'A sum of rounded figures is shown as exactly as the least exact of them, low rounded down and high up; the receipts add up to the penny.',
  'Sums of different stages or currencies are never added. The naive sum adds every mention of every claim.',
]

export interface FundingOptions {
  readonly by: Dimension
}

export function fundingReport(related: RelatedMoney, { by }: FundingOptions): Report {
  const tallier = new Tallier(related)
  const rows = groupSums(related, by).map((group) => tallyRow(group, tallier, related))
  const shares = by === 'programme' ? shareRows(related) : []
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
  const members = new Set(sums.flatMap(({ claims }) => claims))
  const own = entries.filter(({ claim }) => members.has(claim))
  const documents = new Set(own.map(({ claim }) => claim.source.document))
  const naive = own.reduce(
    (sum, { claim }) => sum + (claim.stage === stage ? (claim.amount?.face ?? 0) : 0),
    0,
  )
  const exact = Number(naive.toPrecision(15))
  const cells: (Cell | null)[] = [
    text(label.name),
    text(stage),
    range(entries.some(({ counts }) => counts !== null) ? bounds : null, unitsOf(entries)),
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

/** A sum for several programmes, or for things of which they are examples, gives each of them something; no text says how much. */
function shareRows(related: RelatedMoney): Row[] {
  const { sums, things, corpus } = related
  return sums.flatMap((sum) => {
    const thing = things.get(sum)!
    const programmes = [...new Set([...(thing.kind === 'programmes' ? thing.programmes : []), ...sum.among])]
    if (programmes.length === 0 || sum.amount === null) return []
    const { currency, max } = sum.amount
    const why = `one sum for ${thingName(thing, corpus.entities)}; no share is given`
    const counts = { low: 0, best: 0, high: max, currency }
    const receipt = receiptOf({ claim: sum.claims[0]!, verdict: 'undecided', why, counts }, related)
    return programmes.flatMap((id) =>
      sum.stages.map((stage): Row => {
        const cells = [
          text(corpus.entities.nameOf(id)),
          text(stage),
          range(counts),
          null,
          count(1),
          count(1),
          null,
          null,
        ]
        return { key: `programme ${id} · ${stage} · ${currency}`, cells, receipts: [receipt] }
      }),
    )
  })
}

/** Shares go into the row of their programme and stage where there is one, else into a row of their own in its place. */
function mergeShares(rows: readonly Row[], shares: readonly Row[]): Row[] {
  const merged = new Map(rows.map((row) => [row.key, row]))
  for (const share of shares) {
    const row = merged.get(share.key)
    if (row !== undefined) merged.set(share.key, added(row, share))
    else merged.set(share.key, share)
  }
  if (merged.size === rows.length) return [...merged.values()]
  return [...merged.values()].sort((one, other) => compareCodePoints(placeOf(one), placeOf(other)))
}

/** As the rows stand: the named by name, then by stage. */
function placeOf({ cells, key }: Row): string {
  const [name, stage] = cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''))
  const rank = STAGES.indexOf(stage as Stage)
  return `${name!.startsWith(NO_THING) ? 1 : 0}\n${name}\n${key.replace(/ · .*/s, '')}\n${rank}\n${key}`
}

function added(row: Row, share: Row): Row {
  const cells = row.cells.map((cell, index) => {
    const more = share.cells[index]
    if (cell?.kind !== 'range' || more?.kind !== 'range') return cell
    const high =
      cell.range.high === null || more.range.high === null ? null : cell.range.high + more.range.high
    return range({ ...cell.range, high }, cell.units)
  })
  return { ...row, cells, receipts: [...row.receipts, ...share.receipts] }
}
