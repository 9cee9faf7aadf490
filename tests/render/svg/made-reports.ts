/** Few words in, reports of which pictures can be drawn out. */
import type { Cell, MoneyRange, Report, Row } from '../../../src/model/report.ts'

const text = (words: string | null): Cell | null => (words === null ? null : { kind: 'text', text: words })

function sum(pounds: number | undefined): Cell | null {
  if (pounds === undefined) return null
  return { kind: 'money', money: { min: pounds, max: pounds, currency: 'GBP', modifier: null, per: null } }
}

function report(
  name: string,
  title: string,
  columns: Readonly<Record<string, Cell['kind']>>,
  rows: Row[],
): Report {
  const listed = Object.entries(columns).map(([key, kind]) => ({ key, title: key, kind }))
  return { name, title, columns: listed, rows, totals: [], notes: [] }
}

const row = (key: string, cells: readonly (Cell | null)[]): Row => ({ key, cells, receipts: [] })

export type FundingLine = readonly [thing: string, stage: string, range: MoneyRange | null]

export function gbp(low: number, best: number, high: number | null, currency = 'GBP'): MoneyRange {
  return { low, best, high, currency }
}

export function funding(lines: readonly FundingLine[]): Report {
  const rows = lines.map(([thing, stage, range], at) =>
    row(`${at}`, [text(thing), text(stage), range && { kind: 'range', range }]),
  )
  return report('funding', 'Funding', { programme: 'text', stage: 'text', sum: 'range' }, rows)
}

export type TimelineLine = readonly [date: string, kind: string, what: string, about: string, pounds?: number]

export function timeline(lines: readonly TimelineLine[]): Report {
  const rows = lines.map(([date, kind, what, about, pounds], at) =>
    row(`${at}`, [{ kind: 'date', date }, text(kind), text(what), sum(pounds), text(about)]),
  )
  const columns = { date: 'date', kind: 'text', what: 'text', sum: 'money', about: 'text' } as const
  return report('timeline', 'Timeline', columns, rows)
}

export type ClaimLine = readonly [speaker: string | null, subject: string | null, pounds: number]

export function claims(lines: readonly ClaimLine[]): Report {
  const rows = lines.map(([speaker, subject, pounds], at) =>
    row(`${at}`, [sum(pounds), text('spent'), text(subject), text(speaker)]),
  )
  const columns = { sum: 'money', action: 'text', for: 'text', speaker: 'text' } as const
  return report('claims', 'Funding claims', columns, rows)
}
