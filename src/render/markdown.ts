/** Markdown: a report as a heading, a table, its receipts as lists and its notes. */
import type { Receipt, Report } from '../model/report.ts'
import { cellText, exactText, sourceText, verdictText } from './cell-text.ts'
import type { Format, RenderOptions } from './format.ts'
import { visible } from './visible.ts'

export const markdown: Format = { name: 'markdown', report: reportMarkdown }

const RIGHT = new Set(['count', 'share', 'money'])

function reportMarkdown(report: Report, { receipts }: RenderOptions): string {
  const { columns, rows, totals } = report
  const lines = [`# ${escaped(report.title)}`, '']
  lines.push(tableLine(columns.map(({ title }) => escaped(title))))
  lines.push(tableLine(columns.map(({ kind }) => (RIGHT.has(kind) ? '---:' : '---'))))
  for (const row of [...rows, ...totals])
    lines.push(tableLine(columns.map((_, index) => escaped(cellText(row.cells[index] ?? null)))))
  if (receipts) {
    for (const row of rows) {
      if (row.receipts.length === 0) continue
      lines.push('', `## ${escaped(cellText(row.cells[0] ?? null))}`, '')
      for (const receipt of row.receipts) lines.push(receiptLine(receipt))
      const exact = exactText(row)
      if (exact !== null) lines.push(`- ${escaped(exact)}`)
    }
  }
  if (report.notes.length > 0) lines.push('', ...report.notes.map((note) => `- ${escaped(note)}`))
  return `${lines.join('\n')}\n`
}

function receiptLine(receipt: Receipt): string {
  const { source, quote, speaker, why } = receipt
  const who = speaker === null ? '' : `, ${escaped(speaker)}`
  const because = why === null ? '' : ` (${escaped(why)})`
  return `- ${escaped(verdictText(receipt))}: ${escaped(sourceText(source))} “${escaped(visible(quote))}”${who}${because}`
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Text of a document is text: nothing in it makes a link, a tag or a cell. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/&/g, '&amp;')
}
