/** Rows of a report in, rows of a table out, each with its receipts in a row below that its figures open. */
import type { Cell, Report, Row } from '../../model/report.ts'
import { cellText } from '../cell-text.ts'
import { escaped } from './escape.ts'
import { shortHash } from './file-name.ts'
import type { Links } from './links.ts'
import { receiptItems } from './receipts.ts'

/** Receipts that stand below a row; more have pages of their own. */
export const RECEIPTS_SHOWN = 10

const FIGURES: ReadonlySet<string> = new Set(['money', 'range', 'count', 'share'])
const RIGHT: ReadonlySet<string> = new Set(['money', 'count', 'share'])

export interface RowContext {
  readonly report: Report
  readonly links: Links
  readonly up: string
  /** Address of the page with all receipts of a row that has more than are shown, by its id; null where all are shown. */
  readonly receiptsPage: ((id: string) => string) | null
}

/** Rows that each are about an entity lead to its page instead, by their figures. */
export function hasReceipts({ report, links }: RowContext): boolean {
  return !links.hasEntities || report.columns.every(({ key }) => key !== 'entity')
}

/** Rows with ids that are the same in every run and on every page; of a key that comes again the id has a number. */
export function* identified({
  name,
  rows,
}: Pick<Report, 'name' | 'rows'>): Generator<readonly [Row, string]> {
  const seen = new Map<string, number>()
  for (const row of rows) {
    const id = `r${shortHash(`${name} ${row.key}`, 8)}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    yield [row, times === 1 ? id : `${id}-${times}`]
  }
}

/** Sums below the line. */
export function identifiedTotals({ name, totals }: Report): Generator<readonly [Row, string]> {
  return identified({ name: `${name} total`, rows: totals })
}

export function tableRow(row: Row, id: string, context: RowContext): string {
  const { report, links, up } = context
  const entity = entityOf(row, report)
  const page = entity === null ? null : links.entityAddress(entity, up)
  // An entity's page has each of its mentions, which says more than receipts.
  const target = page ?? (row.receipts.length === 0 ? null : `#${id}`)
  const cells = report.columns.map((column, index) => {
    const cell = row.cells[index] ?? null
    const content = cellHtml(cell, column.key, target, row, context)
    if (index === 0) return `<th scope="row">${content}`
    return `<td${sortValue(cell)}>${content}`
  })
  const count = row.receipts.length
  const opens = target === null ? '' : `<a href="${target}">${count}</a>`
  const last = hasReceipts(context) ? `<td>${opens}` : ''
  const line = `<tr>${cells.join('')}${last}`
  return target === null || page !== null ? line : `${line}\n${receiptsRow(row, id, context)}`
}

function receiptsRow(row: Row, id: string, { report, links, up, receiptsPage }: RowContext): string {
  const { length: count } = row.receipts
  const page = receiptsPage === null || count <= RECEIPTS_SHOWN ? null : receiptsPage(id)
  const shown = page === null ? row.receipts : row.receipts.slice(0, RECEIPTS_SHOWN)
  const more = page === null ? '' : `\n<li><a href="${up}${page}">All ${count} receipts</a>`
  return `<tr class="r" id="${id}"><td colspan="${report.columns.length + 1}"><ul>
${receiptItems(shown, links, up)}${more}
</ul>`
}

function cellHtml(
  cell: Cell | null,
  key: string,
  target: string | null,
  row: Row,
  { links, up, report }: RowContext,
): string {
  if (cell === null) return ''
  if (cell.kind === 'source') return links.passage(cell.source, up)
  if (cell.kind === 'text') {
    const id = key === 'name' ? entityOf(row, report) : null
    return id === null ? links.words(cell.text, up) : links.entity(id, up, cell.text)
  }
  const words = escaped(cellText(cell)).replace('/', '/<wbr>')
  return target !== null && FIGURES.has(cell.kind) ? `<a href="${target}">${words}</a>` : words
}

/** Of a row that is about one entity. */
function entityOf(row: Row, { columns }: Report): string | null {
  const cell = row.cells[columns.findIndex(({ key }) => key === 'entity')]
  return cell?.kind === 'text' ? cell.text : null
}

/** Which columns stand right as figures, and which are not broken as dates: `n3 d4`. */
export function columnClasses(context: RowContext): string {
  const kinds = context.report.columns.map(({ kind }, index) => {
    if (kind === 'date' || kind === 'range') return [`d${index + 1}`]
    return RIGHT.has(kind) ? [`n${index + 1}`] : []
  })
  const last = hasReceipts(context) ? [`n${kinds.length + 1}`] : []
  return [...kinds.flat(), ...last].join(' ')
}

/** What a sum is sorted by, where its words don't say: its best figure, else its lowest. */
function sortValue(cell: Cell | null): string {
  if (cell?.kind === 'money') return attribute(cell.money.min ?? cell.money.max)
  if (cell?.kind === 'range') return attribute(cell.range.best ?? cell.range.low ?? cell.range.high)
  return ''
}

function attribute(amount: number | null): string {
  return amount === null ? '' : ` data-v="${amount}"`
}
