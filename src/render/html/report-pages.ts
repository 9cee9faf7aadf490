/** A report in, its section of the index and, where that can't hold it, pages of its own out. */
import type { Report, Row } from '../../model/report.ts'
import { cellText } from '../cell-text.ts'
import type { FilePiece } from '../format.ts'
import { escaped } from './escape.ts'
import type { Links } from './links.ts'
import { page } from './page.ts'
import { pageName, pageTurner } from './page-turner.ts'
import { receiptItems } from './receipts.ts'
import { identified, identifiedTotals, RECEIPTS_SHOWN } from './report-rows.ts'
import { type Bound, inBounds, reportRows, reportSection } from './report-section.ts'
import script from './tables.browser.js'

const REPORTS = 'reports'
const UP = '../'

/** All reports together stay well under two megabytes in the index. */
const INDEX: Bound = { rows: 100, size: 120_000 }
const FURTHER: Bound = { rows: 500, size: 600_000 }
const RECEIPTS = 500

export class ReportPages {
  readonly #report: Report
  readonly #links: Links

  constructor(report: Report, links: Links) {
    this.#report = report
    this.#links = links
  }

  /** For the index. */
  section(): string {
    const context = this.#context('')
    const [rows = []] = inBounds(reportRows(context), INDEX)
    const all = this.#report.rows.length
    if (rows.length === all) return reportSection(context, rows, 2)
    const link = `<a href="${REPORTS}/${this.#report.name}.html">All ${all} rows</a>`
    return reportSection(context, rows, 2, `\n<p>The first ${rows.length} rows. ${link}.</p>`)
  }

  *pages(): Generator<FilePiece> {
    for (const [row, id] of [...identified(this.#report), ...identifiedTotals(this.#report)])
      if (row.receipts.length > RECEIPTS_SHOWN) yield* this.#receiptPages(row, id)
    const context = this.#context(UP)
    const { name, title, rows } = this.#report
    const [first = []] = inBounds(reportRows(this.#context('')), INDEX)
    if (first.length === rows.length) return
    const sheets = [...inBounds(reportRows(context), FURTHER)]
    for (const [index, sheet] of sheets.entries()) {
      const turner = pageTurner(name, index, sheets.length)
      yield {
        path: `${REPORTS}/${pageName(name, index)}.html`,
        text: page({
          title: `${title}, page ${index + 1} of ${sheets.length}`,
          body: `${reportSection(context, sheet, 1, turner)}`,
          up: UP,
          script,
        }),
      }
    }
  }

  #context(up: string) {
    return {
      report: this.#report,
      links: this.#links,
      up,
      receiptsPage: (id: string) => `${this.#receiptsName(id)}.html`,
    }
  }

  #receiptsName(id: string): string {
    return `${REPORTS}/receipts-${this.#report.name}-${id}`
  }

  *#receiptPages(row: Row, id: string): Generator<FilePiece> {
    const { title } = this.#report
    const path = this.#receiptsName(id)
    const count = Math.ceil(row.receipts.length / RECEIPTS)
    for (let index = 0; index < count; index++) {
      const receipts = row.receipts.slice(index * RECEIPTS, (index + 1) * RECEIPTS)
      const heading = `${title}: receipts of ${cellText(row.cells[0] ?? null)}`
      const name = path.slice(REPORTS.length + 1)
      yield {
        path: `${pageName(path, index)}.html`,
        text: page({
          title: heading,
          body: `<h1>${escaped(heading)}</h1>\n<ul>\n${receiptItems(receipts, this.#links, UP)}\n</ul>${pageTurner(name, index, count)}`,
          up: UP,
        }),
      }
    }
  }
}
