/** A report in, its section of a page out: drawing, table, notes; as many rows as a page bears. */
import { escaped } from './escape.ts'
import { figureOf } from './figures.ts'
import {
  columnClasses,
  hasReceipts,
  identified,
  identifiedTotals,
  type RowContext,
  tableRow,
} from './report-rows.ts'

/** What a page holds of one report: it must open at once. */
export interface Bound {
  readonly rows: number
  /** UTF-16 units of HTML. */
  readonly size: number
}

/** All rows as HTML. */
export function* reportRows(context: RowContext): Generator<string> {
  for (const [row, id] of identified(context.report)) yield tableRow(row, id, context)
}

/** At least one row, however long it is. */
export function* inBounds(rows: Iterable<string>, { rows: most, size }: Bound): Generator<string[]> {
  let held: string[] = []
  let length = 0
  for (const row of rows) {
    if (held.length > 0 && (held.length === most || length + row.length > size)) {
      yield held
      held = []
      length = 0
    }
    held.push(row)
    length += row.length
  }
  yield held
}

/** `level` of its heading; `below`: HTML under the table. */
export function reportSection(
  context: RowContext,
  rows: readonly string[],
  level: 1 | 2,
  below = '',
): string {
  const { report } = context
  const { name, title, notes } = report
  const heading = `<h${level} id="${name}">${escaped(title)}</h${level}>`
  const figure = figureOf(report)
  const drawing = figure === null ? '' : `<figure>${figure}</figure>\n`
  const listed = notes.map((note) => `<li>${escaped(note)}</li>`).join('')
  const noted = listed === '' ? '' : `\n<ul class="notes">${listed}</ul>`
  const table = rows.length === 0 ? '<p>No rows: these documents hold none.</p>' : reportTable(context, rows)
  return `<section>\n${heading}\n${drawing}${table}${below}${noted}\n</section>`
}

function reportTable(context: RowContext, rows: readonly string[]): string {
  const { name, columns } = context.report
  const heads = columns.map(({ title }) => `<th scope="col">${escaped(title)}`)
  if (hasReceipts(context)) heads.push('<th scope="col">receipts')
  const bodies = rows.map((row) => `<tbody>${row}</tbody>`).join('\n')
  const last = Array.from(identifiedTotals(context.report), ([row, id]) => tableRow(row, id, context))
  const foot = last.length === 0 ? '' : `\n<tfoot>${last.join('\n')}`
  return `<div class="scroll" role="region" aria-labelledby="${name}" tabindex="0"><table class="${columnClasses(context)}">
<thead><tr>${heads.join('')}
${bodies}${foot}
</table></div>`
}
