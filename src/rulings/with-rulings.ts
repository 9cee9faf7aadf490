/** A report and rulings in, the report with the human's word beside the machine's out. */
import type { Cell, Column, Receipt, Report, Row } from '../model/report.ts'
import type { Ruling } from './ruling.ts'

/** `plain` is the same report without rulings: where its figure differs, it stands beside the ruled one. */
export function withRulings(report: Report, rulings: readonly Ruling[], plain: Report = report): Report {
  const byKey = new Map<string, Ruling[]>()
  for (const ruling of rulings)
    for (const key of ruling.keys) byKey.set(key, [...(byKey.get(key) ?? []), ruling])
  const rows = report.rows.map((row) => ruledRow(row, byKey))
  const unruled = new Map([...plain.rows, ...plain.totals].map((row) => [row.key, row]))
  const changed = (row: Row) => changedFigure(row, unruled)
  const isChanged = [...report.rows, ...report.totals].some((row) => changed(row) !== null)
  if (rows.every(({ ruled }) => ruled.length === 0) && !isChanged) return report
  const figure = (row: Row) => (isChanged ? [changed(row)] : [])
  return {
    ...report,
    columns: [
      ...report.columns,
      ...(isChanged ? [UNRULED] : []),
      { key: 'ruling', title: 'ruling', kind: 'text' },
    ],
    rows: rows.map(({ row, ruled }) => ({
      ...row,
      cells: [
        ...row.cells,
        ...figure(row),
        ruled.length === 0 ? null : { kind: 'text', text: ruled.join(' · ') },
      ],
    })),
    totals: report.totals.map((row) => ({ ...row, cells: [...row.cells, ...figure(row), null] })),
    notes: isChanged ? [...report.notes, NOTE] : report.notes,
  }
}

const UNRULED: Column = { key: 'without_rulings', title: 'without rulings', kind: 'range' }
const NOTE =
  'Claims are counted as the rulings have them; where that changes a figure, that of the documents alone stands beside it.'

/** The range of the row without rulings, where it is another. */
function changedFigure(row: Row, unruled: ReadonlyMap<string, Row>): Cell | null {
  const at = row.cells.findIndex((cell) => cell?.kind === 'range')
  const cell = row.cells[at]
  const before = unruled.get(row.key)?.cells.find((one) => one?.kind === 'range') ?? null
  if (cell?.kind !== 'range' || before?.kind !== 'range') return before
  const [a, b] = [cell.range, before.range]
  return a.low === b.low && a.best === b.best && a.high === b.high ? null : before
}

function ruledRow(row: Row, byKey: ReadonlyMap<string, readonly Ruling[]>): { row: Row; ruled: string[] } {
  const found = row.receipts.flatMap(({ key }) => (key === null ? [] : (byKey.get(key) ?? [])))
  if (found.length === 0) return { row, ruled: [] }
  const receipts = row.receipts.flatMap((receipt): Receipt[] => {
    const rulings = receipt.key === null ? [] : (byKey.get(receipt.key) ?? [])
    return [receipt, ...rulings.flatMap((ruling) => rulingReceipts(receipt, ruling))]
  })
  return { row: { ...row, receipts }, ruled: [...new Set(found.map(words))] }
}

function words({ decision, keys, verdict }: Ruling): string {
  const what = keys.length > 1 ? `${decision} ${keys.join(' ')}` : decision
  return verdict === null ? what : `${what}: ${verdict}`
}

function rulingReceipts(receipt: Receipt, ruling: Ruling): Receipt[] {
  const { because, evidence, file, line } = ruling
  const place = `${file}:${line}`
  const base = { ...receipt, key: null, money: null, counts: null, speaker: null }
  return [
    { ...base, verdict: `ruled: ${words(ruling)}`, why: because === null ? place : `${because} (${place})` },
    ...evidence.map(({ quote, source, date }) => ({
      ...base,
      verdict: 'evidence given',
      quote,
      why: [source, date, place].filter((one) => one !== null).join(', '),
    })),
  ]
}
