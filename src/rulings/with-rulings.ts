/** A report and rulings in, the report with the human's word beside the machine's out. */
import type { Receipt, Report, Row } from '../model/report.ts'
import type { Ruling } from './ruling.ts'

export function withRulings(report: Report, rulings: readonly Ruling[]): Report {
  const byKey = new Map<string, Ruling[]>()
  for (const ruling of rulings)
    for (const key of ruling.keys) byKey.set(key, [...(byKey.get(key) ?? []), ruling])
  const rows = report.rows.map((row) => ruledRow(row, byKey))
  if (rows.every(({ ruled }) => ruled.length === 0)) return report
  return {
    ...report,
    columns: [...report.columns, { key: 'ruling', title: 'ruling', kind: 'text' }],
    rows: rows.map(({ row, ruled }) => ({
      ...row,
      cells: [...row.cells, ruled.length === 0 ? null : { kind: 'text', text: ruled.join('; ') }],
    })),
    totals: report.totals.map((row) => ({ ...row, cells: [...row.cells, null] })),
  }
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
  const what = keys.length > 1 ? `${decision} ${keys.join(', ')}` : decision
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
