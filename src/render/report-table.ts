/** A report in, a table for the terminal out: groups as headings, sums as people write them, receipts below their row. */
import { createRequire } from 'node:module'
import type CliTable from 'cli-table3'
import type { Column, Receipt, Report, Row } from '../model/report.ts'
import { cellText, exactText, sourceText, verdictText } from './cell-text.ts'
import type { RenderOptions } from './format.ts'
import { visible } from './visible.ts'
import { displayWidth, wrap } from './width.ts'

const RIGHT = new Set(['count', 'share', 'money'])
const GAP = 2
/** No column of words is made narrower than this. */
const NARROWEST = 12

const BORDERLESS = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((name) => [name, '']),
)

export function reportTable(report: Report, options: RenderOptions): string {
  const { style, width } = options
  const groups = report.columns.flatMap((column, index) => (column.group ? [index] : []))
  const shown = report.columns.flatMap((column, index) => (column.group ? [] : [{ column, index }]))
  const indent = groups.length > 0 ? 2 : 0
  const widths = fitColumns(report, shown, width - indent)
  const lines: string[] = []
  const heads = shown.map(({ column }) => column.title)
  if (report.rows.length > 0) lines.push(...tableLines([heads.map(style.dim)], shown, widths, indent))
  else lines.push('No rows: these documents hold none.')
  let heading = ''
  for (const row of report.rows) {
    const group = groups.map((index) => cellText(row.cells[index] ?? null)).join(' · ')
    if (groups.length > 0 && group !== heading) {
      heading = group
      lines.push(...wrap(group, width).map(style.bold))
    }
    lines.push(...tableLines([cells(row, shown)], shown, widths, indent))
    if (options.receipts) lines.push(...rowReceipts(row, indent + 2, options))
  }
  if (report.totals.length > 0) {
    lines.push('')
    const totals = report.totals.map((row) => cells(row, shown))
    lines.push(...tableLines(totals, shown, widths, indent))
  }
  if (report.notes.length > 0) lines.push('', ...report.notes.flatMap((note) => wrap(visible(note), width)))
  return `${lines.join('\n')}\n`
}

interface Shown {
  readonly column: Column
  readonly index: number
}

function cells(row: Row, shown: readonly Shown[]): string[] {
  return shown.map(({ index }) => cellText(row.cells[index] ?? null))
}

/** Natural widths; where they don't fit, the columns of words give way, the widest first. */
function fitColumns(report: Report, shown: readonly Shown[], width: number): number[] {
  const widths = shown.map(({ column, index }) => {
    const texts = [...report.rows, ...report.totals].map((row) => cellText(row.cells[index] ?? null))
    return Math.max(displayWidth(column.title), ...texts.map(displayWidth))
  })
  let excess = widths.reduce((sum, one) => sum + one + GAP, -GAP) - width
  while (excess > 0) {
    const words = widths.map((one, at) => (shown[at]!.column.kind === 'text' ? one : 0))
    const widest = words.indexOf(Math.max(...words))
    if (words[widest]! <= NARROWEST) break
    widths[widest] = words[widest]! - 1
    excess--
  }
  return widths
}

function tableLines(
  rows: readonly (readonly string[])[],
  shown: readonly Shown[],
  widths: readonly number[],
  indent: number,
): string[] {
  // Loaded when the first report is drawn: `csc extract` draws its own lines and starts without it.
  const Table = createRequire(import.meta.url)('cli-table3') as typeof CliTable
  const table = new Table({
    chars: BORDERLESS,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    colWidths: widths.map((one) => one + GAP),
    colAligns: shown.map(({ column }) => (RIGHT.has(column.kind) ? 'right' : 'left')),
    wordWrap: true,
  })
  for (const row of rows) table.push([...row])
  return table
    .toString()
    .split('\n')
    .map((line) => (' '.repeat(indent) + line).trimEnd())
}

function rowReceipts(row: Row, indent: number, options: RenderOptions): string[] {
  const exact = exactText(row)
  return [
    ...row.receipts.flatMap((receipt) => receiptLines(receipt, indent, options)),
    ...(exact === null ? [] : [' '.repeat(indent) + exact]),
  ]
}

function receiptLines(receipt: Receipt, indent: number, { style, width }: RenderOptions): string[] {
  const { source, quote, speaker, why } = receipt
  const verdict = verdictText(receipt)
  const place = `${verdict}  ${style.cyan(sourceText(source))}  `
  const words = [`“${visible(quote)}”`, speaker && visible(speaker), why && visible(why)]
    .filter(Boolean)
    .join('  ')
  const [first = '', ...rest] = wrap(words, Math.max(NARROWEST, width - indent - 2))
  const one = displayWidth(`${verdict}  ${sourceText(source)}  ${first}`) <= width - indent
  const lead = ' '.repeat(indent)
  const lines = one ? [place + first, ...rest] : [place.trimEnd(), first, ...rest]
  return lines.map((line, at) => lead + (at === 0 ? line : `  ${line}`))
}
